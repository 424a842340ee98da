import type { Hyphens } from './hyphens';
import { withoutStart } from './joined-lines';
import type { NoteMark, PdfLine } from './line-builder';

/** The notes at the feet of pages, taken out of the lines. */
export interface WithoutFootnotes {
  readonly lines: readonly PdfLine[];
  /** The words of a note by the page and the sign that refers to it, see `noteKey`. */
  readonly notes: ReadonlyMap<string, string>;
  /** References whose notes stand elsewhere, at the end of a chapter: left out of the text. */
  readonly unmatched: number;
  /** Raised numbers that count nothing, as in 40 m²: they stay in the text. */
  readonly raised: number;
}

const LABEL = /^(\d{1,3}|[*†‡§]{1,3})(?:[.)\]:]\s*|\s+|(?=[\p{L}“"‘'(]))(?=\S)/u;
/** Notes begin in the lower part of a page. */
const HIGHEST = 0.6;
const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** By which a sign in the text and the note at the foot of the same page know each other. */
export function noteKey(page: number, label: string): string {
  return `${page} ${label}`;
}

/** Takes out small lines at the foot of a page that begin with a sign which the page refers to. */
export function withoutFootnotes(
  lines: readonly PdfLine[],
  heights: ReadonlyMap<number, number>,
  body: number,
  hyphens: Hyphens,
): WithoutFootnotes {
  const wanted = new Set(
    lines.flatMap(({ page, noteMarks }) => noteMarks.map(({ label }) => noteKey(page, label))),
  );
  const notes = new Map<string, string>();
  const kept: PdfLine[] = [];
  let open: { readonly key: string; last: PdfLine } | null = null;
  for (const line of lines) {
    const label = LABEL.exec(line.text);
    const key = label && noteKey(line.page, label[1]!);
    const isLow = line.y < (heights.get(line.page) ?? 0) * HIGHEST;
    const isSmall = line.size < body * 0.96;
    if (key && isLow && isSmall && wanted.has(key) && !notes.has(key) && !refersTo(line, label[1]!)) {
      notes.set(key, withoutStart(line, label[0].length).text);
      open = { key, last: line };
    } else if (open && isSmall && goesOn(open.last, line)) {
      notes.set(open.key, hyphens.join(notes.get(open.key)!, line.text));
      open.last = line;
    } else {
      open = null;
      kept.push(line);
    }
  }
  return { ...withRaised(kept, notes), notes };
}

function refersTo({ noteMarks }: PdfLine, label: string): boolean {
  return noteMarks.some((mark) => mark.label === label);
}

/** The next line of a note: right below, of its size. */
function goesOn(above: PdfLine, line: PdfLine): boolean {
  const step = above.y - line.y;
  return (
    above.page === line.page &&
    Math.abs(above.size - line.size) < 0.6 &&
    step > 0 &&
    step < line.size * 1.7 &&
    Math.abs(above.left - line.left) < line.size * 4
  );
}

/** Raised numbers without a note: where they count up, they refer to notes elsewhere; else they are words. */
function withRaised(
  lines: readonly PdfLine[],
  notes: ReadonlyMap<string, string>,
): Pick<WithoutFootnotes, 'lines' | 'unmatched' | 'raised'> {
  const found = new Set<string>();
  const lost = new Set<NoteMark>();
  const powers = new Set<NoteMark>();
  for (const { page, text, noteMarks } of lines) {
    for (const mark of noteMarks) {
      const key = noteKey(page, mark.label);
      if (isPower(text, mark)) powers.add(mark);
      else if (notes.has(key) && !found.has(key)) found.add(key);
      else lost.add(mark);
    }
  }
  const isCounting = countsUp(
    [...lost].map(({ label }) => Number(label)).filter((number) => !Number.isNaN(number)),
  );
  const staying = isCounting ? powers : new Set([...powers, ...lost]);
  return {
    lines: lines.map((line) => {
      const referring = {
        ...line,
        noteMarks: line.noteMarks.filter((mark) => staying.has(mark) || !lost.has(mark)),
      };
      return line.noteMarks.filter((mark) => staying.has(mark)).reduceRight(withSign, referring);
    }),
    raised: staying.size,
    unmatched: isCounting ? lost.size : 0,
  };
}

/** Metres, feet and the like, squared or cubed. */
function isPower(text: string, { label, at }: NoteMark): boolean {
  return /^[23]$/.test(label) && /(?:^|[\s\d])(?:[kcdmµ]?m|ft|in|mi|yd)$/.test(text.slice(0, at));
}

/** One, two, three: most numbers follow the one before them, or begin again. */
function countsUp(numbers: readonly number[]): boolean {
  if (numbers.length < 3) return false;
  const follow = numbers.filter(
    (number, at) => number === (numbers[at - 1] ?? number - 1) + 1 || number === 1,
  );
  return follow.length >= numbers.length * 0.7 && new Set(numbers).size > 2;
}

/** A raised number as a sign of the text: ² and not 2, which would change the word before it. */
function withSign(line: PdfLine, mark: NoteMark): PdfLine {
  const sign = mark.label.replace(/\d/g, (digit) => DIGITS[Number(digit)]!);
  const endMoved = (at: number): number => (at > mark.at ? at + sign.length : at);
  const startMoved = (at: number): number => (at >= mark.at ? at + sign.length : at);
  return {
    ...line,
    text: line.text.slice(0, mark.at) + sign + line.text.slice(mark.at),
    marks: line.marks.map((one) => ({ ...one, start: startMoved(one.start), end: endMoved(one.end) })),
    noteMarks: line.noteMarks
      .filter((one) => one !== mark)
      .map((one) => (one.at > mark.at ? { ...one, at: one.at + sign.length } : one)),
  };
}
