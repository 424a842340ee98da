import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from '../../../src-main/cli';
import { LockFile } from '../../../src-main/store/library/lock-file';

const SAMPLE = path.join(import.meta.dirname, '../../../data/sample-library');

let folder: string;
let printed: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'stet-check-'));
  mkdirSync(path.join(folder, 'talks/north'), { recursive: true });
  cpSync(path.join(SAMPLE, 'okafor.vtt'), path.join(folder, 'talks/north/okafor.vtt'));
  cpSync(path.join(SAMPLE, 'lund.md'), path.join(folder, 'talks/lund.md'));
  cpSync(path.join(SAMPLE, 'story.md'), path.join(folder, 'talks/story.md'));
  writeFileSync(path.join(folder, 'talks/README.md'), 'Where these talks come from.');
  printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((words) => ((printed += String(words)), true));
  vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

async function stet(...argv: string[]): Promise<{ code: number; words: string }> {
  printed = '';
  const code = await run(argv);
  return { code, words: printed };
}

interface Told {
  readonly interviews: number;
  readonly quotations: readonly {
    readonly printed: string;
    readonly verdict: string;
    readonly warnings: readonly { readonly kind: string }[];
    readonly candidates: readonly {
      readonly timecode: string;
      readonly from: { readonly segment: number };
    }[];
  }[];
}

describe('stet check', () => {
  it('reads folders recursively, leaves the draft itself out, and tells every quotation', async () => {
    const talks = path.join(folder, 'talks');
    const { code, words } = await stet(
      'check',
      path.join(talks, 'story.md'),
      '--interviews',
      talks,
      '--json',
    );
    const told = JSON.parse(words) as Told;
    expect(code).toBe(3);
    expect(told.interviews).toBe(2);
    const safe = told.quotations.find((one) => one.printed.startsWith('We told the council'));
    expect(safe).toMatchObject({ verdict: 'altered', candidates: [{ timecode: '00:14:04' }] });
    expect(safe?.warnings.map(({ kind }) => kind)).toContain('meaning');
    expect(safe?.candidates[0]?.from.segment).toBeGreaterThan(1);
  }, 30_000);

  it('says the same in words for a person', async () => {
    const talks = path.join(folder, 'talks');
    const { words } = await stet('check', path.join(talks, 'story.md'), '--interviews', talks);
    expect(words).toContain('dropped: “not” is not printed');
    expect(words).toContain('! meaning: A spoken “not” is missing in print.');
  }, 30_000);

  it('refuses where no interviews are named or there are none', async () => {
    const draft = path.join(folder, 'talks/story.md');
    expect((await stet('check', draft)).code).toBe(2);
    expect((await stet('check', draft, '--interviews', path.join(folder, 'nowhere'))).code).toBe(2);
  });
});

describe('stet check within a library', () => {
  it('checks a draft by its id, as stet gate does, also while a window has the library open', async () => {
    const library = path.join(folder, 'library');
    await stet('new', library);
    await stet('import', 'drafts', path.join(folder, 'talks/story.md'), '--library', library);
    await stet('import', 'interviews', path.join(folder, 'talks/lund.md'), '--library', library);
    const listed = JSON.parse((await stet('list', '--library', library, '--json')).words) as {
      drafts: { id: string }[];
    };
    const id = listed.drafts[0]?.id ?? '';
    const lock = await LockFile.acquire(path.join(library, 'library.lock'), '2026-03-12T09:30:00.000Z');
    const checked = await stet('check', id, '--library', library);
    expect([checked.code, checked.words]).toEqual([3, expect.stringContaining('against 1 interview:')]);
    expect((await stet('gate', id, '--library', library)).code).toBe(3);
    expect((await stet('check', 'nobody-knows', '--library', library)).code).toBe(1);
    if (lock.ok) await lock.value.release();
  }, 30_000);
});

describe('stet find and stet index', () => {
  it('finds words in a folder of transcripts', async () => {
    const { code, words } = await stet(
      'find',
      'polite tenant',
      '--interviews',
      path.join(folder, 'talks/lund.md'),
      '--json',
    );
    expect(code).toBe(0);
    expect(JSON.parse(words)).toMatchObject([{ speaker: 'Jens Lund', timecode: '00:05:24' }]);
  }, 30_000);

  it('brings a library’s index up to date, and reads nothing twice', async () => {
    const library = path.join(folder, 'library');
    await stet('new', library);
    await stet('import', 'interview', path.join(folder, 'talks/lund.md'), '--library', library);
    rmSync(path.join(library, 'cache/quotes.index'), { force: true });
    const first = JSON.parse((await stet('index', '--library', library, '--json')).words) as { read: number };
    const second = JSON.parse((await stet('index', '--library', library, '--json')).words) as {
      read: number;
    };
    expect([first.read, second.read]).toEqual([1, 0]);
  }, 30_000);
});
