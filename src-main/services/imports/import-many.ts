import { readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  LARGEST_FILE_BYTES,
  type ImportAs,
  type ImportOptions,
} from '../../../src-shared/domain/import-options';
import type { ImportOutcome } from '../../../src-shared/ipc/import-values';
import { sentenceOf, type Sentence } from '../../../src-shared/domain/sentence';
import { messageOf } from '../../../src-shared/message-of';
import { say } from '../../../src-shared/words/say';
import { refuseTooLarge } from '../../importers/file-limit';
import type { ListedFile } from './files-in-folders';
import { inTurn } from '../in-turn';
import type { LibrarySession } from '../session/library-session';

/** Which files to import, and as what. */
export interface ImportManyWish {
  readonly files: readonly ListedFile[];
  readonly as: ImportAs;
  readonly options?: ImportOptions;
  /** Also what is in the library already. */
  readonly again?: boolean;
  /** How many files are read at the same time. */
  readonly atOnce: number;
  readonly signal?: AbortSignal;
  /** Told after every file, in the order in which they are done. */
  readonly onDone?: (outcome: ImportOutcome, done: number) => void;
}

/**
 * Imports many files: read side by side, saved one after the other. What was not begun when the signal came is not in
 * the answer; outcomes stand in the order of the files, and of equal files the first one is imported.
 */
export async function importMany(session: LibrarySession, wish: ImportManyWish): Promise<ImportOutcome[]> {
  const outcomes: (ImportOutcome | undefined)[] = [];
  const queue = [...wish.files.entries()];
  // in the order of the list: the import that is asked for first is the one that counts
  const load = inTurn();
  let done = 0;
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next && !wish.signal?.aborted; next = queue.shift()) {
      const [index, file] = next;
      const outcome = await importOne(session, file, wish, load);
      outcomes[index] = outcome;
      done += 1;
      wish.onDone?.(outcome, done);
    }
  };
  await Promise.all(Array.from({ length: wish.atOnce }, work));
  return outcomes.filter((outcome) => outcome !== undefined);
}

async function importOne(
  session: LibrarySession,
  file: ListedFile,
  { as, options, again, signal }: ImportManyWish,
  load: ReturnType<typeof inTurn>,
): Promise<ImportOutcome> {
  const failed = (why: Sentence): ImportOutcome => ({
    status: 'failed',
    name: file.name,
    ...sentenceOf(why),
  });
  if (file.bytes > LARGEST_FILE_BYTES) return failed(refuseTooLarge(file.name, file.bytes).error);
  try {
    const bytes = await load(() => readFile(file.path));
    const outcome = await session.import(
      { name: path.basename(file.path), bytes, as, options, again },
      signal,
    );
    return { ...outcome, name: file.name };
  } catch (error) {
    const detail = messageOf(error);
    return failed(say('refusals.fileUnreadable', { file: file.name, detail }));
  }
}
