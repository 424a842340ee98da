import type { Instant } from '../domain/instant';
import type { Sentence } from '../domain/sentence';

/** What a bundle holds, for a person to read before it is written or brought in. */
export interface BundleView {
  readonly fileName: string;
  readonly draftId: string;
  readonly title: string;
  readonly madeAt: Instant;
  readonly madeBy: string;
  /** Name of the library that it came from. */
  readonly library: string;
  /** Entries of the draft's journal. */
  readonly entries: number;
  /** Titles. */
  readonly interviews: readonly string[];
  readonly documents: readonly string[];
  readonly originals: number;
  /** What the draft rests on and the bundle lacks, one line each. */
  readonly without: readonly string[];
}

/**
 * A draft of this library that is the bundle's own: they come from the same one, and each may have gone on. Deeds are
 * counted without the handing over itself.
 */
export interface BundledDraftHere {
  readonly title: string;
  readonly inTrash: boolean;
  /** False where their journals have no beginning in common: another draft under the same id. */
  readonly related: boolean;
  /** Deeds that only the library's draft has, and only the bundle's. */
  readonly here: number;
  readonly there: number;
}

/** A bundle that was read and checked, and waits for a decision. */
export interface WaitingBundle extends BundleView {
  readonly token: string;
  /** Why it can't be brought in here; `null` where it can. */
  readonly refusal: Sentence | null;
  /** The same draft, where the library has it: the bundle's can stand beside it, never in its place. */
  readonly present: BundledDraftHere | null;
}

/** What became of a bundle that was brought in. */
export interface BroughtBundle {
  readonly draftId: string;
  readonly title: string;
  /** What a person should know, one sentence each. */
  readonly notes: readonly Sentence[];
}
