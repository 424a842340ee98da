import { execFileSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aDraft } from '../../support/a-draft';
import { anInterview } from '../../support/an-interview';
import { aSession, sessionOn } from '../../support/a-session';
import { DAMAGES, isFoundHere, type Damage } from '../../support/damage';
import { FILE_KINDS, libraryOfEveryKind, survive } from '../../support/damaged-library';
import { failureOf, valueOf } from './support/a-library';

/** A run of all damages on all kinds of file is `npm run drill:damage`; here each damage meets one of them. */
const KINDS_A_DAMAGE = 1;
const LIMIT_MS = 90_000;

const damages = DAMAGES.filter(isFoundHere);

/** The next kinds of file in turn, so that in a few damages every kind has been hit. */
function kindsFor(index: number): (typeof FILE_KINDS)[number][] {
  // sealed files cost a second each; the drill has them all
  const quick = FILE_KINDS.filter(([kind]) => !/sealed|key/.test(kind));
  return Array.from(
    { length: KINDS_A_DAMAGE },
    (_, step) => quick[(index * KINDS_A_DAMAGE + step) % quick.length]!,
  );
}

describe('a library of which one file has become', () => {
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'stet-hostile-'));
    await libraryOfEveryKind(path.join(folder, 'template'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(damages.map((damage, index): [string, Damage, number] => [damage.name, damage, index]))(
    '%s opens or says why not; the rest is there and takes edits, and no byte is lost',
    async (_name, damage, index) => {
      for (const [kind, name] of kindsFor(index)) {
        const { broken } = await survive(
          path.join(folder, 'template'),
          path.join(folder, 'copy'),
          name,
          damage,
          index,
        );
        expect(broken.map((what) => `${kind}: ${what}`)).toEqual([]);
      }
    },
    LIMIT_MS,
  );
});

describe.skipIf(process.platform === 'win32')('a library that leads out of its folder', () => {
  it.each(['drafts', 'originals', 'journal', 'trash', 'backups', 'cache', 'sealed'])(
    'by a link in the place of “%s” is open for reading only, and nothing is written there',
    async (name) => {
      const session = await aSession();
      valueOf(await session.store.drafts.create(aDraft()));
      await session.close();
      const place = path.join(session.store.folder, name);
      const elsewhere = `${session.store.folder}-elsewhere`;
      if (existsSync(place)) renameSync(place, elsewhere);
      else mkdirSync(elsewhere);
      symlinkSync(elsewhere, place);
      const before = readdirSync(elsewhere, { recursive: true });
      const again = await sessionOn(session.store.folder);
      expect(again.store.readOnly?.message).toContain(`“${name}`);
      expect(failureOf(await again.store.drafts.create(aDraft({ id: 'd-other' }))).kind).toBe('readOnly');
      await again.close();
      expect(readdirSync(elsewhere, { recursive: true })).toEqual(before);
    },
  );

  it('by a link in the place of the index has its index in memory, and the other file keeps every byte', async () => {
    const session = await aSession();
    valueOf(await session.store.interviews.create(anInterview()));
    await session.quotations.ready();
    await session.close();
    const index = path.join(session.store.folder, 'cache/quotes.index');
    const other = path.join(path.dirname(session.store.folder), 'thesis.txt');
    writeFileSync(other, 'Four years of work.');
    rmSync(index, { force: true });
    symlinkSync(other, index);
    const again = await sessionOn(session.store.folder);
    expect(valueOf(await again.quotations.find('the goat could swim'))).toHaveLength(1);
    await again.close();
    expect(readFileSync(other, 'utf8')).toBe('Four years of work.');
  });

  it('by the name of an original loses no file elsewhere when its document is purged or sealed', async () => {
    const session = await aSession();
    const other = path.join(session.store.folder, 'thesis.docx');
    writeFileSync(other, 'Four years of work.');
    const original = { sha256: '0'.repeat(64), name: 'sand.txt', extension: 'x/../../thesis.docx', bytes: 7 };
    valueOf(await session.store.interviews.create(anInterview({ original })));
    valueOf(await session.store.drafts.create(aDraft({ original })));
    expect(valueOf(await session.purges.plan('i-sand')).files.join()).not.toContain('thesis');
    valueOf(await session.purge('i-sand', 'The source withdrew.'));
    valueOf(await session.purge('d-ferry', 'It never ran.'));
    expect(readFileSync(other, 'utf8')).toBe('Four years of work.');
    expect(failureOf(await session.store.originals.read(original)).kind).toBe('notFound');
  });

  it('by a pipe that nobody writes to does not make anybody wait', async () => {
    const session = await aSession();
    await session.close();
    const pipe = path.join(session.store.folder, 'drafts/d-pipe.json');
    execFileSync('mkfifo', [pipe]);
    const again = await sessionOn(session.store.folder);
    expect(again.store.troubled('draft').map(({ id }) => id)).toEqual(['d-pipe']);
    expect(failureOf(await again.store.drafts.get('d-pipe')).message).toContain('no');
    await again.close();
    expect(lstatSync(pipe).isFIFO()).toBe(true);
  });
});

