import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { importBytes } from '../../../../src-main/importers/read-file';
import type { LibrarySession } from '../../../../src-main/services/session/library-session';
import { openLibrarySession } from '../../../../src-main/services/session/open-library-session';
import { newId } from '../../../../src-main/store/new-id';
import { PERSON, PRESENT } from '../journey';
import { answer, command } from './steps';
import { FERRY_STORY, type Walk } from './walk';

const PASSPHRASE = 'four goats on a ferry';

/** What a person meets when something is wrong, removed, held, sealed or due; on a library of its own. */
export async function walkSafety(walk: Walk): Promise<void> {
  const library = path.join(walk.journey.folder, 'in-care');
  cpSync(walk.library, library, { recursive: true });
  // the copy is open nowhere
  rmSync(path.join(library, 'library.lock'), { force: true });
  await fillWithTrouble(library);
  writeCrashReport(walk.journey.emptyFolder('profile'));
  await openIn(walk, library);
  await lookAtCare(walk);
  await lookAtPurge(walk);
  await lookAtSeals(walk);
  await lookAtTroubles(walk, library);
  await lookAtVanished(walk, library);
}

async function openIn({ app, window }: Walk, library: string): Promise<void> {
  await command(window, 'Close library');
  await window.getByRole('heading', { name: 'Recent' }).waitFor();
  await answer(app, [library]);
  await window.getByRole('button', { name: /^Open a library…/ }).click();
  await window.getByRole('heading', { name: 'Drafts' }).waitFor();
}

/** Something in the trash, something held, something sealed, a schedule by which something is due. */
async function fillWithTrouble(library: string): Promise<void> {
  const session = await sessionOn(library);
  const taken = async (
    as: 'draft' | 'document' | 'interview',
    name: string,
    text: string,
  ): Promise<string> => {
    const outcome = await session.import({ as, name, bytes: Buffer.from(text) });
    if (outcome.status !== 'imported') throw new Error(`${name} was not imported`);
    return outcome.id;
  };
  const tides = await taken('document', 'tides.txt', 'Tide tables of Orrhaven\n\nHigh water at four.\n');
  const dropped = await taken('draft', 'dropped.md', '# The lighthouse that was sold\n\nNobody bought it.\n');
  await taken('draft', 'clock.md', '# The harbour clock\n\nIt has been slow since 1950, the clerk said.\n');
  const clerk = await taken(
    'interview',
    'clerk.vtt',
    'WEBVTT\n\n00:00:00.000 --> 00:00:04.000\n<v Clerk>Nobody may know that I said this.\n',
  );
  must(await session.remove('documents', tides));
  must(await session.remove('drafts', dropped));
  must(await session.record.hold(dropped, 'A letter from a lawyer of the harbour board'));
  must(await session.record.setRetention({ trashDays: 30, snapshotDays: 90 }));
  must(await session.seal(clerk, PASSPHRASE));
  await session.close();
}

async function sessionOn(library: string): Promise<LibrarySession> {
  return must(
    await openLibrarySession(library, {
      ports: { now: () => PRESENT, newId },
      read: importBytes,
      person: () => PERSON,
      printPdf: null,
      listener: null,
    }),
  );
}

function must<T>(result: { ok: true; value: T } | { ok: false; error: { message: string } }): T {
  if (result.ok) return result.value;
  throw new Error(result.error.message);
}

function writeCrashReport(profile: string): void {
  const folder = path.join(profile, 'crash-reports');
  mkdirSync(folder, { recursive: true });
  const lines = [
    'Stet crash report. It holds no text of any draft or interview.',
    'At: 2026-03-11T16:20:00.000Z',
    'Where: window',
    'What: TypeError',
    'Stet: 0.1.0',
    'System: linux x64',
    '',
    '  at Desk.selectClaim (desk.js:112:34)',
    '',
  ];
  writeFileSync(path.join(folder, 'crash-20260311T162000000Z-0a1b.txt'), lines.join('\n'));
}

async function lookAtCare({ window, look }: Walk): Promise<void> {
  await window.getByRole('button', { name: 'Safety' }).click();
  await window.getByRole('heading', { name: 'Trash' }).waitFor();
  await window.getByText('The lighthouse that was sold').first().waitFor();
  await look('safety-before-check');
  await window.getByRole('button', { name: 'Check now' }).click();
  await window.getByText(/Everything is whole|wrong\./).waitFor();
  await look('safety-whole');
  for (const name of ['Record', 'Bundles', 'Confidential interviews']) {
    await look(`safety-${name.toLowerCase().replaceAll(' ', '-')}`, () => atTop(window, name));
  }
  const report = window.getByText(/Mar 11, 2026/).first();
  await report.click();
  await look('safety-this-machine', () => atTop(window, 'This machine'));
  await report.click();
}

