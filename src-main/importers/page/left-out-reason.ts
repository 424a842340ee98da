import type { Boilerplate } from './element-hints';

/** Why a block of a page is no part of the story's body; `outside` stands before or after the story. */
export type LeftOutReason = Boilerplate | 'outside';

/** One for each block of a page; `null` where it belongs to the body. */
export type Reasons = readonly (LeftOutReason | null)[];
