/** What holds for a paragraph until it is told otherwise. */
export interface RtfParagraph {
  style: number;
  outline: number | null;
  inList: boolean;
  inTable: boolean;
}

/** What `\pard` goes back to. */
export function firstParagraph(): RtfParagraph {
  return { style: 0, outline: null, inList: false, inTable: false };
}
