import type { Anchor } from './anchor';
import type { Evidence } from './evidence';
import type { Deed } from './instant';
import type { Said } from './sentence';

/** What a claim is about: what kind of thing could be wrong in it. */
export const CLAIM_KINDS = [
  'quote',
  'paraphrase',
  'name',
  'number',
  'date',
  'place',
  'title',
  'superlative',
  'assertion',
  'observation',
] as const;

export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** In the order of the keys 1–5, with `unchecked` before them. */
export const STANDINGS = ['unchecked', 'stands', 'needsChange', 'onAuthor', 'unverifiable', 'cut'] as const;

export type Standing = (typeof STANDINGS)[number];

/** A remark on a claim. */
export interface Comment {
  readonly id: string;
  /** The comment that began the conversation, for that one itself too; absent where it is older than conversations. */
  readonly thread?: string;
  readonly text: string;
  readonly said: Deed;
  readonly resolved?: Deed;
}

/** Why a settled claim is open again. */
export interface Reopening {
  readonly reason: string;
  /** The reason as data; absent in what earlier versions wrote. */
  readonly said?: Said;
  readonly at: string;
  /** The standing that the claim had before. */
  readonly from: Standing;
  /** The words that were checked, where they changed or left the text; with them back, it stands as it did. */
  readonly was?: string;
  /** Who had settled it, and when; only with `was`. */
  readonly settled?: Deed;
}

/** A marked span of the draft: text that says something that could be wrong. */
export interface Claim {
  readonly id: string;
  /** Counts from 1 within the draft and is never given twice. */
  readonly number: number;
  /** Where it stands in the draft's current text; where it last stood, if `orphan`. */
  readonly anchor: Anchor;
  /** True once its text is gone: kept in the tray until a person places or closes it. */
  readonly orphan: boolean;
  /** Places that fit equally well, for an orphan that a person only has to choose for. In the current text. */
  readonly places?: readonly Anchor[];
  readonly kind: ClaimKind;
  readonly standing: Standing;
  readonly legal: boolean;
  readonly note: string;
  readonly evidence: readonly Evidence[];
  readonly comments: readonly Comment[];
  /** For a quotation that was not said in any interview the desk holds: a press release, a broadcast. */
  readonly notFromInterview?: { readonly reason: string; readonly said: Deed };
  readonly assignee?: string;
  readonly reopened?: Reopening;
  readonly marked: Deed;
  readonly settled?: Deed;
}

/** A span marked as carrying nothing to check. */
export interface NoCheck {
  readonly id: string;
  readonly anchor: Anchor;
  readonly orphan: boolean;
  /** As for a claim. */
  readonly places?: readonly Anchor[];
  readonly reason: string;
  readonly marked: Deed;
}

/** True while somebody still has to decide: unchecked, or a change is wanted and not made. */
export function isOpen(claim: Claim): boolean {
  return claim.standing === 'unchecked' || claim.standing === 'needsChange';
}
