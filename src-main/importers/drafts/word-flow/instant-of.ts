import type { Instant } from '../../../../src-shared/domain/instant';

/** A moment as word processors write it; without a zone it counts as UTC. `null` where it is none. */
export function instantOf(written: string | undefined): Instant | null {
  const found = /^\s*(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(Z|[+-]\d{2}:?\d{2})?\s*$/i.exec(
    written ?? '',
  );
  if (!found) return null;
  const time = Date.parse(`${found[1]!.replace(/(\.\d{3})\d+$/, '$1')}${found[2] ?? 'Z'}`);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
