import type { Alignment, WordSpan } from '../align/alignment';
import { termLine } from '../align/term-line';
import type { WeighedDifference } from './hearing';

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
