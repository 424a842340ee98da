import { basename, extname } from 'node:path';
import { blockRanges, storyText, type Block } from '../../../src-shared/domain/block';
import type { ImportReportItem } from '../../../src-shared/domain/import-report';
import type {
  ImportedChange,
  ImportedDraft,
  ImportedNote,
  ImportFailure,
} from '../../../src-shared/domain/imported';
import type { TextRange } from '../../../src-shared/domain/text-range';
import { takeNotices, type TakenNotices } from '../../../src-shared/notices/take-notices';
import { ok, type Result } from '../../../src-shared/result';
import { refuse } from '../failures';
import { counted, reportItem, sampleOf, was } from '../report-items';
import { deceptiveCharacters } from './deceptive-characters';
import { dropEndMarks } from './end-marks';
import type { RawBlock, RawStory } from './raw-story';
import { readHeader } from './read-header';

export interface FinishOptions {
  /** False where the format itself says what is headline and byline. Default true. */
  readonly readHeader?: boolean;
}

/**
 * The last step of every draft importer, the same for all: reads the lines above the story, takes out notices
 * and end marks, fastens notes and changes to the story text, lists deceptive characters, writes the report.
 */
export function finishDraft(
  raw: RawStory,
  fileName: string,
  options: FinishOptions = {},
): Result<ImportedDraft, ImportFailure> {
  const filled = raw.blocks.filter((block) => block.text.trim() !== '' || hasAttachments(block));
  const header = headerOf(raw, filled, options);
  const unmarked = dropEndMarks(header.blocks);
  const taken = takeNotices(unmarked.blocks, header.metadata.publishedOn);
  const { blocks } = taken;
  if (!blocks.some((block) => block.text !== '')) {
    return refuse('noText', `“${fileName}” holds no text that could be read.`);
  }
  const items = [...raw.items, ...header.items, ...unmarked.items, ...noticeItems(taken)];
  return ok({
    kind: 'draft',
    title: titleOf(raw, blocks, fileName),
    metadata: header.metadata,
    blocks: blocks.map(plainBlock),
    notices: [...(raw.notices ?? []), ...taken.notices],
    notes: fastened(blocks, (block) => block.notes ?? []),
    changes: fastened(blocks, (block) => block.changes ?? []),
    ...(raw.page && { page: raw.page }),
    report: {
      format: raw.format,
      ...(raw.encoding && { encoding: raw.encoding }),
      items: [readItem(blocks), ...items, ...deceptiveCharacters(storyText(blocks))],
    },
  });
}

function headerOf(
  raw: RawStory,
  blocks: readonly RawBlock[],
  options: FinishOptions,
): ReturnType<typeof readHeader> {
  if (options.readHeader === false) return { blocks, metadata: raw.metadata, items: [] };
  return readHeader(blocks, raw.metadata);
}

/** A paragraph that is empty until a tracked insertion in it is accepted. */
function hasAttachments(block: RawBlock): boolean {
  return (block.changes?.length ?? 0) + (block.notes?.length ?? 0) > 0;
}

function titleOf(raw: RawStory, blocks: readonly Block[], fileName: string): string {
  const headline = blocks.find((block) => block.kind === 'headline');
  return headline?.text || raw.title || basename(fileName, extname(fileName));
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

function noticeItems(taken: TakenNotices<RawBlock>): ImportReportItem[] {
  const lost = taken.taken.reduce(
    (sum, { notes, changes }) => sum + (notes?.length ?? 0) + (changes?.length ?? 0),
    0,
  );
  return [
    ...taken.notices.map(({ text, placement }) =>
      reportItem('decided', NOTICE_SENTENCES[placement], { sample: sampleOf(text) }),
    ),
    ...taken.doubtful.map(({ text }) =>
      reportItem('notUnderstood', 'A line inside the story reads like a notice; it was left where it is.', {
        sample: sampleOf(text),
      }),
    ),
    ...(lost > 0
      ? [
          reportItem(
            'leftOut',
            `${counted(lost, 'comment, note or tracked change', 'comments, notes or tracked changes')} on a notice ${was(lost)} left out.`,
            { count: lost },
          ),
        ]
      : []),
  ];
}

const NOTICE_SENTENCES = {
  top: 'A notice above the story was taken out of its text and entered as published.',
  foot: 'A notice below the story was taken out of its text and entered as published.',
} as const;

function readItem(blocks: readonly Block[]): ImportReportItem {
  const words = blocks.reduce((sum, block) => sum + (block.text.match(/\S+/g)?.length ?? 0), 0);
  const message = `${counted(blocks.length, 'block')} with ${counted(words, 'word')} ${was(2)} read.`;
  return reportItem('read', message, { count: words });
}
