import * as v from 'valibot';

/** Units of UTF-16, counts, indices: whole and not negative. */
export const count = v.pipe(v.number(), v.check(isCount, 'Not a whole number from 0'));

export const positive = v.pipe(
  v.number(),
  v.check((value) => isCount(value) && value > 0, 'Not a whole number from 1'),
);

export const seconds = v.pipe(v.number(), v.check(isSeconds, 'Not a number of seconds'));

export const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'Not a SHA-256'));

/** Ids become keys and, for whole documents, file names; never empty. */
export const id = v.pipe(v.string(), v.minLength(1, 'Empty'));

/**
 * Moments and days are checked as text only: a wrong date in one field is a smaller harm than a draft that does
 * not open because of it.
 */
export const instant = v.string();
export const calendarDate = v.string();

export const deed = v.object({ by: v.string(), at: instant });

export const deedWithReason = v.object({ ...deed.entries, reason: v.string() });

/** A whole number from 0. */
export function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

/** A time from 0 that is one. */
export function isSeconds(value: number): boolean {
  return Number.isFinite(value) && value >= 0;
}
