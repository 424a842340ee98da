import { monitorEventLoopDelay } from 'node:perf_hooks';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { LibraryStore } from '../src-main/store/library-store';
import { openLibrary } from '../src-main/store/library/open-library';
import { aDraft } from '../tests/support/a-draft';
import { anInterview } from '../tests/support/an-interview';
import { DRAFT_ID, draftOf, drillFolder, libraryWithDraft, PORTS, valueOf } from './support/a-library';
import { milliseconds, percentile, progress, report } from './support/report';

const DOCUMENTS = Number(process.env['STET_DRILL_TIMES'] ?? 5000);
const SAVES = 200;
/** What a save may hold up the main thread, above what holds it up anyway. */
const MOST_BLOCKED_MS = 5;

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

/** How long the event loop was held up, in ms. */
interface Blocked {
  readonly p50: number;
  readonly p99: number;
}

interface Timed {
  /** Of one save, in ms. */
  readonly p95: number;
  readonly blocked: Blocked;
  /** The same loop while nothing is done: what the machine itself, and whatever else runs on it, holds up. */
  readonly idle: Blocked;
}

/** Saves with a pause between, as somebody who types makes them; each pause is measured as the control. */
async function timeSaves(library: LibraryStore, rounds = SAVES): Promise<Timed> {
  const times: number[] = [];
  const saving = monitorEventLoopDelay({ resolution: 1 });
  const idling = monitorEventLoopDelay({ resolution: 1 });
  for (let save = 1; save <= rounds; save++) {
    const next = draftOf(save, 60_000);
    saving.enable();
    const started = performance.now();
    valueOf(await library.drafts.save(DRAFT_ID, next));
    const took = performance.now() - started;
    saving.disable();
    times.push(took);
    idling.enable();
    await delay(Math.max(5, took));
    idling.disable();
  }
  return { p95: percentile(times, 0.95), blocked: blockedOf(saving), idle: blockedOf(idling) };
}

function blockedOf(loop: { percentile(share: number): number }): Blocked {
  return { p50: loop.percentile(50) / 1e6, p99: loop.percentile(99) / 1e6 };
}

/** The control: a library kept in one file, which is written whole at each save. Answers the p95 of a save in ms. */
function timeOneFile(file: string, documents: number): number {
  const all = Array.from({ length: documents }, (_, number) => draftOf(number, 8_000));
  const times = Array.from({ length: 20 }, (_, save) => {
    const started = performance.now();
    writeFileSync(file, JSON.stringify(all.with(save % all.length, draftOf(save, 60_000))));
    return performance.now() - started;
  });
  return percentile(times, 0.95);
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

function both({ p50, p99 }: Blocked): string {
  return `${milliseconds(p50)}, ${milliseconds(p99)}`;
}

async function main(): Promise<void> {
  const folder = path.join(drillFolder(), 'library');
  const library = await libraryWithDraft(folder, 60_000);
  const small = await timeSaves(library);
  const oneFile = path.join(path.dirname(folder), 'one-file.json');
  const oneFileSmall = timeOneFile(oneFile, 1);
  const oneFileLarge = timeOneFile(oneFile, DOCUMENTS / 2);
  await fill(library, DOCUMENTS);
  const large = await timeSaves(library);
  await library.close();
  const warm = [await timeOpening(folder), await timeOpening(folder), await timeOpening(folder)];
  rmSync(path.join(folder, 'cache'), { recursive: true });
  const cold = await timeOpening(folder);
  report({
    name: 'large-library',
    promise: `A library of ${DOCUMENTS.toLocaleString('en')} documents opens quickly, and a save costs what it costs in a small one.`,
    passed:
      large.p95 < small.p95 * 2 + 5 &&
      large.blocked.p99 - large.idle.p99 < MOST_BLOCKED_MS &&
      Math.min(...warm) < cold &&
      oneFileLarge > oneFileSmall * 2 + 5,
    figures: [
      ['documents', `${DOCUMENTS.toLocaleString('en')} (half interviews of 200 turns, half drafts)`],
      ['p95 save of 60 kB in a library of one document', milliseconds(small.p95)],
      ['p95 save of 60 kB among all of them', milliseconds(large.p95)],
      ['event loop held up while saving: median, p99', both(large.blocked)],
      ['control (the same loop, idle, between the saves): median, p99', both(large.idle)],
      [
        'control (one file for all): p95 save with one document, with half of them',
        `${milliseconds(oneFileSmall)}, ${milliseconds(oneFileLarge)}`,
      ],
      ['opening with the catalogue at hand (best of 3)', milliseconds(Math.min(...warm))],
      ['opening when the catalogue has to be made anew', milliseconds(cold)],
    ],
  });
}

await main();
