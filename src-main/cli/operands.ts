import { readFile } from 'node:fs/promises';
import type { ImportAs } from '../../src-shared/domain/import-options';
import type { Arguments } from './arguments';
import { NOT_UNDERSTOOD } from './exit-codes';
import { Refusal } from './refusal';

/** The operand at a place; without it the refusal names what is missing. */
export function operand(given: Arguments, index: number, what: string): string {
  const value = given.operands[index];
  if (value === undefined) throw new Refusal(`Name ${what}. stet help shows how.`, NOT_UNDERSTOOD);
  return value;
}

export function importKind(word: string): ImportAs {
  if (word === 'draft' || word === 'interview' || word === 'document') return word;
  throw new Refusal(`“${word}” is no draft, interview or document.`, NOT_UNDERSTOOD);
}

export async function bytesOf(file: string): Promise<Uint8Array> {
  return readFile(file).catch((error: unknown) => {
    throw new Refusal(
      `${file} could not be read (${error instanceof Error ? error.message : String(error)}).`,
    );
  });
}
