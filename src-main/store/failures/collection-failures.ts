import type { CollectedKind } from '../library/library-layout';
import { say } from '../../../src-shared/words/say';
import type { ReadFailure, SaveFailure } from './store-failure';

/** Nothing is written over a file that was not read: its state on disk is not known. */
export const UNREAD: SaveFailure = { kind: 'changedOnDisk', ...say('store.neverRead') };

/** There is a document of that id already. */
export function taken(kind: CollectedKind): SaveFailure {
  return { kind: 'taken', ...say('store.taken', { kind }) };
}

/** There is no document of that id. */
export function noSuch(kind: CollectedKind): ReadFailure {
  return { kind: 'notFound', ...say('store.noSuch', { kind }) };
}
