/** Puts the caret into the search field of what is open, and selects what stands there. */
export function focusSearch(): void {
  const field = document.querySelector<HTMLInputElement>('[data-transcript-search]');
  field?.focus();
  field?.select();
}
