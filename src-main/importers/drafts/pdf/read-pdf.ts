import type { BlockKind } from '../../../../src-shared/domain/block';
import type { ImportReportItem } from '../../../../src-shared/domain/import-report';
import type { ImportFailure } from '../../../../src-shared/domain/imported';
import { ok, type Result } from '../../../../src-shared/result';
import { refuse } from '../../failures';
import { counted, reportItem, sampleOf, was } from '../../report-items';
import type { RawBlock } from '../../story/raw-story';
import { Hyphens } from './hyphens';
import { openPdf, type PdfContent } from './open-pdf';
import { withoutPageEdges } from './page-edges';
import { measureOf, pdfParagraphs, type PdfParagraph } from './paragraphs';
import { pdfLines } from './pdf-lines';

/** A PDF's text as blocks, each with the page on which it begins as its key. */
export interface ReadPdf {
  readonly title: string;
  readonly blocks: readonly (RawBlock & { readonly page: number })[];
  readonly items: readonly ImportReportItem[];
}

/** Fewer letters on a page than this are a stamp on a scan. */
const LEAST_LETTERS = 25;
const MOST_NONSENSE = 0.2;
const LONGEST_HEADING = 220;

/** Reads the text layer of a PDF; refuses one that has none, with the reason. */
export async function readPdf(bytes: Uint8Array, fileName: string): Promise<Result<ReadPdf, ImportFailure>> {
  const opened = await openPdf(bytes, fileName);
  if (!opened.ok) return opened;
  const { pages, title } = opened.value;
  const refusal = refusalOf(opened.value, fileName);
  if (refusal) return refusal;
  const perPage = pages.map(pdfLines);
  const { lines, dropped } = withoutPageEdges(
    perPage.flatMap((page) => page.lines),
    pages,
  );
  const hyphens = new Hyphens(lines);
  const paragraphs = pdfParagraphs(lines, hyphens);
  const { body } = measureOf(lines);
  const largest = Math.max(...paragraphs.filter(({ page }) => page === 1).map(({ size }) => size), 0);
  const blocks = paragraphs.map((paragraph, index) => ({
    kind: kindOf(paragraph, index, body, largest),
    text: paragraph.text,
    marks: [],
    page: paragraph.page,
  }));
  const empty = pages.filter(({ pieces }) => lettersIn(pieces) === 0).map(({ number }) => number);
  return ok({
    title,
    blocks,
    items: [
      ...counting(
        'decided',
        1,
        `The text was put together from ${counted(pages.length, 'page')}; compare it with the original.`,
      ),
      ...edgeItems(dropped.map(({ text }) => text)),
      ...counting(
        'decided',
        hyphens.joined,
        `${counted(hyphens.joined, 'word')} divided at the end of a line ${was(hyphens.joined)} joined.`,
      ),
      ...counting(
        'decided',
        hyphens.kept,
        `${counted(hyphens.kept, 'hyphen')} at the end of a line ${was(hyphens.kept)} kept as part of ${hyphens.kept === 1 ? 'its word' : 'their words'}.`,
      ),
      ...counting(
        'leftOut',
        sum(perPage.map(({ noteMarks }) => noteMarks)),
        'Raised numbers that refer to notes were left out.',
      ),
      ...sampled(
        'leftOut',
        perPage.flatMap(({ turned }) => turned),
        'Text that runs up or down the page was left out.',
      ),
      ...counting(
        'notUnderstood',
        sum(paragraphs.map(({ text }) => unreadableSigns(text))),
        'Some signs could not be read: the fonts of the file do not say which letters they draw.',
      ),
      ...counting(
        'notUnderstood',
        empty.length,
        `${empty.length === 1 ? 'Page' : 'Pages'} ${empty.join(', ')} ${empty.length === 1 ? 'holds' : 'hold'} no text: a picture, or empty.`,
      ),
    ],
  });
}

function refusalOf({ pages }: PdfContent, fileName: string): Result<never, ImportFailure> | null {
  const text = pages.flatMap(({ pieces }) => pieces.map((piece) => piece.text)).join('');
  const letters = text.replace(/\s/g, '').length;
  if (letters < Math.min(LEAST_LETTERS, LEAST_LETTERS * pages.length) && !/\p{L}{2}/u.test(text)) {
    return refuse(
      'noText',
      `“${fileName}” has no text layer: it is a scan or a picture of text. Run it through text recognition (OCR) first, and import that.`,
    );
  }
  if (unreadableSigns(text) > letters * MOST_NONSENSE) {
    return refuse(
      'noText',
      `The text of “${fileName}” cannot be read: its fonts do not say which letters they draw. Run it through text recognition (OCR) first.`,
    );
  }
  return null;
}

/** Private use, controls and replacement characters: the fonts do not say which letters they draw. */
function unreadableSigns(text: string): number {
  return text.match(/[\ue000-\uf8ff\ufffd\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g)?.length ?? 0;
}

function kindOf(paragraph: PdfParagraph, index: number, body: number, largest: number): BlockKind {
  const { size, text, page, isItem } = paragraph;
  if (isItem) return 'listItem';
  if (size < body * 1.12 || text.length > LONGEST_HEADING) return 'paragraph';
  const isTop = page === 1 && index < 6 && size >= largest - 0.5 && size >= body * 1.25;
  return isTop ? 'headline' : 'heading';
}

function edgeItems(dropped: readonly string[]): ImportReportItem[] {
  const words = [...new Set(dropped)];
  const message = 'Running heads and page numbers were left out.';
  return words.length === 0
    ? []
    : [reportItem('leftOut', message, { count: dropped.length, sample: sampleOf(words.join(' … ')) })];
}

function counting(kind: ImportReportItem['kind'], count: number, message: string): ImportReportItem[] {
  return count === 0 ? [] : [reportItem(kind, message, { count })];
}

function sampled(
  kind: ImportReportItem['kind'],
  words: readonly string[],
  message: string,
): ImportReportItem[] {
  return words.length === 0
    ? []
    : [reportItem(kind, message, { count: words.length, sample: sampleOf(words.join(' … ')) })];
}

function lettersIn(pieces: PdfContent['pages'][number]['pieces']): number {
  return sum(pieces.map(({ text }) => text.trim().length));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
