import { alignGap } from './align-gap';
import { weightOf, type ReadPair, type WordSpan } from './reading';
import type { Run } from './run';

/** How alike two sentences have to be, and how much more alike than the next best one. */
const FLOOR = 0.65;
const MARGIN = 0.15;

/** A shorter sentence may be said anywhere by anybody. */
const SHORTEST = 4;

/** Words that stand in more sentences than this one find nothing. */
const TOO_COMMON = 40;

/**
 * Sentences that went elsewhere on their own, reworded or not: each old sentence whose words are free is compared with
 * the free sentences of the new text that share a rare word with it. One that fits two of them is left alone.
 *
 * @param free tells whether words of the old text, and of the new text, are still without a partner
 */
export function movedSentences(
  pair: ReadPair,
  free: { readonly before: Uint8Array; readonly after: Uint8Array },
): Run[][] {
  const candidates = pair.after.sentences.filter((span) => isFree(span, free.after));
  const shelves = shelvesOf(pair, candidates);
  const taken = new Set<WordSpan>();
  return pair.before.sentences.flatMap((sentence) => {
    if (!isFree(sentence, free.before)) return [];
    const found = bestMatch(pair, sentence, shelves);
    if (!found || taken.has(found)) return [];
    taken.add(found);
    const gap = { before: sentence.from, beforeEnd: sentence.to, after: found.from, afterEnd: found.to };
    return [alignGap(pair, gap)];
  });
}

function isFree({ from, to }: WordSpan, free: Uint8Array): boolean {
  if (to - from < SHORTEST) return false;
  let count = 0;
  for (let at = from; at < to; at++) count += free[at]!;
  return count >= 0.9 * (to - from);
}

function shelvesOf(pair: ReadPair, sentences: readonly WordSpan[]): Map<number, WordSpan[]> {
  const shelves = new Map<number, WordSpan[]>();
  for (const sentence of sentences) {
    for (const id of new Set(pair.after.ids.subarray(sentence.from, sentence.to))) {
      const shelf = shelves.get(id);
      if (shelf) shelf.push(sentence);
      else shelves.set(id, [sentence]);
    }
  }
  return shelves;
}

function bestMatch(
  pair: ReadPair,
  sentence: WordSpan,
  shelves: ReadonlyMap<number, readonly WordSpan[]>,
): WordSpan | null {
  const near = new Set<WordSpan>();
  for (const id of pair.before.ids.subarray(sentence.from, sentence.to)) {
    const shelf = shelves.get(id);
    if (shelf && shelf.length <= TOO_COMMON) for (const other of shelf) near.add(other);
  }
  let best: WordSpan | null = null;
  let [score, second] = [0, 0];
  for (const other of near) {
    const alike = likeness(pair, sentence, other);
    if (alike > score) [best, score, second] = [other, alike, score];
    else second = Math.max(second, alike);
  }
  return best && score >= FLOOR && score - second >= MARGIN ? best : null;
}

/** The weight of the words that both have, in order, against the weight of both: 0 to 1. */
function likeness(pair: ReadPair, sentence: WordSpan, other: WordSpan): number {
  const gap = { before: sentence.from, beforeEnd: sentence.to, after: other.from, afterEnd: other.to };
  const shared = alignGap(pair, gap).reduce(
    (sum, run) => sum + weightOf(pair, pair.before, { from: run.before, to: run.before + run.length }),
    0,
  );
  return (2 * shared) / (weightOf(pair, pair.before, sentence) + weightOf(pair, pair.after, other));
}
