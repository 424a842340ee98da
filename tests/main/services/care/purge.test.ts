import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkLibrary } from '../../../../src-main/services/care/check-library';
import type { LibrarySession } from '../../../../src-main/services/session/library-session';
import { aClaim, aDraft } from '../../../support/a-draft';
import { anInterview, someEvidence } from '../../../support/an-interview';
import { aSession, sessionOn } from '../../../support/a-session';
import { failureOf, TestPorts, valueOf } from '../../store/support/a-library';

const WORDS = 'sick on it';

/** Files of a library in which words stand, in any of the forms in which a file holds text. */
function filesWith(folder: string, words: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .filter((name) => readFileSync(path.join(folder, name)).includes(words))
    .sort();
}

/** An interview that a draft rests on: its words are in both, in the journal, in snapshots and in the original. */
async function anArchive(ports = new TestPorts()): Promise<LibrarySession> {
  const session = await aSession(ports);
  const interview = anInterview();
  const bytes = Buffer.from(`Sand: I will believe in the bridge when I have been ${WORDS}.`);
  const original = valueOf(await session.store.originals.keep(bytes, 'sand.txt'));
  valueOf(await session.store.interviews.create({ ...interview, original }));
  const claim = aClaim('The bridge will be opened', { id: 'c-1' });
  valueOf(await session.store.drafts.create(aDraft({ claims: [claim] }), []));
  const { passage } = someEvidence(interview, `when I have been ${WORDS}`);
  valueOf(
    await session.drafts.do('d-ferry', { type: 'evidence.link', claimId: 'c-1', passage, does: 'supports' }),
  );
  ports.pass(6 * 60_000);
  valueOf(await session.drafts.do('d-ferry', { type: 'draft.tag', tags: ['bridge'] }));
  await session.close();
  return sessionOn(session.store.folder, ports);
}

describe('a purge', () => {
  it('says beforehand what would go, and changes nothing by saying so', async () => {
    const session = await anArchive();
    const before = filesWith(session.store.folder, WORDS);
    const plan = valueOf(await session.purges.plan('i-sand'));
    expect(plan).toMatchObject({ kind: 'interview', title: 'Berit Sand on the jetty', refusal: null });
    expect(plan.files.some((file) => file.startsWith('originals/'))).toBe(true);
    expect(plan.changes.map(({ message }) => message).join(' ')).toMatch(
      /journal entries.*hashes stay.*“Ferry” keeps its text/s,
    );
    expect(filesWith(session.store.folder, WORDS)).toEqual(before);
    expect(before.length).toBeGreaterThan(4);
  });

  it('leaves no word of an interview anywhere in the library, and a chain that still proves itself', async () => {
    const session = await anArchive();
    valueOf(await session.purge('i-sand', 'The source withdrew.'));
    expect(filesWith(session.store.folder, WORDS)).toEqual([]);
    const journal = valueOf(await session.store.journal('d-ferry'));
    expect(journal.map(({ action, purged }) => [action, purged ?? false])).toEqual([
      ['evidence.link', true],
      ['draft.tag', false],
      ['source.purge', false],
    ]);
    await session.close();
    const again = await sessionOn(session.store.folder);
    const check = await checkLibrary(again.store, '2024-05-15T09:00:00.000Z');
    expect(check.problems).toEqual([]);
    expect(check.counts.purgedEntries).toBe(1);
    const draft = valueOf(await again.drafts.open('d-ferry')).draft;
    expect(draft.claims[0]?.evidence[0]).toMatchObject({ lost: true, passage: { exact: '' } });
    expect(filesWith(again.store.folder, WORDS)).toEqual([]);
  });

  it('of a draft takes it from the trash, the snapshots and the journal, and the record says who and why', async () => {
    const session = await anArchive();
    valueOf(await session.remove('drafts', 'd-ferry'));
    valueOf(await session.purge('d-ferry', 'Never published.'));
    expect(filesWith(session.store.folder, 'rowed the island')).toEqual([]);
    expect(filesWith(session.store.folder, WORDS).every((file) => !file.includes('d-ferry'))).toBe(true);
    const { log } = valueOf(await session.record.view());
    expect(log[0]).toMatchObject({ by: 'Ines Okonkwo' });
    expect(log[0]?.words).toContain('Never published.');
    expect(await session.recovery.trash()).toEqual([]);
  });

  it('keeps an original that another document was imported from too', async () => {
    const session = await anArchive();
    const { original } = valueOf(await session.store.interviews.get('i-sand'));
    valueOf(await session.store.interviews.create(anInterview({ id: 'i-again', original })));
    const plan = valueOf(await session.purges.plan('i-sand'));
    expect(plan.files.filter((file) => file.startsWith('originals/'))).toEqual([]);
  });

  it('can’t be undone: no history brings the words back', async () => {
    const session = await anArchive();
    valueOf(await session.drafts.do('d-ferry', { type: 'draft.tag', tags: ['ferry'] }));
    valueOf(await session.purge('i-sand', 'The source withdrew.'));
    expect(failureOf(await session.drafts.undo('d-ferry')).kind).toBe('nothing');
  });
});

