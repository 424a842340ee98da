import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBundle } from '../../../src-main/bundles/read-bundle';
import { aSession } from '../../support/a-session';
import { aBundle, bundleOf, filesOf, withValue } from '../../support/a-bundle';
import { fillLibrary } from '../../support/fill-library';
import { aFolder, failureOf, TestPorts, valueOf } from '../store/support/a-library';

describe('a bundle', () => {
  it('takes a draft with its sources, imported files and journal to another library, where all of it verifies', async () => {
    const here = await aSession();
    const contents = valueOf(await readBundle(await aBundle(here), 'ferry.stet'));
    const [row] = here.store.drafts.list();
    const there = await aSession();
    const brought = valueOf(await there.bringIn(contents));
    expect(brought).toMatchObject({ draftId: row!.id, notes: [] });

    const before = valueOf(await here.store.drafts.get(row!.id));
    expect(valueOf(await there.store.drafts.get(row!.id))).toEqual(before);
    const passages = before.claims.flatMap(({ evidence }) => evidence.map(({ passage }) => passage));
    expect(passages.length).toBeGreaterThan(0);
    expect(there.store.interviews.list()).toHaveLength(1);
    expect(valueOf(await there.store.originals.read(before.original!)).toString()).toContain('last ferry');

    const old = valueOf(await here.drafts.journal(row!.id));
    const journal = valueOf(await there.drafts.journal(row!.id));
    expect(journal.slice(0, old.length)).toEqual(old);
    expect(journal.at(-1)).toMatchObject({ action: 'draft.bringIn', details: { from: 'Holm desk' } });
    expect(valueOf(await there.verify()).problems).toEqual([]);
  });

  it('holds no path of this machine, and is the same bytes whenever it is made of the same', async () => {
    const session = await aSession();
    await fillLibrary(session);
    const [interview] = session.store.interviews.list();
    const media = {
      path: '/home/ines/secret/sand.mp3',
      sha256: '0'.repeat(64),
      bytes: 7,
      mimeType: 'audio/mpeg',
    };
    valueOf(await session.interviews.change(interview!.id, { type: 'interview.media', media }));
    await session.recheck.stop();
    const [row] = session.store.drafts.list();
    const first = valueOf(await session.bundles.prepare(row!.id, { confidential: true })).bytes;
    const all = Object.values(filesOf(first)).map((bytes) => Buffer.from(bytes).toString('latin1'));
    expect(all.filter((text) => /\/home\/|secret/.test(text) || text.includes(session.store.folder))).toEqual(
      [],
    );
    expect(valueOf(await session.bundles.prepare(row!.id, { confidential: true })).bytes).toEqual(first);
  });

  it('is refused where a source is not on the record, until that is asked for', async () => {
    const session = await aSession();
    await fillLibrary(session);
    const [row] = session.store.drafts.list();
    const refused = failureOf(await session.bundles.prepare(row!.id, { confidential: false }));
    expect(refused).toMatchObject({ kind: 'confidential' });
    expect(refused.message).toContain('sand');
  });

  it('is written whole, and the journal says that it left and with which head', async () => {
    const session = await aSession();
    await fillLibrary(session);
    const [row] = session.store.drafts.list();
    const file = path.join(await aFolder(), 'ferry.stet');
    const prepared = valueOf(await session.bundles.prepare(row!.id, { confidential: true }));
    valueOf(await session.bundles.write(prepared, file));
    expect(readFileSync(file)).toEqual(Buffer.from(prepared.bytes));
    const journal = valueOf(await session.drafts.journal(row!.id));
    expect(journal.find(({ action }) => action === 'draft.bundle')).toMatchObject({
      details: { journalHead: prepared.contents.manifest.journalHead },
    });
  });

  it('says what it lacks: a source that is sealed or gone, an original that is damaged', async () => {
    const session = await aSession();
    await fillLibrary(session);
    const [row] = session.store.drafts.list();
    const draft = valueOf(await session.store.drafts.get(row!.id));
    const { sha256, extension } = draft.original!;
    writeFileSync(path.join(session.store.folder, 'originals', `${sha256}.${extension}`), 'other bytes');
    valueOf(await session.interviews.remove(session.store.interviews.list()[0]!.id));
    const { contents } = valueOf(await session.bundles.prepare(row!.id, { confidential: true }));
    expect(contents.manifest.without).toHaveLength(2);
    const there = await aSession();
    expect(valueOf(await there.bringIn(contents)).notes).toHaveLength(2);
  });
});

