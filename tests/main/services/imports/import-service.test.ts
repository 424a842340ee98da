import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { filesIn } from '../../../../src-main/services/imports/files-in-folders';
import { importMany } from '../../../../src-main/services/imports/import-many';
import type { LibrarySession } from '../../../../src-main/services/session/library-session';
import { TestPorts } from '../../store/support/a-library';
import { aSession } from '../support/a-session';

const TALK =
  'OKAFOR: We told the council twice.\n\nLUND: Who signed for it?\n\nOKAFOR: The harbour office.\n';
const CUES = 'WEBVTT\n\n00:01.000 --> 00:04.000\n<v Lund>We were told in May.\n';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'stet-import-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function written(name: string, content: string | Buffer): string {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
}

function talk(name: string, content = TALK): Parameters<LibrarySession['import']>[0] {
  return { name, bytes: Buffer.from(content), as: 'interview' };
}

describe('the same file twice', () => {
  it('is recognised by its bytes, whatever its name, and added once', async () => {
    const session = await aSession();
    const first = await session.import(talk('okafor.txt'));
    const second = await session.import(talk('copy of okafor.txt'));
    expect(first.status).toBe('imported');
    expect(second).toMatchObject({ status: 'duplicate', title: 'okafor' });
    expect(session.overview.interviews).toHaveLength(1);
  });

  it('is recognised where both copies are imported at the same time', async () => {
    const session = await aSession();
    const outcomes = await Promise.all([session.import(talk('a.txt')), session.import(talk('b.txt'))]);
    expect(outcomes.map(({ status }) => status)).toEqual(['imported', 'duplicate']);
  });

  it('is known before it is imported, as what it is in the library', async () => {
    const session = await aSession();
    const { bytes } = talk('okafor.txt');
    expect(session.imports.known(bytes).inLibrary).toEqual({});
    await session.import(talk('okafor.txt'));
    expect(session.imports.known(bytes).inLibrary).toEqual({ interview: 'okafor' });
  });

  it('is no duplicate as another kind of thing, nor where a person wants it again', async () => {
    const session = await aSession();
    await session.import(talk('okafor.txt'));
    const draft = await session.import({ ...talk('okafor.txt'), as: 'draft' });
    const again = await session.import({ ...talk('okafor.txt'), again: true });
    expect([draft.status, again.status]).toEqual(['imported', 'imported']);
  });
});

describe('a preview of an import', () => {
  it('shows the pattern, the speakers with their labels and counts, and the first turns; nothing is saved', async () => {
    const session = await aSession();
    const { preview } = await session.imports.preview(talk('okafor.txt'));
    expect(preview).toMatchObject({
      status: 'read',
      as: 'interview',
      words: 12,
      transcript: {
        isTyped: true,
        pattern: { labels: ['colon'], stamps: [] },
        speakers: [
          { name: 'OKAFOR', labels: ['OKAFOR'], turns: 2, words: 8 },
          { name: 'LUND', labels: ['LUND'], turns: 1, words: 4 },
        ],
        opening: [{ speaker: 'OKAFOR', text: 'We told the council twice.' }, {}, {}],
      },
    });
    expect(session.overview.interviews).toHaveLength(0);
  });

  it('is made anew with what a person decided: another pattern, a name, a merge, a role', async () => {
    const session = await aSession();
    const speakers = [
      { label: 'okafor', name: 'Maren Okafor', role: 'interviewee' as const },
      { label: 'LUND', name: 'Maren Okafor' },
    ];
    const merged = await session.imports.preview({ ...talk('okafor.txt'), options: { speakers } });
    expect(merged.preview).toMatchObject({
      transcript: { speakers: [{ name: 'Maren Okafor', role: 'interviewee', labels: ['OKAFOR', 'LUND'] }] },
    });
    const pattern = { labels: [], stamps: [] };
    const words = await session.imports.preview({ ...talk('okafor.txt'), options: { pattern } });
    expect(words.preview).toMatchObject({ transcript: { speakers: [] } });
  });

  it('shows how a file reads in each encoding where the bytes do not tell', async () => {
    const session = await aSession();
    const bytes = Buffer.from('The caf\xe9 \x97 it was \x93open\x94, said Andr\xe9 Lund.', 'latin1');
    const { preview } = await session.imports.preview({ name: 'well.txt', bytes, as: 'draft' });
    const named = preview.encodings.map(({ encoding }) => encoding);
    expect(named).toContain('windows-1252');
    expect(named).toContain('macintosh');
    expect(preview.encodings.find(({ encoding }) => encoding === 'windows-1252')?.sample).toContain(
      '“open”, said André',
    );
    const plain = await session.imports.preview({
      name: 'well.txt',
      bytes: Buffer.from('café'),
      as: 'draft',
    });
    expect(plain.preview.encodings).toEqual([]);
  });

  it('names what the same bytes are in the library already', async () => {
    const session = await aSession();
    await session.import(talk('okafor.txt'));
    const { preview } = await session.imports.preview(talk('b.txt'));
    expect(preview).toMatchObject({ duplicateOf: 'okafor' });
  });

  it('of a file that can’t be read is the reason', async () => {
    const session = await aSession();
    const { preview, read } = await session.imports.preview(talk('empty.txt', ''));
    expect(read).toBeNull();
    expect(preview).toMatchObject({ status: 'failed', message: expect.stringContaining('is empty') });
  });
});

