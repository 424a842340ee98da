import type { Desk } from './desk/desk.svelte';

/** What the desk knows comes with the first draft, or ahead of it once a window stands: a launch does not wait for it. */
export const fetchDesk = (): Promise<{ readonly Desk: typeof Desk }> => import('./desk/desk.svelte');
