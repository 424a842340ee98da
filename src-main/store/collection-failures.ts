import type { CollectedKind } from './library-layout';
import type { ReadFailure, SaveFailure } from './store-failure';

export const UNREAD: SaveFailure = {
  kind: 'changedOnDisk',
  message: 'There is a file in this place that was never read here. Nothing was overwritten.',
};

export function taken(kind: CollectedKind): SaveFailure {
  return { kind: 'taken', message: `There is a ${kind} in this place already. Nothing was changed.` };
}

export function noSuch(kind: CollectedKind): ReadFailure {
  return { kind: 'notFound', message: `There is no such ${kind} in this library.` };
}