describe('a library that takes in a bundle', () => {
  it('keeps its own draft, its own trash and its own sources', async () => {
    const session = await aSession();
    const bundle = await aBundle(session);
    const contents = valueOf(await readBundle(bundle, 'ferry.stet'));
    const id = contents.draft.id;
    expect(failureOf(await session.bringIn(contents)).message).toContain('in the library already');
    valueOf(await session.remove('drafts', id));
    expect(failureOf(await session.bringIn(contents)).message).toContain('trash');

    const there = await aSession(new TestPorts());
    const [interview] = contents.interviews;
    valueOf(await there.store.interviews.create({ ...interview!, title: 'As the desk of Holm has it' }));
    const brought = valueOf(await there.bringIn(contents));
    expect(brought.notes.map(({ message }) => message).join()).toContain('already');
    expect(valueOf(await there.store.interviews.get(interview!.id)).title).toBe('As the desk of Holm has it');
  });

  it('has the same draft with a colleague’s work stand beside its own, with its journal and told how the two parted', async () => {
    const here = await aSession();
    const contents = valueOf(await readBundle(await aBundle(here), 'ferry.stet'));
    const { id } = contents.draft;
    expect(await here.bundles.present(contents)).toMatchObject({ related: true, here: 0, there: 0 });

    const there = await aSession();
    valueOf(await there.bringIn(contents));
    const { blocks } = valueOf(await there.store.drafts.get(id));
    const more = [...blocks, { kind: 'paragraph' as const, text: 'It sailed on Tuesday.', marks: [] }];
    valueOf(await there.drafts.do(id, { type: 'text.edit', blocks: more }));
    const back = valueOf(await there.bundles.prepare(id, { confidential: true })).contents;
    expect(await here.bundles.present(back)).toMatchObject({
      related: true,
      here: 0,
      there: 1,
      inTrash: false,
    });

    const mine = valueOf(await here.store.drafts.get(id));
    const brought = valueOf(await here.bringIn(back, { beside: true }));
    expect(brought.draftId).not.toBe(id);
    expect(brought.title).toContain(' — Holm desk');
    expect(valueOf(await here.store.drafts.get(id))).toEqual(mine);
    expect(valueOf(await here.store.drafts.get(brought.draftId)).blocks.at(-1)?.text).toBe(
      'It sailed on Tuesday.',
    );
    expect(valueOf(await here.store.journal(brought.draftId)).at(-1)).toMatchObject({
      action: 'draft.bringIn',
      details: { beside: id },
    });
    expect(valueOf(await here.verify()).problems).toEqual([]);
    const rows = valueOf(await here.ledger.rows());
    expect(rows).toHaveLength(mine.notices.length);
    expect(rows[0]?.alsoIn?.map(({ draftId }) => draftId)).toHaveLength(1);
  });

  it('keeps its own terms where a bundle says that what was off the record is on it, and says that the two differ', async () => {
    const here = await aSession();
    const bundle = await aBundle(here);
    const files = filesOf(bundle);
    const name = Object.keys(files).find((one) => one.startsWith('interviews/'))!;
    const lured = bundleOf(withValue(files, name, (value) => (value['terms'] = { kind: 'onTheRecord' })));
    const there = await aSession();
    const contents = valueOf(await readBundle(bundle, 'ferry.stet'));
    const [interview] = contents.interviews;
    const terms = { kind: 'offTheRecord' } as const;
    valueOf(await there.store.interviews.create({ ...interview!, terms }));
    const brought = valueOf(await there.bringIn(valueOf(await readBundle(lured, 'lure.stet'))));
    expect(brought.notes.map(({ message }) => message).join()).toContain('not as it is in the bundle');
    expect(valueOf(await there.store.interviews.get(interview!.id)).terms).toEqual(terms);
  });

  it('finishes an import that was stopped before its draft was written', async () => {
    const here = await aSession();
    const contents = valueOf(await readBundle(await aBundle(here), 'ferry.stet'));
    const there = await aSession();
    writeFileSync(path.join(there.store.folder, 'journal', `${contents.draft.id}.jsonl`), contents.journal);
    valueOf(await there.bringIn(contents));
    expect(valueOf(await there.verify()).problems).toEqual([]);
  });

  it('does not write over a journal that it has', async () => {
    const here = await aSession();
    const contents = valueOf(await readBundle(await aBundle(here), 'ferry.stet'));
    const there = await aSession();
    const journal = path.join(there.store.folder, 'journal', `${contents.draft.id}.jsonl`);
    writeFileSync(journal, 'the journal of a draft that was purged\n');
    expect(failureOf(await there.bringIn(contents)).kind).toBe('taken');
    expect(readFileSync(journal, 'utf8')).toBe('the journal of a draft that was purged\n');
    expect(readdirSync(path.join(there.store.folder, 'drafts'))).toEqual([]);
  });

  it('forgets where a recording lay on another machine, and follows no address of another scheme', async () => {
    const here = await aSession();
    const files = filesOf(await aBundle(here));
    const interview = Object.keys(files).find((name) => name.startsWith('interviews/'))!;
    const lured = withValue(files, interview, (value) => {
      value['media'] = {
        path: '\\\\leak.example\\share\\a.mp3',
        sha256: '0'.repeat(64),
        bytes: 1,
        mimeType: 'audio/mpeg',
      };
    });
    const contents = valueOf(await readBundle(bundleOf(lured), 'lure.stet'));
    expect(contents.interviews.every((one) => one.media === undefined)).toBe(true);
  });
});
