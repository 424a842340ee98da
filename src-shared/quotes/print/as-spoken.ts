import type { TextRange } from '../../domain/text-range';
import { spokenParts } from './spoken-parts';

/** The comma or stop that print puts before the closing mark, with the mark where it is given. */
const CLOSING = /[,.;:…\s]*[”"’»“›]*\s*$/;

/**
 * A printed quotation with the words that were spoken in the place of its own: in its marks, with its last stop, its
 * first letter and its kind of apostrophe. What stands between its pieces (“…,” she said. “…”) stays.
 *
 * @param printed with its quote marks, `“We will go,” she said. “Soon.”`
 * @param pieces the words inside the marks, as ranges of `printed`, in order
 * @param spoken as transcribed, `We hope to go. Soon.`
 * @returns `null` where it can't be told which of the spoken words belong to which piece
 */
export function asSpoken(printed: string, pieces: readonly TextRange[], spoken: string): string | null {
  const inside = pieces.map(({ start, end }) => printed.slice(start, end));
  const parts = spokenParts(inside, spoken.replace(/\s+/g, ' ').trim());
  if (parts === null) return null;
  const curved = /[“”’]/.test(printed);
  let text = '';
  let at = 0;
  pieces.forEach(({ start, end }, index) => {
    const put = inPlaceOf(inside[index]!, parts[index]!);
    text += printed.slice(at, start) + (curved ? put.replaceAll("'", '’') : put);
    at = end;
  });
  return text + printed.slice(at);
}

function inPlaceOf(printed: string, said: string): string {
  const closing = CLOSING.exec(printed)?.[0] ?? '';
  if (!/[,.;:…]/.test(closing)) return withFirstLetter(said, printed);
  // a question keeps its mark, behind which print has no comma
  const end = /[?!]$/.test(said) ? closing.replace(/[,.;:]/g, '') : closing;
  return withFirstLetter(said.replace(/[,.;:]+$/, ''), printed) + end;
}

/** Where print begins with the same letter, it is printed as large. */
function withFirstLetter(words: string, printed: string): string {
  const [first = '', theirs = ''] = [words.charAt(0), printed.charAt(0)];
  return first.toLowerCase() === theirs.toLowerCase() ? `${theirs}${words.slice(1)}` : words;
}
