import type { InlineStyle } from '../../story/inline-text';
import { safeHref } from '../../story/safe-href';
import type { PdfPiece } from './pdf-page';
import type { PdfJsPage } from './pdf-fonts';

/** A part of a page, in points from its lower left corner. */
interface Box {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** What lies over a page: its links, and what was filled in or typed onto it. */
export interface PdfOverlay {
  readonly links: readonly (Box & { readonly href: string })[];
  readonly typed: readonly PdfPiece[];
}

/** The fields of an annotation that are looked at; the library gives them without a type. */
interface Annotation {
  readonly subtype?: string;
  readonly rect?: readonly number[];
  readonly annotationFlags?: number;
  readonly hidden?: boolean;
  readonly url?: string;
  readonly unsafeUrl?: string;
  readonly fieldType?: string;
  readonly fieldValue?: unknown;
  readonly checkBox?: boolean;
  readonly radioButton?: boolean;
  readonly buttonValue?: string;
  readonly exportValue?: string;
  readonly textContent?: readonly string[];
  readonly contentsObj?: { readonly str?: string };
}

const HIDDEN = 2;
const SIZE = 10;

/** Reads what lies over a page; `left` and `bottom`: where its corner is in the file's own measure. */
export async function overlayOf(page: PdfJsPage, left: number, bottom: number): Promise<PdfOverlay> {
  const annotations = ((await page.getAnnotations()) as readonly Annotation[]).filter(isShown);
  const boxed = annotations.map((annotation) => ({ annotation, box: boxOf(annotation, left, bottom) }));
  return {
    links: boxed.flatMap(({ annotation, box }) => {
      const href =
        annotation.subtype === 'Link' ? safeHref(annotation.url ?? annotation.unsafeUrl) : undefined;
      return href === undefined ? [] : [{ ...box, href }];
    }),
    typed: boxed.flatMap(({ annotation, box }) => piecesOf(typedWords(annotation), box)),
  };
}

function isShown({ annotationFlags = 0, hidden = false }: Annotation): boolean {
  return !hidden && (annotationFlags & HIDDEN) === 0;
}

function boxOf({ rect = [0, 0, 0, 0] }: Annotation, left: number, bottom: number): Box {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = rect;
  return {
    left: Math.min(x1, x2) - left,
    right: Math.max(x1, x2) - left,
    bottom: Math.min(y1, y2) - bottom,
    top: Math.max(y1, y2) - bottom,
  };
}

function typedWords(annotation: Annotation): string {
  const { subtype, fieldType, fieldValue } = annotation;
  if (subtype === 'FreeText') return annotation.contentsObj?.str ?? annotation.textContent?.join('\n') ?? '';
  if (subtype !== 'Widget') return '';
  if (fieldType === 'Btn') return isTicked(annotation) ? '☒' : '';
  if (fieldType !== 'Tx' && fieldType !== 'Ch') return '';
  if (Array.isArray(fieldValue)) return fieldValue.filter((value) => typeof value === 'string').join(', ');
  return typeof fieldValue === 'string' ? fieldValue : '';
}

function isTicked({ checkBox, radioButton, fieldValue, buttonValue, exportValue }: Annotation): boolean {
  if (typeof fieldValue !== 'string' || fieldValue === '' || fieldValue === 'Off') return false;
  if (checkBox) return exportValue === undefined || fieldValue === exportValue;
  return radioButton === true && fieldValue === buttonValue;
}

/** Words line by line from the top of a box; as high as a line of print, however high the box is. */
function piecesOf(words: string, box: Box): PdfPiece[] {
  const lines = words.split(/[\r\n]+/).filter((line) => line.trim() !== '');
  const size = Math.min(SIZE, Math.max(4, (box.top - box.bottom) / Math.max(lines.length, 1)));
  return lines.map((text, at) => ({
    text,
    x: box.left,
    y: lines.length === 1 ? (box.top + box.bottom - size * 0.6) / 2 : box.top - size * (at + 0.8),
    width: Math.min(box.right - box.left, text.length * size * 0.5),
    size,
    angle: 0,
    style: {},
    isTyped: true,
  }));
}

/** Pieces cut where a link begins or ends, at the words next to its edge. */
export function withLinks(pieces: readonly PdfPiece[], links: PdfOverlay['links']): readonly PdfPiece[] {
  if (links.length === 0) return pieces;
  return pieces.flatMap((piece) => {
    const over = links.filter((link) => isOver(link, piece));
    return over.reduce<PdfPiece[]>((cut, link) => cut.flatMap((one) => linked(one, link)), [piece]);
  });
}

/** Whether a link lies over the line of a piece. */
function isOver({ bottom, top }: Box, { y, size }: PdfPiece): boolean {
  const middle = y + size * 0.3;
  return middle >= bottom && middle <= top;
}

function linked(piece: PdfPiece, link: PdfOverlay['links'][number]): PdfPiece[] {
  if (piece.style.href !== undefined || piece.width <= 0) return [piece];
  const share = (x: number): number => Math.min(1, Math.max(0, (x - piece.x) / piece.width));
  const from = wordEdge(piece.text, share(link.left) * piece.text.length);
  const to = wordEdge(piece.text, share(link.right) * piece.text.length);
  if (from >= to || piece.text.slice(from, to).trim() === '') return [piece];
  return [
    part(piece, 0, from, piece.style),
    part(piece, from, to, { ...piece.style, href: link.href }),
    part(piece, to, piece.text.length, piece.style),
  ].filter(({ text }) => text !== '');
}

/** The edge of a word that is nearest: letters are not all of one width. */
function wordEdge(text: string, at: number): number {
  const edges = [0, text.length, ...[...text.matchAll(/\b/g)].map(({ index }) => index)];
  return edges.reduce((best, edge) => (Math.abs(edge - at) < Math.abs(best - at) ? edge : best), 0);
}

function part(piece: PdfPiece, from: number, to: number, style: InlineStyle): PdfPiece {
  const letter = piece.width / piece.text.length;
  return {
    ...piece,
    text: piece.text.slice(from, to),
    x: piece.x + from * letter,
    width: (to - from) * letter,
    style,
  };
}

/** Pieces that were typed onto a page, each behind what stands before it on its line or above it. */
export function withTyped(pieces: readonly PdfPiece[], typed: readonly PdfPiece[]): readonly PdfPiece[] {
  const all = [...pieces];
  for (const piece of typed) {
    const beside = all.findLastIndex(
      ({ x, y, text }) => text.trim() !== '' && Math.abs(y - piece.y) < piece.size && x < piece.x,
    );
    const above = beside >= 0 ? beside : all.findLastIndex(({ y }) => y > piece.y);
    all.splice(above + 1, 0, piece);
  }
  return all;
}
