import type { Interview } from '../../src-shared/domain/interview';
import type { QuoteCheck } from '../../src-shared/domain/quote-check';
import { passageLine, toldPassage, type ToldPassage } from './told-passage';

/** A quotation with what the check says of it, as the command line tells it. Offsets of print are in the story text. */
export interface ToldCheck extends Omit<QuoteCheck, 'quotation' | 'passages' | 'candidates'> {
  readonly kind: QuoteCheck['quotation']['kind'];
  readonly range: { readonly start: number; readonly end: number };
  /** The words inside the marks. */
  readonly printed: string;
  readonly pieces: readonly { readonly start: number; readonly end: number; readonly text: string }[];
  readonly attribution: QuoteCheck['quotation']['attribution'];
  readonly passages: readonly ToldPassage[];
  readonly candidates: readonly ToldPassage[];
}

/** A check of one quotation as `--json` tells it. */
export function toldCheck(
  { quotation, verdict, differences, warnings, passages, candidates }: QuoteCheck,
  story: string,
  interviewOf: (id: string) => Interview | null,
): ToldCheck {
  const told = (candidate: QuoteCheck['candidates'][number]): ToldPassage =>
    toldPassage(candidate, interviewOf(candidate.interviewId));
  const pieces = quotation.pieces.map(({ start, end }) => ({ start, end, text: story.slice(start, end) }));
  return {
    kind: quotation.kind,
    range: quotation.range,
    printed: pieces.map(({ text }) => text).join(' '),
    pieces,
    attribution: quotation.attribution,
    verdict,
    differences,
    warnings,
    passages: passages.map(told),
    candidates: candidates.map(told),
  };
}

/** The same for a person: print, verdict, where it was said, every difference and every doubt. */
export function checkInWords(check: ToldCheck, number: number): string {
  const who = check.attribution ? ` (${check.attribution.fullName ?? check.attribution.name})` : '';
  const sure = check.kind === 'uncertain' ? 'may be a quotation; ' : '';
  const lines = [
    `${number}. ${sure}${VERDICT_WORDS[check.verdict]}`,
    `   “${check.printed}”${who}`,
    ...check.passages.flatMap((passage) => [
      `   said: “${passage.exact.replace(/\n/g, ' / ')}”`,
      `         ${passageLine(passage)}`,
    ]),
    ...check.differences.map(({ kind, printedWords, spokenWords }) =>
      `   ${kind}: ${change(printedWords, spokenWords)}`.trimEnd(),
    ),
    ...check.warnings.map(({ kind, message }) => `   ! ${kind}: ${message}`),
  ];
  return lines.join('\n');
}

function change(printed: string, spoken: string): string {
  if (printed === '') return `“${spoken.replace(/\n/g, ' / ')}” is not printed`;
  if (spoken === '') return `“${printed}” was not said`;
  return `“${spoken.replace(/\n/g, ' / ')}” is printed as “${printed}”`;
}

const VERDICT_WORDS: Readonly<Record<QuoteCheck['verdict'], string>> = {
  verbatim: 'verbatim',
  cleaned: 'cleaned: only fillers and repetitions are gone',
  elided: 'elided: part of it, or a marked cut',
  bracketed: 'bracketed: the only other words stand in brackets',
  altered: 'ALTERED without a mark',
  stitched: 'STITCHED from different answers, or in another order',
  notFound: 'NOT FOUND',
};
