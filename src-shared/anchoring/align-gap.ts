import { longestChain } from './longest-chain';
import type { ReadPair } from './reading';
import { gapsBetween, type Gap, type Run } from './run';
import { uniqueRuns } from './unique-runs';

/** Cells of the table that compares two passages word by word; beyond it, rarer words cut the gap first. */
const LARGEST_TABLE = 1_200_000;

/** Sizes of the word sequences by which a gap that is too large is cut, one after the other. */
const CUTTING_SIZES = [4, 2, 1];

/** The words that a passage and what stands in its place have in common, in order. */
export function alignGap(pair: ReadPair, gap: Gap, sizes = CUTTING_SIZES): Run[] {
  const cells = (gap.beforeEnd - gap.before) * (gap.afterEnd - gap.after);
  if (cells <= LARGEST_TABLE) return alignByTable(pair, gap);
  const [size, ...smaller] = sizes;
  if (size === undefined) return [];
  const runs = longestChain(uniqueRuns(pair, gap, size));
  const inner = gapsBetween(gap, runs).flatMap((part) => alignGap(pair, part, smaller));
  return [...runs, ...inner].sort((a, b) => a.before - b.before);
}

/** Longest common sequence of words, with a liking for words whose neighbours agree as well. */
function alignByTable(pair: ReadPair, gap: Gap): Run[] {
  const rows = gap.beforeEnd - gap.before;
  const columns = gap.afterEnd - gap.after;
  const width = columns + 1;
  const table = new Int32Array((rows + 1) * width);
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      const at = row * width + column;
      const gain = gainAt(pair, gap, row, column);
      const skipped = Math.max(table[at + width]!, table[at + 1]!);
      table[at] = gain === 0 ? skipped : Math.max(skipped, table[at + width + 1]! + gain);
    }
  }
  return readTable(pair, gap, table, width);
}

function readTable(pair: ReadPair, gap: Gap, table: Int32Array, width: number): Run[] {
  const runs: Run[] = [];
  const [rows, columns] = [gap.beforeEnd - gap.before, gap.afterEnd - gap.after];
  let row = 0;
  let column = 0;
  while (row < rows && column < columns) {
    const at = row * width + column;
    const gain = gainAt(pair, gap, row, column);
    if (gain > 0 && table[at] === table[at + width + 1]! + gain) {
      addPair(runs, gap.before + row, gap.after + column);
      row++;
      column++;
    } else if (table[at] === table[at + width]) row++;
    else column++;
  }
  return runs;
}

function addPair(runs: Run[], before: number, after: number): void {
  const last = runs.at(-1);
  if (last && last.before + last.length === before && last.after + last.length === after) {
    runs[runs.length - 1] = { ...last, length: last.length + 1 };
  } else runs.push({ before, after, length: 1 });
}

/** 0 for different words; more for equal ones, the more telling they are and the better their neighbours agree. */
function gainAt({ before, after, weights }: ReadPair, gap: Gap, row: number, column: number): number {
  const [at, other] = [gap.before + row, gap.after + column];
  const id = before.ids[at]!;
  if (id !== after.ids[other]) return 0;
  const previous = at > gap.before && other > gap.after && before.ids[at - 1] === after.ids[other - 1];
  const next =
    at + 1 < gap.beforeEnd && other + 1 < gap.afterEnd && before.ids[at + 1] === after.ids[other + 1];
  return 4 + Math.round(8 * (weights[id] ?? 0)) + (previous ? 3 : 0) + (next ? 3 : 0);
}
