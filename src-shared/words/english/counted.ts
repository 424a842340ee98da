import { pluralsIn } from '../plurals';

const inEnglish = pluralsIn('en-US');

/** `1 turn`, `12 turns`, `1,204 words`; what has another plural than with an s names it. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return inEnglish(count, { one, other: many });
}

/** `1 turn was`, `12 turns were`. */
export function countedWas(count: number, one: string, many?: string): string {
  return `${counted(count, one, many)} ${wasOrWere(count)}`;
}

/** For a sentence in which more stands between the count and its verb. */
export function wasOrWere(count: number): string {
  return count === 1 ? 'was' : 'were';
}

/** `1,204`, where the noun that is counted stands elsewhere. */
export function grouped(count: number): string {
  return count.toLocaleString('en-US');
}
