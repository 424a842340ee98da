import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importBytes } from '../../../src-main/importers/read-file';
import type { LibrarySession } from '../../../src-main/services/session/library-session';
import { openLibrarySession } from '../../../src-main/services/session/open-library-session';
import { createLibrary } from '../../../src-main/store/library/open-library';
import { STORED_KINDS } from '../../../src-shared/documents/document-kinds';
import { currentSchema } from '../../../src-shared/documents/open-document';
import { DEFAULT_HOUSE_STYLE } from '../../../src-shared/notices/default-house-style';
import { fillLibrary } from '../../support/fill-library';

/**
 * Libraries as earlier versions of Stet left them on disk, one folder each. They are never written anew: what
 * once was stored has to open for ever. STET_STORE_LIBRARY=NAME keeps the library that today's code writes as
 * another folder; do that when a stored shape changes.
 */
const STORED = path.resolve(import.meta.dirname, '../../fixtures/stored-libraries');

let folder: string;

beforeEach(() => {
  folder = path.join(mkdtempSync(path.join(os.tmpdir(), 'stet-stored-')), 'library');
});

afterEach(() => {
  rmSync(path.dirname(folder), { recursive: true, force: true });
});

function ports() {
  let ids = 0;
  return {
    now: () => '2024-05-14T09:30:00.000Z',
    newId: () => `stored-${String((ids += 1)).padStart(4, '0')}`,
  };
}

async function opened(): Promise<LibrarySession> {
  const session = await openLibrarySession(folder, {
    ports: ports(),
    read: importBytes,
    person: () => 'Ines Okonkwo',
    printPdf: null,
    listener: null,
  });
  if (!session.ok) throw new Error(session.error.message);
  return session.value;
}

describe.each(readdirSync(STORED).filter((name) => !name.endsWith('.md')))(
  'the library stored as %s',
  (name) => {
    beforeEach(() => cpSync(path.join(STORED, name), folder, { recursive: true }));

    it('opens whole: nothing is reported, set aside or lost', async () => {
      const session = await opened();
      expect(await session.verify()).toMatchObject({ ok: true, value: { problems: [] } });
      const { drafts, interviews, documents } = session.overview;
      expect([drafts.length, interviews.length, documents.length]).toEqual([1, 1, 1]);
      const draft = await session.store.drafts.get(drafts[0]!.id);
      expect(draft).toMatchObject({
        ok: true,
        value: {
          title: 'The last ferry leaves Holm at dusk',
          claims: [
            { kind: 'quote', standing: 'stands', evidence: [{ does: 'supports' }], comments: [{}] },
            { kind: 'date', legal: true, note: 'Register.' },
          ],
          noChecks: [{}],
          changes: [{ replacement: '1914', state: 'proposed' }],
          signOffs: [{ role: 'checker' }],
          overrides: [{ reason: 'Read aloud to the author.' }],
          publications: [{}],
        },
      });
      await session.close();
    });

    it('takes changes, and has them after it was closed and opened again', async () => {
      const session = await opened();
      const id = session.overview.drafts[0]!.id;
      expect((await session.drafts.do(id, { type: 'draft.rename', title: 'The post boat' })).ok).toBe(true);
      const interviewId = session.overview.interviews[0]!.id;
      expect(
        (await session.interviews.change(interviewId, { type: 'interview.describe', note: 'Windy.' })).ok,
      ).toBe(true);
      await session.close();
      const again = await opened();
      expect(again.overview.drafts[0]?.title).toBe('The post boat');
      expect(await again.verify()).toMatchObject({ ok: true, value: { problems: [] } });
      await again.close();
    });
  },
);

describe('what today’s code stores', () => {
  it('opens again with everything in it', async () => {
    const made = await createLibrary(
      folder,
      { name: 'Holm desk', houseStyle: DEFAULT_HOUSE_STYLE, people: [] },
      ports(),
    );
    if (!made.ok) throw new Error(made.error.message);
    await made.value.close();
    const session = await opened();
    await fillLibrary(session);
    await session.close();
    keepIfAsked();
    const again = await opened();
    expect(await again.verify()).toMatchObject({ ok: true, value: { problems: [] } });
    await again.close();
  });

  it('has a stored example of every schema version, so that none is forgotten', () => {
    const newest = Math.max(...STORED_KINDS.map(currentSchema));
    for (let schema = 1; schema <= newest; schema += 1) {
      expect(existsSync(path.join(STORED, `schema-${schema}`)), `schema-${schema}`).toBe(true);
    }
  });
});

function keepIfAsked(): void {
  const name = process.env['STET_STORE_LIBRARY'];
  if (!name) return;
  const target = path.join(STORED, path.basename(name));
  if (existsSync(target)) throw new Error(`${name} is there already and stays as it is.`);
  cpSync(folder, target, { recursive: true });
}
