/**
 * How many runs of anything but white space a text has: close enough for a list, and the same as `/\S+/g` finds. Read
 * letter by letter: a list of a large library counts hundreds of megabytes.
 */
export function countWords(text: string): number {
  let count = 0;
  let within = false;
  for (let at = 0; at < text.length; at += 1) {
    const isLetter = !isWhiteSpace(text.charCodeAt(at));
    if (isLetter && !within) count += 1;
    within = isLetter;
  }
  return count;
}

/** What a regular expression calls `\s`; all of it is one UTF-16 unit long. */
function isWhiteSpace(unit: number): boolean {
  if (unit < 0xa0) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  return (
    unit === 0xa0 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000 ||
    unit === 0xfeff
  );
}
