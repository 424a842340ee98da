import type { LibraryOverview } from '../../../src-shared/ipc/window-values';
import { DRAFT_STATES, isSamePerson, peopleOf, type Narrowing, type Shelf } from './library-lists';

/** What a narrowing is kept as; `null` for everything. */
export function narrowingKept({ state, tag, person }: Narrowing): string | null {
  return state || tag || person ? JSON.stringify([state, tag, person]) : null;
}

/** A narrowing that was kept, as far as the library still has what it was narrowed down to. */
export function keptNarrowing(kept: string | null, library: Pick<LibraryOverview, Shelf>): Narrowing {
  const [state, tag, person] = partsOf(kept);
  const rows = [...library.drafts, ...library.interviews, ...library.documents];
  const hasTag = rows.some(({ tags }) => tags.some((name) => name === tag));
  const hasPerson = rows.some((row) => peopleOf(row).some((name) => person && isSamePerson(name, person)));
  return {
    state: DRAFT_STATES.find((known) => known === state) ?? null,
    tag: hasTag && tag ? tag : null,
    person: hasPerson && person ? person : null,
  };
}

function partsOf(kept: string | null): readonly (string | null)[] {
  try {
    const value: unknown = JSON.parse(kept ?? '[]');
    return Array.isArray(value) ? value.map((part) => (typeof part === 'string' ? part : null)) : [];
  } catch {
    return [];
  }
}
