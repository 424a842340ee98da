import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NOTHING_EXTRA } from '../../../../src-shared/domain/export-choices';
import type { Progress } from '../../../../src-shared/ipc/window-values';
import { importBytes } from '../../../../src-main/importers/read-file';
import { ExportBatch } from '../../../../src-main/services/copies/export-batch';
import type { LibrarySession } from '../../../../src-main/services/session/library-session';
import { openLibrarySession } from '../../../../src-main/services/session/open-library-session';
import { createLibrary } from '../../../../src-main/store/library/open-library';
import { NEW_LIBRARY, TestPorts, valueOf } from '../../store/support/a-library';

const WISH = { format: 'md', choices: NOTHING_EXTRA } as const;
let folder: string;
let session: LibrarySession;
let ids: string[];

beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'stet-batch-'));
  const ports = new TestPorts();
  const made = valueOf(await createLibrary(path.join(folder, 'library'), NEW_LIBRARY, ports));
  await made.close();
  session = valueOf(
    await openLibrarySession(path.join(folder, 'library'), {
      ports,
      read: importBytes,
      person: () => 'Ines Okonkwo',
      printPdf: null,
      listener: null,
    }),
  );
  ids = [];
  for (const title of ['The pump', 'The well', 'The well']) {
    const bytes = new TextEncoder().encode(
      `# ${title}\n\nNobody told the parents of ${ids.length} pupils.\n`,
    );
    const outcome = await session.import({ name: 'story.md', bytes, as: 'draft' });
    if (outcome.status === 'imported') ids.push(outcome.id);
  }
});

afterEach(async () => {
  await session.close();
  rmSync(folder, { recursive: true, force: true });
});

const written = () =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort();

describe('a batch of exports', () => {
  it('writes one file a draft under names of their own, and records each', async () => {
    const outcome = await new ExportBatch(session.exports).run(ids, WISH, folder);
    expect(written()).toEqual([
      'NOT-VERIFIED-the-pump.md',
      'NOT-VERIFIED-the-well-2.md',
      'NOT-VERIFIED-the-well.md',
    ]);
    expect(outcome).toMatchObject({ failed: [], cancelled: false });
    for (const id of ids) expect(valueOf(await session.drafts.open(id)).draft.exports).toHaveLength(1);
  });

  it('writes over nothing that is there', async () => {
    writeFileSync(path.join(folder, 'NOT-VERIFIED-the-pump.md'), 'mine');
    await new ExportBatch(session.exports).run([ids[0]!], WISH, folder);
    expect(readFileSync(path.join(folder, 'NOT-VERIFIED-the-pump.md'), 'utf8')).toBe('mine');
    expect(written()).toHaveLength(2);
  });

  it('names what failed and goes on with the others', async () => {
    const titles = { gone: 'The bridge' } as Readonly<Record<string, string>>;
    const batch = new ExportBatch(session.exports, undefined, (id) => titles[id] ?? id);
    const outcome = await batch.run(['gone', ids[1]!], WISH, folder);
    expect(outcome.failed.map(({ title }) => title)).toEqual(['The bridge']);
    expect(outcome.written.map(({ title }) => title)).toEqual(['The well']);
  });

  it('tells how far it is, and stops after the file in hand when it is cancelled', async () => {
    const told: Progress[] = [];
    const batch: ExportBatch = new ExportBatch(session.exports, (progress) => {
      told.push(progress);
      if (progress.done === 1) batch.cancel();
    });
    const outcome = await batch.run(ids, WISH, folder);
    expect(outcome.cancelled).toBe(true);
    expect(written().length).toBeLessThan(3);
    expect(told[0]).toMatchObject({ done: 0, total: 3, finished: false });
    expect(told.at(-1)?.finished).toBe(true);
  });
});
