import { err, ok, type Result } from '../result';
import { say } from '../words/say';
import type { DocumentTypes, Envelope, StoredKind } from './document-kinds';
import { migrate, schemaAfter } from './migrate';
import { MIGRATIONS } from './migrations';
import type { Migration } from './migrations/migration';
import type { OpenFailure } from './open-failure';
import { validate } from './schemas';

/** A document that was opened, and the schema version in which it was found. */
export interface OpenedDocument<T> {
  readonly value: T;
  /** Smaller than the current version where migrations ran: back the file up before writing it anew. */
  readonly foundSchema: number;
}

/** The version in which documents of a kind are written. */
export function currentSchema(kind: StoredKind): number {
  return schemaAfter(MIGRATIONS[kind]);
}

/** Shape → version (newer is refused) → migrations → validation; the first that fails is named. */
export function openDocument<K extends StoredKind>(
  kind: K,
  stored: unknown,
): Result<OpenedDocument<DocumentTypes[K]>, OpenFailure> {
  return openWith(kind, stored, MIGRATIONS[kind], (value) => validate(kind, value));
}

/** The same with migrations and validation given in, so that the pipeline can be tested before any exist. */
export function openWith<T>(
  kind: StoredKind,
  stored: unknown,
  migrations: readonly Migration[],
  check: (value: unknown) => Result<T, OpenFailure>,
): Result<OpenedDocument<T>, OpenFailure> {
  const envelope = readEnvelope(kind, stored);
  if (!envelope.ok) return envelope;
  const { schema, value } = envelope.value;
  const versioned = versionProblem(kind, schema, schemaAfter(migrations));
  if (versioned) return err(versioned);
  const migrated = migrate(value, schema, migrations);
  if (!migrated.ok) return migrated;
  const checked = check(migrated.value);
  return checked.ok ? ok({ value: checked.value, foundSchema: schema }) : checked;
}

function readEnvelope(kind: StoredKind, stored: unknown): Result<Envelope, OpenFailure> {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return err(notOurs());
  const { stet, schema, value } = stored as Record<string, unknown>;
  if (typeof stet !== 'string' || !Number.isSafeInteger(schema) || value === undefined) return err(notOurs());
  if (stet !== kind) {
    const sentence = say('opening.otherKind', { kind, found: stet.slice(0, 40) });
    return err({ kind: 'otherKind', ...sentence, found: stet });
  }
  return ok({ stet: kind, schema: schema as number, value });
}

function versionProblem(kind: StoredKind, found: number, ours: number): OpenFailure | null {
  if (found > ours) {
    return { kind: 'newer', ...say('opening.newer', { kind, found, ours }), found, ours };
  }
  if (found < 1) {
    return { kind: 'unknownSchema', ...say('opening.neverWas', { kind, found }), found };
  }
  return null;
}

function notOurs(): OpenFailure {
  return { kind: 'notOurs', ...say('opening.notOurs') };
}
