import type { Arguments } from './arguments';
import { DONE } from './exit-codes';

/** Prints an answer to standard output: `value` with --json, `words` for a person without. */
export function answer(given: Arguments, value: unknown, words: string, code: number = DONE): number {
  process.stdout.write(`${given.json ? JSON.stringify(value, null, 2) : words}\n`);
  return code;
}
