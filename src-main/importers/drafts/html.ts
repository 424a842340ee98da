import type { ImportOptions } from '../../../src-shared/domain/import-options';
import type { ImportReportItem } from '../../../src-shared/domain/import-report';
import type { Imported, ImportFailure } from '../../../src-shared/domain/imported';
import type { Result } from '../../../src-shared/result';
import { say } from '../../../src-shared/words/say';
import { decodeText } from '../decode-text';
import { blankComments } from '../html/comments';
import { parseHtml, type DomDocument } from '../html/dom';
import { htmlBlocks } from '../html/html-blocks';
import { raisedNumber, takeHtmlNotes } from '../html/html-notes';
import type { Acceptance, Candidate, Importer } from '../importer';
import { readPage } from '../page/read-page';
import { reportItem } from '../report-items';
import { decodingItems } from '../story/decoding-items';
import { finishDraft } from '../story/finish-draft';
import type { RawBlock } from '../story/raw-story';

/** A story as HTML: typed, exported, or saved from the web as a whole page. */
export const htmlDraft: Importer = {
  id: 'draft-html',
  name: 'HTML',
  as: 'draft',
  extensions: ['html', 'htm', 'xhtml'],
  accepts,
  read,
};

function accepts(candidate: Candidate): Acceptance {
  if (candidate.container !== 'text') return 'no';
  return /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html[\s>]|head[\s>]|body[\s>])/i.test(
    blankComments(candidate.head),
  )
    ? 'sure'
    : 'possible';
}

async function read(candidate: Candidate, options: ImportOptions): Promise<Result<Imported, ImportFailure>> {
  const decoded = decodeText(candidate.bytes, { ...options, html: true });
  if (!decoded.ok) return decoded;
  const document = parseHtml(decoded.value.text);
  const about = { format: htmlDraft.name, encoding: decoded.value.encoding };
  const items = decodingItems(decoded.value);
  if (isWebPage(document)) {
    const page = readPage(decoded.value.text, document, options.bodyRange);
    const raw = { ...page, ...about, format: WEB_PAGE, items: [...items, ...page.items] };
    return finishDraft(raw, candidate.name, { readHeader: false });
  }
  const notes = takeHtmlNotes(document);
  const raised = [...document.querySelectorAll('sup')].filter(
    (sup) => !notes.has(sup) && !notes.has(sup.parentElement ?? sup) && raisedNumber(sup) !== null,
  );
  const blocks = htmlBlocks(document.body, { notes }).map(headlineFirst);
  const title = document.title ? { title: document.title } : {};
  return finishDraft(
    {
      ...about,
      ...title,
      metadata: {},
      blocks,
      items: [...items, ...noteItems(notes.size), ...raisedItems(raised.length)],
    },
    candidate.name,
  );
}

function noteItems(count: number): ImportReportItem[] {
  return count === 0 ? [] : [reportItem('read', say('draftReports.footnotes', { count }), { count })];
}

function raisedItems(count: number): ImportReportItem[] {
  return count === 0 ? [] : [reportItem('decided', say('draftReports.pdfRaised'), { count })];
}

const WEB_PAGE = 'Page saved from the web';

/** Marks that only a site's own templates leave; a word processor's HTML has none of them. */
const SITE_MARKS =
  'meta[property^="og:"], link[rel="canonical"], script[type*="ld+json"], script, link[rel~="stylesheet"], nav, footer, aside, main, article, [itemprop], [role="navigation"], [role="main"]';

function isWebPage(document: DomDocument): boolean {
  return document.querySelector(SITE_MARKS) !== null;
}

function headlineFirst({ kind, text, marks, level, notes }: RawBlock, index: number): RawBlock {
  return { kind: index === 0 && level === 1 ? 'headline' : kind, text, marks, ...(notes && { notes }) };
}
