/** An object of a file, of which nothing is known yet. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** An object that is no list. */
export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `Array.isArray` that leaves what is in it unknown. */
export function isArray(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
