/** Below this two different words have nothing to do with each other. */
export const SIMILAR = 0.6;

/**
 * How alike two terms are spelt, from 0 to 1: the share of letters that stay when one is made into the other by
 * the fewest insertions, omissions, replacements and swaps of neighbours. Zero, without counting, where they
 * can't reach `SIMILAR`.
 */
export function spellingSimilarity(a: string, b: string): number {
  if (a === b) return 1;
  const longest = Math.max(a.length, b.length);
  const most = Math.floor(longest * (1 - SIMILAR));
  if (longest < 3 || Math.abs(a.length - b.length) > most || hasDigit(a) || hasDigit(b)) return 0;
  const edits = spellingEdits(a, b);
  return edits > most ? 0 : 1 - edits / longest;
}

/** A number that is nearly another number is another number. */
function hasDigit(term: string): boolean {
  for (let at = 0; at < term.length; at++) {
    const unit = term.charCodeAt(at);
    if (unit >= 0x30 && unit <= 0x39) return true;
  }
  return false;
}

/** Optimal string alignment distance, in UTF-16 units. */
function spellingEdits(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let edits = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1));
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) edits = Math.min(edits, beforeLast[column - 2]! + 1);
      current.push(edits);
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length]!;
}
