import { monitorEventLoopDelay } from 'node:perf_hooks';
import { rmSync } from 'node:fs';
import path from 'node:path';
import type { LibraryStore } from '../src-main/store/library-store';
import { openLibrary } from '../src-main/store/open-library';
import { aDraft } from '../tests/support/a-draft';
import { anInterview } from '../tests/support/an-interview';
import { DRAFT_ID, draftOf, drillFolder, libraryWithDraft, PORTS, valueOf } from './support/a-library';
import { milliseconds, percentile, progress, report } from './support/report';

const DOCUMENTS = Number(process.env['STET_DRILL_TIMES'] ?? 5000);
const SAVES = 200;

async function fill(library: LibraryStore, count: number): Promise<void> {
  for (let number = 0; number < count; number++) {
    if (number % 2 === 0) valueOf(await library.interviews.create(interviewOf(number)));
    else {
      valueOf(
        await library.drafts.create(
          aDraft({ ...draftOf(number, 8_000), id: `d-${number}`, title: `Story ${number}` }),
        ),
      );
    }
    if (number % 1000 === 999) progress(`${number + 1} documents`);
  }
}

/** An hour of talk: 200 turns of some fifty words. */
function interviewOf(number: number): ReturnType<typeof anInterview> {
  const turn = 'We told the council that she was not safe to sail, and they signed it anyway. '
    .repeat(3)
    .trim();
  const segments = Array.from({ length: 200 }, (_, index) => ({
    id: `s-${index}`,
    speakerId: index % 2 === 0 ? 'vik' : 'sand',
    text: `${turn} (${number}, ${index})`,
    start: index * 18,
  }));
  return anInterview({ id: `i-${number}`, title: `Interview ${number}`, segments });
}

async function timeSaves(library: LibraryStore): Promise<{ p95: number; blocked: number }> {
  const times: number[] = [];
  const loop = monitorEventLoopDelay({ resolution: 1 });
  loop.enable();
  for (let save = 1; save <= SAVES; save++) {
    const started = performance.now();
    valueOf(await library.drafts.save(DRAFT_ID, draftOf(save, 60_000)));
    times.push(performance.now() - started);
  }
  loop.disable();
  return { p95: percentile(times, 0.95), blocked: loop.percentile(99) / 1e6 };
}

async function timeOpening(folder: string): Promise<number> {
  const started = performance.now();
  const library = valueOf(await openLibrary(folder, PORTS));
  const took = performance.now() - started;
  const count = library.drafts.list().length + library.interviews.list().length;
  await library.close();
  if (count < DOCUMENTS) throw new Error(`Only ${count} documents are listed`);
  return took;
}

async function main(): Promise<void> {
  const folder = path.join(drillFolder(), 'library');
  const library = await libraryWithDraft(folder, 60_000);
  const small = await timeSaves(library);
  await fill(library, DOCUMENTS);
  const large = await timeSaves(library);
  await library.close();
  const warm = [await timeOpening(folder), await timeOpening(folder), await timeOpening(folder)];
  rmSync(path.join(folder, 'cache'), { recursive: true });
  const cold = await timeOpening(folder);
  report({
    name: 'large-library',
    promise: `A library of ${DOCUMENTS.toLocaleString('en')} documents opens quickly, and a save costs what it costs in a small one.`,
    passed: large.p95 < small.p95 * 2 + 5 && Math.min(...warm) < cold,
    figures: [
      ['documents', `${DOCUMENTS.toLocaleString('en')} (half interviews of 200 turns, half drafts)`],
      ['p95 save of 60 kB in a library of one document', milliseconds(small.p95)],
      ['p95 save of 60 kB among all of them', milliseconds(large.p95)],
      ['event loop held up while saving, p99', milliseconds(large.blocked)],
      ['opening with the catalogue at hand (best of 3)', milliseconds(Math.min(...warm))],
      ['opening when the catalogue has to be made anew', milliseconds(cold)],
    ],
  });
}

await main();
