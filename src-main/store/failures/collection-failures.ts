import type { CollectedKind } from '../library/library-layout';
import { say } from '../../../src-shared/words/say';
import type { ReadFailure, SaveFailure } from './store-failure';

export const UNREAD: SaveFailure = { kind: 'changedOnDisk', ...say('store.neverRead') };

export function taken(kind: CollectedKind): SaveFailure {
  return { kind: 'taken', ...say('store.taken', { kind }) };
}

export function noSuch(kind: CollectedKind): ReadFailure {
  return { kind: 'notFound', ...say('store.noSuch', { kind }) };
}
