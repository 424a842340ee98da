import { words } from '../../words';
import type { Desk } from '../desk/desk.svelte';

/** The fields of the inspector that a key leads to; each is marked with its name in `data-claim-field`. */
export type ClaimField = 'comment' | 'note' | 'assignee';

/** Puts the keyboard into a field of the selected claim. `Esc` in it leads back to the draft. */
export function focusClaimField(desk: Desk, name: ClaimField): void {
  if (!desk.claim) return desk.workspace.toasts.say(words.commands.selectClaimFirst);
  document.querySelector<HTMLElement>(`[data-claim-field="${name}"]`)?.focus();
}
