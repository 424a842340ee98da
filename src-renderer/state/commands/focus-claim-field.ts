import { tick } from 'svelte';
import { words } from '../../words';
import type { Desk } from '../desk/desk.svelte';

/** The fields of the inspector that a key leads to; each is marked with its name in `data-claim-field`. */
export type ClaimField = 'comment' | 'note' | 'assignee' | 'evidence';

/**
 * Puts the keyboard into a field of the selected claim; a proposal that is shown becomes one. `Esc` in it leads back to
 * the draft.
 */
export async function focusClaimField(desk: Desk, name: ClaimField): Promise<void> {
  const claim = await desk.marking.claimHere(name === 'comment' ? 'claim.comment' : 'claim.edit');
  const { toasts } = desk.workspace;
  if (!claim) return void toasts.say(words.commands.selectClaimFirst);
  if (name === 'evidence' && claim.evidence.length === 0) {
    return void toasts.say(words.commands.nothingLinkedYet);
  }
  desk.sight.bringUp('inspector');
  await tick();
  document.querySelector<HTMLElement>(`[data-claim-field="${name}"]`)?.focus();
}
