import { ANCHOR_CONTEXT, type Anchor } from '../domain/anchor';
import type { TextSplice } from '../domain/draft-command';
import type { TextRange } from '../domain/text-range';
import { FoundAgain } from './find-again';
import type { Outcome } from './outcome';
import { surroundings } from './quote-places';
import { saysTheSame } from './same-words';
import { spliceBetween } from './splice-between';
import { mapThroughSplices, shiftThroughSplices } from './splices';

/** Tells what became of the spans of a text that was replaced by another. */
export interface Follow {
  /** A span that stands in the old text. */
  stands(anchor: Anchor): Outcome;
  /** A span whose text was gone before. */
  lost(anchor: Anchor): Outcome;
  /**
   * By how many units a span moved on where neither it nor anything that its anchor remembers was touched: nothing
   * about it has to be read again. `null` where it has.
   */
  shift?(anchor: Anchor): number | null;
}

/** Where the two texts are all that is known: a new version, a restored one. */
export function followDifference(before: string, after: string): Follow {
  const found = new FoundAgain(before, after);
  return { stands: (anchor) => found.find(anchor), lost: (anchor) => found.findLost(anchor) };
}

/** Where every edit was watched: typing, pasting, replacing. Nothing is guessed. */
export function followSplices(before: string, after: string, splices: readonly TextSplice[]): Follow {
  let fresh: TextRange | null | undefined;
  return {
    shift: (anchor) => {
      const by = shiftThroughSplices(withSurroundings(anchor), splices);
      // the words themselves are looked at all the same: a splice that tells stories moves no mark
      return by !== null && after.startsWith(anchor.exact, anchor.start + by) ? by : null;
    },
    stands: (anchor) => {
      const mapped = mapThroughSplices(anchor, splices);
      if (mapped === null || mapped.end > after.length) return { kind: 'orphan' };
      return standsAt(anchor, after, grown(anchor, after, mapped));
    },
    lost: (anchor) => {
      // compares the whole texts: only where something was lost
      fresh = fresh === undefined ? freshPart(before, after) : fresh;
      const range = fresh && cameBack(anchor, after, fresh);
      return range ? { kind: 'moved', range } : { kind: 'orphan' };
    },
  };
}

/** Where a stretch of the text was replaced by a person's decision: what lay inside it is looked for in its successor. */
export function followReplacement(before: string, after: string, splices: readonly TextSplice[]): Follow {
  const watched = followSplices(before, after, splices);
  let difference: Follow | null = null;
  return {
    stands: (anchor) => {
      const outcome = watched.stands(anchor);
      if (outcome.kind !== 'orphan') return outcome;
      difference ??= followDifference(before, after);
      return difference.stands(anchor);
    },
    lost: (anchor) => watched.lost(anchor),
    shift: (anchor) => watched.shift?.(anchor) ?? null,
  };
}

function standsAt(anchor: Anchor, after: string, range: TextRange): Outcome {
  const words = after.slice(range.start, range.end);
  const place = { start: range.start, end: range.end };
  return saysTheSame(words, anchor.exact)
    ? { kind: 'kept', range: place }
    : { kind: 'changed', range: place, before: anchor.exact, after: words };
}

/** A span with as much around it as its anchor remembers; where the text ends sooner, its end counts as well. */
function withSurroundings({ start, end }: Anchor): TextRange {
  return { start: start - ANCHOR_CONTEXT, end: end + ANCHOR_CONTEXT };
}

const IN_WORD = /[\p{L}\p{N}]/u;

/** A mark that ended with a whole word takes in what was typed on to that word: of “cats” it never marks “cat”. */
function grown(anchor: Anchor, after: string, range: TextRange): TextRange {
  const endsWord = !IN_WORD.test(anchor.suffix.charAt(0));
  const beginsWord = !IN_WORD.test(anchor.prefix.slice(-1));
  return {
    start: beginsWord ? wordStart(after, range.start) : range.start,
    end: endsWord ? wordEnd(after, range.end) : range.end,
  };
}

function wordEnd(text: string, end: number): number {
  if (!IN_WORD.test(text.charAt(end - 1))) return end;
  let at = end;
  while (IN_WORD.test(text.charAt(at))) at++;
  return at;
}

function wordStart(text: string, start: number): number {
  if (!IN_WORD.test(text.charAt(start))) return start;
  let at = start;
  while (at > 0 && IN_WORD.test(text.charAt(at - 1))) at--;
  return at;
}

/** What is new in the new text, from the first to the last difference; `null` where nothing was put in. */
function freshPart(before: string, after: string): TextRange | null {
  const [splice] = spliceBetween(before, after);
  if (!splice || splice.inserted === 0) return null;
  return { start: splice.start, end: splice.start + splice.inserted };
}

/** Fewer units than these, surroundings included, may stand anywhere. */
const TELLING = 24;

/** How much of the surroundings, on both sides together, has to be what it was. */
const SAME_SURROUNDINGS = 1.9;

/** Cut and pasted: the one place in the new part with the very words and the very surroundings of a lost span. */
function cameBack(anchor: Anchor, after: string, fresh: TextRange): TextRange | null {
  const around = surroundingUnits(anchor);
  if (anchor.exact.length + around < TELLING || anchor.exact === '') return null;
  const places: TextRange[] = [];
  const last = fresh.end - anchor.exact.length;
  for (
    let at = after.indexOf(anchor.exact, fresh.start);
    at >= 0 && at <= last;
    at = after.indexOf(anchor.exact, at + 1)
  ) {
    const range = { start: at, end: at + anchor.exact.length };
    const found = surroundings(after, range, anchor);
    if (found.before + found.after >= SAME_SURROUNDINGS) places.push(range);
  }
  return places.length === 1 ? places[0]! : null;
}

function surroundingUnits({ prefix, suffix }: Anchor): number {
  const before = prefix.slice(prefix.lastIndexOf('\n') + 1).length;
  const after = suffix.includes('\n') ? suffix.indexOf('\n') : suffix.length;
  return Math.min(before, ANCHOR_CONTEXT) + Math.min(after, ANCHOR_CONTEXT);
}
