import type { Json } from './journal-entry';

/**
 * JSON in one form only, so that equal values have equal hashes: keys sorted by UTF-16 units, no white space,
 * numbers and strings as JSON.stringify writes them (as RFC 8785 has it; half of a surrogate pair, which that
 * standard refuses, is escaped). Fields that are `undefined` are left out, as they are on disk.
 * Throws a TypeError for what JSON can't hold: NaN, infinities, functions.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return canonicalNumber(value);
  if (typeof value === 'string') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object') return canonicalObject(value as Record<string, unknown>);
  throw new TypeError(`JSON has no ${typeof value}`);
}

/** The value as it reads back from disk: without `undefined` fields. Throws where {@link canonicalJson} does. */
export function plainJson(value: unknown): Json {
  return JSON.parse(canonicalJson(value)) as Json;
}

function canonicalNumber(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError(`JSON has no ${value}`);
  return JSON.stringify(value);
}

function canonicalObject(value: Record<string, unknown>): string {
  const fields = Object.keys(value)
    .filter((key) => value[key] !== undefined)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key])}`);
  return `{${fields.join(',')}}`;
}
