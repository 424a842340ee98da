import type { getDocumentProxy } from 'unpdf';
import type { InlineStyle } from '../../story/inline-text';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
/** A page as pdf.js hands it out; its types are not exported. */
export type PdfJsPage = Awaited<ReturnType<Pdf['getPage']>>;

/**
 * The names of fonts come only with what is needed to draw a page. That costs as much as its text, so so many pages
 * of a file are asked: those on which a font is met for the first time.
 */
const MOST_PAGES_ASKED = 40;
const BOLD = /bold|black|heavy|semib|demi|(?:^|[-_,+])(?:bd|medi)(?:$|[-_,]|it)|bx\d|medi(?:ital)?$/i;
const SLANTED = /ital|oblique|slant|(?:^|[-_,])it$|(?:cm|sf)ti\d/i;

/** What the fonts of a file say about the words that are set in them. */
export class PdfFonts {
  private readonly looks = new Map<string, InlineStyle>();
  private pagesAsked = 0;
  /** Pages with a font whose name was not asked for any more. */
  pagesUnknown = 0;

  /** Learns the fonts of a page; `fontNames` are those that its text is set in. */
  async learn(page: PdfJsPage, fontNames: ReadonlySet<string>): Promise<void> {
    const unknown = [...fontNames].filter((name) => !this.looks.has(name));
    if (unknown.length === 0) return;
    if (this.pagesAsked >= MOST_PAGES_ASKED) {
      this.pagesUnknown += 1;
      return;
    }
    this.pagesAsked += 1;
    await page.getOperatorList();
    // fonts are handed over a moment after the list is there
    await new Promise((handedOver) => setImmediate(handedOver));
    for (const name of unknown) this.looks.set(name, lookOf(realNameOf(page, name)));
  }

  look(fontName: string): InlineStyle {
    return this.looks.get(fontName) ?? {};
  }
}

/** Node 20 lacks what the library hands its fonts over with. */
export function readyForFonts(): void {
  if ('transferToFixedLength' in ArrayBuffer.prototype) return;
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    configurable: true,
    writable: true,
    value(this: ArrayBuffer) {
      return this.slice(0);
    },
  });
}

function realNameOf({ commonObjs }: PdfJsPage, fontName: string): string {
  if (!commonObjs.has(fontName)) return '';
  const font: unknown = commonObjs.get(fontName);
  const name = typeof font === 'object' && font !== null && 'name' in font ? font.name : '';
  return typeof name === 'string' ? name : '';
}

/** What a font is called, for instance `ABCDEF+Melior-BoldItalic`, says how it looks. */
function lookOf(realName: string): InlineStyle {
  const name = realName.replace(/^[A-Z]{6}\+/, '');
  return {
    ...(BOLD.test(name) && { strong: true }),
    ...(SLANTED.test(name) && { emphasis: true }),
  };
}
