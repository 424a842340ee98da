import { blockRanges } from '../../../src-shared/domain/block';
import type { ImportReportItem } from '../../../src-shared/domain/import-report';
import type { ImportedChange, ImportedNote } from '../../../src-shared/domain/imported';
import type { TextRange } from '../../../src-shared/domain/text-range';
import { say } from '../../../src-shared/words/say';
import { reportItem, sampleOf } from '../report-items';
import type { EndsIn, RawBlock } from './raw-story';

/** The notes of all blocks, on their span of the story text. */
export function fastenedNotes(blocks: readonly RawBlock[]): ImportedNote[] {
  return fastened(blocks, ({ notes }) => notes ?? []);
}

/** The tracked changes of all blocks, on their span of the story text. */
export function fastenedChanges(blocks: readonly RawBlock[]): ImportedChange[] {
  return fastened(blocks, ({ changes }) => changes ?? []);
}

interface Fastened {
  readonly range: TextRange;
  readonly endsIn?: EndsIn;
}

/** What ends in a block that is no longer there ends with its own. */
function fastened<T extends Fastened>(
  blocks: readonly RawBlock[],
  of: (block: RawBlock) => readonly T[],
): Omit<T, 'endsIn'>[] {
  const ranges = blockRanges(blocks);
  const starts = new Map(blocks.map(({ key }, index) => [key, ranges[index]!.start]));
  return blocks.flatMap((block, index) =>
    of(block).map(({ endsIn, ...item }) => {
      const { start } = ranges[index]!;
      const last = endsIn && starts.get(endsIn.key);
      const end = endsIn && last !== undefined ? last + endsIn.at : start + item.range.end;
      return { ...item, range: { start: start + item.range.start, end } };
    }),
  );
}

/** What was fastened to lines that are no part of the body any more: a byline, a date, a notice. */
export function lostItems(before: readonly RawBlock[], after: readonly RawBlock[]): ImportReportItem[] {
  const kept = new Set(after.flatMap(attachments));
  const lost = before.flatMap(attachments).filter((attachment) => !kept.has(attachment));
  if (lost.length === 0) return [];
  const words = lost
    .map(
      (attachment) => ('remarks' in attachment ? attachment.remarks[0]?.text : attachment.replacement) ?? '',
    )
    .filter((text) => text !== '');
  const sample = sampleOf(words.join(' … '));
  const count = lost.length;
  return [
    reportItem('leftOut', say('draftReports.lostWithLines', { count }), { count, ...(sample && { sample }) }),
  ];
}

function attachments({ notes = [], changes = [] }: RawBlock): readonly (ImportedNote | ImportedChange)[] {
  return [...notes, ...changes];
}
