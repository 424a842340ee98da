/** Key under which somebody says why readers are owed no notice of a change made after publication. */
export function untoldChangeKey(change: string): string {
  return `stealthEdit:${change}`;
}

/** Key under which somebody says why words that were corrected elsewhere are right where they stand. */
export function sameWordsKey(noticeId: string, words: string): string {
  return `sameWords:${noticeId}:${words}`;
}
