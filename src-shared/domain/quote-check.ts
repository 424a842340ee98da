import type { Seconds } from './instant';
import type { PassagePoint, SpokenRange } from './passage';
import type { Sentence } from './sentence';
import type { TextRange } from './text-range';

/** From best to worst. */
export const VERDICTS = [
  'verbatim',
  'cleaned',
  'elided',
  'bracketed',
  'altered',
  'stitched',
  'notFound',
] as const;

export type Verdict = (typeof VERDICTS)[number];

/** What can be wrong beside the difference of words; a verdict may have several. */
export const WARNING_KINDS = ['meaning', 'speaker', 'context', 'terms', 'ambiguous', 'transcript'] as const;

export type WarningKind = (typeof WARNING_KINDS)[number];

/** Who is said to have said it. */
export interface Attribution {
  /** The name as the draft has it here: `Okafor`, `the harbour master`, `she`. */
  readonly name: string;
  /** Where those words stand in the story text. */
  readonly range: TextRange;
  /** The fullest name that the draft gives this person; `null` for a pronoun that can't be resolved. */
  readonly fullName: string | null;
  readonly verb: string | null;
}

/** A quotation as it stands in the draft. All ranges are in the story text. */
export interface Quotation {
  /** `uncertain`: may be a quotation, may be scare quotes, a title or an apostrophe; a person decides. */
  readonly kind: 'quotation' | 'block' | 'uncertain';
  /** From the first mark to the last, attribution between the pieces included. */
  readonly range: TextRange;
  /** The words inside the marks, without the marks, in order; more than one where an attribution splits them. */
  readonly pieces: readonly TextRange[];
  /** `null` where nobody is named. */
  readonly attribution: Attribution | null;
}

/** How a stretch of print differs from what was said. */
export type DifferenceKind =
  /** Spoken words left out of print without a mark. */
  | 'dropped'
  /** Printed words that were not spoken. */
  | 'added'
  /** Printed words in place of spoken ones. */
  | 'replaced'
  /** The same words in another order. */
  | 'moved'
  /** Fillers, stutters, repeated words and abandoned starts left out. */
  | 'debris'
  /** Words left out and the cut marked by an ellipsis. */
  | 'elision'
  /** Words that the editor's square brackets add or replace. */
  | 'bracket'
  /** Only quote marks, dashes, spaces, capitals at the start or final punctuation. */
  | 'typography';

/** One place where print and speech differ. */
export interface Difference {
  readonly kind: DifferenceKind;
  /** In the story text; empty (`start === end`) where nothing is printed for the spoken words. */
  readonly printed: TextRange;
  readonly printedWords: string;
  /** In the interview; empty where nothing was spoken for the printed words. */
  readonly spoken: SpokenRange;
  readonly spokenWords: string;
}

/** Evidence for a doubt about a verdict: `A “not” is missing in print.` */
export interface QuoteWarning extends Sentence {
  readonly kind: WarningKind;
  /** The words it is about, on either side. */
  readonly printed?: TextRange;
  readonly spoken?: SpokenRange;
}

/** A passage that may be where the words were said. */
export interface Candidate {
  readonly interviewId: string;
  readonly from: PassagePoint;
  readonly to: PassagePoint;
  /** The passage's words; segments joined by `\n`. */
  readonly exact: string;
  /** Of the segment in which most of the words stand; `null` where the transcript names nobody. */
  readonly speakerId: string | null;
  /** How well the words fit, from 0 to 1. */
  readonly score: number;
  readonly startTime?: Seconds;
  readonly endTime?: Seconds;
}

/** The quote check's answer about one quotation. */
export interface QuoteCheck {
  readonly quotation: Quotation;
  readonly verdict: Verdict;
  /** What the verdict is about: one passage, several for a stitched quotation, none for `notFound`. */
  readonly passages: readonly Candidate[];
  readonly differences: readonly Difference[];
  readonly warnings: readonly QuoteWarning[];
  /** Up to five, best first, the judged ones included. */
  readonly candidates: readonly Candidate[];
}

/**
 * What is doubtful about this very quotation. That nobody has reviewed the transcript, or that a machine made it, is
 * doubtful about every difference from it, and said quietly, beside who spoke.
 */
export function doubtsOf({ warnings }: Pick<QuoteCheck, 'warnings'>): QuoteWarning[] {
  return warnings.filter((warning) => !isAboutTranscript(warning));
}

/** The kinds of {@link doubtsOf}, each once. */
export function doubtKinds(check: Pick<QuoteCheck, 'warnings'>): WarningKind[] {
  return [...new Set(doubtsOf(check).map(({ kind }) => kind))];
}

/** Whether a difference may be the fault of the transcript as a whole. */
export function isTranscriptDoubted({ warnings }: Pick<QuoteCheck, 'warnings'>): boolean {
  return warnings.some(isAboutTranscript);
}

/** Words that the transcript has as not understood are named; the state of all of it names none. */
function isAboutTranscript({ kind, spoken }: QuoteWarning): boolean {
  return kind === 'transcript' && !spoken;
}

/** Negative where `a` is the better verdict, positive where it is the worse. */
export function compareVerdicts(a: Verdict, b: Verdict): number {
  return VERDICTS.indexOf(a) - VERDICTS.indexOf(b);
}
