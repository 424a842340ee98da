/**
 * Where the keyboard goes when what had it is gone: to the button that opened it where it still stands, or the one
 * that took its place, else to the screen's main part. Left to itself the page would begin again at its top.
 */

/** Marks the button that opens a form in the form's own place. */
export const OPENER = 'data-opener';

/** Gives the screen's main part the focus, if nothing else has it by the next frame. */
export function focusMainWhenLost(): void {
  requestAnimationFrame(() => {
    if (isLost()) focusMain();
  });
}

/** For a form that appears in the place of the button that opened it: attach it to the form's outermost element. */
export function givesFocusBack(form: HTMLElement): () => void {
  const place = form.parentElement;
  const opener = openedBy;
  return () => {
    const wasIn = form.contains(document.activeElement) || isLost();
    requestAnimationFrame(() => {
      if (!wasIn || !isLost()) return;
      const button = opener?.isConnected
        ? opener
        : opener && place?.querySelector<HTMLElement>(`[${OPENER}]`);
      const around = button ?? place?.closest<HTMLElement>('[role="dialog"]');
      if (around) around.focus({ preventScroll: true });
      else focusMain();
    });
  };
}

/** The button that was pressed last, if it was a button at all; `null` once a key did something else. */
let openedBy: HTMLElement | null = null;

/** Keeps in mind what was pressed: by the time a form is drawn, its button is gone. Answers how to stop. */
export function noticePresses(page: Document): () => void {
  const pressed = ({ target }: Event): void => {
    openedBy = target instanceof Element ? target.closest<HTMLElement>('button,summary') : null;
  };
  page.addEventListener('click', pressed, true);
  page.addEventListener('keydown', pressed, true);
  return () => {
    page.removeEventListener('click', pressed, true);
    page.removeEventListener('keydown', pressed, true);
  };
}

/**
 * For a dialogue whose foot changes with what came of a press: where the button that had the focus is gone, the main
 * button that took its place gets it, else the dialogue until there is one. Left to itself the focus would go to
 * whatever comes first. Answers how to stop.
 *
 * @param opens `waits` for a dialogue that opens on its main button, which may have to be waited for
 */
export function keepsToFoot(dialog: HTMLElement, opens: { readonly waits: boolean }): () => void {
  let held: HTMLButtonElement | null = null;
  let { waits } = opens;
  const toFoot = (): void => {
    const main = dialog.querySelector<HTMLElement>('.actions>button.solid:not(:disabled)');
    waits = !main;
    (main ?? dialog).focus({ preventScroll: true });
  };
  const focused = ({ target }: Event): void => {
    const footIsGone = held !== null && !dialog.contains(held);
    const button = target instanceof HTMLButtonElement && target.matches('.actions>button');
    held = button ? target : null;
    if (footIsGone || (waits && target !== dialog)) toFoot();
  };
  // what moves the focus meanwhile is the dialogue's own trap, until a person does something
  const taken = (): void => void (waits = false);
  const tabbed = ({ key }: KeyboardEvent): void => {
    if (key === 'Tab') taken();
  };
  const observer = new MutationObserver(() => {
    // a button that can't be pressed any more can't keep the focus either
    if (waits || held?.disabled || (held && !dialog.contains(held) && isLost())) toFoot();
  });
  dialog.addEventListener('focusin', focused);
  dialog.addEventListener('keydown', tabbed, true);
  dialog.addEventListener('pointerdown', taken, true);
  observer.observe(dialog, { childList: true, subtree: true, attributeFilter: ['disabled'] });
  return () => {
    dialog.removeEventListener('focusin', focused);
    dialog.removeEventListener('keydown', tabbed, true);
    dialog.removeEventListener('pointerdown', taken, true);
    observer.disconnect();
  };
}

/** Gives the main button of a dialogue the focus by the next frame: what was done in it has no place any more. */
export function focusFoot(dialog: Element): void {
  requestAnimationFrame(() => {
    dialog.querySelector<HTMLElement>('.actions>button.solid')?.focus({ preventScroll: true });
  });
}

function isLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

/** For what stands beside the screen's main part: `Esc` in one of its fields leads back to that part. */
export function escapesToMain(part: HTMLElement): () => void {
  const escape = (event: KeyboardEvent): void => {
    const { target, key, isComposing, defaultPrevented } = event;
    if (key !== 'Escape' || isComposing || defaultPrevented) return;
    if (target instanceof HTMLElement && target.matches('input,textarea,select')) focusMain();
  };
  part.addEventListener('keydown', escape);
  return () => part.removeEventListener('keydown', escape);
}

/**
 * A field that is written in stays in view when the window gets smaller or what is in it larger. Answers how to stop.
 */
export function keepsFieldInView(window: Window): () => void {
  const resized = (): void => {
    // panes take their new places in the next frame
    window.requestAnimationFrame(() => {
      const field = window.document.activeElement;
      if (field?.matches('.input')) field.scrollIntoView({ block: 'nearest' });
    });
  };
  window.addEventListener('resize', resized);
  return () => window.removeEventListener('resize', resized);
}

/** For a form: `Esc` anywhere in it leaves it, and does nothing else. */
export function escapes(leave: () => void): (form: HTMLElement) => () => void {
  return (form) => {
    const escape = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      event.stopPropagation();
      leave();
    };
    form.addEventListener('keydown', escape);
    return () => form.removeEventListener('keydown', escape);
  };
}

/** Gives the screen's main part the keyboard; while that is folded away, what stands in for it. */
export function focusMain(): void {
  const main = document.querySelector<HTMLElement>('main');
  if (!main) return;
  main.tabIndex = -1;
  main.focus({ preventScroll: true });
  if (document.activeElement === main) return;
  document.querySelector<HTMLElement>('[data-main-stand-in]')?.focus({ preventScroll: true });
}

/** Gives a row of the library the focus, once the dialogue before it has given back what it had. @param place its id */
export function focusPlace(place: string): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      document.querySelector<HTMLElement>(`[data-place="${CSS.escape(place)}"]`)?.focus();
    }),
  );
}
