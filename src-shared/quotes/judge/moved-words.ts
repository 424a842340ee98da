import type { Interview } from '../../domain/interview';
import type { PassagePoint, SpokenRange } from '../../domain/passage';
import type { Candidate } from '../../domain/quote-check';
import { spokenText } from '../../domain/spoken-text';
import { words, type Word } from '../../text/words';
import type { Alignment, WordSpan } from '../align/alignment';
import { termLine } from '../align/term-line';
import type { WeighedDifference } from './hearing';
import { unprintedRest } from './unprinted-rest';

/** Words added in one place that were dropped from another, not far away, were moved: one difference and not two. */
export function withMovedWords(
  differences: readonly WeighedDifference[],
  alignment: Alignment,
): WeighedDifference[] {
  const gone = new Set<WeighedDifference>();
  const moved = differences.map((added): WeighedDifference => {
    if (added.difference.kind !== 'added') return added;
    const key = keyOf(alignment.printed, added.printed, 'plain');
    const from = differences.find(
      (other) =>
        other.difference.kind === 'dropped' &&
        !gone.has(other) &&
        other.spoken.from < other.spoken.to &&
        keyOf(alignment.spoken, other.spoken, 'text') === key,
    );
    if (!from) return added;
    gone.add(from);
    const { printed, printedWords } = added.difference;
    const { spoken, spokenWords } = from.difference;
    return {
      difference: { kind: 'moved', printed, printedWords, spoken, spokenWords },
      printed: added.printed,
      spoken: from.spoken,
      weighing: 'strong',
    };
  });
  return moved.filter((difference) => !gone.has(difference));
}

/**
 * Words added inside a quotation that were said in the same sentence before it or after it: `yesterday` of
 * `Yesterday the pumps were tested`, printed as `The pumps were tested yesterday`.
 */
export function withWordsFromBeyond(
  differences: readonly WeighedDifference[],
  alignment: Alignment,
  interview: Interview,
  passage: Candidate,
): WeighedDifference[] {
  if (!differences.some(({ difference }) => difference.kind === 'added')) return [...differences];
  const rest = unprintedRest(interview, passage);
  const beyond = [
    ...wordsOf(rest.before, passage.from, -rest.before.length),
    ...wordsOf(rest.after, passage.to, 0),
  ];
  return differences.map((added): WeighedDifference => {
    if (added.difference.kind !== 'added') return added;
    const said = placeIn(beyond, keyOf(alignment.printed, added.printed, 'plain'));
    if (!said) return added;
    const spokenWords = spokenText(interview, said);
    return { ...added, difference: { ...added.difference, kind: 'moved', spoken: said, spokenWords } };
  });
}

interface WordBeyond extends Word {
  readonly segmentId: string;
}

/** The words of a text that lies `shift` units from a point, with offsets in the point's segment. */
function wordsOf(text: string, { segmentId, offset }: PassagePoint, shift: number): WordBeyond[] {
  return words(text)
    .map((word) => ({
      text: word.text,
      start: offset + shift + word.start,
      end: offset + shift + word.end,
      segmentId,
    }))
    .filter(({ start }) => start >= 0);
}

/** Where words with this key stand side by side. */
function placeIn(beyond: readonly WordBeyond[], key: string): SpokenRange | null {
  for (let from = 0; from < beyond.length; from++) {
    for (let to = from + 1; to <= beyond.length && to - from <= 6; to++) {
      const [first, last] = [beyond[from]!, beyond[to - 1]!];
      if (first.segmentId !== last.segmentId || keyOf(beyond, { from, to }, 'text') !== key) continue;
      const { segmentId } = first;
      return { from: { segmentId, offset: first.start }, to: { segmentId, offset: last.end } };
    }
  }
  return null;
}

/** The words of a span as terms, so that `25` moved is `twenty-five` moved. */
function keyOf<K extends 'text' | 'plain'>(
  words: readonly (Record<K, string> & { start: number; end: number })[],
  { from, to }: WordSpan,
  key: K,
): string {
  const plain = words.slice(from, to).map((word) => ({ text: word[key], start: word.start, end: word.end }));
  return termLine(plain)
    .map(({ term }) => term)
    .join(' ');
}
