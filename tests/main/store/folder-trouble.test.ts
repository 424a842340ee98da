import { chmod, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openLibrary } from '../../../src-main/store/library/open-library';
import { readFileName } from '../../../src-main/store/library/library-file-names';
import { aDraft } from '../../support/a-draft';
import { anInterview } from '../../support/an-interview';
import { aLibrary, failureOf, opened, TestPorts, valueOf } from './support/a-library';

const isRoot = process.getuid?.() === 0;

describe('second copies that sync programs make', () => {
  it.each([
    ['Dropbox', 'd-ferry (Ines’s conflicted copy 2024-05-14).json'],
    ['OneDrive', 'd-ferry-DESKTOP-4F2K.json'],
    ['Google Drive', 'd-ferry (1).json'],
    ['Syncthing', 'd-ferry.sync-conflict-20240514-093000-ABCDEF7.json'],
    ['Nextcloud', 'd-ferry (conflicted copy 2024-05-14 093000).json'],
    ['Nextcloud before 2019', 'd-ferry_conflict-20240514-093000.json'],
    ['iCloud', 'd-ferry 2.json'],
    ['Resilio', 'd-ferry.Conflict.json'],
    ['an editor’s backup', 'd-ferry.json~'],
  ])('are recognised: %s', (_program, name) => {
    expect(readFileName(name, '.json')).toEqual({ kind: 'conflictCopy', id: 'd-ferry' });
  });

  it('are all listed when the library is opened, and none is touched or taken for a draft', async () => {
    const library = await aLibrary();
    valueOf(await library.drafts.create(aDraft()));
    await library.close();
    const folder = path.join(library.folder, 'drafts');
    const whole = await readFile(path.join(folder, 'd-ferry.json'));
    const copies = [
      'd-ferry (Ines’s conflicted copy 2024-05-14).json',
      'd-ferry-DESKTOP-4F2K.json',
      'd-ferry (1).json',
      'd-ferry.sync-conflict-20240514-093000-ABCDEF7.json',
      'd-ferry_conflict-20240514-093000.json',
      // a host in lower case makes a name that could be a draft's own; what the file says tells
      'd-ferry-laptop.json',
    ];
    for (const name of copies) await writeFile(path.join(folder, name), whole);
    await writeFile(path.join(library.folder, 'library (1).json'), '{}');
    await writeFile(path.join(library.folder, 'journal', 'd-ferry (1).jsonl'), '');
    await writeFile(path.join(folder, 'Thumbs.db'), '');

    const again = await opened(library.folder);
    const listed = again.findings.filter(({ kind }) => kind === 'conflictCopy').map(({ file }) => file);
    expect(listed.sort()).toEqual(
      [...copies.map((name) => `drafts/${name}`), 'journal/d-ferry (1).jsonl', 'library (1).json'].sort(),
    );
    expect(again.drafts.list().map(({ id }) => id)).toEqual(['d-ferry']);
    for (const name of copies) expect(await readFile(path.join(folder, name))).toEqual(whole);
  });
});

describe('what a crash or a stranger left in the folders', () => {
  it('is swept where it is half a write of Stet’s, and reported', async () => {
    const library = await aLibrary();
    await library.close();
    const temporary = path.join(library.folder, 'drafts', '.d-ferry.json.0123456789ab.stet-tmp');
    await writeFile(temporary, '{"stet":"dra');
    const again = await opened(library.folder);
    expect(again.findings.map(({ kind }) => kind)).toEqual(['leftover']);
    expect(await readdir(path.join(library.folder, 'drafts'))).toEqual([]);
  });

  it('is left alone and named where it is none of ours', async () => {
    const library = await aLibrary();
    await library.close();
    const stray = path.join(library.folder, 'drafts', 'Notes on the ferry.docx');
    await writeFile(stray, 'hello');
    const again = await opened(library.folder);
    expect(again.findings).toMatchObject([{ kind: 'stray', file: 'drafts/Notes on the ferry.docx' }]);
    expect(await readFile(stray, 'utf8')).toBe('hello');
  });
});

