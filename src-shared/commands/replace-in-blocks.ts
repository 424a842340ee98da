import { blockRanges, type Block, type BlockKind, type Mark } from '../domain/block';
import type { TextRange } from '../domain/text-range';
import { mergedMarks } from '../domain/merged-marks';
import { insertedParts, type InsertedPart } from './inserted-blocks';

/**
 * Replaces a range of the story text. The range may run over several blocks, which then become one; marks keep
 * the words that they were on. The replacement is story text too: a blank line in it begins a new block, a
 * single line break becomes a space. `replacementMarks` are emphasis and links within the replacement.
 */
export function replaceInBlocks(
  blocks: readonly Block[],
  range: TextRange,
  replacement: string,
  replacementMarks: readonly Mark[] = [],
): Block[] {
  const ranges = blockRanges(blocks);
  const first = ranges.findIndex((block) => range.start <= block.end);
  const last = ranges.findLastIndex((block) => range.end >= block.start);
  const [head, tail] = [blocks[first], blocks[last]];
  const [headRange, tailRange] = [ranges[first], ranges[last]];
  if (!head || !tail || !headRange || !tailRange || last < first) {
    throw new RangeError(`No text at ${range.start}–${range.end}`);
  }
  const from = clamp(range.start - headRange.start, head.text.length);
  const to = clamp(range.end - tailRange.start, tail.text.length);
  const [part, ...further] = insertedParts(replacement, replacementMarks);
  const lastPart = further.at(-1);
  const made: Block[] = lastPart
    ? [
        { ...upTo(head, from, part), kind: head.kind },
        ...further.slice(0, -1).map((middle) => ({ kind: continued(head.kind), ...middle })),
        { ...onward(tail, to, lastPart), kind: to < tail.text.length ? tail.kind : continued(head.kind) },
      ]
    : [joined(head, from, part, tail, to)];
  const others = blocks.length - (last - first + 1);
  const kept = made.filter(({ text }) => text.trim() !== '');
  return [
    ...blocks.slice(0, first),
    ...(kept.length > 0 || others > 0 ? withFirstKind(kept, head, from) : made.slice(0, 1)),
    ...blocks.slice(last + 1),
  ];
}

/** One block of what stands before the range, the replacement, and what stands after the range. */
function joined(head: Block, from: number, part: InsertedPart, tail: Block, to: number): Block {
  const words = part.text;
  const shift = from + words.length - to;
  return {
    // where nothing of the first block is left, the last one stays what it is
    kind: head !== tail && from === 0 && words === '' && to < tail.text.length ? tail.kind : head.kind,
    text: head.text.slice(0, from) + words + tail.text.slice(to),
    marks: withInserted(part, from, [
      ...marksBefore(head.marks, from, head === tail ? to : undefined, shift),
      ...marksAfter(tail.marks, to, shift, head === tail ? from : undefined),
    ]),
  };
}

function upTo(head: Block, from: number, part: InsertedPart): Omit<Block, 'kind'> {
  return {
    text: head.text.slice(0, from) + part.text,
    marks: withInserted(part, from, marksBefore(head.marks, from, undefined, 0)),
  };
}

function onward(tail: Block, to: number, part: InsertedPart): Omit<Block, 'kind'> {
  return {
    text: part.text + tail.text.slice(to),
    marks: withInserted(part, 0, marksAfter(tail.marks, to, part.text.length - to, undefined)),
  };
}

function withInserted({ marks }: InsertedPart, at: number, others: readonly Mark[]): readonly Mark[] {
  if (marks.length === 0) return others;
  const moved = marks.map((mark) => ({ ...mark, start: mark.start + at, end: mark.end + at }));
  return mergedMarks([...others, ...moved]);
}

/** Words inserted above a block are a block of their own kind, not another headline. */
function withFirstKind(made: readonly Block[], head: Block, from: number): readonly Block[] {
  const [first, ...rest] = made;
  if (made.length < 2 || from > 0 || !first) return made;
  return [{ ...first, kind: continued(head.kind) }, ...rest];
}

/** What stands on a new line after a block of some kind. */
function continued(kind: BlockKind): BlockKind {
  return kind === 'listItem' || kind === 'quotation' ? kind : 'paragraph';
}

/** Marks that begin before the cut; one that runs over the whole cut within a block keeps its end too. */
function marksBefore(marks: readonly Mark[], cut: number, cutEnd: number | undefined, shift: number): Mark[] {
  return marks
    .filter((mark) => mark.start < cut)
    .map((mark) => {
      if (cutEnd !== undefined && mark.end >= cutEnd) return { ...mark, end: mark.end + shift };
      return { ...mark, end: Math.min(mark.end, cut) };
    });
}

/** Marks that end after the cut, without those that `marksBefore` already kept whole. */
function marksAfter(
  marks: readonly Mark[],
  cut: number,
  shift: number,
  keptBefore: number | undefined,
): Mark[] {
  return marks
    .filter((mark) => mark.end > cut && (keptBefore === undefined || mark.start >= keptBefore))
    .map((mark) => ({ ...mark, start: Math.max(mark.start, cut) + shift, end: mark.end + shift }));
}

function clamp(offset: number, length: number): number {
  return Math.max(0, Math.min(offset, length));
}
