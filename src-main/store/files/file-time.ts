import type { Instant } from '../../../src-shared/domain/instant';

/** A moment as part of a file name that every system allows: `20181107T093000000Z`. */
export function fileTime(at: Instant): string {
  return at.replace(/[-:.]/g, '');
}

/** Reads {@link fileTime} back; `null` for anything else. */
export function instantOfFileTime(name: string): Instant | null {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z$/.exec(name);
  if (!parts) return null;
  const [, year, month, day, hour, minute, second, milli] = parts;
  return `${year}-${month}-${day}T${hour}:${minute}:${second}.${milli}Z`;
}
