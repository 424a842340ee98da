import type { Interview } from '../../../../src-shared/domain/interview';
import type { Attribution, QuoteCheck } from '../../../../src-shared/domain/quote-check';
import { findQuotation } from '../../../../src-shared/quotes/find/find-quotation';
import { QuoteIndex } from '../../../../src-shared/quotes/index/quote-index';
import { checkQuotation } from '../../../../src-shared/quotes/judge/check-quotation';
import { aTranscript, type Turn } from './transcript';

const NOW = '2024-05-14T09:30:00.000Z';

/** Talk that has nothing to do with any case, so that there is something else to be found. */
const ELSEWHERE = aTranscript('elsewhere', [
  ['Host?', 'What did the orchard look like when you took it over?'],
  ['Pomfret', 'Brambles up to the eaves, and one pear tree that had decided to live.'],
  ['Host?', 'And the cider press?'],
  ['Pomfret', 'Rusted shut. My brother opened it with a hammer and a great deal of language.'],
]);

/** What the check says of a printed quotation. `|` parts pieces that an attribution stands between. */
export function checked(
  printed: string,
  interviews: readonly Interview[],
  by: string | null = null,
): QuoteCheck {
  const all = [...interviews, ELSEWHERE];
  const index = new QuoteIndex();
  for (const interview of all) index.put(interview);
  const texts = { interview: (id: string) => all.find((one) => one.id === id) ?? null };
  const { storyText, pieces } = laidOut(printed, by);
  const found = findQuotation(index, texts, storyText, pieces);
  const quotation = {
    kind: 'quotation',
    range: { start: 0, end: pieces.at(-1)!.end + 1 },
    pieces,
    attribution: by === null ? null : attributionTo(by, storyText),
  } as const;
  return checkQuotation({ quotation, storyText, found, texts, now: NOW });
}

/** The same against one interview of these turns. */
export function checkedAgainst(
  turns: readonly Turn[],
  printed: string,
  by: string | null = null,
): QuoteCheck {
  return checked(printed, [aTranscript('talk', turns)], by);
}

/** `altered: dropped “not”; meaning`. */
export function inShort({ verdict, differences, warnings }: QuoteCheck): string {
  const told = differences.map(({ kind, printedWords, spokenWords }) => {
    const spoken = spokenWords === '' ? '' : ` “${spokenWords.replace(/\n/g, ' / ')}”`;
    return printedWords === '' ? `${kind}${spoken}` : `${kind}${spoken} → “${printedWords}”`;
  });
  const kinds = [...new Set(warnings.map(({ kind }) => kind))];
  return [[verdict, told.join(', ')].filter((part) => part !== '').join(': '), ...kinds].join('; ');
}

function laidOut(
  printed: string,
  by: string | null,
): { storyText: string; pieces: { start: number; end: number }[] } {
  let storyText = '“';
  const pieces = printed.split(' | ').map((piece, at) => {
    if (at > 0) storyText += '” she said, “';
    const start = storyText.length;
    storyText += piece;
    return { start, end: storyText.length };
  });
  return { storyText: `${storyText}” ${by ?? ''}`, pieces };
}

function attributionTo(by: string, storyText: string): Attribution {
  const range = { start: storyText.length - by.length, end: storyText.length };
  return { name: by, fullName: by, range, verb: 'said' };
}
