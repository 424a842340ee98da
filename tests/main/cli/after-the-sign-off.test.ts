import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from '../../../src-main/cli';
import type { FindElectron } from '../../../src-main/cli/electron-printer';
import { importBytes } from '../../../src-main/importers/read-file';
import type { LibrarySession } from '../../../src-main/services/session/library-session';
import { openLibrarySession } from '../../../src-main/services/session/open-library-session';
import type { DraftCommand } from '../../../src-shared/domain/draft-command';
import type { Failure } from '../../../src-shared/ipc/contract';
import type { CopyCheck } from '../../../src-shared/ipc/export-values';
import type { Result } from '../../../src-shared/result';

const STORY = `# The last ferry leaves Holm at dusk

By Jonas Vik

The boat was built in 1913, and it has carried the post of Holm since then.

The county pays for the boat, and the island pays for the oars.
`;

let folder: string;
let library: string;
let printed: string;
let ids = 0;

beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'stet-cli-'));
  library = path.join(folder, 'library');
  printed = '';
  const keep = (words: string | Uint8Array): boolean => {
    printed += String(words);
    return true;
  };
  vi.spyOn(process.stdout, 'write').mockImplementation(keep);
  vi.spyOn(process.stderr, 'write').mockImplementation(keep);
  await stet('new', library, '--name', 'Holm desk');
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

async function stet(...argv: string[]): Promise<{ code: number; answer: unknown; words: string }> {
  printed = '';
  const all = argv[0] === 'new' ? argv : [...argv, '--library', library];
  const code = await run(all);
  return { code, words: printed, answer: argv.includes('--json') && code !== 1 ? JSON.parse(printed) : null };
}

/** The same with an Electron that the command line finds. */
async function stetWith(findElectron: FindElectron | null, ...argv: string[]) {
  printed = '';
  const code = await run([...argv, '--library', library], { findElectron });
  return { code, words: printed };
}

/** A program that stands in for Electron: it gets the same command line. */
function stand(script: string): FindElectron {
  return () => Promise.resolve({ executable: process.execPath, args: ['-e', script, '--'] });
}

/** Puts the words of the page between the parts of a PDF that a printer writes. */
const PRINTS = `const { readFileSync, writeFileSync } = require('node:fs');
const after = (name) => process.argv[process.argv.indexOf(name) + 1];
const words = readFileSync(after('--print-page'), 'utf8').replace(/<style>[^]*<.style>|<[^>]*>/g, '');
writeFileSync(after('--print-to'), '%PDF-1.4\\n' + words + '\\ntrailer\\n<</Size 4 /Root 1 0 R>>\\nstartxref\\n9\\n%%EOF\\n');`;

async function imported(name: string, text: string): Promise<string> {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  const { answer } = await stet('import', 'draft', file, '--json');
  return (answer as { id: string }[])[0]!.id;
}

/** Works in the library as the window does, one person after the other. */
async function atTheDesk<T>(work: (session: LibrarySession) => Promise<T>): Promise<T> {
  const opened = await openLibrarySession(library, {
    ports: { now: () => new Date().toISOString(), newId: () => `t-${(ids += 1)}` },
    read: importBytes,
    person: () => 'Ines Okonkwo',
    printPdf: null,
    listener: null,
  });
  const session = valueOf(opened);
  try {
    return await work(session);
  } finally {
    await session.close();
  }
}

