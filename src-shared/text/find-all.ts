import type { TextRange } from '../domain/text-range';

/** What counts as the same words. */
export interface FindOptions {
  readonly matchCase: boolean;
  /** Only where the words stand alone: “cat” is not in “cats”. */
  readonly wholeWords: boolean;
}

const IN_WORD = /[\p{L}\p{N}]/u;

/** Every place where some words stand, in order, none overlapping another. Quotation marks and apostrophes match in any shape. */
export function findAll(text: string, wanted: string, { matchCase, wholeWords }: FindOptions): TextRange[] {
  const [hay, needle] = [folded(text, matchCase), folded(wanted, matchCase)];
  if (needle === '' || hay.length !== text.length) return [];
  const found: TextRange[] = [];
  for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at)) {
    const range = { start: at, end: at + needle.length };
    if (!wholeWords || standsAlone(text, range)) found.push(range);
    at = wholeWords && found.at(-1)?.start !== at ? at + 1 : range.end;
  }
  return found;
}

/** Unit for unit, so that offsets stay: characters whose other case is longer keep theirs. */
function folded(text: string, matchCase: boolean): string {
  const plain = text
    .replace(/[“”„«»]/g, '"')
    .replace(/[’‘‚ʼ]/g, "'")
    .replace(/\u00a0/g, ' ');
  if (matchCase) return plain;
  const lower = plain.toLowerCase();
  return lower.length === plain.length ? lower : plain.replace(/./gsu, (sign) => sameLength(sign));
}

function sameLength(sign: string): string {
  const lower = sign.toLowerCase();
  return lower.length === sign.length ? lower : sign;
}

function standsAlone(text: string, { start, end }: TextRange): boolean {
  const before = IN_WORD.test(text.charAt(start)) && IN_WORD.test(text.charAt(start - 1));
  const after = IN_WORD.test(text.charAt(end - 1)) && IN_WORD.test(text.charAt(end));
  return !before && !after;
}
