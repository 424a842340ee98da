import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { err, ok } from '../../../src-shared/result';
import { aDraft } from '../../support/a-draft';
import { anInterview } from '../../support/an-interview';
import { aLibrary, failureOf, opened, valueOf } from './support/a-library';

const MARKED = { by: 'Ines Okonkwo', action: 'claim.mark', details: { claim: 1, kind: 'quote' } };

describe('a library', () => {
  it('has, opened again, what was saved before it was closed', async () => {
    const library = await aLibrary();
    valueOf(await library.drafts.create(aDraft(), [MARKED]));
    valueOf(await library.interviews.create(anInterview()));
    await library.close();

    const again = await opened(library.folder);
    expect(valueOf(await again.drafts.get('d-ferry'))).toEqual(aDraft());
    expect(valueOf(await again.interviews.get('i-sand'))).toEqual(anInterview());
    expect(again.drafts.list().map((row) => row.title)).toEqual(['Ferry']);
    expect(again.interviews.row('i-sand')?.speakers).toEqual(['Jonas Vik', 'Berit Sand']);
    expect(again.library.name).toBe('Holm desk');
    expect(again.findings).toEqual([]);
  });

  it('lets several callers change one draft at once: each step sees the one before it', async () => {
    const library = await aLibrary();
    valueOf(await library.drafts.create(aDraft({ tags: [] })));
    const steps = Array.from({ length: 50 }, (_, index) =>
      library.drafts.update<never>('d-ferry', (draft) =>
        ok({ next: { ...draft, tags: [...draft.tags, `tag-${index}`] }, entries: [MARKED] }),
      ),
    );
    await Promise.all(steps);
    expect(valueOf(await library.drafts.get('d-ferry')).tags).toHaveLength(50);
    expect(valueOf(await library.journal('d-ferry'))).toHaveLength(50);
  });

  it('passes on the refusal of a step and writes nothing for it', async () => {
    const library = await aLibrary();
    valueOf(await library.drafts.create(aDraft()));
    const before = await readFile(path.join(library.folder, 'drafts/d-ferry.json'));
    const refused = await library.drafts.update('d-ferry', () => err({ kind: 'noSuchClaim' as const }));
    expect(failureOf(refused).kind).toBe('noSuchClaim');
    expect(await readFile(path.join(library.folder, 'drafts/d-ferry.json'))).toEqual(before);
  });

  it('keeps an imported file byte for byte under its hash', async () => {
    const library = await aLibrary();
    const bytes = Buffer.from([0xff, 0x00, 0x7f, 0x0d, 0x0a]);
    const original = valueOf(await library.originals.keep(bytes, 'C:\\desk\\Ferry draft.DOCX'));
    expect(original).toMatchObject({ name: 'Ferry draft.DOCX', extension: 'docx', bytes: 5 });
    expect(await readFile(path.join(library.folder, 'originals', `${original.sha256}.docx`))).toEqual(bytes);
    expect(valueOf(await library.originals.read(original))).toEqual(bytes);
  });

  it('moves a removed draft to the trash and brings it back with its journal', async () => {
    const library = await aLibrary();
    valueOf(await library.drafts.create(aDraft(), [MARKED]));
    valueOf(await library.drafts.remove('d-ferry', { ...MARKED, action: 'draft.remove' }));
    expect(library.drafts.list()).toEqual([]);
    expect(failureOf(await library.drafts.get('d-ferry')).kind).toBe('notFound');
    expect((await library.drafts.trash.list()).map((item) => item.id)).toEqual(['d-ferry']);

    valueOf(await library.drafts.restore('d-ferry'));
    expect(valueOf(await library.drafts.get('d-ferry')).title).toBe('Ferry');
    const actions = valueOf(await library.journal('d-ferry')).map((entry) => entry.action);
    expect(actions).toEqual(['claim.mark', 'draft.remove']);
  });
});
