import type { Attachment } from 'svelte/attachments';

/**
 * The attribute of a field that says what it said when the cursor came into it; `undone` where it does because what was
 * typed was taken back, and can be brought back there.
 */
export const UNTOUCHED = 'data-untouched';
export const UNDONE = 'undone';

/**
 * For fields beside the text in which undo is expected to be the text's: while nothing was typed since the cursor came
 * into it, or all of it was taken back, there is nothing of its own to take back. What was typed and deleted again is.
 */
export const untouchedField: Attachment<HTMLInputElement> = (field) => {
  let begun = field.value;
  const tell = (state: string): void => {
    field.setAttribute(UNTOUCHED, state);
  };
  const begin = (): void => {
    begun = field.value;
    tell('');
  };
  const typed = (event: Event): void => {
    const isTakenBack = event instanceof InputEvent && event.inputType === 'historyUndo';
    if (isTakenBack && field.value === begun) tell(UNDONE);
    else field.removeAttribute(UNTOUCHED);
  };
  field.addEventListener('focus', begin);
  field.addEventListener('input', typed);
  return () => {
    field.removeEventListener('focus', begin);
    field.removeEventListener('input', typed);
  };
};