describe('a key file of sealed interviews that can’t be read', () => {
  it.each([
    ['damaged', '{"form":1,"salt":"zz"}'],
    ['empty', ''],
  ])(
    'because it is %s is never replaced by another one, which would lock up what the first one opens',
    async (_what, text) => {
      const session = await aSession();
      valueOf(await session.store.interviews.create(anInterview()));
      const file = path.join(session.store.folder, 'sealed/key.json');
      mkdirSync(path.dirname(file));
      writeFileSync(file, text);
      expect(failureOf(await session.seal('i-sand', 'four goats on a ferry')).kind).toBe('damaged');
      expect(readFileSync(file, 'utf8')).toBe(text);
      expect(session.store.interviews.list()).toHaveLength(1);
    },
  );
});

describe.skipIf(process.platform === 'win32')('a document in whose place stands something else', () => {
  it.each([
    ['a link', (place: string) => symlinkSync('/etc/passwd', place)],
    ['a link to itself', (place: string) => symlinkSync(path.basename(place), place)],
    [
      'a folder with files in it',
      (place: string) => mkdirSync(path.join(place, 'inner'), { recursive: true }),
    ],
    ['a pipe', (place: string) => execFileSync('mkfifo', [place])],
  ] as const)(
    'as journal, %s, says so, and opens once that is moved aside unopened; the record says what is missing',
    async (_what, put) => {
      const session = await aSession();
      const noted = { by: 'Ines', action: 'draft.create', details: {} };
      const made = valueOf(await session.store.drafts.create(aDraft(), noted));
      valueOf(await session.store.drafts.save('d-ferry', { ...made, title: 'The ferry' }, noted));
      await session.close();
      const place = path.join(session.store.folder, 'journal/d-ferry.jsonl');
      rmSync(place);
      put(place);
      const again = await sessionOn(session.store.folder);
      expect(failureOf(await again.drafts.open('d-ferry'))).toMatchObject({
        kind: 'blocked',
        file: 'journal/d-ferry.jsonl',
      });
      const page = valueOf(await again.recovery.look('draft', 'd-ferry'));
      expect(page.damage).toMatchObject({ blocked: true, file: 'journal/d-ferry.jsonl' });
      expect(page.title).toBe('The ferry');
      valueOf(await again.recovery.unblock('draft', 'd-ferry'));
      valueOf(await again.drafts.open('d-ferry'));
      const kept = readdirSync(path.dirname(place)).find((name) => name.includes('.damaged-'));
      expect(lstatSync(path.join(path.dirname(place), kept!)).isFile()).toBe(false);
      expect(again.store.findings.map(({ kind }) => kind)).toContain('journalCut');
      const { blocks } = valueOf(await again.store.drafts.get('d-ferry'));
      const more = [...blocks, { kind: 'paragraph' as const, text: 'And back again.', marks: [] }];
      valueOf(await again.drafts.do('d-ferry', { type: 'text.edit', blocks: more }));
      expect(valueOf(await again.store.journal('d-ferry'))[0]).toMatchObject({ action: 'journal.gap' });
      await again.close();
    },
  );

  it('has its last good copy put there, and what stood there lies beside it', async () => {
    const session = await aSession();
    valueOf(await session.store.interviews.create(anInterview()));
    await session.close();
    const place = path.join(session.store.folder, 'interviews/i-sand.json');
    rmSync(place);
    symlinkSync('/etc/passwd', place);
    const again = await sessionOn(session.store.folder);
    const page = valueOf(await again.recovery.look('interview', 'i-sand'));
    expect(page.damage).toMatchObject({ blocked: true });
    valueOf(await again.restoreState('interview', 'i-sand', page.lastGood!));
    expect(valueOf(await again.store.interviews.get('i-sand')).id).toBe('i-sand');
    expect(lstatSync(place).isFile()).toBe(true);
    await again.close();
  });
});
