import { blockRanges, type Block, type Mark } from '../domain/block';
import type { TextRange } from '../domain/text-range';

/**
 * Replaces a range of the story text. The range may run over several blocks, which then become one; marks keep
 * the words that they were on. Line breaks in the replacement become spaces, since blocks are made by editing.
 */
export function replaceInBlocks(blocks: readonly Block[], range: TextRange, replacement: string): Block[] {
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
  const words = replacement.replace(/\s*\n\s*/g, ' ');
  const shift = from + words.length - to;
  const merged: Block = {
    kind: head.kind,
    text: head.text.slice(0, from) + words + tail.text.slice(to),
    marks: [
      ...marksBefore(head.marks, from, head === tail ? to : undefined, shift),
      ...marksAfter(tail.marks, to, shift, head === tail ? from : undefined),
    ],
  };
  const kept = merged.text.trim() === '' && blocks.length > last - first + 1 ? [] : [merged];
  return [...blocks.slice(0, first), ...kept, ...blocks.slice(last + 1)];
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
