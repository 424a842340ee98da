import { getDocumentProxy } from 'unpdf';
import type { ImportFailure } from '../../../../src-shared/domain/imported';
import { ok, type Result } from '../../../../src-shared/result';
import { say } from '../../../../src-shared/words/say';
import { refuse } from '../../failures';
import { overlayOf, withLinks, withTyped } from './pdf-annotations';
import { PdfFonts, readyForFonts, type PdfJsPage } from './pdf-fonts';
import type { PdfPage, PdfPiece } from './pdf-page';
import { turnedUpright } from './turned-page';

/** What is taken out of a PDF before any of it is read. */
export interface PdfContent {
  readonly pages: readonly PdfPage[];
  readonly title: string;
  /** Pages whose fonts were not asked for their names, so that nothing is known of bold and italics there. */
  readonly pagesWithoutLooks: number;
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

const QUIET = {
  verbosity: 0,
  isEvalSupported: false,
  disableFontFace: true,
  useSystemFonts: false,
  // in pixels: pictures are never drawn
  maxImageSize: 1,
};

/** Takes the text out of a PDF, page by page; refuses one that a password protects. */
export async function openPdf(
  bytes: Uint8Array,
  fileName: string,
): Promise<Result<PdfContent, ImportFailure>> {
  let pdf: Pdf;
  readyForFonts();
  try {
    // the library takes the bytes over
    pdf = await getDocumentProxy(Uint8Array.from(bytes), QUIET);
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') {
      return refuse('passwordProtected', say('refusals.lockedPdf', { file: fileName }));
    }
    throw error;
  }
  try {
    const pages: PdfPage[] = [];
    const fonts = new PdfFonts();
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      pages.push(await pageOf(page, number, fonts));
      page.cleanup();
    }
    return ok({ pages, title: await titleOf(pdf), pagesWithoutLooks: fonts.pagesUnknown });
  } finally {
    await pdf.cleanup();
  }
}

async function pageOf(page: PdfJsPage, number: number, fonts: PdfFonts): Promise<PdfPage> {
  const [left, bottom, right, top] = page.view as [number, number, number, number];
  const { items } = await page.getTextContent();
  const texts = items.flatMap((item) => ('str' in item && item.str !== '' ? [item] : []));
  await fonts.learn(page, new Set(texts.map(({ fontName }) => fontName)));
  const painted = texts.map((item): PdfPiece => {
    const [a, b, c, d, x, y] = item.transform as [number, number, number, number, number, number];
    return {
      text: item.str,
      x: x - left,
      y: y - bottom,
      width: item.width,
      size: Math.hypot(c, d),
      angle: (Math.round((Math.atan2(b, a) * 180) / Math.PI) + 360) % 360,
      style: fonts.look(item.fontName),
    };
  });
  const { links, typed } = await overlayOf(page, left, bottom);
  const pieces = withTyped(withLinks(painted, links), typed);
  return turnedUpright({ number, height: top - bottom, width: right - left, pieces });
}

async function titleOf(pdf: Pdf): Promise<string> {
  const { info } = await pdf.getMetadata().catch(() => ({ info: {} }));
  const title = (info as { Title?: unknown }).Title;
  const isName =
    typeof title === 'string' && !/^(?:untitled|microsoft word\b.*|.*\.\w{3,4})$/i.test(title.trim());
  return isName ? title.trim() : '';
}
