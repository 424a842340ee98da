import { alignGap } from './align-gap';
import { longestChain } from './longest-chain';
import { movedSentences } from './moved-sentences';
import { readPair, type ReadPair, type Reading } from './reading';
import { gapsBetween, runEndsAfter, runEndsBefore, type Gap, type Run } from './run';
import { mergedRuns, sameSentences } from './same-sentences';
import { supportedRuns } from './supported-runs';
import { uniqueRuns } from './unique-runs';

/** So many words in a row, found once in each text, are taken as a sign that the passage is the same. */
const TELLING = 8;

/** Moved runs no further apart than this, in words, on both sides, went there together. */
const NEAR = 80;

/** Which word of the old text is which of the new. */
export interface WordAlignment {
  readonly pair: ReadPair;
  /** For each old word its new one, −1 where it is gone. */
  readonly newOf: Int32Array;
  /** For each new word its old one, −1 where it is new. */
  readonly oldOf: Int32Array;
  /** For each old word: 0 where it kept its place in the order of the story, else the number of what moved with it. */
  readonly group: Int32Array;
}

/**
 * Aligns two texts word by word. Passages that are found once in each text come first; the longest chain of them that
 * keeps its order is the story as it was, the others have moved. What lies between them is compared closely, and
 * sentences that are still free on both sides are looked for everywhere. Words that merely look alike stay apart.
 */
export function alignWords(before: string, after: string): WordAlignment {
  const pair = readPair(before, after);
  const whole: Gap = {
    before: 0,
    beforeEnd: pair.before.ids.length,
    after: 0,
    afterEnd: pair.after.ids.length,
  };
  const telling = mergedRuns(pair, sameSentences(pair), uniqueRuns(pair, whole, TELLING));
  const backbone = longestChain(telling);
  const inOrder = new Set(backbone);
  const away = telling.filter((run) => !inOrder.has(run));
  const aside = withoutWordsOf(pair, backbone);
  const moved = groupsOf(supportedRuns(pair, away)).map((runs) => filledGroup(pair, aside, runs));
  const story = filled(pair, withoutWordsOf(pair, moved.flat()), backbone, whole);
  const aligned = emptyAlignment(pair);
  [story, ...moved].forEach((runs, group) => note(aligned, runs, group));
  const alone = movedSentences(pair, freeWords(aligned));
  alone.forEach((runs, index) => note(aligned, runs, moved.length + 1 + index));
  return aligned;
}

/** Runs of an order with everything that can be recognised between them among the words of `free`. */
function filled(pair: ReadPair, free: ReadPair, runs: readonly Run[], within: Gap): Run[] {
  const between = gapsBetween(within, runs).flatMap((gap) => alignGap(free, gap));
  return supportedRuns(
    pair,
    [...runs, ...between].sort((a, b) => a.before - b.before),
  );
}

/** What moved together: runs that follow one another closely in both texts. */
function groupsOf(runs: readonly Run[]): Run[][] {
  const groups: Run[][] = [];
  for (const run of runs) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const [apart, apartThere] = last
      ? [run.before - runEndsBefore(last), run.after - runEndsAfter(last)]
      : [NEAR, NEAR];
    if (group && apartThere >= 0 && apart < NEAR && apartThere < NEAR) group.push(run);
    else groups.push([run]);
  }
  return groups;
}

/** A moved group reaches to the ends of its first and last sentences: what was reworded there moved with it. */
function filledGroup(pair: ReadPair, free: ReadPair, runs: readonly Run[]): Run[] {
  const [first, last] = [runs[0], runs.at(-1)];
  if (!first || !last) return [];
  return filled(pair, free, runs, {
    before: sentenceOf(pair.before, first.before).from,
    beforeEnd: sentenceOf(pair.before, runEndsBefore(last) - 1).to,
    after: sentenceOf(pair.after, first.after).from,
    afterEnd: sentenceOf(pair.after, runEndsAfter(last) - 1).to,
  });
}

function sentenceOf(reading: Reading, word: number): { from: number; to: number } {
  return reading.sentences[reading.sentenceOf[word]!]!;
}

/** Two numbers that no word has: words that are spoken for equal nothing, on either side. */
const SPOKEN_FOR_BEFORE = -1;
const SPOKEN_FOR_AFTER = -2;

function withoutWordsOf(pair: ReadPair, runs: readonly Run[]): ReadPair {
  if (runs.length === 0) return pair;
  const before = { ...pair.before, ids: pair.before.ids.slice() };
  const after = { ...pair.after, ids: pair.after.ids.slice() };
  for (const run of runs) {
    before.ids.fill(SPOKEN_FOR_BEFORE, run.before, runEndsBefore(run));
    after.ids.fill(SPOKEN_FOR_AFTER, run.after, runEndsAfter(run));
  }
  return { ...pair, before, after };
}

function emptyAlignment(pair: ReadPair): WordAlignment {
  return {
    pair,
    newOf: new Int32Array(pair.before.ids.length).fill(-1),
    oldOf: new Int32Array(pair.after.ids.length).fill(-1),
    group: new Int32Array(pair.before.ids.length),
  };
}

/** Writes runs down; words that another group has already stay there. */
function note({ newOf, oldOf, group }: WordAlignment, runs: readonly Run[], number: number): void {
  for (const run of runs) {
    for (let index = 0; index < run.length; index++) {
      const [old, next] = [run.before + index, run.after + index];
      if (newOf[old]! >= 0 || oldOf[next]! >= 0) continue;
      newOf[old] = next;
      oldOf[next] = old;
      group[old] = number;
    }
  }
}

function freeWords({ newOf, oldOf }: WordAlignment): { before: Uint8Array; after: Uint8Array } {
  return {
    before: Uint8Array.from(newOf, (next) => (next < 0 ? 1 : 0)),
    after: Uint8Array.from(oldOf, (old) => (old < 0 ? 1 : 0)),
  };
}
