import * as v from 'valibot';
import * as a from '../argument-schemas';
import type { LegalHold } from '../../domain/retention';
import type {
  DiskEncryption,
  PurgePlan,
  RecordView,
  Recovery,
  StateText,
  TrashItem,
  SealedInterviews,
} from '../care-values';
import { byId, nothing, request } from './request';

const careKind = v.picklist(['draft', 'interview', 'document']);
const byKindAndId = v.strictObject({ kind: careKind, id: a.id });
const stateId = v.pipe(v.string(), v.regex(/^[0-9]{8}T[0-9]{9}Z-[a-z]+$/, 'Not a state'));
const days = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(36_500));

/** Requests that look after a library: earlier states, trash, sealing, retention. */
export const CARE_REQUESTS = {
  /** Earlier states of a document, and what is the matter with a file that can't be opened. */
  'care.look': request<Recovery>()(byKindAndId),
  'care.state': request<StateText>()(v.strictObject({ kind: careKind, id: a.id, state: stateId })),
  /** Puts an earlier state in the document's place; what stands there is kept. */
  'care.restore': request<null>()(v.strictObject({ kind: careKind, id: a.id, state: stateId })),
  /** Gives the place of a document or its journal free of what is no file; that is kept beside it. */
  'care.unblock': request<null>()(byKindAndId),
  'care.trash': request<readonly TrashItem[]>()(nothing),
  'care.sealed': request<SealedInterviews>()(nothing),
  /** Encrypts an interview with the library's passphrase; the first one sets it. */
  'care.seal': request<null>()(v.strictObject({ id: a.id, passphrase: a.line })),
  'care.unseal': request<{ readonly title: string }>()(v.strictObject({ id: a.id, passphrase: a.line })),
  /** Whether the system encrypts the disk that holds the library. */
  'care.disk': request<DiskEncryption>()(nothing),
  /** How long the library keeps what, what is held, and what was purged. */
  'care.record': request<RecordView>()(nothing),
  'care.setRetention': request<null>()(
    v.strictObject({ trashDays: v.nullable(days), snapshotDays: v.nullable(days) }),
  ),
  'care.hold': request<LegalHold>()(v.strictObject({ documentId: v.nullable(a.id), reason: a.line })),
  'care.release': request<null>()(v.strictObject({ holdId: a.id, reason: a.line })),
  /** Takes back that a hold was let go: the same hold is in force again. */
  'care.holdAgain': request<LegalHold>()(v.strictObject({ holdId: a.id })),
  'care.planPurge': request<PurgePlan>()(byId),
  /** Purges a document for good. Only what lies in the trash can be purged from a window. */
  'care.purge': request<PurgePlan>()(v.strictObject({ id: a.id, reason: a.line })),
  'care.purgeDue': request<{ readonly documents: number; readonly states: number }>()(nothing),
} as const;
