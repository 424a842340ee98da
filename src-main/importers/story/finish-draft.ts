import { basename, extname } from 'node:path';
import { storyText, type Block } from '../../../src-shared/domain/block';
import type { ImportReportItem } from '../../../src-shared/domain/import-report';
import type { ImportedDraft, ImportFailure } from '../../../src-shared/domain/imported';
import { takeNotices, type TakenNotices } from '../../../src-shared/notices/take-notices';
import { ok, type Result } from '../../../src-shared/result';
import { countWordsIn } from '../../../src-shared/text/count-words';
import { say } from '../../../src-shared/words/say';
import { refuse } from '../failures';
import { reportItem, sampleOf } from '../report-items';
import { deceptiveCharacters } from './deceptive-characters';
import { dropEndMarks } from './end-marks';
import { fastenedChanges, fastenedNotes, lostItems } from './fasten';
import type { RawBlock, RawStory } from './raw-story';
import { readHeader } from './read-header';

/** What the last step of a draft's importer leaves to the format. */
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
    return refuse('noText', say('refusals.noText', { file: fileName }));
  }
  const items = [
    ...raw.items,
    ...header.items,
    ...unmarked.items,
    ...noticeItems(taken),
    ...lostItems(filled, blocks),
  ];
  return ok({
    kind: 'draft',
    title: titleOf(raw, blocks, fileName),
    metadata: header.metadata,
    blocks: blocks.map(plainBlock),
    notices: [...(raw.notices ?? []), ...taken.notices],
    notes: fastenedNotes(blocks),
    changes: fastenedChanges(blocks),
    ...(raw.tracked && { tracked: raw.tracked }),
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

function noticeItems(taken: TakenNotices<RawBlock>): ImportReportItem[] {
  return [
    ...taken.notices.map(({ text, placement }) =>
      reportItem('decided', say(NOTICE_CODES[placement]), { sample: sampleOf(text) }),
    ),
    ...taken.doubtful.map(({ text }) =>
      reportItem('notUnderstood', say('draftReports.noticeInside'), {
        sample: sampleOf(text),
      }),
    ),
  ];
}

const NOTICE_CODES = {
  top: 'draftReports.noticeAbove',
  foot: 'draftReports.noticeBelow',
} as const;

function readItem(blocks: readonly Block[]): ImportReportItem {
  const words = countWordsIn(blocks);
  return reportItem('read', say('draftReports.read', { blocks: blocks.length, words }), { count: words });
}
