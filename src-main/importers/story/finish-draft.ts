import { basename, extname } from 'node:path';
import { blockRanges, type Block } from '../../../src-shared/domain/block';
import type {
  ImportedChange,
  ImportedDraft,
  ImportedNote,
  ImportFailure,
} from '../../../src-shared/domain/imported';
import type { TextRange } from '../../../src-shared/domain/text-range';
import { ok, type Result } from '../../../src-shared/result';
import { refuse } from '../failures';
import { counted, reportItem, was } from '../report-items';
import type { RawBlock, RawStory } from './raw-story';

/** The last step of every draft importer: drops empty blocks, fastens notes and changes, writes the report. */
export function finishDraft(raw: RawStory, fileName: string): Result<ImportedDraft, ImportFailure> {
  const blocks = raw.blocks.filter((block) => block.text.trim() !== '');
  if (blocks.length === 0) return refuse('noText', `“${fileName}” holds no text that could be read.`);
  return ok({
    kind: 'draft',
    title: titleOf(raw, blocks, fileName),
    metadata: raw.metadata,
    blocks: blocks.map(plainBlock),
    notices: raw.notices ?? [],
    notes: fastened(blocks, (block) => block.notes ?? []),
    changes: fastened(blocks, (block) => block.changes ?? []),
    ...(raw.page && { page: raw.page }),
    report: {
      format: raw.format,
      ...(raw.encoding && { encoding: raw.encoding }),
      items: [readItem(blocks), ...raw.items],
    },
  });
}

function titleOf(raw: RawStory, blocks: readonly Block[], fileName: string): string {
  const headline = blocks.find((block) => block.kind === 'headline');
  return headline?.text ?? raw.title ?? basename(fileName, extname(fileName));
}

function plainBlock({ kind, text, marks }: RawBlock): Block {
  return { kind, text, marks };
}

function fastened<T extends ImportedNote | ImportedChange>(
  blocks: readonly RawBlock[],
  of: (block: RawBlock) => readonly T[],
): T[] {
  const ranges = blockRanges(blocks);
  return blocks.flatMap((block, index) =>
    of(block).map((item) => ({ ...item, range: shifted(item.range, ranges[index]!.start) })),
  );
}

function shifted(range: TextRange, by: number): TextRange {
  return { start: range.start + by, end: range.end + by };
}

function readItem(blocks: readonly Block[]): ReturnType<typeof reportItem> {
  const words = blocks.reduce((sum, block) => sum + (block.text.match(/\S+/g)?.length ?? 0), 0);
  const message = `${counted(blocks.length, 'block')} with ${counted(words, 'word')} ${was(2)} read.`;
  return reportItem('read', message, { count: words });
}
