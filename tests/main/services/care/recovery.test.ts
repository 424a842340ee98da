import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { salvageText } from '../../../../src-main/services/care/salvage-text';
import { encodeDocument } from '../../../../src-main/store/stored-document';
import { aDraft } from '../../../support/a-draft';
import { anInterview } from '../../../support/an-interview';
import { aSession, sessionOn } from '../../../support/a-session';
import { failureOf, valueOf } from '../../store/support/a-library';

describe('the page of a damaged draft', () => {
  it('has what happened, what of the text can be read, and the last good state with its date', async () => {
    const session = await aSession();
    valueOf(await session.store.drafts.create(aDraft()));
    await session.close();
    const file = path.join(session.store.folder, 'drafts/d-ferry.json');
    const bytes = readFileSync(file, 'utf8').replace('built in 1913', 'built in 1931');
    writeFileSync(file, bytes.slice(0, bytes.indexOf('"versions"') - 300));
    const again = await sessionOn(session.store.folder);
    expect(again.overview.troubled).toEqual([{ kind: 'draft', id: 'd-ferry', title: 'Ferry', newer: false }]);

    const page = valueOf(await again.recovery.look('draft', 'd-ferry'));
    expect(page).toMatchObject({ title: 'Ferry', damage: { file: 'drafts/d-ferry.json', newer: false } });
    expect(page.damage?.keptAs).toMatch(/^drafts\/d-ferry\.json\.damaged-/);
    expect(page.text).toContain('The boat was built in 1931');
    expect(page.states[0]?.savedAt).toBe('2024-05-14T09:30:00.000Z');
    const good = valueOf(await again.recovery.state('draft', 'd-ferry', page.lastGood!));
    expect(good.text).toContain('The boat was built in 1913');
    expect(good.facts).toBe('0 claims, 1 version, 0 notices');

    valueOf(await again.restoreState('draft', 'd-ferry', page.lastGood!));
    expect(valueOf(await again.drafts.open('d-ferry')).draft.title).toBe('Ferry');
    expect(again.overview.troubled).toEqual([]);
    const restored = valueOf(await again.store.journal('d-ferry')).at(-1);
    expect(restored).toMatchObject({ action: 'draft.restoreState', by: 'Ines Okonkwo' });
  });

  it('says so where nothing can be read and nothing was kept', async () => {
    const session = await aSession();
    valueOf(await session.store.interviews.create(anInterview()));
    await session.close();
    truncateSync(path.join(session.store.folder, 'interviews/i-sand.json'), 0);
    writeFileSync(path.join(session.store.folder, 'interviews/i-lost.json'), '\0\0\0');
    const again = await sessionOn(session.store.folder);
    const page = valueOf(await again.recovery.look('interview', 'i-lost'));
    expect(page).toMatchObject({ title: 'interviews/i-lost.json', text: '', states: [], lastGood: null });
  });

  it('is no page of a document that never was', async () => {
    const session = await aSession();
    expect(failureOf(await session.recovery.look('draft', 'd-nobody')).kind).toBe('notFound');
  });
});

describe('words read out of a damaged file', () => {
  const whole = encodeDocument('draft', { value: aDraft() });

  it.each([0.2, 0.4, 0.6, 0.9])('are never more than were there, cut at %f of the file', (share) => {
    const text = salvageText(whole.subarray(0, Math.round(whole.length * share)));
    const sound = salvageText(whole);
    expect(sound.startsWith(text.slice(0, -4))).toBe(true);
  });

  it('are those of the turns in an interview', () => {
    expect(salvageText(encodeDocument('interview', { value: anInterview() }))).toContain(
      'We never lost a letter.',
    );
  });
});

describe('the trash', () => {
  it('lists what was removed, newest first, with titles, and gives it back', async () => {
    const session = await aSession();
    valueOf(await session.store.drafts.create(aDraft()));
    valueOf(await session.store.interviews.create(anInterview()));
    valueOf(await session.remove('drafts', 'd-ferry'));
    valueOf(await session.interviews.remove('i-sand'));
    expect((await session.recovery.trash()).map(({ title }) => title).sort()).toEqual([
      'Berit Sand on the jetty',
      'Ferry',
    ]);
    valueOf(await session.restore('drafts', 'd-ferry'));
    expect(session.overview.drafts.map(({ title }) => title)).toEqual(['Ferry']);
  });
});

describe('a check of the library', () => {
  it('finds a sign-off that rests on an entry which the journal no longer has', async () => {
    const session = await aSession();
    valueOf(
      await session.store.drafts.create(aDraft(), [{ by: 'Desk', action: 'draft.import', details: {} }]),
    );
    valueOf(await session.drafts.sign('d-ferry', 'checker', ''));
    expect(valueOf(await session.verify()).problems).toEqual([]);
    const { draft } = valueOf(await session.drafts.open('d-ferry'));
    const forged = draft.signOffs.map((signOff) => ({ ...signOff, journalHead: 'a'.repeat(64) }));
    valueOf(await session.store.drafts.save('d-ferry', { ...draft, signOffs: forged }));
    const { problems, counts } = valueOf(await session.verify());
    expect(counts.anchors).toBe(1);
    expect(problems.join()).toContain('the sign-off of Ines Okonkwo');
  });

  it('finds an original that is no longer what was imported', async () => {
    const session = await aSession();
    const kept = valueOf(
      await session.store.originals.keep(Buffer.from('We never lost a letter.'), 'sand.txt'),
    );
    valueOf(await session.store.interviews.create(anInterview({ original: kept })));
    writeFileSync(
      path.join(session.store.folder, 'originals', `${kept.sha256}.txt`),
      'We lost one letter.....',
    );
    const { found } = valueOf(await session.verify());
    expect(found.map(({ severity, file }) => [severity, file])).toEqual([
      ['damage', `originals/${kept.sha256}.txt`],
    ]);
  });
});
