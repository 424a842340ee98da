/** Puts the caret into the search field of what is open, and selects what stands there; false where nothing is open. */
export function focusSearch(): boolean {
  const field = document.querySelector<HTMLInputElement>('[data-transcript-search]');
  field?.focus();
  field?.select();
  return field !== null;
}