async function atTop(window: Page, name: string): Promise<void> {
  await window
    .getByRole('heading', { name, exact: true })
    .first()
    .evaluate((heading) => heading.scrollIntoView({ block: 'start' }));
}

async function lookAtPurge({ app, window, look }: Walk): Promise<void> {
  await atTop(window, 'Trash');
  await window.getByRole('button', { name: /^Purge Tide tables/ }).click();
  await window.getByRole('dialog').waitFor();
  await window.getByText('The files').click();
  await look('safety-purge');
  await window.getByLabel('Why', { exact: true }).fill('It came twice.');
  await app.evaluate(({ dialog }) => {
    dialog.showMessageBox = () => Promise.resolve({ response: 0, checkboxChecked: false });
  });
  await window.getByRole('button', { name: 'Purge for good' }).click();
  await window.getByRole('dialog').waitFor({ state: 'detached' });
  await look('safety-purged');
}

async function lookAtSeals({ window, look }: Walk): Promise<void> {
  await atTop(window, 'Confidential interviews');
  await window.getByLabel('Passphrase of this library').fill('not the one that it is');
  await window.getByRole('button', { name: /^Unseal/ }).click();
  await window.getByText('This is not the library’s passphrase').first().waitFor();
  await look('safety-wrong-passphrase', () => atTop(window, 'Confidential interviews'));
  await window.getByLabel('Passphrase of this library').fill(PASSPHRASE);
  await window.getByRole('button', { name: /^Unseal/ }).click();
  await window.getByText('is readable again').first().waitFor();
  await look('safety-unsealed', () => atTop(window, 'Confidential interviews'));
}

/** A damaged draft, one of a later Stet, a copy of a sync program, a link in a journal's place, a changed original. */
async function lookAtTroubles(walk: Walk, library: string): Promise<void> {
  const { window, look } = walk;
  await command(window, 'Close library');
  await window.getByRole('heading', { name: 'Recent' }).waitFor();
  const drafts = path.join(library, 'drafts');
  const files = readdirSync(drafts).filter((name) => name.endsWith('.json'));
  const titled = (title: string): string =>
    files.find((name) => readFileSync(path.join(drafts, name), 'utf8').includes(`"title":"${title}`))!;
  const ferry = titled(FERRY_STORY);
  const whole = readFileSync(path.join(drafts, ferry), 'utf8');
  writeFileSync(path.join(drafts, ferry.replace('.json', ' (conflicted copy 2026-03-10).json')), whole);
  writeFileSync(path.join(drafts, ferry), whole.slice(0, whole.indexOf('"versions"') - 900));
  const clock = titled('The harbour clock');
  const journal = path.join(library, 'journal', clock.replace('.json', '.jsonl'));
  rmSync(journal);
  symlinkSync('/etc/hostname', journal);
  const later = files.find((name) => name !== ferry && name !== clock)!;
  const text = readFileSync(path.join(drafts, later), 'utf8');
  writeFileSync(path.join(drafts, later), text.replace('"schema":1', '"schema":99'));
  const [original = ''] = readdirSync(path.join(library, 'originals'));
  writeFileSync(path.join(library, 'originals', original), 'other bytes');
  await window
    .getByRole('button', { name: /in-care/ })
    .first()
    .click();
  await window.getByRole('heading', { name: 'Drafts' }).waitFor();
  await look('safety-library-with-troubles');
  await window.getByRole('button', { name: 'What now?' }).first().click();
  await window.getByText('Update Stet on this machine').first().waitFor();
  await look('safety-newer-draft');
  await command(window, 'Back to the library');
  await window
    .getByRole('button', { name: /^The harbour clock/ })
    .first()
    .click();
  await window.getByRole('button', { name: 'Move it aside' }).waitFor();
  await look('safety-blocked');
  await window.getByRole('button', { name: 'Move it aside' }).click();
  await window.getByLabel('Draft text').waitFor();
  await look('safety-unblocked');
  await command(window, 'Back to the library');
  await window.getByRole('button', { name: 'Safety' }).click();
  await window.getByRole('button', { name: 'Check now' }).click();
  await window.getByText(/wrong\./).waitFor();
  await look('safety-check-bad');
}

/** The library's folder goes away under the window. */
async function lookAtVanished({ window, look }: Walk, library: string): Promise<void> {
  await command(window, 'Close library');
  await window.getByRole('heading', { name: 'Recent' }).waitFor();
  rmSync(library, { recursive: true });
  await window.reload();
  await window.getByRole('heading', { name: 'Recent' }).waitFor();
  await look('safety-vanished');
}
