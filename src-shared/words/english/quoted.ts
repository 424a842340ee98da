const LONGEST = 72;

/** Words as a sentence quotes them: on one line, shortened in the middle; in marks unless they bring their own. */
export function quoted(words: string): string {
  const line = shortened(words.replace(/\s+/g, ' ').trim());
  return /^[“"«„].*[”"»]$/.test(line) ? line : `“${line}”`;
}

/** What was printed, quoted without the comma that ends it before its speaker. */
export function quotedPrint(words: string): string {
  return quoted(words.trim().replace(/,([”"»]?)$/, '$1'));
}

/** Beginning and end of long words, cut between words where there is a space near enough. */
function shortened(words: string): string {
  const units = [...words];
  if (units.length <= LONGEST) return words;
  const half = Math.floor(LONGEST / 2) - 1;
  const head = units
    .slice(0, half)
    .join('')
    .replace(/\s+\S{0,12}$/, '');
  const tail = units
    .slice(-half)
    .join('')
    .replace(/^\S{0,12}\s+/, '');
  return `${head} … ${tail}`;
}
