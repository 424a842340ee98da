import type { PdfPage, PdfPiece } from './pdf-page';

/** Lines of a crooked scan run up or down by so much and are upright all the same, in degrees. */
const CROOKED = 6;

/**
 * A page as it is read: where most of its letters run in another direction than from left to right, it is turned so
 * that they do. The order to show a page turned is not needed for that: the letters tell, also where it is missing.
 */
export function turnedUpright(page: PdfPage): PdfPage {
  const angle = mainAngle(page.pieces);
  if (isAlmost(angle, 0)) return page;
  const radians = (-angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  const turned = page.pieces.map((piece): PdfPiece => ({
    ...piece,
    x: piece.x * cos - piece.y * sin,
    y: piece.x * sin + piece.y * cos,
    angle: (piece.angle - angle + 360) % 360,
  }));
  const left = Math.min(...turned.map(({ x }) => x));
  const bottom = Math.min(...turned.map(({ y }) => y));
  const isOnItsSide = isAlmost(angle % 180, 90);
  return {
    number: page.number,
    height: isOnItsSide ? page.width : page.height,
    width: isOnItsSide ? page.height : page.width,
    pieces: turned.map((piece) => ({ ...piece, x: piece.x - left, y: piece.y - bottom })),
  };
}

/** True for text that runs from left to right. */
export function isUpright({ angle }: PdfPiece): boolean {
  return isAlmost(angle, 0);
}

/** The direction of most letters; that of lines where the page has as many of them. */
function mainAngle(pieces: readonly PdfPiece[]): number {
  const letters = new Map<number, number>();
  for (const piece of pieces) {
    const angle = isUpright(piece) ? 0 : piece.angle;
    letters.set(angle, (letters.get(angle) ?? 0) + piece.text.trim().length);
  }
  const most = [...letters].toSorted((a, b) => b[1] - a[1])[0];
  return most === undefined || most[1] === (letters.get(0) ?? 0) ? 0 : most[0];
}

function isAlmost(angle: number, aim: number): boolean {
  const apart = Math.abs(angle - aim) % 360;
  return Math.min(apart, 360 - apart) < CROOKED;
}
