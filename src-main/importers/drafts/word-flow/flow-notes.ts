import type { TextRange } from '../../../../src-shared/domain/text-range';
import { sentenceAt } from '../../../../src-shared/text/sentences';
import type { RawNote } from '../../story/raw-story';
import type { FlowItem, FlowNote } from './flow';
import type { Place, SettledPlace, SettledText } from './flow-text';
import { sentenceUpTo, trimmed } from '../../story/sentence-up-to';

/** Where notes begin, end, or are marked. */
export class NotePlaces {
  private readonly opened = new Map<string, Place>();
  private readonly closed = new Map<string, Place>();
  private readonly marked = new Map<string, Place>();

  see({ type, id }: Extract<FlowItem, { id: string }>, place: Place): void {
    const seen = { noteOpens: this.opened, noteCloses: this.closed, noteMark: this.marked }[type];
    if (!seen.has(id)) seen.set(id, place);
  }

  /** The span of a note; one of no width where only a mark of it is in the file; `null` for none. */
  of(id: string): { readonly from: Place; readonly to: Place } | null {
    const mark = this.marked.get(id);
    const from = this.opened.get(id) ?? mark ?? this.closed.get(id);
    const to = this.closed.get(id) ?? mark ?? from;
    return from && to ? { from, to } : null;
  }
}

/** Notes by the index of the block that they begin in, ranges in its own text. */
export interface FastenedNotes {
  readonly byBlock: ReadonlyMap<number, readonly RawNote[]>;
  readonly moved: number;
  /** Without a place in the file: they are on the first words. */
  readonly atStart: readonly FlowNote[];
  readonly lost: number;
}

/** Puts each note on the words that it is about, as they stand once the changes are settled. */
export function fastenNotes(
  notes: ReadonlyMap<string, FlowNote>,
  places: NotePlaces,
  text: SettledText,
): FastenedNotes {
  const byBlock = new Map<number, RawNote[]>();
  let moved = 0;
  let lost = 0;
  const atStart: FlowNote[] = [];
  for (const [id, note] of notes) {
    const span = places.of(id);
    const placed = span
      ? (spanOf(span.from, span.to, text) ?? nearest(note, span.to, text))
      : firstWords(text);
    if (placed && !span) atStart.push(note);
    else if (placed?.isNearest && isOnSpan(note)) moved += 1;
    if (!placed) {
      lost += 1;
      continue;
    }
    byBlock.set(placed.index, [...(byBlock.get(placed.index) ?? []), { ...plain(note), ...placed.where }]);
  }
  return { byBlock, moved, atStart, lost };
}

/** For a note whose place is not in the file: the first block, which is mostly the headline. */
function firstWords({ blocks }: SettledText): Placed | null {
  const index = blocks.findIndex(({ text }) => text !== '');
  const first = blocks[index];
  if (!first) return null;
  const range = sentenceAt(first.text, 0) ?? { start: 0, end: first.text.length };
  return { index, where: { range: trimmed(first.text, range.start, range.end) }, isNearest: true };
}

interface Placed {
  readonly index: number;
  readonly where: Pick<RawNote, 'range' | 'endsIn'>;
  readonly isNearest: boolean;
}

function spanOf(opens: Place, closes: Place, text: SettledText): Placed | null {
  const from = text.forward(opens);
  const to = endOfBlockBefore(text.back(closes), text);
  if (!from || !to) return null;
  if (from.index > to.index || text.slice(from, to).trim() === '') return null;
  const own = text.blocks[from.index]!.text;
  const sameBlock = from.index === to.index;
  const range = sameBlock ? trimmed(own, from.at, to.at) : trimmed(own, from.at, own.length);
  // a span that begins at the very end of a block begins with the next one
  if (range.start >= range.end) {
    return spanOf({ block: text.blocks[from.index + 1]!.key, offset: 0 }, closes, text);
  }
  if (sameBlock) return { index: from.index, where: { range }, isNearest: false };
  const endsIn = { key: text.blocks[to.index]!.key, at: to.at };
  return { index: from.index, where: { range, endsIn }, isNearest: false };
}

/** What ends at the very beginning of a block ends with the block before it. */
function endOfBlockBefore(place: SettledPlace | null, text: SettledText): SettledPlace | null {
  if (!place || place.at > 0 || place.index === 0) return place;
  return { ...place, index: place.index - 1, at: text.blocks[place.index - 1]!.text.length };
}

/**
 * A footnote is on the sentence that its sign ends or stands in, up to the sign. A comment whose words are
 * only in a proposed insertion, or that has no span, is on the word beside it.
 */
function nearest(note: FlowNote, place: Place, text: SettledText): Placed | null {
  const at = text.back(place) ?? text.forward(place);
  const block = at && text.blocks[at.index];
  if (!at || !block) return null;
  const range = isOnSpan(note) ? wordBeside(block.text, at) : sentenceUpTo(block.text, at.at);
  return { index: at.index, where: { range }, isNearest: true };
}

function isOnSpan({ origin, isOnSentence }: FlowNote): boolean {
  return origin === 'comment' && !isOnSentence;
}

function plain({ origin, remarks, resolved }: FlowNote): FlowNote {
  return { origin, remarks, resolved };
}

function wordBeside(text: string, { at }: SettledPlace): TextRange {
  const before = /\S+\s*$/.exec(text.slice(0, at));
  if (before) return trimmed(text, before.index, at);
  const after = /^\s*\S+/.exec(text.slice(at));
  return trimmed(text, at, at + (after?.[0].length ?? 0));
}
