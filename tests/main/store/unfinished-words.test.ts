import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { aDraft } from '../../support/a-draft';
import { anInterview } from '../../support/an-interview';
import { aSession, sessionOn } from '../../support/a-session';
import { valueOf } from './support/a-library';

const TYPED = { 'comment:c-1': 'Who counted the passengers?', 'notice:new': '{"wrong":"1931"}' };

describe('words that were typed into a form and not sent', () => {
  it('are there when the library is opened again, and gone once they were sent', async () => {
    const session = await aSession();
    valueOf(await session.store.drafts.create(aDraft()));
    valueOf(await session.store.unfinished.keep('d-ferry', TYPED));
    await session.close();
    const again = await sessionOn(session.store.folder);
    expect(await again.store.unfinished.of('d-ferry')).toEqual(TYPED);
    valueOf(await again.store.unfinished.keep('d-ferry', { 'comment:c-1': '', 'notice:new': '' }));
    expect(await again.store.unfinished.of('d-ferry')).toEqual({});
    expect(readdirSync(path.join(again.store.folder, 'unfinished'))).toEqual([]);
  });

  it('go with the draft when it is purged', async () => {
    const session = await aSession();
    valueOf(await session.store.drafts.create(aDraft()));
    valueOf(await session.store.unfinished.keep('d-ferry', TYPED));
    expect(valueOf(await session.purges.plan('d-ferry')).files).toContain('unfinished/d-ferry.json');
    valueOf(await session.purge('d-ferry', 'It never ran.'));
    expect(existsSync(path.join(session.store.folder, 'unfinished/d-ferry.json'))).toBe(false);
  });

  it('are none where the file is damaged, whose bytes are kept, and none through a link', async () => {
    const session = await aSession();
    valueOf(await session.store.drafts.create(aDraft()));
    valueOf(await session.store.drafts.create(aDraft({ id: 'd-other' })));
    const folder = path.join(session.store.folder, 'unfinished');
    mkdirSync(folder);
    writeFileSync(path.join(folder, 'd-ferry.json'), '{"comment:c-1":"Who cou');
    symlinkSync('/etc/hostname', path.join(folder, 'd-other.json'));
    expect(await session.store.unfinished.of('d-ferry')).toEqual({});
    expect(await session.store.unfinished.of('d-other')).toEqual({});
    expect(await session.store.unfinished.of('../../etc/passwd')).toEqual({});
    valueOf(await session.store.unfinished.keep('d-ferry', TYPED));
    valueOf(await session.store.unfinished.keep('d-other', TYPED));
    const kept = readdirSync(folder).filter((name) => name.includes('.damaged-'));
    expect(kept).toHaveLength(2);
    const [bytes = ''] = kept.filter((name) => name.startsWith('d-ferry'));
    expect(readFileSync(path.join(folder, bytes), 'utf8')).toBe('{"comment:c-1":"Who cou');
    expect(await session.store.unfinished.of('d-ferry')).toEqual(TYPED);
  });

  it('stay in the fields that another window typed into', async () => {
    const session = await aSession();
    valueOf(await session.store.drafts.create(aDraft()));
    const [first, second] = [{ 'comment:c-1': 'Who counted?' }, { 'sign:note': 'Read with the writer.' }];
    await Promise.all([first, second].map((typed) => session.store.unfinished.keep('d-ferry', typed)));
    expect(await session.store.unfinished.of('d-ferry')).toEqual({ ...first, ...second });
    valueOf(await session.store.unfinished.keep('d-ferry', { 'comment:c-1': '' }));
    expect(await session.store.unfinished.of('d-ferry')).toEqual(second);
  });

  it('are kept of sources and of forms about the library, and of nothing that is not there', async () => {
    const session = await aSession();
    valueOf(await session.store.interviews.create(anInterview()));
    valueOf(await session.store.unfinished.keep('i-sand', { 'turn:s-1': 'Nobody counted.' }));
    valueOf(await session.store.unfinished.keep('library', { hold: 'A letter from counsel.' }));
    valueOf(await session.store.unfinished.keep('i-nobody', { 'turn:s-1': 'Nobody counted.' }));
    expect(readdirSync(path.join(session.store.folder, 'unfinished')).sort()).toEqual([
      'i-sand.json',
      'library.json',
    ]);
  });

  it('go with an interview that is sealed, and are not kept of it afterwards', async () => {
    const session = await aSession();
    valueOf(await session.store.interviews.create(anInterview()));
    valueOf(await session.store.unfinished.keep('i-sand', { 'turn:s-1': 'Nobody counted.' }));
    valueOf(
      await session.store.unfinished.keep('library', { 'purge:i-sand': 'He asked.', hold: 'Counsel.' }),
    );
    valueOf(await session.seal('i-sand', 'correct horse battery'));
    valueOf(await session.store.unfinished.keep('i-sand', { 'turn:s-1': 'Nobody counted.' }));
    expect(readdirSync(path.join(session.store.folder, 'unfinished'))).toEqual(['library.json']);
    expect(await session.store.unfinished.of('library')).toEqual({ hold: 'Counsel.' });
  });

  it('are not written into a library that is open for reading', async () => {
    const session = await aSession();
    valueOf(await session.store.drafts.create(aDraft()));
    await session.close();
    expect((await session.store.unfinished.keep('d-ferry', TYPED)).ok).toBe(false);
    expect(existsSync(path.join(session.store.folder, 'unfinished'))).toBe(false);
  });
});
