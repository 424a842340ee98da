import type { Attachment } from 'svelte/attachments';

/**
 * For the field of a form that appears where a button was pressed: whoever pressed it goes on typing. The page's own
 * `autofocus` does so only where nothing else has the keyboard yet, as in a dialogue something always has.
 */
export const takesKeyboard: Attachment<HTMLElement> = (field) => field.focus();
