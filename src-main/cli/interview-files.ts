import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { newInterview } from '../../src-shared/commands/new-sources';
import type { Interview } from '../../src-shared/domain/interview';
import { messageOf } from '../../src-shared/message-of';
import { say } from '../../src-shared/words/say';
import { EXTENSIONS } from '../importers/extensions';
import { NOT_UNDERSTOOD } from './exit-codes';
import { fileReader, filesAtOnce } from './file-reader';
import { bytesOf } from './operands';
import { Progress } from './progress';
import { Refusal } from './refusal';

/** Interviews read from files, with the files that could not be. */
export interface ReadInterviews {
  /** Each interview's id is its file, as it was found. */
  readonly interviews: readonly Interview[];
  readonly unread: readonly UnreadFile[];
}

/** A file that could not be read, and why. */
export interface UnreadFile {
  readonly file: string;
  readonly message: string;
}

/** In folders such files are not taken for transcripts. */
const NO_TRANSCRIPT = /^(?:readme|license|licence|changelog|contributing|code_of_conduct)\b|^\./i;

/**
 * Reads all interviews that the paths name: files, and folders with everything in them that can be imported. `except`
 * is a file that is none, wherever it lies: the draft.
 */
export async function readInterviews(
  paths: readonly string[],
  { except }: { readonly except?: string } = {},
): Promise<ReadInterviews> {
  const left = except === undefined ? null : path.resolve(except);
  const named = (await Promise.all(paths.map(filesAt))).flat();
  const files = [...new Set(named)].filter((file) => path.resolve(file) !== left);
  if (files.length === 0) throw new Refusal(`There are no interviews in ${paths.join(', ')}.`);
  const progress = new Progress('Reading interviews', files.length);
  const found: (Interview | UnreadFile)[] = new Array(files.length);
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < files.length) {
      const at = next++;
      found[at] = await readInterview(files[at]!);
      progress.step();
    }
  };
  await Promise.all(Array.from({ length: filesAtOnce() }, work));
  progress.end();
  return {
    interviews: found.filter((one): one is Interview => 'segments' in one),
    unread: found.filter((one): one is UnreadFile => 'message' in one),
  };
}

async function filesAt(given: string): Promise<string[]> {
  const found = await stat(given).catch(() => null);
  if (!found) throw new Refusal(`There is no file or folder ${given}.`, NOT_UNDERSTOOD);
  if (!found.isDirectory()) return [given];
  const extensions = new Set(EXTENSIONS.interview);
  const entries = await readdir(given, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && !NO_TRANSCRIPT.test(entry.name))
    .filter((entry) => extensions.has(path.extname(entry.name).slice(1).toLowerCase()))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter(
      (file) =>
        !path
          .relative(given, file)
          .split(path.sep)
          .some((part) => part.startsWith('.')),
    )
    .sort();
}

async function readInterview(file: string): Promise<Interview | UnreadFile> {
  try {
    const bytes = await bytesOf(file);
    const read = await fileReader().read({ name: path.basename(file), bytes, as: 'interview' });
    if (!read.ok) return { file, message: read.error.message };
    return read.value.kind === 'interview'
      ? newInterview(read.value, { id: file, original: null, now: NO_TIME })
      : { file, ...say('refusals.noInterview') };
  } catch (error) {
    return { file, message: messageOf(error) };
  }
}

/** No time at all: a command line keeps nothing of what it reads. */
const NO_TIME = '1970-01-01T00:00:00.000Z';
