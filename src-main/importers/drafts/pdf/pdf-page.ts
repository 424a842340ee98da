import type { InlineStyle } from '../../story/inline-text';

/** A piece of text as a page paints it; lengths in points, from the lower left corner. */
export interface PdfPiece {
  readonly text: string;
  readonly x: number;
  /** Of the base line. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** The direction in which it runs: counter-clockwise from the left-to-right one, in degrees, 0 to 359. */
  readonly angle: number;
  readonly style: InlineStyle;
  /** Filled into a form, or typed onto the page. */
  readonly isTyped?: boolean;
}

/** A page as it is painted; lengths are in points, from the lower left corner. */
export interface PdfPage {
  /** From 1. */
  readonly number: number;
  readonly height: number;
  readonly width: number;
  /** In the order in which the page paints them. */
  readonly pieces: readonly PdfPiece[];
}
