import { closeSync, openSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { LibraryStore } from '../src-main/store/library-store';
import { DRAFT_ID, draftOf, drillFolder, libraryWithDraft, valueOf } from './support/a-library';
import { milliseconds, percentile, progress, report } from './support/report';

const SAVES = Number(process.env['STET_DRILL_TIMES'] ?? 100_000);
const SAMPLES = 10;

interface Sample {
  readonly heap: number;
  readonly resident: number;
  readonly descriptors: number;
  readonly median: number;
  readonly p95: number;
  /** The median save against one into a library that has just been made, in the same minutes on the same machine. */
  readonly againstFresh: number;
}

/** How many saves there are to one into a library that has just been made, with which their time is compared. */
const SAVES_TO_A_FRESH_ONE = 20;

async function main(): Promise<void> {
  const folder = drillFolder();
  const library = await libraryWithDraft(path.join(folder, 'library'), 4_000);
  const samples: Sample[] = [];
  const each = SAVES / SAMPLES;
  for (let part = 0; part < SAMPLES; part++) {
    const fresh = await libraryWithDraft(path.join(folder, `fresh-${part}`), 4_000);
    const times: number[] = [];
    const freshTimes: number[] = [];
    for (let save = 1; save <= each; save++) {
      times.push(await timeOfSave(library, part * each + save));
      if (save % SAVES_TO_A_FRESH_ONE === 0) freshTimes.push(await timeOfSave(fresh, save));
    }
    await fresh.close();
    samples.push(sampleOf(times, freshTimes));
    progress(`${(part + 1) * each} saves`);
  }
  await library.close();
  const control = growthOfALeak();
  const first = samples[1] ?? samples[0]!;
  const last = samples.at(-1)!;
  const growth = (last.heap - first.heap) / 1024 / 1024;
  report({
    name: 'saves',
    promise: `${SAVES.toLocaleString('en')} saves of one draft, each with a journal entry, leave memory and open files as they were.`,
    passed:
      growth < 8 &&
      last.descriptors <= first.descriptors + 2 &&
      last.againstFresh < first.againstFresh * 1.5 &&
      control.mib > 8 &&
      control.descriptors > 2,
    figures: [
      ['saves', SAVES.toLocaleString('en')],
      ['heap after the second tenth, after the last', `${mib(first.heap)}, ${mib(last.heap)}`],
      [
        'resident memory after the second tenth, after the last',
        `${mib(first.resident)}, ${mib(last.resident)}`,
      ],
      [
        'open descriptors after the second tenth, after the last',
        `${first.descriptors}, ${last.descriptors}`,
      ],
      [
        'median save in the second tenth, in the last',
        `${milliseconds(first.median)}, ${milliseconds(last.median)}`,
      ],
      [
        'that against a save into a library just made, beside it',
        `${first.againstFresh.toFixed(2)}, ${last.againstFresh.toFixed(2)}`,
      ],
      [
        'control (every state kept, every file left open, 1,000 times): heap, descriptors more',
        `${control.mib.toFixed(1)} MiB, ${control.descriptors}`,
      ],
      ['p95 save in the second tenth, in the last', `${milliseconds(first.p95)}, ${milliseconds(last.p95)}`],
    ],
  });
}

async function timeOfSave({ drafts }: LibraryStore, revision: number): Promise<number> {
  const entry = { by: 'Drill', action: 'text.edit', details: { revision } };
  const draft = draftOf(revision, 4_000);
  const started = performance.now();
  valueOf(await drafts.save(DRAFT_ID, draft, [entry]));
  return performance.now() - started;
}

/** What this drill would see of a store that lets go of nothing. */
function growthOfALeak(): { readonly mib: number; readonly descriptors: number } {
  const before = sampleOf([], []);
  const kept = Array.from({ length: 1_000 }, (_, revision) => JSON.stringify(draftOf(revision, 20_000)));
  const open = kept.map(() => openSync('/dev/null', 'r'));
  const after = sampleOf([], []);
  open.forEach((descriptor) => closeSync(descriptor));
  return {
    mib: kept.length > 0 ? (after.heap - before.heap) / 1024 / 1024 : 0,
    descriptors: after.descriptors - before.descriptors,
  };
}

function sampleOf(times: readonly number[], freshTimes: readonly number[]): Sample {
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  return {
    heap: heapUsed,
    resident: rss,
    descriptors: readdirSync('/proc/self/fd').length,
    median: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    againstFresh: percentile(times, 0.5) / percentile(freshTimes, 0.5),
  };
}

function mib(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}

await main();
