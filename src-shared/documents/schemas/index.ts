import * as v from 'valibot';
import { err, ok, type Result } from '../../result';
import { say } from '../../words/say';
import type { DocumentTypes, StoredKind } from '../document-kinds';
import type { OpenFailure } from '../open-failure';
import { draft } from './draft-schema';
import { library } from './library-schema';
import { interview, sourceDocument } from './source-schema';

const SCHEMAS: Readonly<Record<StoredKind, v.GenericSchema>> = {
  library,
  draft,
  interview,
  document: sourceDocument,
};

/**
 * Checks every field of a value against the current shape of its kind. The answer is the value itself: a field
 * that this version does not know stays in it and goes back to disk with the next save.
 */
export function validate<K extends StoredKind>(
  kind: K,
  value: unknown,
): Result<DocumentTypes[K], OpenFailure> {
  const checked = v.safeParse(SCHEMAS[kind], value, { abortEarly: true });
  if (checked.success) return ok(value as DocumentTypes[K]);
  const path = v.getDotPath(checked.issues[0]) ?? '';
  return err({ kind: 'invalid', ...say('opening.invalid', { kind, path }), path });
}
