import type { Seconds } from '../../../../src-shared/domain/instant';
import { isArray, isRecord, type JsonRecord } from '../../json-values';
import { milliseconds, parseTimecode } from '../timecode';

/** The records in a list; anything else in it is passed over. */
export function recordsIn(value: unknown): readonly JsonRecord[] {
  return isArray(value) ? value.filter(isRecord) : [];
}

/** The object under a key; null for anything else. */
export function recordAt(value: unknown, key: string): JsonRecord | null {
  const found = isRecord(value) ? value[key] : undefined;
  return isRecord(found) ? found : null;
}

/** The text under the first of the keys that has one. */
export function textAt(record: JsonRecord, ...keys: readonly string[]): string | null {
  for (const key of keys) if (typeof record[key] === 'string') return record[key];
  return null;
}

/** A time in seconds, given as a number, as a number in text, or as a timecode. */
export function secondsAt(record: JsonRecord, ...keys: readonly string[]): Seconds | undefined {
  for (const key of keys) {
    const value = record[key];
    const seconds =
      typeof value === 'number'
        ? value
        : typeof value === 'string' && value.trim() !== ''
          ? (parseTimecode(value) ?? Number(value))
          : NaN;
    if (Number.isFinite(seconds) && seconds >= 0) return milliseconds(seconds);
  }
  return undefined;
}

/** A time in milliseconds, as seconds. */
export function millisecondsAt(record: JsonRecord, key: string): Seconds | undefined {
  const value = record[key];
  return typeof value === 'number' && Number.isFinite(value) && value >= 0
    ? milliseconds(value / 1000)
    : undefined;
}

/** A speaker's label: names as they are, bare numbers and letters as `Speaker 0`, `Speaker A`. */
export function labelAt(record: JsonRecord, ...keys: readonly string[]): string | null {
  for (const key of keys) {
    const value = record[key];
    if (typeof value === 'number') return `Speaker ${value}`;
    if (typeof value !== 'string' || value.trim() === '') continue;
    const label = value.trim();
    return /^(?:\d+|[A-Z])$/.test(label) ? `Speaker ${label}` : label;
  }
  return null;
}
