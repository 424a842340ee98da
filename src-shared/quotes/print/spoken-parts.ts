import type { TextRange } from '../../domain/text-range';
import { words } from '../../text/words';

/** A printed word, spoken as well: its piece, and the index of the spoken word. */
interface Shared {
  readonly piece: number;
  readonly isLast: boolean;
  readonly spoken: number;
}

/**
 * Cuts spoken words into as many parts as the printed quotation has pieces: each part ends where its piece does, at
 * the end of a sentence or a clause if there is one before the next piece begins.
 *
 * @returns `null` where too few words of a piece were spoken to tell its part
 */
export function spokenParts(pieces: readonly string[], spoken: string): string[] | null {
  if (pieces.length <= 1) return pieces.length === 1 ? [spoken] : null;
  const said = words(spoken);
  const shared = sharedWords(
    pieces,
    said.map(({ text }) => plain(text)),
  );
  const isTold = pieces.every((piece, index) => {
    const count = shared.filter((word) => word.piece === index).length;
    return count > 0 && count * 2 >= words(piece).length;
  });
  if (!isTold) return null;
  const parts: string[] = [];
  let start = 0;
  for (let piece = 0; piece < pieces.length - 1; piece += 1) {
    const before = shared.findLast((word) => word.piece <= piece)!;
    const after = shared.find((word) => word.piece > piece)!;
    const gap = { start: said[before.spoken]!.end, end: said[after.spoken]!.start };
    const cut = endIn(spoken, gap) ?? (before.isLast ? wordsEnd(spoken, gap) : gap.end);
    parts.push(spoken.slice(start, cut).trim());
    start = cut;
  }
  return [...parts, spoken.slice(start).trim()];
}

/** Where a sentence ends, or at least a clause. */
function endIn(text: string, gap: TextRange): number | null {
  const between = text.slice(gap.start, gap.end);
  const found = /[.?!…]+["”’]?(?=\s)/.exec(between) ?? /[,;:–—]+(?=\s)/.exec(between);
  return found ? gap.start + found.index + found[0].length : null;
}

/** Behind the stop that follows a word. */
function wordsEnd(text: string, gap: TextRange): number {
  return gap.start + (/^\S*/.exec(text.slice(gap.start, gap.end))?.[0].length ?? 0);
}

function plain(word: string): string {
  return word.toLowerCase().replaceAll('’', "'");
}

/** The longest row of words that print and speech have in common, in order. */
function sharedWords(pieces: readonly string[], said: readonly string[]): Shared[] {
  const printed = pieces.flatMap((text, piece) => {
    const own = words(text);
    return own.map((word, at) => ({ text: plain(word.text), piece, isLast: at === own.length - 1 }));
  });
  const width = said.length + 1;
  const lengths = new Uint16Array((printed.length + 1) * width);
  for (let row = printed.length - 1; row >= 0; row -= 1) {
    for (let column = said.length - 1; column >= 0; column -= 1) {
      lengths[row * width + column] =
        printed[row]!.text === said[column]
          ? lengths[(row + 1) * width + column + 1]! + 1
          : Math.max(lengths[(row + 1) * width + column]!, lengths[row * width + column + 1]!);
    }
  }
  const shared: Shared[] = [];
  for (let row = 0, column = 0; row < printed.length && column < said.length;) {
    const { text, piece, isLast } = printed[row]!;
    if (text === said[column]) {
      shared.push({ piece, isLast, spoken: column });
      row += 1;
      column += 1;
    } else if (lengths[(row + 1) * width + column]! >= lengths[row * width + column + 1]!) row += 1;
    else column += 1;
  }
  return shared;
}
