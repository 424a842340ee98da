import type { Draft } from '../../domain/draft';
import { untoldChangeKey } from '../../domain/override-keys';
import { stealthEdits, type StealthEdit } from './stealth-edits';

/** Stealth edits that are still to be dealt with: no notice covers them, and nobody said why none is owed. */
export function untoldChanges(draft: Draft): StealthEdit[] {
  const excused = new Set(draft.overrides.map((override) => override.blocker));
  return stealthEdits(draft).filter((edit) => !excused.has(untoldChangeKey(edit.key)));
}
