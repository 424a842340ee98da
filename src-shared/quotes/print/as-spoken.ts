/** What opens a quotation in print. */
const OPENING = /^[\s“"‘«„‹]*/;
/** What closes it: the mark, and the comma or stop that print puts before it. */
const CLOSING = /[,.;:…\s]*[”"’»“›]*\s*$/;

/**
 * A printed quotation with the words that were spoken in the place of its own: in its marks, with its last stop, its
 * first letter and its kind of apostrophe.
 *
 * @param printed with its quote marks, `“We will go,”` @param spoken as transcribed, `We hope to go.`
 */
export function asSpoken(printed: string, spoken: string): string {
  const opening = OPENING.exec(printed)?.[0] ?? '';
  const rest = printed.slice(opening.length);
  const closing = CLOSING.exec(rest)?.[0] ?? '';
  const said = spoken.replace(/\s+/g, ' ').trim();
  const words = /[,.;:…]/.test(closing) ? said.replace(/[,.;:]+$/, '') : said;
  return `${opening}${inPrint(withFirstLetter(words, rest), printed)}${closing}`;
}

/** Where print begins with the same letter, it is printed as large. */
function withFirstLetter(words: string, printed: string): string {
  const [first = '', theirs = ''] = [words.charAt(0), printed.charAt(0)];
  return first.toLowerCase() === theirs.toLowerCase() ? `${theirs}${words.slice(1)}` : words;
}

/** Transcripts are typed with straight marks: in a text with curved ones they are curved. */
function inPrint(words: string, printed: string): string {
  return /[“”’]/.test(printed) ? words.replaceAll("'", '’') : words;
}
