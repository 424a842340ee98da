import { blockRanges, storyText } from '../../src-shared/domain/block';
import { anchorAt } from '../../src-shared/domain/anchor';
import type { DocumentPassage } from '../../src-shared/domain/passage';
import type { SourceDocument } from '../../src-shared/domain/source-document';
import { rangesOverlap, type TextRange } from '../../src-shared/domain/text-range';
import { deceptiveMarks, type MarkedRange } from './segment-runs';
import type { TextPoint } from './selected-range';
import type { Attention } from './transcript-marks';

/** What of a document says where its words stand. */
type BlocksOfDocument = Pick<SourceDocument, 'id' | 'blocks' | 'pages'>;

/** What is found in a document by its search: every place, and the one that is looked at. */
export interface FoundInText {
  readonly hits: readonly TextRange[];
  readonly present: TextRange | null;
}

/** What marks the words of each block of a document, measured from the block's beginning. */
export function documentMarks(
  document: BlocksOfDocument,
  { shown, resting }: Attention,
  { hits, present }: FoundInText,
): readonly (readonly MarkedRange[])[] {
  const marks: MarkedRange[] = [
    ...resting.flatMap(({ passage, claimId }): MarkedRange[] =>
      passage.kind === 'document' ? [{ ...rangeOf(passage), kind: 'resting', claimId }] : [],
    ),
    ...hits.map((hit): MarkedRange => ({ ...rangeOf(hit), kind: 'hit' })),
    ...(present ? [{ ...rangeOf(present), kind: 'presentHit' as const }] : []),
    ...(isOf(document, shown) ? [{ ...rangeOf(shown), kind: 'shown' as const }] : []),
  ];
  return blockRanges(document.blocks).map((block, index) => [
    ...marks
      .filter((mark) => rangesOverlap(mark, block))
      .map((mark) => ({ ...mark, start: mark.start - block.start, end: mark.end - block.start })),
    ...deceptiveMarks(document.blocks[index]?.text ?? ''),
  ]);
}

/** The words between two points, whose keys are the indexes of blocks; `null` where there are none. */
export function passageBetween(
  document: BlocksOfDocument,
  { from, to }: { readonly from: TextPoint; readonly to: TextPoint },
): DocumentPassage | null {
  const ranges = blockRanges(document.blocks);
  const unitAt = ({ key, offset }: TextPoint): number => (ranges[Number(key)]?.start ?? 0) + offset;
  const [start, end] = [unitAt(from), unitAt(to)];
  if (start >= end) return null;
  return {
    kind: 'document',
    documentId: document.id,
    ...anchorAt(storyText(document.blocks), { start, end }),
  };
}

/** The block in which a place of the text lies, or after which it does, and where it begins; `null` for none. */
export function blockAt(
  document: BlocksOfDocument,
  offset: number,
): (TextRange & { readonly index: number }) | null {
  const ranges = blockRanges(document.blocks);
  const index = ranges.findIndex(({ start, end }) => start <= offset && offset <= end);
  const range = ranges[index];
  return range ? { ...range, index } : null;
}

/** The block in which the shown passage begins; -1 where none of this document is shown. */
export function shownBlock(document: BlocksOfDocument, shown: Attention['shown']): number {
  if (!isOf(document, shown)) return -1;
  return blockRanges(document.blocks).findLastIndex(({ start }) => start <= shown.start);
}

/** The page of the file where a block begins a new one; `undefined` in the middle of a page. */
export function pageBegunAt(document: BlocksOfDocument, index: number): number | undefined {
  const page = document.pages?.[index];
  return page === document.pages?.[index - 1] ? undefined : page;
}

function isOf(document: BlocksOfDocument, shown: Attention['shown']): shown is DocumentPassage {
  return shown?.kind === 'document' && shown.documentId === document.id;
}

function rangeOf({ start, end }: TextRange): TextRange {
  return { start, end };
}
