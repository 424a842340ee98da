const MAIN = 'button.solid:not(:disabled)';
const FIELD = 'input:enabled:not([type="radio"]:not(:checked)),select:enabled,textarea:enabled';

/**
 * What of a dialogue has the keyboard first: its first field; where there is none to fill in the main button, so that
 * Enter does what was asked for. `null` for whatever comes first on the page.
 */
export function beginsAt(dialog: HTMLElement): HTMLElement | null {
  return (
    dialog.querySelector<HTMLElement>('[data-autofocus]') ?? dialog.querySelector(FIELD) ?? footOf(dialog)
  );
}

/** Where a dialogue begins that has nothing to be filled in: on its main button, else on itself until that can be pressed. */
export function beginsAtFoot(dialog: HTMLElement): HTMLElement {
  return footOf(dialog) ?? dialog;
}

function footOf(dialog: HTMLElement): HTMLElement | null {
  return dialog.querySelector(`.actions>${MAIN}`);
}

/** `Mod Enter` presses the dialogue's main button, from any field of it. */
export function pressMainByKey(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  if (event.defaultPrevented || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  const main = event.currentTarget.querySelector<HTMLButtonElement>(MAIN);
  if (!main) return;
  event.preventDefault();
  // a field that takes what was typed when it is left is left first
  main.focus({ preventScroll: true });
  main.click();
}
