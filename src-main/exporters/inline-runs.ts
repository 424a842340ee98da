import type { Block, Mark } from '../../src-shared/domain/block';

/** A stretch of a block in which the marks do not change. */
export interface InlineRun {
  /** Where it begins in the block's text, UTF-16 units. */
  readonly start: number;
  readonly text: string;
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly href: string | null;
}

/** A block's text cut where a mark begins or ends, and at `furtherCuts`; marks may overlap in any way. */
export function inlineRuns(block: Block, furtherCuts: readonly number[] = []): InlineRun[] {
  const cuts = new Set([0, block.text.length]);
  const wanted = [...block.marks.flatMap((mark) => [mark.start, mark.end]), ...furtherCuts];
  for (const cut of wanted) cuts.add(within(cut, block));
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index) => runAt(block, start, sorted[index + 1]!));
}

/** Neighbouring runs that are alike in `key`, together. */
export function groupRuns<K>(
  runs: readonly InlineRun[],
  key: (run: InlineRun) => K,
): { key: K; runs: InlineRun[] }[] {
  const groups: { key: K; runs: InlineRun[] }[] = [];
  for (const run of runs) {
    const last = groups.at(-1);
    if (last && last.key === key(run)) last.runs.push(run);
    else groups.push({ key: key(run), runs: [run] });
  }
  return groups;
}

function runAt(block: Block, start: number, end: number): InlineRun {
  const here = block.marks.filter((mark) => mark.start <= start && end <= mark.end);
  const has = (kind: Mark['kind']) => here.some((mark) => mark.kind === kind);
  const link = here.find((mark) => mark.kind === 'link');
  return {
    start,
    text: block.text.slice(start, end),
    strong: has('strong'),
    emphasis: has('emphasis'),
    href: link ? link.href : null,
  };
}

function within(offset: number, block: Block): number {
  return Math.min(Math.max(offset, 0), block.text.length);
}
