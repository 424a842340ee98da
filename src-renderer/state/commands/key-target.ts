import { UNDONE, UNTOUCHED } from '../../ui/untouched-field';
import type { Desk } from '../desk/desk.svelte';

/** What of a desk decides to whom a key belongs. */
type Typing = Pick<Desk, 'editing' | 'dialogs'>;

/** True where a key press is for the field, button or dialogue in which it happens, and runs no command. */
export function belongsToPage(event: KeyboardEvent, key: string, desk: Typing | null): boolean {
  const { target } = event;
  if (event.altKey) return true;
  if ((key === 'Enter' || key === ' ') && isPressable(target)) return true;
  if (isMovedBy(target, key)) return true;
  const field = isTextField(target);
  if (key.startsWith('Mod+')) return TEXT_KEYS.has(key) && keepsItsUndo(target, key);
  if (isInDialog(target) || desk?.dialogs.current || (field && !isFunctionKey(key))) return true;
  return (desk?.editing ?? false) && !worksWhileEditing(key);
}

/** True in a field that takes back, or brings back, what was typed in it. */
export function keepsItsUndo(target: EventTarget | null, key: string): boolean {
  return isTextField(target) && !handsOn(target, key);
}

/** While the text is edited a letter is a letter, wherever the focus is: nobody settles a claim by a word typed astray. */
export function worksWhileEditing(key: string): boolean {
  return key.startsWith('Mod+') || key === 'Escape' || isFunctionKey(key);
}

/** `F1` to `F24`: they type nothing. */
function isFunctionKey(key: string): boolean {
  return /^(?:Shift\+)?F\d+$/.test(key);
}

/**
 * True in a field that hands undo and redo on to the draft, because it has nothing of its own to take back
 * (`untouched-field.ts`), nor to bring back.
 */
function handsOn(target: EventTarget | null, key: string): boolean {
  const state = target instanceof HTMLElement ? target.getAttribute(UNTOUCHED) : null;
  return state !== null && (state !== UNDONE || key === UNDO_KEY);
}

/** Keys with `Mod` that belong to a text field while somebody types in it. */
const UNDO_KEY = 'Mod+z';
const TEXT_KEYS = new Set([UNDO_KEY, 'Mod+Shift+z', 'Mod+y']);

/** True in an open dialogue, and in one that closed a moment ago by this very key. */
function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="dialog"]') !== null;
}

/** True on what Enter and Space press by themselves: a button that has the focus, a summary. */
function isPressable(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, summary, a, [role="button"]') !== null;
}

/** True in a field for text. The galley is none: its undo is the draft's. */
function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement) || target.closest('.galley-text')) return false;
  if (target instanceof HTMLInputElement) return !NOTHING_TYPED.has(target.type);
  return ['TEXTAREA', 'SELECT'].includes(target.tagName);
}

/** Inputs that take no words: whoever has moved the place in a recording goes on by the keys of the desk. */
const NOTHING_TYPED: ReadonlySet<string> = new Set(['range', 'checkbox', 'radio', 'button', 'submit']);

/** True for the keys by which such an input is moved or set. */
function isMovedBy(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof HTMLInputElement) || !NOTHING_TYPED.has(target.type)) return false;
  const moves = /^(Arrow|Home$|End$|Page)/.test(key) && target.type !== 'checkbox';
  return moves || ((key === ' ' || key === 'Enter') && target.type !== 'range');
}