function valueOf<T>(result: Result<T, Failure>): T {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

const doing = (id: string, ...commands: DraftCommand[]) =>
  atTheDesk(async (session) => {
    for (const command of commands) valueOf(await session.drafts.do(id, command));
  });

const signAndPublish = (id: string) =>
  atTheDesk(async (session) => {
    valueOf(await session.drafts.sign(id, 'checker', ''));
    valueOf(await session.drafts.sign(id, 'editor', ''));
    valueOf(await session.drafts.do(id, { type: 'draft.publish' }));
  });

describe('a copy on the command line', () => {
  it('is verified once the house’s people have signed, and is told apart from one with other words', async () => {
    const id = await imported('ferry.md', STORY);
    expect((await stet('gate', id, '--json')).code).toBe(3);
    const out = path.join(folder, 'ferry.html');
    expect((await stet('export', id, '--format', 'html', '--out', out)).code).toBe(3);
    await signAndPublish(id);
    expect((await stet('gate', id, '--json')).answer).toEqual({ verified: true, blockers: [] });
    expect((await stet('export', id, '--format', 'html', '--out', out)).words).toContain('verified copy');
    const asLeft = await stet('verify', out, '--json');
    expect(asLeft).toMatchObject({ code: 0, answer: { status: 'asExported', isWhatWasSigned: true } });
    writeFileSync(out, readFileSync(out, 'utf8').replace('built in 1913', 'built in 1931'));
    const other = await stet('verify', out, '--json');
    expect(other.code).toBe(3);
    expect((other.answer as CopyCheck).differences).toMatchObject([
      {
        before: 'The boat was built in ',
        was: '1913',
        is: '1931',
        after: ', and it has carried the post of Holm since',
      },
    ]);
    expect((await stet('verify', out)).words).toContain('“1913” became “1931”');
  });

  it('is none of this library’s where nothing in it names the file', async () => {
    await imported('ferry.md', STORY);
    const file = path.join(folder, 'other.html');
    writeFileSync(file, '<p>The boat was built in 1913.</p>');
    expect(await stet('verify', file, '--json')).toMatchObject({ code: 3, answer: { status: 'notOurs' } });
  });

  it('is a PDF where Electron is found, with its proof in it', async () => {
    const id = await imported('ferry.md', STORY);
    const out = path.join(folder, 'ferry.pdf');
    const { words } = await stetWith(stand(PRINTS), 'export', id, '--format', 'pdf', '--out', out);
    expect(words).toContain('Wrote');
    const pdf = readFileSync(out, 'latin1');
    expect(pdf).toContain('The boat was built in 1913');
    expect(pdf).toMatch(/\/stet-version-sha256 \([0-9a-f]{64}\)/);
    expect((await stet('verify', out, '--json')).answer).toMatchObject({ status: 'asExported' });
  });

  it.each([
    ['nobody knows of one', null, 'which is not at hand here'],
    [
      'it can’t be had',
      () => Promise.reject(new Error('Its page was not reached.')),
      'Its page was not reached.',
    ],
    ['it can’t print', stand("process.stderr.write('No printer\\n'); process.exit(1)"), 'No printer'],
  ])('is no PDF where %s, and the message says what to do', async (_name, find, reason) => {
    const id = await imported('ferry.md', STORY);
    const out = path.join(folder, 'a.pdf');
    const { code, words } = await stetWith(find, 'export', id, '--format', 'pdf', '--out', out);
    expect(code).toBe(1);
    expect(words).toContain(reason);
    expect(words).toContain('export it as html, open that in a browser');
    expect(existsSync(out)).toBe(false);
  });

  it.each(['html', 'docx', 'csv'])('is a report as %s where the file is called so', async (extension) => {
    const id = await imported('ferry.md', STORY);
    const out = path.join(folder, `report.${extension}`);
    const { answer } = await stet('export', id, '--format', 'report', '--out', out, '--json');
    expect(answer).toMatchObject({ extension });
    expect(readFileSync(out).byteLength).toBeGreaterThan(300);
  });
});

describe('a notice on the command line', () => {
  it('is logged, linted, published with its text change, listed and exported', async () => {
    const id = await imported('ferry.md', STORY);
    await signAndPublish(id);
    const added = await stet(
      ...['notice', 'add', id, '--kind', 'correction', '--wrong', '1913', '--cause', 'editing', '--json'],
      ...['--right', 'The boat was built in 1931', '--from', 'a reader', '--how', 'by letter'],
    );
    const { notice } = added.answer as { notice: { id: string; text: string } };
    expect(notice.text).toBe('This story has been corrected. It now says: The boat was built in 1931.');
    expect((await stet('ledger', 'work')).words).toBe('Nothing to do.\n');
    const published = await stet('notice', 'publish', id, notice.id, '--replace', '1931', '--json');
    expect(published).toMatchObject({ code: 0, answer: { notice: { state: 'published' } } });
    expect((await stet('notice', 'list')).words).toContain('It now says: The boat was built in 1931.');
    const out = path.join(folder, 'ledger.csv');
    expect((await stet('ledger', 'export', '--format', 'csv', '--out', out)).words).toContain('1 notice');
    expect(readFileSync(out, 'utf8')).toContain('The boat was built in 1931');
    expect(readFileSync(out, 'utf8')).not.toContain('a reader');
    expect((await stet('gate', id)).words).not.toContain('no notice tells readers');
  });

  it('is not published with an error in it, unless somebody insists', async () => {
    const id = await imported('ferry.md', STORY);
    const { answer } = await stet(
      ...['notice', 'add', id, '--wrong', '1913', '--text', 'The year was inadvertently off.', '--json'],
    );
    const { notice } = answer as { notice: { id: string } };
    expect((await stet('notice', 'publish', id, notice.id)).code).toBe(3);
    expect((await stet('notice', 'publish', id, notice.id, '--insist')).code).toBe(0);
  });
});

describe('the ledger’s work', () => {
  it('is a change that readers were not told of, until somebody says why none is owed', async () => {
    const id = await imported('ferry.md', STORY);
    await signAndPublish(id);
    const at = STORY.indexOf('oars') - STORY.indexOf('The last');
    expect(at).toBeGreaterThan(0);
    const blocks = await atTheDesk(async (session) => valueOf(await session.drafts.open(id)).draft.blocks);
    const changed = blocks.map((block) => ({ ...block, text: block.text.replace('oars', 'engine') }));
    await doing(id, { type: 'text.edit', blocks: changed });
    const { code, words, answer } = await stet('ledger', 'work', '--json');
    expect(code, words).toBe(3);
    const [untold] = (answer as { untold: { key: string; was: string; is: string }[] }).untold;
    expect(untold).toMatchObject({ was: 'oars', is: 'engine' });
    await doing(id, { type: 'override.give', blocker: untold!.key, was: '', reason: 'Never went online.' });
    expect((await stet('ledger', 'work')).code).toBe(0);
  });

  it('is another draft that says the words which one had to correct', async () => {
    const id = await imported('ferry.md', STORY);
    const other = await imported(
      'quiz.md',
      '# Quiz\n\nWhich boat of Holm, built in 1913, still carries the post?\n',
    );
    await imported('war.md', '# The last summer\n\nIn 1913 nobody on the mainland thought of war.\n');
    await signAndPublish(id);
    const { answer } = await stet(
      ...['notice', 'add', id, '--wrong', '1913', '--right', 'The boat was built in 1931', '--json'],
    );
    const { notice } = answer as { notice: { id: string } };
    await stet('notice', 'publish', id, notice.id, '--replace', '1931');
    const work = (await stet('ledger', 'work', '--json')).answer as { sameWords: unknown[] };
    expect(work.sameWords).toMatchObject([
      {
        draftId: other,
        wrong: '1913',
        sentence: 'Which boat of Holm, built in 1913, still carries the post?',
      },
    ]);
  });
});