describe('a folder', () => {
  it('of equal files the first in the list is imported, however many are read at once', async () => {
    const session = await aSession();
    const names = Array.from({ length: 24 }, (_, index) => `copy-${String(index).padStart(2, '0')}.txt`);
    for (const name of names) written(name, TALK);
    const { files } = await filesIn([folder]);
    const outcomes = await importMany(session, { files, as: 'interview', atOnce: 8 });
    expect(outcomes.map(({ status }) => status)).toEqual([
      'imported',
      ...names.slice(1).map(() => 'duplicate'),
    ]);
    expect(session.overview.interviews.map(({ title }) => title)).toEqual(['copy-00']);
  });

  it('tells the window of its rows once for all that came in at the same time', async () => {
    const told: number[] = [];
    const session = await aSession({}, new TestPorts(), {
      libraryChanged: ({ interviews }) => told.push(interviews.length),
    });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    for (const name of ['a', 'b', 'c']) {
      await session.import(talk(`${name}.txt`, `${TALK}\nLUND: ${name}?\n`));
    }
    expect(told).toEqual([]);
    vi.advanceTimersByTime(200);
    vi.useRealTimers();
    expect(told).toEqual([3]);
  });

  it('is listed at any depth by name, without hidden files, locks, links and what nobody reads', async () => {
    written('2019/b.vtt', CUES);
    written('2019/a10.txt', TALK);
    written('2019/a9.txt', TALK);
    written('.DS_Store', 'x');
    written('~$okafor.docx', 'x');
    written('tape.mp3', 'ID3');
    symlinkSync('/', path.join(folder, 'root'));
    const { files, others } = await filesIn([folder]);
    expect(files.map(({ name }) => name)).toEqual(['2019/a9.txt', '2019/a10.txt', '2019/b.vtt']);
    expect(others).toBe(1);
  });

  it('is imported with an outcome for each file, in the order of the list; what fails leaves nothing behind', async () => {
    const session = await aSession();
    written('a.txt', TALK);
    written('b/copy.txt', TALK);
    written('b/council.vtt', CUES);
    written('c.docx', 'PK\u0003\u0004 nothing of a document');
    written('d.txt', '');
    const { files } = await filesIn([folder]);
    const told: number[] = [];
    const outcomes = await importMany(session, {
      files,
      as: 'interview',
      atOnce: 3,
      onDone: (_outcome, done) => told.push(done),
    });
    expect(outcomes.map(({ name, status }) => [name, status])).toEqual([
      ['a.txt', 'imported'],
      ['b/copy.txt', 'duplicate'],
      ['b/council.vtt', 'imported'],
      ['c.docx', 'failed'],
      ['d.txt', 'failed'],
    ]);
    expect(told).toEqual([1, 2, 3, 4, 5]);
    expect(readdirSync(path.join(session.store.folder, 'originals'))).toHaveLength(2);
  });

  it('stops where a person says so: what is done stays, the rest is not begun', async () => {
    const session = await aSession();
    for (let count = 0; count < 5; count += 1) written(`${count}.txt`, `${TALK}\n\nLUND: ${count}?`);
    const stop = new AbortController();
    const { files } = await filesIn([folder]);
    const outcomes = await importMany(session, {
      files,
      as: 'interview',
      atOnce: 1,
      signal: stop.signal,
      onDone: (_outcome, done) => done === 2 && stop.abort(),
    });
    expect(outcomes).toHaveLength(2);
    expect(session.overview.interviews).toHaveLength(2);
  });
});
