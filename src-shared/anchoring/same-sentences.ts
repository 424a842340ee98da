import type { ReadPair, Reading } from './reading';
import type { Run } from './run';

/** Shorter sentences are said by many; they are left to their surroundings. */
const SHORTEST = 4;

/** Sentences that stand word for word once in each text, in order of the old one. */
export function sameSentences({ before, after }: ReadPair): Run[] {
  const places = uniqueSentences(after);
  return [...uniqueSentences(before)].flatMap(([key, at]) => {
    const there = at < 0 ? undefined : places.get(key);
    if (there === undefined || there < 0) return [];
    const { from, to } = before.sentences[at]!;
    return [{ before: from, after: after.sentences[there]!.from, length: to - from }];
  });
}

/** By its words: the index of each sentence; −1 where it is said twice. */
function uniqueSentences({ ids, sentences }: Reading): Map<string, number> {
  const found = new Map<string, number>();
  sentences.forEach(({ from, to }, index) => {
    if (to - from < SHORTEST) return;
    const key = ids.subarray(from, to).join();
    found.set(key, found.has(key) ? -1 : index);
  });
  return found;
}

/** Joins runs of two kinds; where they disagree about a word, the first ones are believed. In order of the old text. */
export function mergedRuns(pair: ReadPair, first: readonly Run[], second: readonly Run[]): Run[] {
  const newOf = new Int32Array(pair.before.ids.length).fill(-1);
  const taken = new Uint8Array(pair.after.ids.length);
  for (const run of [...first, ...second]) {
    for (let index = 0; index < run.length; index++) {
      const [old, next] = [run.before + index, run.after + index];
      if (newOf[old]! >= 0 || taken[next]) continue;
      newOf[old] = next;
      taken[next] = 1;
    }
  }
  return runsOf(newOf);
}

function runsOf(newOf: Int32Array): Run[] {
  const runs: Run[] = [];
  newOf.forEach((after, before) => {
    if (after < 0) return;
    const last = runs.at(-1);
    if (last && last.before + last.length === before && last.after + last.length === after) {
      runs[runs.length - 1] = { ...last, length: last.length + 1 };
    } else runs.push({ before, after, length: 1 });
  });
  return runs;
}
