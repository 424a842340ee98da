import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { LARGEST_FILE_BYTES, type ImportAs } from '../../src-shared/domain/import-options';
import { messageOf } from '../../src-shared/message-of';
import { refuseTooLarge } from '../importers/file-limit';
import type { Arguments } from './arguments';
import { NOT_UNDERSTOOD } from './exit-codes';
import { Refusal } from './refusal';

/** The operand at a place; without it the refusal names what is missing. */
export function operand(given: Arguments, index: number, what: string): string {
  const value = given.operands[index];
  if (value === undefined) throw new Refusal(`Name ${what}. stet help shows how.`, NOT_UNDERSTOOD);
  return value;
}

const IMPORT_KINDS = ['draft', 'interview', 'document'] as const satisfies readonly ImportAs[];

/** What a file is to become, as it was typed: of several as of one. Refuses other words. */
export function importKind(word: string): ImportAs {
  return oneOf(IMPORT_KINDS, word.replace(/s$/, ''), 'kind of import');
}

/** The bytes of a file that somebody names; one that is too large for any reader is not even loaded. */
export async function bytesOf(file: string): Promise<Uint8Array> {
  const { size } = await stat(file).catch(() => ({ size: 0 }));
  if (size > LARGEST_FILE_BYTES) throw new Refusal(refuseTooLarge(path.basename(file), size).error.message);
  return readFile(file).catch((error: unknown) => {
    throw new Refusal(`${file} could not be read (${messageOf(error)}).`);
  });
}

/** A word that has to be one of a few; `what` names them: `kind of notice`. */
export function oneOf<T extends string>(known: readonly T[], word: string, what: string): T {
  const found = known.find((one) => one === word);
  if (found) return found;
  throw new Refusal(`There is no ${what} “${word}”. Choose one of ${known.join(', ')}.`, NOT_UNDERSTOOD);
}

/** A day as people type it for a program; `undefined` stays so. */
export function calendarDay(word: string | undefined): string | undefined {
  if (word === undefined || /^\d{4}-\d{2}-\d{2}$/.test(word)) return word;
  throw new Refusal(`“${word}” is no day. Write it like 2024-05-31.`, NOT_UNDERSTOOD);
}
