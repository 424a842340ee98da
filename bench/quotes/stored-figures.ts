import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { IndexFile } from '../../src-main/quote-worker/index-file';
import type { Interview } from '../../src-shared/domain/interview';
import type { Corpus } from './corpus-of';
import { inMb, inMs, quantile, timed, type Figure } from './measured';

/** Writes the index as the program does, opens it again, and changes single interviews in it. */
export async function storedFigures(corpus: Corpus, buildMs: number): Promise<Figure[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'stet-bench-'));
  const file = path.join(folder, 'quotes.index');
  try {
    const writing = IndexFile.open(file, { mayWrite: true });
    for (const interview of corpus.interviews) {
      writing.index.put(interview, '1');
      writing.stored(interview.id);
    }
    const { bytes } = writing;
    writing.close();
    const opening: number[] = [];
    for (let time = 0; time < 3; time++) {
      const opened = await timed(() => IndexFile.open(file, { mayWrite: true }));
      opening.push(opened.ms);
      opened.value.close();
    }
    const changed = await changes(file, corpus.interviews);
    return [...figuresOf(corpus, bytes, quantile(opening, 0.5), buildMs), changed];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function figuresOf(corpus: Corpus, bytes: number, openMs: number, buildMs: number): Figure[] {
  const perWord = bytes / corpus.words;
  return [
    {
      name: 'size on the disk',
      measured: `${inMb(bytes)}, ${perWord.toFixed(2)} B a word`,
      bar: '≤ 8 B a word',
      reference: `text ${(corpus.bytes / corpus.words).toFixed(2)} B a word`,
      met: perWord <= 8,
      values: { bytes, perWord },
    },
    {
      name: 'open the stored index, every record checked',
      measured: `${inMs(openMs)}, 1/${(buildMs / openMs).toFixed(1)} of building`,
      bar: '≤ 1/10 of building',
      reference: `building ${inMs(buildMs)}`,
      met: openMs <= buildMs / 10,
      values: { openMs, buildMs },
    },
  ];
}

/** Replaces single interviews in the full index, the writing of their records included. */
async function changes(file: string, interviews: readonly Interview[]): Promise<Figure> {
  const opened = IndexFile.open(file, { mayWrite: true });
  const times: number[] = [];
  for (let at = 0; at < 40; at++) {
    const interview = interviews[(at * 97) % interviews.length]!;
    const changing = await timed(() => {
      opened.index.put(interview, `changed ${at}`);
      opened.stored(interview.id);
    });
    times.push(changing.ms);
  }
  opened.close();
  const worst = Math.max(...times);
  return {
    name: 'replace one interview and store it',
    measured: `median ${inMs(quantile(times, 0.5))}, worst ${inMs(worst)}`,
    bar: '≤ 30 ms',
    reference: 'MiniSearch: rebuild',
    met: worst <= 30,
    values: { medianMs: quantile(times, 0.5), worstMs: worst, times: times.length },
  };
}
