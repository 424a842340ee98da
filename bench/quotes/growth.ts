import type { Interview } from '../../src-shared/domain/interview';
import { QuoteIndex } from '../../src-shared/quotes/index/quote-index';
import type { Random } from '../support/random';
import { shuffledCopy, wordsIn } from './corpus-of';
import { runTrials, trials } from './find-figures';
import { inMb, inMs, inPercent, quantile, timed } from './measured';

/** How the figures are at a library of so many interviews. */
export interface GrowthRow {
  readonly interviews: number;
  readonly words: number;
  readonly buildMs: number;
  readonly bytes: number;
  readonly addMs: number;
  readonly findMedianMs: number;
  readonly findP99Ms: number;
  readonly right: number;
}

/** Builds libraries of growing size; past the corpus, of copies whose turns stand in another order. */
export async function growth(
  interviews: readonly Interview[],
  sizes: readonly number[],
  count: number,
  random: Random,
): Promise<GrowthRow[]> {
  const rows: GrowthRow[] = [];
  for (const size of sizes) rows.push(await growthAt(interviews, size, count, random));
  return rows;
}

async function growthAt(
  interviews: readonly Interview[],
  size: number,
  count: number,
  random: Random,
): Promise<GrowthRow> {
  const index = new QuoteIndex();
  const own = interviews.slice(0, size);
  const byId = new Map(own.map((interview) => [interview.id, interview]));
  // a copy is made, read and let go: ten thousand interviews need not be in memory at once
  const copies = new Map<string, { of: Interview; seed: number }>();
  let buildMs = 0;
  let words = wordsIn(own);
  for (const interview of own) buildMs += (await timed(() => index.put(interview))).ms;
  for (let at = own.length; at < size; at++) {
    const of = interviews[at % interviews.length]!;
    const seed = at;
    copies.set(`copy-${at}`, { of, seed });
    const copy = copyOf(`copy-${at}`, of, seed, random);
    words += wordsIn([copy]);
    buildMs += (await timed(() => index.put(copy))).ms;
  }
  const texts = {
    interview: (id: string): Interview | null => {
      const copy = copies.get(id);
      return byId.get(id) ?? (copy ? copyOf(id, copy.of, copy.seed, random) : null);
    },
  };
  const all = trials(own, count, 0.1, { fewest: 8, most: 60 }, random);
  runTrials(index, texts, all.slice(0, 20));
  const run = runTrials(index, texts, all);
  const extra = copyOf('extra', interviews[0]!, 7, random);
  const adding = await timed(() => index.put(extra));
  return {
    interviews: size,
    words,
    buildMs,
    bytes: index.byteLength,
    addMs: adding.ms,
    findMedianMs: quantile(run.times, 0.5),
    findP99Ms: quantile(run.times, 0.99),
    right: run.right / run.times.length,
  };
}

function copyOf(id: string, of: Interview, seed: number, random: Random): Interview {
  return shuffledCopy(of, id, random.seeded(seed));
}

export function growthTable(rows: readonly GrowthRow[]): string {
  const head = ['interviews', 'words', 'build', 'memory', 'add one', 'find median', 'find p99', 'right'];
  const cells = rows.map((row) => [
    String(row.interviews),
    String(row.words),
    inMs(row.buildMs),
    inMb(row.bytes),
    inMs(row.addMs),
    inMs(row.findMedianMs),
    inMs(row.findP99Ms),
    inPercent(row.right),
  ]);
  const line = (row: readonly string[]) => `| ${row.join(' | ')} |`;
  return [line(head), line(head.map(() => '--:')), ...cells.map(line)].join('\n');
}
