import type { TransitionContext } from '../../src-shared/commands/transition';
import { hashBlocks } from './a-draft';

/** Ids that count up, a clock that stands still, a person at the desk. */
export function aContext(given: Partial<TransitionContext> = {}): TransitionContext {
  let ids = 0;
  return {
    now: '2024-05-15T08:00:00.000Z',
    person: 'Edda Lind',
    newId: () => `new-${(ids += 1)}`,
    hashBlocks,
    ...given,
  };
}

/** Makes a value and everything in it unchangeable: a transition that writes into it throws. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) frozen(part);
  }
  return value;
}
