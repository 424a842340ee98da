import type { Draft } from '../domain/draft';
import type { Evidence } from '../domain/evidence';
import type { GateRules } from '../domain/house-style';
import type { Sha256 } from '../domain/instant';
import type { QuoteCheck } from '../domain/quote-check';
import type { Terms } from '../domain/terms';
import type { TextRange } from '../domain/text-range';
import type { Blocker } from './blocker';

/** Everything that the gate looks at. Gathered by the caller; the gate only decides. */
export interface GateInput {
  readonly draft: Draft;
  /** Hash of the draft's current blocks: a sign-off holds for exactly one text. */
  readonly currentSha256: Sha256;
  readonly rules: GateRules;
  /** One for every quotation of the current text. */
  readonly checks: readonly QuoteCheck[];
  /** Sentences of the story text in which nobody marked anything, not even that there is nothing to check. */
  readonly uncoveredSentences: readonly TextRange[];
  /** How many sentences the story text has; needed where the house asks for a share of them. */
  readonly sentences?: number;
  /** The terms in force for a link's passage now. */
  readonly termsOf: (evidence: Evidence) => Terms;
  /** What readers were not told of, see `notices/stealth-edits`. */
  readonly stealthEdits: readonly UntoldChange[];
}

/** A change after publication that no notice covers. */
export interface UntoldChange {
  /** The same for the same change from one look to the next. */
  readonly key: string;
  readonly was: string;
  readonly is: string;
  /** In the story text of the current blocks; empty where words are gone. */
  readonly range: TextRange;
}

/** A blocker as a rule finds it, before anybody's override is laid beside it. */
export type FoundBlocker = Omit<Blocker, 'override'>;
