import type { Block } from '../domain/block';

/** A text without markup as it is to be taken, and how many of its lines look as they did before. */
export interface Dressed {
  readonly blocks: readonly Block[];
  readonly count: number;
}

/**
 * Plain text says nothing of headings, deks, links and italics, and so it takes none away: a line that has the very
 * words of a block of the version it replaces keeps that block's kind and marks. Of several equal blocks the first
 * line has the looks of the first. A line with other words is as it was read.
 */
export function dressedAs(lines: readonly Block[], before: readonly Block[]): Dressed {
  const known = new Map<string, Block[]>();
  for (const block of before) {
    if (block.kind === 'notice') continue;
    const equal = known.get(block.text);
    if (equal) equal.push(block);
    else known.set(block.text, [block]);
  }
  let count = 0;
  const blocks = lines.map((line) => {
    const equal = known.get(line.text)?.shift();
    if (!equal || (equal.kind === line.kind && equal.marks.length === 0)) return line;
    count += 1;
    return { ...line, kind: equal.kind, marks: equal.marks };
  });
  return { blocks, count };
}
