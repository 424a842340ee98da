import type { Attachment } from 'svelte/attachments';

/** The attribute of a field in which nothing was typed since the cursor came into it. */
export const UNTOUCHED = 'data-untouched';

/**
 * For fields beside the text in which undo is expected to be the text's: while such a field says what it said when the
 * cursor came into it, there is nothing of its own to take back.
 */
export const untouchedField: Attachment<HTMLInputElement> = (field) => {
  let begun = field.value;
  const tell = (): void => void field.toggleAttribute(UNTOUCHED, field.value === begun);
  const begin = (): void => {
    begun = field.value;
    tell();
  };
  field.addEventListener('focus', begin);
  field.addEventListener('input', tell);
  return () => {
    field.removeEventListener('focus', begin);
    field.removeEventListener('input', tell);
  };
};
