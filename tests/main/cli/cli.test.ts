import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from '../../../src-main/cli';

let folder: string;
let printed: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'stet-cli-'));
  printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((words) => {
    printed += String(words);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((words) => {
    printed += String(words);
    return true;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

async function stet(...argv: string[]): Promise<{ code: number; answer: unknown; words: string }> {
  printed = '';
  const code = await run(argv);
  return { code, words: printed, answer: argv.includes('--json') ? JSON.parse(printed) : null };
}

function file(name: string, text: string): string {
  const target = path.join(folder, name);
  writeFileSync(target, text);
  return target;
}

describe('stet on the command line', () => {
  it('takes a draft and an interview from files to a copy that says it is not verified', async () => {
    const library = path.join(folder, 'library');
    const story = file('well.md', '# The well\n\n“We tested the water twice,” said Ana Halden.\n');
    const talk = file('halden.srt', '1\n00:00:01,000 --> 00:00:04,000\nHALDEN: We tested the water twice.\n');
    expect((await stet('new', library, '--name', 'Water desk')).code).toBe(0);
    const imported = await stet('import', 'draft', story, '--library', library, '--json');
    const [{ id }] = imported.answer as [{ id: string }];
    expect((await stet('import', 'interview', talk, '--library', library)).code).toBe(0);
    expect((await stet('list', '--library', library)).words).toContain('The well');
    expect((await stet('find', 'tested the water', '--library', library)).words).toContain('halden');
    expect((await stet('gate', id, '--library', library)).code).toBe(3);
    const out = path.join(folder, 'well.html');
    await stet('export', id, '--format', 'html', '--out', out, '--library', library);
    expect(readFileSync(out, 'utf8').toLowerCase()).toContain('not verified');
    expect((await stet('verify', '--library', library)).code).toBe(0);
  });

  it('reads a file without a library, and says what it is', async () => {
    const { answer } = await stet('read', file('note.txt', 'The pier\n\nIt was closed in May.\n'), '--json');
    expect(answer).toMatchObject({ kind: 'draft', report: { format: 'Plain text' } });
  });

  it('refuses a file of 3 GB by its size, which is more than could be loaded', async () => {
    const archive = file('archive.docx', 'PK');
    truncateSync(archive, 3 * 1024 ** 3);
    const { code, words } = await stet('read', archive);
    expect(code).toBe(1);
    expect(words).toContain('“archive.docx” has 3072 MB; files up to 200 MB can be imported.');
  });

  it('answers 2 to a command that it does not know, and 1 to a library that is not there', async () => {
    expect((await stet('frobnicate')).code).toBe(2);
    expect((await stet('list', '--library', path.join(folder, 'nowhere'))).code).toBe(1);
  });
});

describe('what stet answers where something can’t be done', () => {
  const LIBRARY = ['--library', 'LIBRARY'];

  it.each([
    [['frobnicate'], 2, 'There is no command “frobnicate”'],
    [['list'], 2, '--library DIR'],
    [['import', 'draft', ...LIBRARY], 2, 'Name the file'],
    [['import', 'draft', 'NOWHERE', ...LIBRARY], 1, 'There is no file or folder'],
    [['show', 'nope', ...LIBRARY], 1, 'no document nope'],
    [['export', 'nope', '--format', 'html', '--out', 'NOWHERE', ...LIBRARY], 1, 'no such draft'],
    [['list', '--library', 'NOWHERE'], 1, 'There is no such folder'],
    [['new', 'LIBRARY'], 1, 'wants an empty folder'],
  ])('%j: code %i, and a sentence with “%s”', async (argv, code, sentence) => {
    const library = path.join(folder, 'library');
    await stet('new', library);
    const places: Readonly<Record<string, string>> = {
      LIBRARY: library,
      NOWHERE: path.join(folder, 'nowhere'),
    };
    const answered = await stet(...argv.map((word) => places[word] ?? word));
    expect(answered.code).toBe(code);
    expect(answered.words).toContain(sentence);
    expect(answered.words).not.toMatch(/ENOENT|Error|undefined|\n {4}at /);
  });

  it('a list tells interviews of the same title apart by their speakers', async () => {
    const library = path.join(folder, 'library');
    await stet('new', library);
    const first = file('council.srt', '1\n00:00:01,000 --> 00:00:04,000\nHALDEN: We tested it twice.\n');
    const second = file('council.vtt', 'WEBVTT\n\n00:01.000 --> 00:04.000\n<v Rasch>Nobody told us.\n');
    await stet('import', 'interview', first, second, '--library', library);
    const { words } = await stet('list', '--library', library);
    expect(words).toMatch(/council {2}\(\d words, \S*halden\)/i);
    expect(words).toMatch(/council {2}\(\d words, Rasch\)/);
  });

  it('the help explains every command on a line of its own, options below it', async () => {
    const { words } = await stet('help');
    expect(words).not.toMatch(/^ {2}stet {2,}/m);
    expect(words).toMatch(/^ {8}\[--as-version-of ID\]/m);
  });
});
