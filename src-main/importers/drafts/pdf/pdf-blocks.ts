import type { BlockKind, Mark } from '../../../../src-shared/domain/block';
import type { RawBlock, RawNote } from '../../story/raw-story';
import { sentenceUpTo } from '../../story/sentence-up-to';
import type { PdfParagraph } from './paragraphs';
import { noteKey } from './pdf-footnotes';

/** A block and the page on which it begins, from 1. */
export type PdfBlock = RawBlock & { readonly page: number };

const LONGEST_HEADING = 220;
const LONGEST_BOLD_HEADING = 100;

/** Paragraphs as blocks of a story; `body` is the size of most letters, `notes` are by `noteKey`. */
export function pdfBlocks(
  paragraphs: readonly PdfParagraph[],
  body: number,
  notes: ReadonlyMap<string, string>,
): readonly PdfBlock[] {
  const largest = Math.max(...paragraphs.filter(({ page }) => page === 1).map(({ size }) => size), 0);
  const usual = usualLooks(paragraphs);
  return paragraphs.map((paragraph, index) => {
    const marks = paragraph.marks.filter((mark) => !usual.has(mark.kind));
    const kind = kindOf({ ...paragraph, marks }, index, body, largest);
    const { text, page } = paragraph;
    return {
      kind,
      text,
      // the look of a heading says that it is one
      marks: isHeading(kind) ? marks.filter((mark) => !coversAll(mark, text)) : marks,
      page,
      notes: notesOf(paragraph, notes),
    };
  });
}

/** A text that is bold, or in italics, more than not has no emphasis that could be told from that. */
function usualLooks(paragraphs: readonly PdfParagraph[]): ReadonlySet<Mark['kind']> {
  const letters = paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  const marks = paragraphs.flatMap((paragraph) => paragraph.marks);
  return new Set(
    (['strong', 'emphasis'] as const).filter((kind) => {
      const marked = marks.filter((mark) => mark.kind === kind);
      return marked.reduce((sum, { start, end }) => sum + end - start, 0) > letters * 0.5;
    }),
  );
}

function notesOf({ text, noteMarks }: PdfParagraph, notes: ReadonlyMap<string, string>): RawNote[] {
  return noteMarks.flatMap(({ page, label, at }): RawNote[] => {
    const words = notes.get(noteKey(page, label));
    const remarks = [{ text: words ?? '', by: '', at: null }];
    return words ? [{ origin: 'footnote', range: sentenceUpTo(text, at), remarks, resolved: false }] : [];
  });
}

function kindOf(paragraph: PdfParagraph, index: number, body: number, largest: number): BlockKind {
  const { size, text, page, isItem, isRow } = paragraph;
  if (isItem) return 'listItem';
  if (isRow || text.length > LONGEST_HEADING) return 'paragraph';
  if (size < body * 1.12) return isBoldLine(paragraph, body) ? 'heading' : 'paragraph';
  const isTop = page === 1 && index < 6 && size >= largest - 0.5 && size >= body * 1.25;
  return isTop ? 'headline' : 'heading';
}

/** A short line in bold of its own, no sentence, not smaller than the text. */
function isBoldLine({ text, marks, size }: PdfParagraph, body: number): boolean {
  if (size < body * 0.95 || text.length > LONGEST_BOLD_HEADING || !/^[\p{Lu}\p{N}“"‘']/u.test(text)) {
    return false;
  }
  if (/[.,;:]$/.test(text) || !/\p{L}{2}/u.test(text)) return false;
  return marks.some((mark) => mark.kind === 'strong' && coversAll(mark, text));
}

function isHeading(kind: BlockKind): boolean {
  return kind === 'headline' || kind === 'heading';
}

function coversAll({ kind, start, end }: Mark, text: string): boolean {
  return kind !== 'link' && start === 0 && end === text.length;
}
