import type { Preferences } from '../preferences.svelte';

const KEY = 'palette:recent';

/** As many as one takes in at a glance. */
const MOST = 5;

/** What was chosen in the palette last, newest first: ids of its items. */
export function recentlyChosen(preferences: Preferences): readonly string[] {
  return preferences.remembered<string>(KEY, '').split('\n').filter(Boolean);
}

/** Remembers a choice, also for the next time that Stet starts. A claim is gone to once, as words are looked for. */
export function noteChosen(preferences: Preferences, id: string): void {
  if (!id.includes(':') || id.startsWith('claim:')) return;
  const others = recentlyChosen(preferences).filter((known) => known !== id);
  preferences.remember(KEY, [id, ...others].slice(0, MOST).join('\n'));
}
