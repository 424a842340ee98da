import type { Attachment } from 'svelte/attachments';

/** Steps that the keys of a list make from the row that has the focus; the ends stop. */
const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, last) => last,
};

/** Up, down, Home and End move the focus through the rows of a list. Tab still goes to everything. */
export function arrowKeys(rows: string): Attachment<HTMLElement> {
  return (list) => {
    const move = (event: KeyboardEvent): void => {
      const step = STEPS[event.key];
      const row = event.target instanceof Element ? event.target.closest<HTMLElement>(rows) : null;
      if (!step || !row || event.ctrlKey || event.metaKey || event.altKey) return;
      const all = [...list.querySelectorAll<HTMLElement>(rows)];
      event.preventDefault();
      all[step(all.indexOf(row), all.length - 1)]?.focus();
    };
    list.addEventListener('keydown', move);
    return () => list.removeEventListener('keydown', move);
  };
}
