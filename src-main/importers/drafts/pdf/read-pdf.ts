import type { ImportReportItem } from '../../../../src-shared/domain/import-report';
import type { ImportFailure } from '../../../../src-shared/domain/imported';
import { ok, type Result } from '../../../../src-shared/result';
import { say } from '../../../../src-shared/words/say';
import { refuse } from '../../failures';
import { Hyphens } from './hyphens';
import { openPdf, type PdfContent } from './open-pdf';
import { withoutPageEdges } from './page-edges';
import { measureOf, pdfParagraphs } from './paragraphs';
import { pdfBlocks, type PdfBlock } from './pdf-blocks';
import { withoutFootnotes } from './pdf-footnotes';
import { pdfLines } from './pdf-lines';
import { pdfItems } from './pdf-report';
import { unreadableSigns } from './unreadable-signs';

/** A PDF's text as blocks, each with the page on which it begins. */
export interface ReadPdf {
  readonly title: string;
  readonly blocks: readonly PdfBlock[];
  readonly items: readonly ImportReportItem[];
}

/** Fewer letters on a page than this are a stamp on a scan. */
const LEAST_LETTERS = 25;
const MOST_NONSENSE = 0.2;

/** Reads the text layer of a PDF; refuses one that has none, with the reason. */
export async function readPdf(bytes: Uint8Array, fileName: string): Promise<Result<ReadPdf, ImportFailure>> {
  const opened = await openPdf(bytes, fileName);
  if (!opened.ok) return opened;
  const { pages, title, pagesWithoutLooks } = opened.value;
  const refusal = refusalOf(opened.value, fileName);
  if (refusal) return refusal;
  const perPage = pages.map(pdfLines);
  const { lines, dropped } = withoutPageEdges(
    perPage.flatMap((page) => page.lines),
    pages,
  );
  const hyphens = new Hyphens(lines);
  const { body } = measureOf(lines);
  const heights = new Map(pages.map(({ number, height }) => [number, height]));
  const footnotes = withoutFootnotes(lines, heights, body, hyphens);
  const paragraphs = pdfParagraphs(footnotes.lines, hyphens);
  const blocks = pdfBlocks(paragraphs, body, footnotes.notes);
  return ok({
    title,
    blocks,
    items: pdfItems({ pages, perPage, dropped, hyphens, footnotes, blocks, pagesWithoutLooks }),
  });
}

function refusalOf({ pages }: PdfContent, fileName: string): Result<never, ImportFailure> | null {
  const text = pages.flatMap(({ pieces }) => pieces.map((piece) => piece.text)).join('');
  const letters = text.replace(/\s/g, '').length;
  if (letters < Math.min(LEAST_LETTERS, LEAST_LETTERS * pages.length) && !/\p{L}{2}/u.test(text)) {
    return refuse('noText', say('refusals.scan', { file: fileName }));
  }
  if (unreadableSigns(text) > letters * MOST_NONSENSE) {
    return refuse('noText', say('refusals.fontsUnreadable', { file: fileName }));
  }
  return null;
}
