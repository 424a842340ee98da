import type { Instant } from '../../../src-shared/domain/instant';
import type { Snapshot } from '../failures/store-failure';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Up to this age of a snapshot, one is kept in every span of this length. */
const STEPS = [
  { upTo: DAY, oneIn: 0 },
  { upTo: 7 * DAY, oneIn: HOUR },
  { upTo: 60 * DAY, oneIn: DAY },
  { upTo: Infinity, oneIn: 7 * DAY },
] as const;

/** What was taken before a migration or before an overwriting stays this long, whatever else there is. */
const KEEP_SPECIAL = 90 * DAY;

/**
 * Which snapshots have grown too dense for their age: all of the last day are kept, then one an hour for a week,
 * one a day for two months, one a week for ever. Of several in one span the newest stays; the newest of all stays
 * always. Snapshots from the future (a clock that was set back) count as new.
 */
export function snapshotsToDrop(snapshots: readonly Snapshot[], now: Instant): Snapshot[] {
  const newestFirst = [...snapshots].sort((a, b) => Date.parse(b.savedAt) - Date.parse(a.savedAt));
  const taken = new Set<string>();
  return newestFirst.filter((snapshot, index) => {
    const span = spanOf(snapshot, Date.parse(now));
    if (index === 0 || span === null) return false;
    const crowded = taken.has(span);
    taken.add(span);
    return crowded;
  });
}

/** A name for the span that the snapshot has to share; `null` where it shares none. */
function spanOf({ savedAt, cause }: Snapshot, now: number): string | null {
  const at = Date.parse(savedAt);
  const age = now - at;
  if (cause !== 'editing' && age < KEEP_SPECIAL) return null;
  const oneIn = STEPS.find(({ upTo }) => age < upTo)?.oneIn ?? 0;
  return oneIn === 0 ? null : `${oneIn}:${Math.floor(at / oneIn)}`;
}
