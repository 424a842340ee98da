import { readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { restoreLibraryFile } from '../../../src-main/store/library/restore-library-file';
import { aDraft } from '../../support/a-draft';
import { anInterview } from '../../support/an-interview';
import { aLibrary, failureOf, NEW_LIBRARY, opened, TestPorts, valueOf } from './support/a-library';
import { openLibrary } from '../../../src-main/store/library/open-library';

const DAMAGE: readonly [string, (whole: Buffer) => Buffer][] = [
  ['empty', () => Buffer.alloc(0)],
  ['white space alone', () => Buffer.from(' \n\n')],
  ['cut off in the middle', (whole) => whole.subarray(0, whole.length >> 1)],
  ['cut off by one byte before its end', (whole) => whole.subarray(0, whole.length - 3)],
  ['NUL bytes of the same length', (whole) => Buffer.alloc(whole.length)],
  ['NUL bytes in its second half', (whole) => Buffer.concat([whole.subarray(0, 80), Buffer.alloc(400)])],
  ['the word null', () => Buffer.from('null\n')],
  ['a list', () => Buffer.from('[1,2,3]')],
  ['another program’s object', () => Buffer.from('{"type":"FeatureCollection","features":[]}')],
  ['behind a byte order mark', (whole) => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), whole])],
  [
    'not UTF-8',
    (whole) => Buffer.concat([whole.subarray(0, -3), Buffer.from([0xc3, 0x28]), whole.subarray(-3)]),
  ],
  ['in UTF-16', (whole) => Buffer.from(whole.toString('utf8'), 'utf16le')],
  ['nested 5,000 deep', () => Buffer.from('['.repeat(5000) + ']'.repeat(5000))],
  [
    'reaching for a prototype',
    () => Buffer.from('{"stet":"draft","schema":1,"value":{"__proto__":{"id":"x"}}}'),
  ],
  ['an interview’s', () => Buffer.from('{"stet":"interview","schema":1,"value":{}}')],
  ['lacking a field', (whole) => Buffer.from(whole.toString('utf8').replace('"claims":[],', ''))],
];

describe('a draft’s file that can’t be opened', () => {
  it.each(DAMAGE)(
    'because it is %s: it is kept byte for byte, and the last good state offered with its date',
    async (_name, damage) => {
      const ports = new TestPorts();
      const library = await aLibrary(ports);
      valueOf(await library.drafts.create(aDraft()));
      await library.close();
      const file = path.join(library.folder, 'drafts/d-ferry.json');
      const bytes = damage(await readFile(file));
      await writeFile(file, bytes);

      ports.pass(3_600_000);
      const again = await opened(library.folder, ports);
      const failure = failureOf(await again.drafts.get('d-ferry'));
      if (failure.kind !== 'damaged') throw new Error(`Expected damage, got ${failure.kind}`);
      expect(await readFile(file)).toEqual(bytes);
      expect(await readFile(path.join(library.folder, failure.setAside!))).toEqual(bytes);
      expect(failure.lastGood?.savedAt).toBe('2024-05-14T09:30:00.000Z');
      expect(again.drafts.list()).toEqual([]);
      expect(again.troubled('draft')).toMatchObject([{ id: 'd-ferry', kind: 'damaged', title: 'Ferry' }]);
      expect(again.findings.map(({ kind }) => kind)).toContain('damaged');

      valueOf(await again.drafts.restoreSnapshot('d-ferry', failure.lastGood!.id));
      expect(valueOf(await again.drafts.get('d-ferry'))).toEqual(aDraft());
      expect(again.troubled('draft')).toEqual([]);
      expect(await readFile(path.join(library.folder, failure.setAside!))).toEqual(bytes);
    },
  );

  it('is set aside once, however often it is asked for', async () => {
    const library = await aLibrary();
    valueOf(await library.drafts.create(aDraft()));
    await library.close();
    await truncate(path.join(library.folder, 'drafts/d-ferry.json'), 9);
    const again = await opened(library.folder);
    for (let time = 0; time < 3; time++) failureOf(await again.drafts.get('d-ferry'));
    const names = await readdir(path.join(library.folder, 'drafts'));
    expect(names.filter((name) => name.includes('.damaged-'))).toHaveLength(1);
  });

  it('is never saved over, nor given up for a new draft of its id', async () => {
    const library = await aLibrary();
    valueOf(await library.drafts.create(aDraft()));
    await library.close();
    const file = path.join(library.folder, 'drafts/d-ferry.json');
    await writeFile(file, 'null');
    const again = await opened(library.folder);
    expect(failureOf(await again.drafts.create(aDraft())).kind).toBe('damaged');
    expect(failureOf(await again.drafts.save('d-ferry', aDraft())).kind).toBe('damaged');
    expect(await readFile(file, 'utf8')).toBe('null');
  });

  it('leaves the rest of the library as usable as before', async () => {
    const library = await aLibrary();
    valueOf(await library.drafts.create(aDraft()));
    valueOf(await library.interviews.create(anInterview()));
    await library.close();
    await writeFile(path.join(library.folder, 'drafts/d-ferry.json'), '');
    const again = await opened(library.folder);
    expect(valueOf(await again.interviews.get('i-sand')).title).toBe('Berit Sand on the jetty');
  });

  it('of a newer Stet is refused and not touched', async () => {
    const library = await aLibrary();
    valueOf(await library.drafts.create(aDraft()));
    await library.close();
    const file = path.join(library.folder, 'drafts/d-ferry.json');
    const newer = (await readFile(file, 'utf8')).replace('"schema":1', '"schema":99');
    await writeFile(file, newer);
    const again = await opened(library.folder);
    expect(failureOf(await again.drafts.get('d-ferry')).kind).toBe('newer');
    expect(failureOf(await again.drafts.save('d-ferry', aDraft())).kind).toBe('newer');
    expect(await readFile(file, 'utf8')).toBe(newer);
    expect((await readdir(path.join(library.folder, 'drafts'))).length).toBe(1);
  });
});

