/** Moves the focus to the next or previous row of what is listed on the screen; from elsewhere, to the first one. */
export function focusRow(by: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('main [data-row], main [data-hit]')];
  const at = rows.indexOf(document.activeElement as HTMLElement);
  const next = at < 0 ? 0 : Math.max(0, Math.min(at + by, rows.length - 1));
  rows[next]?.focus();
}
