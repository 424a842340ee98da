import type { Anchor } from './anchor';
import type { Mark } from './block';
import type { Deed } from './instant';
import type { Said } from './sentence';

/** `stet`: the words were left standing, with a reason; that settles the change as `accepted` and `rejected` do. */
export type ChangeState = 'proposed' | 'accepted' | 'rejected' | 'stet';

/** A proposed replacement of a span. An empty `replacement` cuts the span. */
export interface Change {
  readonly id: string;
  /** The span to replace, in the draft's current text while proposed; an empty range inserts. */
  readonly anchor: Anchor;
  readonly orphan: boolean;
  /** Places that fit equally well, for an orphan that a person only has to choose for. In the current text. */
  readonly places?: readonly Anchor[];
  /** The words for which it was proposed, where others have taken their place since. */
  readonly was?: string;
  readonly replacement: string;
  /** Emphasis and links within the replacement; absent for words alone. */
  readonly marks?: readonly Mark[];
  /** The same for all parts of one move, which are decided together; absent for any other change. */
  readonly moveId?: string;
  readonly reason: string;
  /** The reason as data, where no person gave it. */
  readonly said?: Said;
  readonly state: ChangeState;
  readonly claimId?: string;
  readonly proposed: Deed;
  readonly decided?: Deed & { readonly reason: string };
}
