import type { TextRange } from './text-range';

/** What a paragraph of a story or a document is. */
export const BLOCK_KINDS = [
  'headline',
  'dek',
  'heading',
  'paragraph',
  'quotation',
  'listItem',
  'caption',
  'notice',
] as const;

export type BlockKind = (typeof BLOCK_KINDS)[number];

/** An inline mark; its range is in UTF-16 units of its block's text. */
export type Mark =
  | (TextRange & { readonly kind: 'strong' | 'emphasis' })
  /** `href` is an absolute http, https or mailto address; Stet never follows it. */
  | (TextRange & { readonly kind: 'link'; readonly href: string });

/** One block of a story: plain text without line breaks, and its marks in order of `start`. */
export interface Block {
  readonly kind: BlockKind;
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** What stands between two blocks in the story text. */
export const BLOCK_SEPARATOR = '\n\n';

/** The one coordinate system of a draft: its blocks' texts joined by a blank line. */
export function storyText(blocks: readonly Block[]): string {
  return blocks.map((block) => block.text).join(BLOCK_SEPARATOR);
}

/** Where each block stands in the story text, in order. */
export function blockRanges(blocks: readonly Block[]): TextRange[] {
  let start = 0;
  return blocks.map((block) => {
    const range = { start, end: start + block.text.length };
    start = range.end + BLOCK_SEPARATOR.length;
    return range;
  });
}

/** Whether two texts have the same words, kinds and marks. */
export function sameBlocks(a: readonly Block[], b: readonly Block[]): boolean {
  return a === b || (a.length === b.length && a.every((block, at) => sameBlock(block, b[at]!)));
}

/** True where kind, words and marks are equal. */
export function sameBlock(a: Block, b: Block): boolean {
  if (a === b) return true;
  if (a.text !== b.text || a.kind !== b.kind || a.marks.length !== b.marks.length) return false;
  return a.marks.every((mark, at) => sameMark(mark, b.marks[at]!));
}

function sameMark(a: Mark, b: Mark): boolean {
  if (a.kind !== b.kind || a.start !== b.start || a.end !== b.end) return false;
  return a.kind !== 'link' || (b.kind === 'link' && a.href === b.href);
}