describe('a library.json that can’t be opened', () => {
  it('is kept byte for byte, and its last good state can be put back', async () => {
    const library = await aLibrary();
    valueOf(await library.drafts.create(aDraft()));
    valueOf(await library.saveLibrary({ ...library.library, name: 'Holm desk, second floor' }));
    await library.close();
    const file = path.join(library.folder, 'library.json');
    await writeFile(file, '{"stet":"library"');
    const failure = failureOf(await openLibrary(library.folder, new TestPorts()));
    if (failure.kind !== 'damaged') throw new Error(`Expected damage, got ${failure.kind}`);
    expect(failure.lastGood).not.toBeNull();

    valueOf(await restoreLibraryFile(library.folder, NEW_LIBRARY, new TestPorts()));
    const again = await opened(library.folder);
    expect(again.library.name).toBe('Holm desk, second floor');
    expect(again.drafts.list()).toHaveLength(1);
    expect(await readFile(path.join(library.folder, failure.setAside!), 'utf8')).toBe('{"stet":"library"');
  });

  it('that has no earlier state is replaced by a fresh one under the folder’s name, and no draft is lost', async () => {
    const library = await aLibrary();
    valueOf(await library.drafts.create(aDraft()));
    await library.close();
    await writeFile(path.join(library.folder, 'library.json'), '');
    await writeFile(path.join(library.folder, 'backups/keep'), '');
    for (const name of await readdir(path.join(library.folder, 'backups/library')).catch(() => [])) {
      await writeFile(path.join(library.folder, 'backups/library', name), 'null');
    }
    valueOf(await restoreLibraryFile(library.folder, NEW_LIBRARY, new TestPorts()));
    const again = await opened(library.folder);
    expect(again.library.name).toBe('library');
    expect(again.drafts.list()).toHaveLength(1);
  });

  it('is not replaced where it can be opened', async () => {
    const library = await aLibrary();
    await library.close();
    expect(failureOf(await restoreLibraryFile(library.folder, NEW_LIBRARY, new TestPorts())).kind).toBe(
      'taken',
    );
  });

  it('of a newer Stet opens for reading, with what this one understands of it', async () => {
    const library = await aLibrary();
    valueOf(await library.drafts.create(aDraft()));
    await library.close();
    const file = path.join(library.folder, 'library.json');
    const newer = (await readFile(file, 'utf8')).replace('"schema":1', '"schema":7');
    await writeFile(file, newer);
    const again = await opened(library.folder);
    expect(again.readOnly?.message).toContain('newer Stet');
    expect(valueOf(await again.drafts.get('d-ferry')).title).toBe('Ferry');
    expect(failureOf(await again.drafts.save('d-ferry', aDraft({ title: 'No' }))).kind).toBe('readOnly');
    expect(failureOf(await again.saveLibrary({ ...again.library, name: 'No' })).kind).toBe('readOnly');
    await again.close();
    expect(await readFile(file, 'utf8')).toBe(newer);
  });

  it('of a newer Stet that this one can’t even read is refused', async () => {
    const library = await aLibrary();
    await library.close();
    const file = path.join(library.folder, 'library.json');
    await writeFile(file, '{"stet":"library","schema":7,"value":{"title":"Holm"}}');
    expect(failureOf(await openLibrary(library.folder, new TestPorts())).kind).toBe('newerLibrary');
    expect((await readdir(library.folder)).includes('library.lock')).toBe(false);
  });
});
