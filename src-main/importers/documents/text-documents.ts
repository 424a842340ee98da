import type { ImportOptions } from '../../../src-shared/domain/import-options';
import type { Block } from '../../../src-shared/domain/block';
import { storyText } from '../../../src-shared/domain/block';
import type { ImportReportItem } from '../../../src-shared/domain/import-report';
import type { Imported, ImportedDraft, ImportFailure } from '../../../src-shared/domain/imported';
import { ok, type Result } from '../../../src-shared/result';
import { type Code, say } from '../../../src-shared/words/say';
import { draftImporters } from '../drafts';
import type { Candidate, Importer } from '../importer';
import { reportItem, sampleOf } from '../report-items';

/**
 * What can be read as a draft can be read as a document too, except that nobody works on a document: tracked
 * changes are accepted, notices stay in the text, notes stand below it.
 */
export const textDocuments: readonly Importer[] = draftImporters
  .filter(({ id }) => id !== 'draft-pdf')
  .map((importer) => ({
    ...importer,
    id: importer.id.replace(/^draft-/, 'document-'),
    as: 'document',
    read: (candidate, options) => readDocument(importer, candidate, options),
  }));

async function readDocument(
  importer: Importer,
  candidate: Candidate,
  options: ImportOptions,
): Promise<Result<Imported, ImportFailure>> {
  const read = await importer.read(candidate, { trackedChanges: 'accepted', ...options });
  if (!read.ok || read.value.kind !== 'draft') return read;
  const { title, metadata, blocks, report } = read.value;
  const { above, below } = noticesOf(read.value);
  return ok({
    kind: 'document',
    title,
    documentKind: 'record',
    author: metadata.byline,
    datedOn: metadata.publishedOn,
    blocks: [...above, ...blocks, ...below, ...footnotesOf(read.value)],
    report: { ...report, items: [...report.items.filter(isAboutDocument), ...commentItems(read.value)] },
  });
}

function noticesOf({ notices }: ImportedDraft): {
  readonly above: readonly Block[];
  readonly below: readonly Block[];
} {
  const blocks = (placement: string): Block[] =>
    notices
      .filter((notice) => notice.placement === placement)
      .map(({ text }) => ({ kind: 'notice', text, marks: [] }));
  return { above: blocks('top'), below: blocks('foot') };
}

/** Footnotes in their order, below the text: what they say is part of the source. */
function footnotesOf({ notes }: ImportedDraft): Block[] {
  return notes
    .filter(({ origin }) => origin !== 'comment')
    .map(({ remarks }, index) => ({
      kind: 'paragraph',
      text: `Note ${index + 1}: ${(remarks[0]?.text ?? '').replace(/\s*\n\s*/g, ' ')}`,
      marks: [],
    }));
}

/** In a document a footnote is below the text and a notice in it, whatever was said of the draft. */
function isAboutDocument({ said }: ImportReportItem): boolean {
  return said === undefined || !ABOUT_DRAFTS.has(said.code);
}

const ABOUT_DRAFTS: ReadonlySet<string> = new Set<Code>([
  'draftReports.noticeAbove',
  'draftReports.noticeBelow',
  'draftReports.comments',
  'draftReports.commentsBeside',
  'draftReports.footnotes',
  'draftReports.endnotes',
]);

function commentItems({ blocks, notes }: ImportedDraft): ImportReportItem[] {
  const text = storyText(blocks);
  const comments = notes.filter(({ origin }) => origin === 'comment');
  const others = notes.length - comments.length;
  const sample = sampleOf(
    comments
      .map(({ range, remarks }) => `${text.slice(range.start, range.end)}: ${remarks[0]?.text ?? ''}`)
      .join(' … '),
  );
  return [
    ...(others > 0
      ? [
          reportItem('decided', say('draftReports.footnotesBelow', { count: others }), {
            count: others,
          }),
        ]
      : []),
    ...(comments.length > 0
      ? [
          reportItem('leftOut', say('draftReports.commentsLeftOut', { count: comments.length }), {
            count: comments.length,
            sample,
          }),
        ]
      : []),
  ];
}
