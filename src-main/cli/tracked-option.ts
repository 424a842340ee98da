import {
  TRACKED_CHANGES,
  type ImportOptions,
  type TrackedChanges,
} from '../../src-shared/domain/import-options';
import type { Arguments } from './arguments';
import { NOT_UNDERSTOOD } from './exit-codes';
import { Refusal } from './refusal';

/** `--tracked accepted|original|proposed`: how the tracked changes of a word processor's file come in. */
export function trackedOption(given: Arguments): ImportOptions {
  const word = given.option('tracked');
  if (word === undefined) return {};
  const trackedChanges = TRACKED_CHANGES.find((known): known is TrackedChanges => known === word);
  if (!trackedChanges) {
    throw new Refusal(`--tracked is one of ${TRACKED_CHANGES.join(', ')}.`, NOT_UNDERSTOOD);
  }
  return { trackedChanges };
}
