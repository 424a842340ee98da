import type { Deed, Instant } from './instant';

/** How long a library keeps what is no longer in use, in days. `null`: for ever. */
export interface Retention {
  /** What lies in the trash. */
  readonly trashDays: number | null;
  /** Earlier states of documents. */
  readonly snapshotDays: number | null;
}

/** Nothing goes by itself unless a desk decided that it shall. */
export const KEEP_FOR_EVER: Retention = { trashDays: null, snapshotDays: null };

/** Overrides every schedule and every purge: what is held stays until a person lets it go. */
export interface LegalHold {
  readonly id: string;
  /** The document that is held; `null` for the whole library. */
  readonly documentId: string | null;
  readonly reason: string;
  readonly placed: Deed;
}

/** The hold that keeps a document, if there is one. */
export function holdOn(holds: readonly LegalHold[], documentId: string): LegalHold | null {
  return holds.find((hold) => hold.documentId === null || hold.documentId === documentId) ?? null;
}

const DAY = 86_400_000;

/** True where something from that moment has been kept as long as it shall be. */
export function isDue(since: Instant, days: number | null, now: Instant): boolean {
  return days !== null && Date.parse(now) - Date.parse(since) >= days * DAY;
}
