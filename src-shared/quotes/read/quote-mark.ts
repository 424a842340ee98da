import type { TextRange } from '../../domain/text-range';

/** Marks of one family open and close each other, whichever way round print has turned them. */
export type MarkFamily = 'double' | 'single' | 'angle' | 'singleAngle';

/** `either`: a straight mark between two words' letters or two spaces; only what is open can tell. */
export type MarkRole = 'open' | 'close' | 'weakClose' | 'either';

/** A character (or pair of them) that may open or close a quotation; the range is in the scanned text. */
export interface QuoteMark extends TextRange {
  readonly family: MarkFamily;
  readonly role: MarkRole;
}

const FAMILIES: Readonly<Record<string, MarkFamily>> = {
  '“': 'double',
  '”': 'double',
  '„': 'double',
  '‟': 'double',
  '"': 'double',
  '＂': 'double',
  '``': 'double',
  "''": 'double',
  '‘': 'single',
  '’': 'single',
  '‚': 'single',
  '‛': 'single',
  "'": 'single',
  '`': 'single',
  '«': 'angle',
  '»': 'angle',
  '‹': 'singleAngle',
  '›': 'singleAngle',
};

const OPENING_GLYPHS = '“„‟‘‚‛«‹``';
const CLOSING_GLYPHS = "”’»›''";
const MARK = /``|''|[“”„‟"＂‘’‚‛'`«»‹›]/gu;

/** Words that print shortens at the head: the mark before them is an apostrophe. */
const HEADLESS =
  /^(?:em|til|till|cause|cuz|bout|round|n|twas|tis|twill|tude|cross|gainst|fore|nother|nuff|specially|\d\ds?)\b/i;

/**
 * Finds the marks of a text that may open or close a quotation. Apostrophes, feet, inches and minutes are left
 * out; a single mark after a letter and before a space (`the workers’ union`) is `weakClose`.
 */
export function quoteMarks(text: string): QuoteMark[] {
  const marks: QuoteMark[] = [];
  for (const match of text.matchAll(MARK)) {
    const glyph = match[0];
    const range = { start: match.index, end: match.index + glyph.length };
    const family = FAMILIES[glyph]!;
    if (family === 'single' && isApostrophe(text, range, glyph)) continue;
    if (isFootOrInch(text, range)) continue;
    marks.push({ ...range, family, role: roleOf(text, range, glyph, family) });
  }
  return marks;
}

function isApostrophe(text: string, range: TextRange, glyph: string): boolean {
  const before = text.slice(Math.max(0, range.start - 1), range.start);
  const after = text.slice(range.end, range.end + 14);
  const inside = /[\p{L}\p{N}]/u.test(before);
  if (inside && /^[\p{L}\p{N}]/u.test(after)) return glyph !== '‘' || /^(?:s|t|re|ve|ll|d|m)\b/i.test(after);
  return !inside && HEADLESS.test(after);
}

/** `6'2"`, `12' wide`, `a 30" pipe`: a mark straight after a figure that measures. */
function isFootOrInch(text: string, range: TextRange): boolean {
  const before = text.slice(Math.max(0, range.start - 8), range.start);
  const after = text.slice(range.end, range.end + 14);
  if (/\d\s?['′’]\s?\d{1,2}[½¼¾]?$/.test(before)) return true;
  if (!/[\d½¼¾]$/.test(before)) return false;
  if (/^\s?\d{1,2}[½¼¾]?\s?(?:["″”]|'')/.test(after)) return true;
  return /^[\s-](?:x|by|×|wide|long|tall|high|deep|thick|pipe|pipes|beam|plank|screen|gun|guns|across|diameter)\b/i.test(
    after,
  );
}

function roleOf(text: string, range: TextRange, glyph: string, family: MarkFamily): MarkRole {
  const before = nearest(text, range.start - 1, -1);
  const after = nearest(text, range.end, 1);
  const startsWord = /^$|[\s([{/—–-]/.test(before) && !/^$|[\s)\]}.,;:!?…]/.test(after);
  const endsWord = !/^$|[\s([{]/.test(before) && /^$|[\s)\]}.,;:!?…/—–-]/.test(after);
  if (startsWord && !endsWord) return 'open';
  if (endsWord && !startsWord) {
    if (glyph === '„' || glyph === '‚') return 'open';
    return family === 'single' && isWeak(before, after) ? 'weakClose' : 'close';
  }
  if (OPENING_GLYPHS.includes(glyph)) return 'open';
  return CLOSING_GLYPHS.includes(glyph) ? 'close' : 'either';
}

/** The next character that is no quote mark, or an empty string at the edge of the text. */
function nearest(text: string, from: number, step: 1 | -1): string {
  let at = from;
  while (/[“”„‟"＂‘’‚‛'`«»‹›]/.test(text.charAt(at))) at += step;
  return text.charAt(at);
}

/** A letter before and a space after: as likely `the workers’ union` or `goin’ home` as the end of a quotation. */
function isWeak(before: string, after: string): boolean {
  return /\p{L}/u.test(before) && /^\s/.test(after);
}
