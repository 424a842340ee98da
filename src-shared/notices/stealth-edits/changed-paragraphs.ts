import { blockRanges, storyText, type Block } from '../../domain/block';
import type { TextRange } from '../../domain/text-range';
import { wordChanges } from './word-changes';

/** Words of a paragraph; `changed` where the other text says something else. */
export interface ParagraphRun {
  readonly text: string;
  readonly changed: boolean;
}

/** A paragraph before and after; empty where there was none, or is none any more. */
export interface ChangedParagraph {
  readonly before: readonly ParagraphRun[];
  readonly after: readonly ParagraphRun[];
}

/** The paragraphs in which the words of two texts differ, side by side, in order. */
export function changedParagraphs(before: readonly Block[], after: readonly Block[]): ChangedParagraph[] {
  const [was, is] = [storyText(before), storyText(after)];
  const changes = wordChanges(was, is);
  const pairs = new Map<string, { before: TextRange | null; after: TextRange | null }>();
  for (const change of changes) {
    const pair = { before: paragraphAt(before, change.was), after: paragraphAt(after, change.is) };
    pairs.set(`${pair.before?.start ?? ''}:${pair.after?.start ?? ''}`, pair);
  }
  return [...pairs.values()].map((pair) => ({
    before: runs(
      was,
      pair.before,
      changes.map((change) => change.was),
    ),
    after: runs(
      is,
      pair.after,
      changes.map((change) => change.is),
    ),
  }));
}

/** The paragraph that a range lies in, by its beginning. */
function paragraphAt(blocks: readonly Block[], range: TextRange): TextRange | null {
  return blockRanges(blocks).find((block) => block.start <= range.start && range.start <= block.end) ?? null;
}

function runs(text: string, paragraph: TextRange | null, changed: readonly TextRange[]): ParagraphRun[] {
  if (!paragraph) return [];
  const found: ParagraphRun[] = [];
  let at = paragraph.start;
  const add = (end: number, kind: 'same' | 'changed'): void => {
    if (end > at) found.push({ text: text.slice(at, end), changed: kind === 'changed' });
    at = Math.max(at, end);
  };
  const inside = changed.filter(
    ({ start, end }) => start < end && end > paragraph.start && start < paragraph.end,
  );
  for (const range of inside) {
    add(range.start, 'same');
    add(Math.min(range.end, paragraph.end), 'changed');
  }
  add(paragraph.end, 'same');
  return found;
}
