import { getContext, setContext } from 'svelte';
import type { Sentence } from '../../src-shared/domain/sentence';

const KEY = Symbol('read-only');

type Why = () => Sentence | null;

/** Tells everything in a window why its library can't be changed. @param why `null` where it can */
export function provideReadOnly(why: Why): void {
  setContext(KEY, why);
}

/** Why nothing can be changed here, for a component to ask when it is drawn; `null` where everything can. */
export function whyReadOnly(): Why {
  return getContext<Why | undefined>(KEY) ?? (() => null);
}