describe('a legal hold', () => {
  it.each([
    ['the document itself', 'i-sand'],
    ['a draft that rests on it', 'd-ferry'],
    ['the whole library', null],
  ])('on %s stops a purge until it is let go', async (_name, held) => {
    const session = await anArchive();
    const hold = valueOf(await session.record.hold(held, 'Holm v. County, 2024'));
    const refused = failureOf(await session.purge('i-sand', 'Old.'));
    expect(refused.message).toContain('Holm v. County');
    expect(valueOf(await session.purges.plan('i-sand')).refusal).not.toBeNull();
    valueOf(await session.record.release(hold.id, 'The case was settled.'));
    valueOf(await session.purge('i-sand', 'Old.'));
  });

  it('that is back has never been gone: the same hold, of its day and its person, and the record tells of it', async () => {
    const ports = new TestPorts();
    const session = await anArchive(ports);
    const first = valueOf(await session.record.hold('i-sand', 'Holm v. County, 2024'));
    ports.pass(86_400_000);
    const second = valueOf(await session.record.hold(null, 'The regulator asked.'));
    valueOf(await session.record.release(first.id, 'Settled.'));
    ports.pass(86_400_000);
    expect(valueOf(await session.record.holdAgain(first.id))).toEqual(first);
    expect(valueOf(await session.record.holdAgain(first.id))).toEqual(first);
    const { holds, log } = valueOf(await session.record.view());
    expect(holds).toEqual([first, second]);
    expect(log.map(({ words }) => words)).toEqual([
      'Hold on i-sand in force again: Holm v. County, 2024',
      'Hold let go (“Holm v. County, 2024”): Settled.',
      'Hold on the whole library: The regulator asked.',
      'Hold on i-sand: Holm v. County, 2024',
    ]);
    expect(failureOf(await session.purge('i-sand', 'Old.')).message).toContain('Holm v. County');
  });

  it('is back only where it was once placed, and on what is still there', async () => {
    const session = await anArchive();
    expect(failureOf(await session.record.holdAgain('h-nobody')).kind).toBe('notFound');
    const hold = valueOf(await session.record.hold('i-sand', 'Holm v. County, 2024'));
    valueOf(await session.record.release(hold.id, 'Settled.'));
    valueOf(await session.purge('i-sand', 'Old.'));
    expect(failureOf(await session.record.holdAgain(hold.id)).kind).toBe('notFound');
    expect(session.store.library.holds).toEqual([]);
  });

  it('needs a reason and a document that is there', async () => {
    const session = await aSession();
    expect(failureOf(await session.record.hold(null, '  ')).kind).toBe('missing');
    expect(failureOf(await session.record.hold('nobody', 'x')).kind).toBe('notFound');
  });
});

describe('a retention schedule', () => {
  it('keeps everything for ever unless a desk says otherwise', async () => {
    const ports = new TestPorts();
    const session = await anArchive(ports);
    valueOf(await session.remove('drafts', 'd-ferry'));
    ports.pass(4000 * 86_400_000);
    expect(await session.purges.due()).toEqual({ trash: [], states: [] });
  });

  it('purges what has been in the trash for its time, and nothing that is held', async () => {
    const ports = new TestPorts();
    const session = await anArchive(ports);
    valueOf(await session.store.drafts.create(aDraft({ id: 'd-held', title: 'Held' })));
    valueOf(await session.remove('drafts', 'd-ferry'));
    valueOf(await session.remove('drafts', 'd-held'));
    valueOf(await session.record.setRetention({ trashDays: 30, snapshotDays: null }));
    valueOf(await session.record.hold('d-held', 'Counsel asked.'));
    ports.pass(29 * 86_400_000);
    expect((await session.purges.due()).trash).toEqual([]);
    ports.pass(2 * 86_400_000);
    expect((await session.purges.due()).trash).toEqual(['d-ferry']);
    expect(valueOf(await session.purgeDue())).toEqual({ documents: 1, states: 0 });
    expect((await session.recovery.trash()).map(({ id }) => id)).toEqual(['d-held']);
  });
});
