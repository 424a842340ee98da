import type { TextRange } from '../../src-shared/domain/text-range';
import type { Truth } from './marks';

/** A unit of text that remembers which unit of the old text it is; `from` is −1 for a new one. */
export interface Unit {
  readonly sign: string;
  readonly from: number;
  /** True in a second copy of old text. */
  readonly copy?: boolean;
}

export type Paragraph = readonly Unit[];

export function tagged(text: string): Paragraph[] {
  let offset = 0;
  return text.split('\n\n').map((paragraph) => {
    const units = [...paragraph.split('')].map((sign, index) => ({ sign, from: offset + index }));
    offset += paragraph.length + 2;
    return units;
  });
}

export function fresh(text: string): Unit[] {
  return text.split('').map((sign) => ({ sign, from: -1 }));
}

export function plain(units: readonly Unit[]): string {
  return units.map(({ sign }) => sign).join('');
}

/** The new text as a whole, with the blank lines between paragraphs. */
export function joined(paragraphs: readonly Paragraph[]): Unit[] {
  return paragraphs.flatMap((paragraph, index) => [...(index > 0 ? fresh('\n\n') : []), ...paragraph]);
}

/** Reads off the units of the new text what became of a range of the old one. */
export function truthOf(before: string, after: readonly Unit[], range: TextRange): Truth {
  const originals = placesOf(after, range, 'original');
  const copies = placesOf(after, range, 'copy');
  const wanted = withoutSpace(before.slice(range.start, range.end));
  const text = plain(after);
  const whole = [...originals, ...copies].filter(
    (place) => withoutSpace(text.slice(place.start, place.end)) === wanted,
  );
  if (whole.length > 0) return { kind: 'there', places: whole };
  const within = [...originals, ...copies];
  return within.length > 0
    ? { kind: 'changed', within }
    : { kind: 'gone', replacedBy: replacing(after, range) };
}

/** Farther apart than this, what stood on both sides of a range says nothing about its place any more. */
const APART = 200;

/** What stands between the nearest units on both sides of a range that are still there, if they still face each other. */
function replacing(after: readonly Unit[], range: TextRange): TextRange | null {
  let [before, behind] = [-1, -1];
  after.forEach(({ from, copy }, at) => {
    if (from < 0 || copy) return;
    if (from < range.start && (before < 0 || from > after[before]!.from)) before = at;
    if (from >= range.end && (behind < 0 || from < after[behind]!.from)) behind = at;
  });
  const facing = before >= 0 && behind > before + 1 && behind - before < APART;
  return facing ? { start: before + 1, end: behind } : null;
}

/** From the first to the last unit that came from the range: among the originals, or among the copies. */
function placesOf(after: readonly Unit[], range: TextRange, which: 'original' | 'copy'): TextRange[] {
  let [start, end] = [-1, -1];
  after.forEach((unit, at) => {
    const isOfIt =
      unit.from >= range.start && unit.from < range.end && (unit.copy ?? false) === (which === 'copy');
    if (!isOfIt || unit.sign.trim() === '') return;
    if (start < 0) start = at;
    end = at + 1;
  });
  return start < 0 ? [] : [{ start, end }];
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
