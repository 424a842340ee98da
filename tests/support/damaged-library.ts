import {
  chmodSync,
  cpSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { importBytes } from '../../src-main/importers/read-file';
import type { LibrarySession } from '../../src-main/services/session/library-session';
import { openLibrarySession } from '../../src-main/services/session/open-library-session';
import { createLibrary } from '../../src-main/store/library/open-library';
import { DEFAULT_HOUSE_STYLE } from '../../src-shared/notices/default-house-style';
import type { Damage } from './damage';
import { seeded } from './seeded';
import { fillLibrary } from './fill-library';
import { useEverything } from './use-everything';

/** Longer than this and the library hangs. */
const LIMIT_MS = 60_000;

const OUTSIDE = 'Not of this library. Whoever changes a letter of this was led out of it.\n';

/** The kinds of file that a library has, and how one of each is found. */
export const FILE_KINDS: readonly (readonly [kind: string, name: RegExp])[] = [
  ['library.json', /^library\.json$/],
  ['a draft', /^drafts\/stored-[^/]+\.json$/],
  ['an interview', /^interviews\/[^/]+\.json$/],
  ['a document', /^documents\/[^/]+\.json$/],
  ['a journal', /^journal\/stored-[^/]+\.jsonl$/],
  ['the record', /^record\.jsonl$/],
  ['an original', /^originals\//],
  ['a kept state of a draft', /^backups\/drafts\/stored-/],
  ['a kept state of library.json', /^backups\/library\//],
  ['a removed document', /^trash\/documents\//],
  ['the catalogue', /^cache\/catalogue\.json$/],
  ['the index', /^cache\/quotes\.index$/],
  ['a sealed interview', /^sealed\/.*\.sealed$/],
  ['the key file', /^sealed\/key\.json$/],
  ['a lock that was left', /^library\.lock$/],
];

const FREELY_MADE_ANEW = /^(cache\/|library\.lock)/;

function ports(): { now(): string; newId(): string } {
  let ids = 0;
  return {
    now: () => '2024-05-14T09:30:00.000Z',
    newId: () => `stored-${String((ids += 1)).padStart(4, '0')}`,
  };
}

async function opened(folder: string, mode: 'write' | 'read' = 'write'): Promise<LibrarySession | string> {
  const clock = ports();
  const session = await openLibrarySession(folder, {
    ports: { now: () => '2024-06-01T08:00:00.000Z', newId: () => `later-${clock.newId()}` },
    read: importBytes,
    person: () => 'Ines Okonkwo',
    printPdf: null,
    listener: null,
    mode,
  });
  return session.ok ? session.value : session.error.message;
}

/** A library with one file of every kind in it, and a draft, `bystander`, that nothing ever happens to. */
export async function libraryOfEveryKind(folder: string): Promise<void> {
  const setting = { read: importBytes, person: () => 'Ines Okonkwo', printPdf: null, listener: null };
  const shared = ports();
  const made = must(
    await createLibrary(folder, { name: 'Holm', houseStyle: DEFAULT_HOUSE_STYLE, people: [] }, shared),
  );
  await made.close();
  const session = must(await openLibrarySession(folder, { ...setting, ports: shared }));
  await fillLibrary(session);
  const other = await session.import({
    name: 'bystander.md',
    bytes: Buffer.from('# The harbour clock\n\nIt has been slow since 1950, the harbour master said.\n'),
    as: 'draft',
  });
  if (other.status !== 'imported') throw new Error('The bystander was not imported');
  const draft = must(await session.store.drafts.get(other.id));
  must(await session.store.drafts.create({ ...draft, id: 'bystander' }));
  must(await session.remove('drafts', other.id));
  const paper = await session.import({
    name: 'tides.txt',
    bytes: Buffer.from('Tide tables of Holm\n\nHigh water at four.\n'),
    as: 'document',
  });
  if (paper.status === 'imported') must(await session.remove('documents', paper.id));
  const talk = await session.import({
    name: 'clerk.vtt',
    bytes: Buffer.from(
      'WEBVTT\n\n00:00:00.000 --> 00:00:04.000\n<v Clerk>Nobody may know that I said this.\n',
    ),
    as: 'interview',
  });
  if (talk.status === 'imported') must(await session.seal(talk.id, 'four goats on a ferry'));
  must(await session.record.hold('bystander', 'A letter from a lawyer.'));
  await session.quotations.ready();
  await session.close();
}

function must<T>(result: { ok: true; value: T } | { ok: false; error: { message: string } }): T {
  if (result.ok) return result.value;
  throw new Error(result.error.message);
}

/** What became of a library of which one file was damaged. */
export interface Survival {
  /** Empty where everything that is promised held. */
  readonly broken: readonly string[];
}

/**
 * Copies a library, damages one file of it, uses the library through and through, and looks whether it held: no
 * crash and no hang, the other draft opens and takes an edit, the damaged bytes are kept, nothing outside was touched.
 */
export async function survive(
  template: string,
  folder: string,
  name: RegExp,
  damage: Damage,
  seed: number,
): Promise<Survival> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const library = path.join(folder, 'library');
  const outside = path.join(folder, 'outside.txt');
  cpSync(template, library, { recursive: true, preserveTimestamps: true });
  writeFileSync(outside, OUTSIDE);
  const random = seeded(seed);
  const file = fileOfKind(library, name, random);
  damage.inflict(file, random, outside);
  const before = damage.leavesBytes ? bytesOf(file) : null;
  const broken: string[] = [];
  try {
    await withinLimit(useLibrary(library, broken, /sealed/.test(file)));
  } catch (error) {
    broken.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
  const relative = path.relative(library, file);
  if (before && !FREELY_MADE_ANEW.test(relative) && !isKept(library, file, before)) {
    broken.push(`The damaged bytes of ${relative} are gone`);
  }
  if (readFileSync(outside, 'utf8') !== OUTSIDE) broken.push('A file outside of the library was changed');
  if ('polluted' in {}) broken.push('The prototype of all objects was changed');
  return { broken };
}

async function useLibrary(library: string, broken: string[], withSeals: boolean): Promise<void> {
  const session = await opened(library);
  if (typeof session === 'string') {
    if (!/^[\p{Lu}“].*\.$/su.test(session)) broken.push(`Refused without a sentence: ${session}`);
    const reading = await opened(library, 'read');
    if (typeof reading !== 'string') await reading.close();
    return;
  }
  try {
    await useEverything(session, withSeals);
    await editBystander(session, broken);
  } finally {
    await session.close();
  }
  const again = await opened(library, 'read');
  if (typeof again === 'string') {
    broken.push(`It does not open a second time: ${again}`);
    return;
  }
  await useEverything(again);
  await again.close();
}

async function editBystander(session: LibrarySession, broken: string[]): Promise<void> {
  const present = await session.drafts.open('bystander');
  if (!present.ok) {
    broken.push(`The other draft does not open: ${present.error.message}`);
    return;
  }
  if (session.store.readOnly !== null) return;
  const { blocks } = present.value.draft;
  const edited = await session.drafts.do('bystander', {
    type: 'text.edit',
    blocks: [...blocks, { kind: 'paragraph', text: 'It was mended on Tuesday.', marks: [] }],
  });
  if (!edited.ok) broken.push(`The other draft takes no edit: ${edited.error.message}`);
}

/** A file of a kind, by chance; a lock is made, since no library that is closed has one. */
export function fileOfKind(library: string, name: RegExp, random: () => number): string {
  const names = readdirSync(library, { recursive: true, encoding: 'utf8' })
    .map((one) => one.split(path.sep).join('/'))
    .filter((one) => name.test(one) && lstatSync(path.join(library, one)).isFile())
    .sort();
  if (names.length === 0 && name.test('library.lock')) {
    const lock = path.join(library, 'library.lock');
    writeFileSync(
      lock,
      '{"token":"0","pid":1,"host":"elsewhere","processStart":"","openedAt":"2024-05-14T09:30:00.000Z"}',
    );
    return lock;
  }
  return path.join(library, names[Math.floor(random() * names.length)] ?? 'no such file');
}

function isKept(library: string, file: string, bytes: Buffer): boolean {
  if (file.endsWith('.jsonl')) return isKeptJournal(file, bytes);
  return readdirSync(library, { recursive: true, encoding: 'utf8' }).some((one) => {
    const place = path.join(library, one);
    return lstatSync(place).isFile() && bytesOf(place).equals(bytes);
  });
}

/** A journal goes on behind what stood there, or without a torn end that lies beside it. */
function isKeptJournal(file: string, bytes: Buffer): boolean {
  const now = bytesOf(file);
  const torn = readdirSync(path.dirname(file))
    .filter((name) => name.startsWith(`${path.basename(file)}.torn-`))
    .map((name) => bytesOf(path.join(path.dirname(file), name)));
  return [Buffer.alloc(0), ...torn].some((end) => {
    const whole = bytes.subarray(0, bytes.length - end.length);
    return bytes.subarray(whole.length).equals(end) && now.subarray(0, whole.length).equals(whole);
  });
}

function bytesOf(file: string): Buffer {
  chmodSync(file, 0o600);
  return readFileSync(file);
}

async function withinLimit(work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('It hangs')), LIMIT_MS);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
