import { pluralsIn } from '../plurals';

const inEnglish = pluralsIn('en-US');

/** `1 turn`, `12 turns`, `1,204 words`; what has another plural than with an s names it. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return inEnglish(count, { one, other: many });
}
