import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  ExternalHyperlink,
  Paragraph,
  TextRun,
  type ParagraphChild,
} from 'docx';
import type { Block } from '../../../src-shared/domain/block';
import type { TextRange } from '../../../src-shared/domain/text-range';
import { inlineRuns, type InlineRun } from '../inline-runs';
import { safeAddress } from '../safe-address';
import { WORD_STYLES } from './word-styles';
import { xmlText } from '../xml-text';

/** A comment that is fastened to a range of a block's text; a comment over several blocks ends in the last. */
export interface FastenedComment {
  readonly id: number;
  readonly range: TextRange;
  /** False where the comment began in an earlier block, or goes on in a later one. */
  readonly starts: boolean;
  readonly ends: boolean;
}

/** A block as a Word paragraph, with its marks and with comments on it. */
export function wordBlock(block: Block, comments: readonly FastenedComment[] = []): Paragraph {
  return new Paragraph({
    style: WORD_STYLES[block.kind],
    ...(block.kind === 'listItem' ? { bullet: { level: 0 } } : {}),
    children: wordChildren(block, comments),
  });
}

function wordChildren(block: Block, comments: readonly FastenedComment[]): ParagraphChild[] {
  const cuts = comments.flatMap(({ range }) => [range.start, range.end]);
  const runs = inlineRuns(block, cuts);
  return [
    ...runs.flatMap((run) => [
      ...commentsStarting(comments, run.start),
      ...commentsEnding(comments, run.start),
      wordRun(run),
    ]),
    ...commentsEnding(comments, block.text.length),
  ];
}

function commentsStarting(comments: readonly FastenedComment[], at: number): ParagraphChild[] {
  return comments
    .filter(({ range, starts }) => starts && range.start === at)
    .map(({ id }) => new CommentRangeStart(id));
}

function commentsEnding(comments: readonly FastenedComment[], at: number): ParagraphChild[] {
  return comments
    .filter(({ range, ends }) => ends && range.end === at)
    .flatMap(({ id }) => [new CommentRangeEnd(id), new TextRun({ children: [new CommentReference(id)] })]);
}

function wordRun(run: InlineRun): ParagraphChild {
  const address = run.href === null ? null : safeAddress(run.href);
  const text = new TextRun({
    text: xmlText(run.text),
    bold: run.strong || undefined,
    italics: run.emphasis || undefined,
    ...(address === null ? {} : { style: 'Hyperlink' }),
  });
  return address === null ? text : new ExternalHyperlink({ link: address, children: [text] });
}

/** A paragraph of plain words in one of our styles; pieces may be bold. */
export function wordLine(
  style: keyof typeof WORD_STYLES,
  ...pieces: (string | { readonly bold: string })[]
): Paragraph {
  return new Paragraph({
    style: WORD_STYLES[style],
    children: pieces.map((piece) =>
      typeof piece === 'string'
        ? new TextRun(xmlText(piece))
        : new TextRun({ text: xmlText(piece.bold), bold: true }),
    ),
  });
}
