import { readFileSync } from 'node:fs';
import { QuoteIndex } from '../../src-shared/quotes/index/quote-index';
import type { Interview } from '../../src-shared/domain/interview';
import type { Random } from '../support/random';
import { shuffledCopy, type Corpus } from './corpus-of';
import { inMb, inMs, quantile, timed, type Figure } from './measured';

/** Collects garbage where the bench was started with a collector that it may call. */
export function collect(): void {
  (globalThis as { gc?: () => void }).gc?.();
}

/** Bytes that objects and arrays take, garbage included. */
function memoryUsed(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

export interface Built {
  readonly index: QuoteIndex;
  readonly buildMs: number;
  readonly figures: readonly Figure[];
}

/** Reads the corpus' files, then builds the index, looking at the memory on the way. */
export async function buildFigures(corpus: Corpus): Promise<Built> {
  const text = corpus.files
    ? null
    : corpus.interviews.map(({ segments }) => segments.map((s) => s.text).join('\n'));
  const reading = await timed(() => (corpus.files ?? []).forEach((file) => readFileSync(file, 'utf8')));
  const encoded = text && Buffer.from(text.join('\n'));
  const decoding = encoded && (await timed(() => encoded.toString('utf8')));
  const readMs = decoding?.ms ?? reading.ms;
  collect();
  const before = memoryUsed();
  const index = new QuoteIndex();
  let peak = 0;
  const building = await timed(() =>
    corpus.interviews.forEach((interview, at) => {
      index.put(interview);
      if (at % 20 === 0) peak = Math.max(peak, memoryUsed() - before);
    }),
  );
  peak = Math.max(peak, memoryUsed() - before);
  collect();
  const atRest = Math.max(0, memoryUsed() - before);
  const perWord = peak / corpus.words;
  return {
    index,
    buildMs: building.ms,
    figures: [
      {
        name: 'build the index',
        measured: inMs(building.ms),
        bar: '≤ 25× reading',
        reference: `reading ${inMs(readMs)}: ${(building.ms / readMs).toFixed(1)}×`,
        met: building.ms <= 25 * readMs,
        values: { buildMs: building.ms, readMs, ratio: building.ms / readMs },
      },
      {
        name: 'memory at the peak of building',
        measured: `${inMb(peak)}, ${perWord.toFixed(2)} B a word`,
        bar: '≤ 16 B a word',
        reference: `text ${(corpus.bytes / corpus.words).toFixed(2)} B a word`,
        met: perWord <= 16,
        values: { peakBytes: peak, perWord },
      },
      {
        name: 'memory at rest',
        measured: `${inMb(atRest)}, ${(atRest / corpus.words).toFixed(2)} B a word`,
        bar: '',
        reference: `arrays alone ${inMb(index.byteLength)}`,
        met: null,
        values: { atRestBytes: atRest, arrayBytes: index.byteLength, perWord: atRest / corpus.words },
      },
    ],
  };
}

/** Adds and replaces single interviews in the full index. */
export async function changeFigure(
  index: QuoteIndex,
  interviews: readonly Interview[],
  random: Random,
): Promise<Figure> {
  const times: number[] = [];
  for (let at = 0; at < 40; at++) {
    const interview = random.pick(interviews);
    const changed = at % 2 === 0 ? interview : shuffledCopy(interview, `added-${at}`, random);
    times.push((await timed(() => index.put(changed, `again-${at}`))).ms);
    if (changed !== interview) index.remove(changed.id);
  }
  const worst = Math.max(...times);
  return {
    name: 'add or replace one interview',
    measured: `median ${inMs(quantile(times, 0.5))}, worst ${inMs(worst)}`,
    bar: '≤ 30 ms',
    reference: 'MiniSearch: rebuild',
    met: worst <= 30,
    values: { medianMs: quantile(times, 0.5), worstMs: worst, times: times.length },
  };
}
