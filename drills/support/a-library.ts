import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { DEFAULT_HOUSE_STYLE } from '../../src-shared/notices/default-house-style';
import type { Draft } from '../../src-shared/domain/draft';
import type { Result } from '../../src-shared/result';
import type { LibraryStore } from '../../src-main/store/library-store';
import { newId } from '../../src-main/store/new-id';
import { createLibrary, openLibrary } from '../../src-main/store/library/open-library';
import { aBlock, aDraft } from '../../tests/support/a-draft';

export const PORTS = { now: () => new Date().toISOString(), newId };

export const DRAFT_ID = 'd-ferry';

/** A folder that goes when the program ends. */
export function drillFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'stet-drill-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A new library with one draft of about that many bytes, at revision 0. */
export async function libraryWithDraft(folder: string, bytes: number): Promise<LibraryStore> {
  const described = { name: 'Drill', houseStyle: DEFAULT_HOUSE_STYLE, people: [] };
  const library = valueOf(await createLibrary(folder, described, PORTS));
  valueOf(await library.drafts.create(draftOf(0, bytes)));
  return library;
}

/** A draft whose title is its revision and whose text is that long. */
export function draftOf(revision: number, bytes: number): Draft {
  const sentence = `Revision ${revision}: the boat was built in 1913, and Berit Sand has steered it since 1983. `;
  const paragraph = sentence.repeat(10).trim();
  const count = Math.max(1, Math.round(bytes / 2 / paragraph.length));
  const blocks = Array.from({ length: count }, () => aBlock('paragraph', paragraph));
  return aDraft({ id: DRAFT_ID, title: String(revision), blocks });
}

/** The revision that a library's draft is at, read by a fresh opening; an error where anything is wrong with it. */
export async function revisionOnDisk(folder: string): Promise<number> {
  const library = valueOf(await openLibrary(folder, PORTS));
  try {
    const draft = valueOf(await library.drafts.get(DRAFT_ID));
    valueOf(await library.journal(DRAFT_ID));
    const revision = Number(draft.title);
    const whole = draft.blocks.every(({ text }) => text.startsWith(`Revision ${revision}:`));
    if (!whole || !Number.isInteger(revision)) throw new Error('The draft mixes two revisions');
    return revision;
  } finally {
    await library.close();
  }
}

/** The same after a cut of the power. */
export function revisionAfterPowerCut(folder: string): Promise<number> {
  // the writer is only stopped, and lives on this computer: to a computer that starts again it would be dead
  rmSync(path.join(folder, 'library.lock'), { force: true });
  return revisionOnDisk(folder);
}

export function valueOf<T>(result: Result<T, { readonly message: string }>): T {
  if (result.ok) return result.value;
  throw new Error(result.error.message);
}
