import { readFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { EXPORT_FORMATS, type ExportFormat } from '../../src-shared/domain/export-record';
import { NOTHING_EXTRA } from '../../src-shared/domain/export-choices';
import type { ImportAs } from '../../src-shared/domain/import-options';
import type { Failure } from '../../src-shared/ipc/contract';
import { DEFAULT_HOUSE_STYLE } from '../../src-shared/notices/default-house-style';
import type { Result } from '../../src-shared/result';
import { looksLike } from '../importers/looks-like';
import { importBytes } from '../importers/read-file';
import { systemClock } from '../services/clock';
import type { LibrarySession } from '../services/library-session';
import { openLibrarySession } from '../services/open-library-session';
import { newId } from '../store/new-id';
import { createLibrary } from '../store/open-library';
import { readArguments, type Arguments } from './arguments';
import { HELP } from './help';

const DONE = 0;
const REFUSED = 1;
const NOT_UNDERSTOOD = 2;
const FOUND = 3;

/** Says no with a sentence for a person and an exit code. */
class Refusal extends Error {
  constructor(
    message: string,
    readonly code: number = REFUSED,
  ) {
    super(message);
  }
}

/** Runs one command; prints to standard output, complaints to standard error; answers the exit code. */
export async function run(argv: readonly string[]): Promise<number> {
  try {
    const given = readArguments(argv);
    if (given.help || given.verb === 'help') {
      process.stdout.write(HELP);
      return DONE;
    }
    const verb = VERBS[given.verb];
    if (!verb) {
      throw new Refusal(`There is no command “${given.verb}”. stet help lists them.`, NOT_UNDERSTOOD);
    }
    return await verb(given);
  } catch (error) {
    const refusal = error instanceof Refusal ? error : null;
    const isUsage = error instanceof TypeError;
    process.stderr.write(`stet: ${error instanceof Error ? error.message : String(error)}\n`);
    return refusal?.code ?? (isUsage ? NOT_UNDERSTOOD : REFUSED);
  }
}

const ports = { now: systemClock(), newId };

const VERBS: Readonly<Record<string, (given: Arguments) => Promise<number>>> = {
  new: async (given) => {
    const folder = operand(given, 0, 'the folder of the new library');
    const name = given.option('name') ?? path.basename(path.resolve(folder));
    const made = must(
      await createLibrary(folder, { name, houseStyle: DEFAULT_HOUSE_STYLE, people: [] }, ports),
    );
    await made.close();
    return print(given, { folder: made.folder, name }, `Made “${name}” in ${made.folder}`);
  },
  import: (given) =>
    within(given, async (session) => {
      const as = kindOf(operand(given, 0, 'draft, interview or document'));
      const files = given.operands.slice(1);
      if (files.length === 0) throw new Refusal('Name the file to import.', NOT_UNDERSTOOD);
      const outcomes = [];
      for (const file of files) {
        outcomes.push(await session.import({ name: path.basename(file), bytes: await bytesOf(file), as }));
      }
      const lines = outcomes.map((outcome) =>
        outcome.status === 'failed'
          ? `${outcome.name}: ${outcome.message}`
          : `${outcome.name} → ${outcome.id} “${outcome.title}” (${outcome.report.format})\n${outcome.report.items
              .map((item) => `    ${item.message}`)
              .join('\n')}`,
      );
      print(given, outcomes, lines.join('\n'));
      return outcomes.some((outcome) => outcome.status === 'failed') ? REFUSED : DONE;
    }),
  list: (given) =>
    within(given, async ({ overview }) => {
      const { drafts, interviews, documents } = overview;
      const rows = [...drafts, ...interviews, ...documents];
      const lines = rows.map((row) => `${row.id}  ${row.kind.padEnd(9)}  ${row.title}  (${row.words} words)`);
      return print(given, { drafts, interviews, documents }, lines.join('\n') || 'The library is empty.');
    }),
  show: (given) =>
    within(given, async ({ store }) => {
      const id = operand(given, 0, 'the id of a draft, an interview or a document');
      for (const collection of [store.drafts, store.interviews, store.documents]) {
        if (!collection.row(id)) continue;
        const found: Result<unknown, Failure> = await collection.get(id);
        const value = must(found);
        return print(given, value, JSON.stringify(value, null, 2));
      }
      throw new Refusal(`The library has no document ${id}. stet list shows what is there.`);
    }),
  read: async (given) => {
    const file = operand(given, 0, 'the file to read');
    const name = path.basename(file);
    const bytes = await bytesOf(file);
    const as = given.option('as') ? kindOf(given.option('as') ?? '') : looksLike({ name, bytes });
    const imported = must(await importBytes({ name, bytes, as }));
    const lines = imported.report.items.map((item) => `    ${item.message}`);
    return print(
      given,
      imported,
      [`${name}: ${imported.kind}, ${imported.report.format}`, ...lines].join('\n'),
    );
  },
  export: (given) =>
    within(given, async (session) => {
      const draftId = operand(given, 0, 'the id of the draft');
      const format = given.option('format') ?? 'html';
      const out = given.option('out');
      if (!isExportFormat(format)) throw new Refusal(`There is no format “${format}”.`, NOT_UNDERSTOOD);
      if (!out) throw new Refusal('Say where to with --out FILE.', NOT_UNDERSTOOD);
      const wish = { draftId, format, choices: NOTHING_EXTRA };
      const prepared = must(await session.exports.prepare(wish));
      must(await session.exports.write(wish, prepared, path.resolve(out)));
      const { bytes: _bytes, ...facts } = prepared;
      const open = prepared.blockers
        .filter((blocker) => blocker.override === null)
        .map(({ message }) => `  ${message}`);
      const state = prepared.verified ? 'verified copy' : `NOT verified; open:\n${open.join('\n')}`;
      return print(given, { ...facts, file: path.resolve(out) }, `Wrote ${out}: ${state}`);
    }),
  gate: (given) =>
    within(given, async (session) => {
      const blockers = must(await session.blockers(operand(given, 0, 'the id of the draft')));
      const blocking = blockers.filter((blocker) => blocker.override === null);
      print(
        given,
        { blockers },
        blocking.map(({ message }) => message).join('\n') || 'Nothing stands in the way.',
      );
      return blocking.length > 0 ? FOUND : DONE;
    }),
  find: (given) =>
    within(given, async (session) => {
      const found = must(await session.findPassages(given.operands.join(' '), false));
      const lines = found.map(
        (passage) =>
          `${Math.round(passage.score * 100)} %  ${passage.speaker ?? '?'}, ${passage.interviewTitle}: ${passage.exact}`,
      );
      return print(given, found, lines.join('\n') || 'Nobody said these words.');
    }),
  verify: (given) =>
    within(given, async (session) => {
      const result = must(await session.verify());
      print(
        given,
        result,
        [`${result.checked} documents and journals checked`, ...result.problems].join('\n'),
      );
      return result.problems.length > 0 ? FOUND : DONE;
    }),
};

/** Opens the library of a command, and closes it whatever happens. */
async function within(given: Arguments, work: (session: LibrarySession) => Promise<number>): Promise<number> {
  const folder = given.option('library');
  if (!folder) throw new Refusal('Say which library with --library DIR.', NOT_UNDERSTOOD);
  const person = given.option('person') ?? os.userInfo().username;
  const session = must(
    await openLibrarySession(folder, {
      ports,
      read: importBytes,
      person: () => person,
      printPdf: null,
      listener: null,
    }),
  );
  try {
    return await work(session);
  } finally {
    await session.close();
  }
}

function print(given: Arguments, value: unknown, words: string): number {
  process.stdout.write(`${given.json ? JSON.stringify(value, null, 2) : words}\n`);
  return DONE;
}

function operand(given: Arguments, index: number, what: string): string {
  const value = given.operands[index];
  if (value === undefined) throw new Refusal(`Name ${what}. stet help shows how.`, NOT_UNDERSTOOD);
  return value;
}

function kindOf(word: string): ImportAs {
  if (word === 'draft' || word === 'interview' || word === 'document') return word;
  throw new Refusal(`“${word}” is no draft, interview or document.`, NOT_UNDERSTOOD);
}

function isExportFormat(word: string): word is ExportFormat {
  return (EXPORT_FORMATS as readonly string[]).includes(word);
}

async function bytesOf(file: string): Promise<Uint8Array> {
  return readFile(file).catch((error: unknown) => {
    throw new Refusal(
      `${file} could not be read (${error instanceof Error ? error.message : String(error)}).`,
    );
  });
}

function must<T>(result: Result<T, Failure>): T {
  if (!result.ok) throw new Refusal(result.error.message);
  return result.value;
}
