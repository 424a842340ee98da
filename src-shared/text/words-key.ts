/**
 * A short name for some words, the same wherever they stand: two runs of 32-bit FNV-1a. Good enough to tell the
 * sentences of one story apart; it is no proof of anything.
 */
export function wordsKey(words: string): string {
  return fnv(words, 0x811c9dc5).toString(36) + fnv(words, 0x01000193).toString(36);
}

/** Keys for words in order; words that come again are numbered. */
export function numberedKeys(all: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return all.map((words) => {
    const key = wordsKey(words);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key}-${count}`;
  });
}

function fnv(words: string, seed: number): number {
  let hash = seed;
  for (let index = 0; index < words.length; index += 1) {
    hash = Math.imul(hash ^ words.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
