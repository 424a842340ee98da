import type { Attachment } from 'svelte/attachments';

/**
 * The attribute of a field that says what it said when the cursor came into it; `undone` where it does because what was
 * typed was taken back, and can be brought back there.
 */
export const UNTOUCHED = 'data-untouched';
export const UNDONE = 'undone';

/**
 * For fields beside the text in which undo is expected to be the text's: while such a field says what it said when the
 * cursor came into it, there is nothing of its own to take back.
 */
export const untouchedField: Attachment<HTMLInputElement> = (field) => {
  let begun = field.value;
  const tell = (state: string): void => {
    if (field.value === begun) field.setAttribute(UNTOUCHED, state);
    else field.removeAttribute(UNTOUCHED);
  };
  const begin = (): void => {
    begun = field.value;
    tell('');
  };
  const typed = (event: Event): void =>
    tell(event instanceof InputEvent && event.inputType === 'historyUndo' ? UNDONE : '');
  field.addEventListener('focus', begin);
  field.addEventListener('input', typed);
  return () => {
    field.removeEventListener('focus', begin);
    field.removeEventListener('input', typed);
  };
};