describe('a folder that is there for reading only', () => {
  it.skipIf(isRoot)('opens for reading and says why', async () => {
    const library = await aLibrary();
    valueOf(await library.drafts.create(aDraft()));
    await library.close();
    await chmod(library.folder, 0o500);
    const again = await opened(library.folder);
    expect(again.readOnly?.message).toContain('not write');
    expect(valueOf(await again.drafts.get('d-ferry')).title).toBe('Ferry');
    await chmod(library.folder, 0o700);
  });

  it('opened for reading takes no lock and leaves not one byte in the folder', async () => {
    const library = await aLibrary();
    valueOf(await library.drafts.create(aDraft()));
    await library.close();
    await writeFile(path.join(library.folder, 'drafts/d-ferry.json'), 'null');
    await rm(path.join(library.folder, 'cache'), { recursive: true });
    const before = (await readdir(library.folder, { recursive: true })).sort();
    const reading = await opened(library.folder, new TestPorts(), 'read');
    failureOf(await reading.drafts.get('d-ferry'));
    failureOf(await reading.interviews.create(anInterview()));
    await reading.close();
    expect((await readdir(library.folder, { recursive: true })).sort()).toEqual(before);
  });
});

describe('a drive that is unplugged while a draft is open', () => {
  it('fails the save with what happened, keeps the last state in memory, and takes the save when it is back', async () => {
    const library = await aLibrary();
    valueOf(await library.drafts.create(aDraft()));
    const elsewhere = `${library.folder}-unplugged`;
    await rename(library.folder, elsewhere);
    const edited = aDraft({ title: 'Ferry, second edition' });
    const failure = failureOf(await library.drafts.save('d-ferry', edited));
    expect(failure.kind).toBe('folderGone');
    expect(failure.message).toMatch(/unplugged.*bring it back/);
    expect(valueOf(await library.drafts.get('d-ferry')).title).toBe('Ferry');

    await rename(elsewhere, library.folder);
    valueOf(await library.drafts.save('d-ferry', edited));
    await library.close();
    const again = await opened(library.folder);
    expect(valueOf(await again.drafts.get('d-ferry')).title).toBe('Ferry, second edition');
  });

  it('is not mistaken for an empty library when it is opened', async () => {
    const library = await aLibrary();
    await library.close();
    expect(failureOf(await openLibrary(`${library.folder}-gone`, new TestPorts())).kind).toBe('noFolder');
    await mkdir(`${library.folder}-other`);
    expect(failureOf(await openLibrary(`${library.folder}-other`, new TestPorts())).kind).toBe('noLibrary');
    await rm(`${library.folder}-other`, { recursive: true });
  });
});

describe('a file that something else changes while its draft is open', () => {
  it('is not written over: both states stay', async () => {
    const library = await aLibrary();
    valueOf(await library.drafts.create(aDraft()));
    const file = path.join(library.folder, 'drafts/d-ferry.json');
    const other = (await readFile(file, 'utf8')).replace('"title":"Ferry"', '"title":"Fairy"');
    await writeFile(file, other);
    expect(failureOf(await library.drafts.save('d-ferry', aDraft({ title: 'Mine' }))).kind).toBe(
      'changedOnDisk',
    );
    expect(await readFile(file, 'utf8')).toBe(other);

    valueOf(await library.drafts.saveOver('d-ferry', aDraft({ title: 'Mine' })));
    const kept = (await library.drafts.states.list('d-ferry')).find(({ cause }) => cause === 'replaced');
    expect(valueOf(await library.drafts.states.read('d-ferry', kept!.id)).title).toBe('Fairy');
  });

  it('between two sessions is opened, and the change is reported', async () => {
    const library = await aLibrary();
    valueOf(await library.drafts.create(aDraft()));
    await library.close();
    const file = path.join(library.folder, 'drafts/d-ferry.json');
    await writeFile(file, (await readFile(file, 'utf8')).replace('"title":"Ferry"', '"title":"Fairy"'));
    const again = await opened(library.folder);
    expect(valueOf(await again.drafts.get('d-ferry')).title).toBe('Fairy');
    expect(again.findings.map(({ kind }) => kind)).toEqual(['changedOutside']);
  });
});
