import { closeSync, openSync, readdirSync } from 'node:fs';
import path from 'node:path';
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
}

async function main(): Promise<void> {
  const library = await libraryWithDraft(path.join(drillFolder(), 'library'), 4_000);
  const samples: Sample[] = [];
  const each = SAVES / SAMPLES;
  for (let part = 0; part < SAMPLES; part++) {
    const times: number[] = [];
    for (let save = 0; save < each; save++) {
      const revision = part * each + save + 1;
      const entry = { by: 'Drill', action: 'text.edit', details: { revision } };
      const started = performance.now();
      valueOf(await library.drafts.save(DRAFT_ID, draftOf(revision, 4_000), [entry]));
      times.push(performance.now() - started);
    }
    samples.push(sampleOf(times));
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
      last.median < first.median * 2 &&
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
        'control (every state kept, every file left open, 1,000 times): heap, descriptors more',
        `${control.mib.toFixed(1)} MiB, ${control.descriptors}`,
      ],
      ['p95 save in the second tenth, in the last', `${milliseconds(first.p95)}, ${milliseconds(last.p95)}`],
    ],
  });
}

/** What this drill would see of a store that lets go of nothing. */
function growthOfALeak(): { readonly mib: number; readonly descriptors: number } {
  const before = sampleOf([]);
  const kept = Array.from({ length: 1_000 }, (_, revision) => JSON.stringify(draftOf(revision, 20_000)));
  const open = kept.map(() => openSync('/dev/null', 'r'));
  const after = sampleOf([]);
  open.forEach((descriptor) => closeSync(descriptor));
  return {
    mib: kept.length > 0 ? (after.heap - before.heap) / 1024 / 1024 : 0,
    descriptors: after.descriptors - before.descriptors,
  };
}

function sampleOf(times: readonly number[]): Sample {
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  return {
    heap: heapUsed,
    resident: rss,
    descriptors: readdirSync('/proc/self/fd').length,
    median: percentile(times, 0.5),
    p95: percentile(times, 0.95),
  };
}

function mib(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}

await main();
