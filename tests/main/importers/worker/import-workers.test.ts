import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forkImportProcess } from '../../../../src-main/importers/worker/fork-import-process';
import { ImportWorkers } from '../../../../src-main/importers/worker/import-workers';
import { importBytes, type ImportRequest } from '../../../../src-main/importers/read-file';
import { builtMain, type BuiltMain } from '../../../support/built-main';

const MEGABYTE = 1024 * 1024;
const TALK = 'Okafor: We told the council twice.\n\nLund: And what did they say?\n\nOkafor: Nothing.\n';

let built: BuiltMain;
const opened: ImportWorkers[] = [];

beforeAll(async () => {
  built = await builtMain();
}, 120_000);

afterAll(() => {
  for (const workers of opened) workers.close();
  built.remove();
});

function workersOn(file: string, more: { workLimitMs?: number; atOnce?: number } = {}): ImportWorkers {
  const workers = new ImportWorkers({ start: () => forkImportProcess(file), ...more });
  opened.push(workers);
  return workers;
}

function interview(name: string, content: string | Uint8Array): ImportRequest {
  return { name, bytes: typeof content === 'string' ? Buffer.from(content) : content, as: 'interview' };
}

describe('files are read in a process of their own', () => {
  it('answers what the importer answers in this process, absent fields included', async () => {
    const request = interview('okafor.txt', TALK);
    expect(await workersOn(built.importWorker).read(request)).toStrictEqual(await importBytes(request));
  });

  it('carries a file of many pieces over whole', async () => {
    const turns = Array.from({ length: 20_000 }, (_, index) => `Okafor: Sentence ${index} about the pump.\n`);
    const read = await workersOn(built.importWorker).read(interview('long.txt', turns.join('\n')));
    const words = read.ok && read.value.kind === 'interview' ? read.value.segments : [];
    expect(words.at(-1)?.text).toContain('Sentence 19999 about the pump.');
  });

  it('tells what a file looks like', async () => {
    const workers = workersOn(built.importWorker);
    const looks = await Promise.all([
      workers.look({ name: 'a.vtt', bytes: Buffer.from('WEBVTT\n\n00:01.000 --> 00:02.000\nHello\n') }),
      workers.look({ name: 'story.md', bytes: Buffer.from('# The well\n\nThe pump was switched off.\n') }),
    ]);
    expect(looks).toEqual(['interview', 'draft']);
  });

  it('refuses a file of more than 200 MB before it is handed over', async () => {
    const read = await workersOn('/no/such/file').read(interview('big.txt', new Uint8Array(201 * MEGABYTE)));
    expect(read.ok ? null : read.error.kind).toBe('tooLarge');
  });

  it('says so where the process cannot be started', async () => {
    const read = await workersOn('/no/such/file').read(interview('okafor.txt', TALK));
    expect(read.ok ? null : read.error.kind).toBe('unreadable');
  });
});

describe('a reader that goes wrong takes nothing with it', () => {
  it.each([
    ['fills-the-heap.txt', 'hostile'],
    ['fills-buffers.txt', 'hostile'],
    ['fills-strings.txt', 'hostile'],
    ['never-ends.txt', 'tookTooLong'],
    ['waits-for-ever.txt', 'tookTooLong'],
    ['dies.txt', 'damaged'],
    ['leaves.txt', 'damaged'],
  ])(
    '%s is refused as %s, and this process keeps its memory',
    async (name, kind) => {
      const workers = workersOn(built.hostileWorker, {
        workLimitMs: kind === 'tookTooLong' ? 500 : 80_000,
      });
      const before = process.memoryUsage.rss();
      const read = await workers.read(interview(name, 'x'));
      expect(read.ok ? null : read.error.kind).toBe(kind);
      expect(read.ok ? '' : read.error.message).toMatch(/Nothing of it was imported\.$/);
      expect(process.memoryUsage.rss() - before).toBeLessThan(100 * MEGABYTE);
    },
    60_000,
  );

  it('reads the next file after one that brought its process down', async () => {
    const workers = workersOn(built.importWorker, { atOnce: 1, workLimitMs: 80_000 });
    const bomb = interview('objects.json', `[${'{"start":1},'.repeat(4 * MEGABYTE)}{}]`);
    const reads = await Promise.all([workers.read(bomb), workers.read(interview('okafor.txt', TALK))]);
    expect(reads.map((read) => (read.ok ? 'read' : read.error.kind))).toEqual(['hostile', 'read']);
  }, 90_000);
});

describe('reading can be cancelled', () => {
  it('ends a reader that is busy, at once', async () => {
    const workers = workersOn(built.hostileWorker);
    const stop = new AbortController();
    const reading = workers.read(interview('never-ends.txt', 'x'), stop.signal);
    setTimeout(() => stop.abort(), 300);
    const read = await reading;
    expect(read.ok ? null : read.error.kind).toBe('cancelled');
  }, 60_000);

  it('does not begin what was cancelled while it waited', async () => {
    const workers = workersOn(built.hostileWorker, { atOnce: 1, workLimitMs: 500 });
    const stop = new AbortController();
    const first = workers.read(interview('never-ends.txt', 'x'));
    const second = workers.read(interview('never-ends.txt', 'x'), stop.signal);
    stop.abort();
    const ends = await Promise.all([first, second]);
    expect(ends.map((end) => (end.ok ? null : end.error.kind))).toEqual(['tookTooLong', 'cancelled']);
  }, 60_000);

  it('refuses what is being read when the program closes', async () => {
    const workers = workersOn(built.hostileWorker);
    const reading = workers.read(interview('never-ends.txt', 'x'));
    setTimeout(() => workers.close(), 200);
    const read = await reading;
    expect(read.ok ? null : read.error.kind).toBe('cancelled');
  }, 60_000);
});
