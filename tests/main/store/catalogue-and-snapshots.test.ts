import { readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { snapshotsToDrop } from '../../../src-main/store/snapshots/snapshot-thinning';
import type { Snapshot } from '../../../src-main/store/failures/store-failure';
import { aDraft } from '../../support/a-draft';
import { anInterview } from '../../support/an-interview';
import { aLibrary, opened, TestPorts, valueOf } from './support/a-library';

describe('the catalogue', () => {
  it('opens documents that are as it remembers them without reading their files', async () => {
    const library = await aLibrary();
    valueOf(await library.drafts.create(aDraft()));
    await library.close();
    const file = path.join(library.folder, 'drafts/d-ferry.json');
    const noon = new Date('2024-05-14T12:00:00Z');
    await utimes(file, noon, noon);
    await (await opened(library.folder)).close();
    await writeFile(file, '#'.repeat((await stat(file)).size));
    await utimes(file, noon, noon);
    expect((await opened(library.folder)).drafts.row('d-ferry')?.title).toBe('Ferry');
  });

  it('notices a document that was changed, added or taken away while nobody looked', async () => {
    const library = await aLibrary();
    valueOf(await library.drafts.create(aDraft()));
    valueOf(await library.interviews.create(anInterview()));
    await library.close();
    const folder = path.join(library.folder, 'drafts');
    const whole = await readFile(path.join(folder, 'd-ferry.json'), 'utf8');
    await writeFile(path.join(folder, 'd-quay.json'), whole.replace('"id":"d-ferry"', '"id":"d-quay"'));
    await writeFile(
      path.join(folder, 'd-ferry.json'),
      whole.replace('"title":"Ferry"', '"title":"The ferry"'),
    );
    await writeFile(path.join(library.folder, 'interviews/i-sand.json'), '');
    const again = await opened(library.folder);
    expect(
      again.drafts
        .list()
        .map(({ title }) => title)
        .sort(),
    ).toEqual(['Ferry', 'The ferry']);
    expect(again.interviews.list()).toEqual([]);
  });

  it.each([
    ['gone', null],
    ['empty', ''],
    ['half', '0000 1111\n{"draft":[["d-ferry",{'],
    ['of another form', `${'0'.repeat(64)} ${'0'.repeat(64)}\n{"draft":[],"interview":[],"document":[]}`],
  ])('is made anew from the documents where its file is %s', async (_name, bytes) => {
    const library = await aLibrary();
    valueOf(await library.drafts.create(aDraft()));
    await library.close();
    const cache = path.join(library.folder, 'cache/catalogue.json');
    expect(await readFile(cache, 'utf8')).toContain('Ferry');
    await writeFile(cache, bytes ?? '');
    expect((await opened(library.folder)).drafts.row('d-ferry')?.title).toBe('Ferry');
  });
});

describe('snapshots', () => {
  it('are taken at once, then every five minutes while a draft changes, and of its last state', async () => {
    const ports = new TestPorts();
    const library = await aLibrary(ports);
    valueOf(await library.drafts.create(aDraft()));
    for (let minute = 1; minute <= 12; minute++) {
      ports.pass(60_000);
      valueOf(await library.drafts.save('d-ferry', aDraft({ title: `Minute ${minute}` })));
      await library.drafts.states.settled();
    }
    await library.close();
    const again = await opened(library.folder, ports);
    const titles = await Promise.all(
      (await again.drafts.states.list('d-ferry')).map(
        async ({ id }) => valueOf(await again.drafts.states.read('d-ferry', id)).title,
      ),
    );
    expect(titles).toEqual(['Minute 12', 'Minute 10', 'Minute 5', 'Ferry']);
  });

  it('are put back without losing what stood there', async () => {
    const ports = new TestPorts();
    const library = await aLibrary(ports);
    valueOf(await library.drafts.create(aDraft()));
    await library.drafts.states.settled();
    ports.pass(60_000);
    valueOf(await library.drafts.save('d-ferry', aDraft({ title: 'Spoilt' })));
    const [first] = await library.drafts.states.list('d-ferry');
    valueOf(await library.drafts.restoreSnapshot('d-ferry', first!.id));
    expect(valueOf(await library.drafts.get('d-ferry')).title).toBe('Ferry');
    const kept = (await library.drafts.states.list('d-ferry')).find(({ cause }) => cause === 'replaced');
    expect(valueOf(await library.drafts.states.read('d-ferry', kept!.id)).title).toBe('Spoilt');
  });

  it('outlive their draft’s way to the trash and are whole files of their own', async () => {
    const library = await aLibrary();
    valueOf(await library.drafts.create(aDraft()));
    await library.drafts.states.settled();
    valueOf(await library.drafts.remove('d-ferry'));
    expect(await readdir(path.join(library.folder, 'backups/drafts/d-ferry'))).toHaveLength(1);
  });

  it('that can’t be taken keep nobody from saving or closing', async () => {
    const library = await aLibrary();
    valueOf(await library.drafts.create(aDraft()));
    await library.drafts.states.settled();
    const folder = path.join(library.folder, 'backups/drafts/d-ferry');
    await rm(folder, { recursive: true });
    await writeFile(folder, 'in the way');
    valueOf(await library.drafts.save('d-ferry', aDraft({ title: 'Ferry 2' })));
    await library.close();
    expect((await opened(library.folder)).drafts.row('d-ferry')?.title).toBe('Ferry 2');
  });

  it('grow sparse with age: all of a day, hourly for a week, daily for two months, weekly after', () => {
    const now = '2024-06-30T12:00:00.000Z';
    const every = (minutes: number, days: number): Snapshot[] =>
      Array.from({ length: (days * 1440) / minutes }, (_, index) => {
        const savedAt = new Date(Date.parse(now) - index * minutes * 60_000).toISOString();
        return { id: savedAt, savedAt, bytes: 1, cause: 'editing' };
      });
    const all = every(30, 100);
    const kept = all.length - snapshotsToDrop(all, now).length;
    expect(kept).toBeGreaterThan(48 + 6 * 24 + 50 + 4);
    expect(kept).toBeLessThan(48 + 6 * 24 + 54 + 10);
  });
});
