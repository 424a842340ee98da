import type { DocumentRow, DraftRow, InterviewRow } from '../../../src-shared/domain/catalogue-row';
import type { GateRules } from '../../../src-shared/domain/house-style';
import { isSignedOff } from '../../../src-shared/gate/signed-off';
import type { LibraryOverview } from '../../../src-shared/ipc/window-values';

/** In the order in which the library shows them. */
export const SHELVES = ['drafts', 'interviews', 'documents'] as const;

/** One kind of thing that a library holds. */
export type Shelf = (typeof SHELVES)[number];

/** Rows of each shelf that are shown where all of them begin on one page. */
export const BEGINNING = 8;

/** What stands on the shelves of a library. */
export interface Rows {
  readonly drafts: readonly DraftRow[];
  readonly interviews: readonly InterviewRow[];
  readonly documents: readonly DocumentRow[];
}

/** A shelf on which the library lists nothing, whatever it is narrowed down to. */
export interface NoneOnShelf {
  /** How many documents belong there and can’t be opened: damaged, or written by a newer Stet. */
  readonly damaged: number;
}

const KIND_ON = { drafts: 'draft', interviews: 'interview', documents: 'document' } as const;

/** Why a shelf is empty; `null` where something stands on it. */
export function noneOnShelf(
  library: Pick<LibraryOverview, Shelf | 'troubled'>,
  shelf: Shelf,
): NoneOnShelf | null {
  if (library[shelf].length > 0) return null;
  return { damaged: (library.troubled ?? []).filter(({ kind }) => kind === KIND_ON[shelf]).length };
}

/** What narrows a shelf down; `null` for everything. */
export interface Narrowing {
  readonly state: DraftState | null;
  readonly tag: string | null;
  readonly person: string | null;
}

/** What is left to do on a draft, as the library lists it. */
export const DRAFT_STATES = ['open', 'legal', 'orphans', 'ready', 'signed', 'notices'] as const;

export type DraftState = (typeof DRAFT_STATES)[number];

/** True where a draft is one of those that the filter means; whose signatures count is up to the house. */
export function isInState(row: DraftRow, state: DraftState, gate: GateRules): boolean {
  switch (state) {
    case 'open':
      return row.open > 0 || row.claims === 0;
    case 'legal':
      return row.legal > 0;
    case 'orphans':
      return row.orphans > 0;
    case 'ready':
      return isSettled(row) && !isSignedOff(row, gate);
    case 'signed':
      return isSignedOff(row, gate);
    case 'notices':
      return row.notices > 0;
  }
}

/** True where nothing that was marked or proposed waits for anybody. Whether it can be signed is for the gate to say. */
function isSettled({ claims, open, orphans, proposedChanges }: DraftRow): boolean {
  return claims > 0 && open + orphans + proposedChanges === 0;
}

/** Names that a row is about: who wrote it, who speaks in it. */
export function peopleOf(row: DraftRow | InterviewRow | DocumentRow): readonly string[] {
  switch (row.kind) {
    case 'draft':
      return row.byline === undefined ? [] : [row.byline.replace(/^by\s+/i, '')];
    case 'interview':
      return row.speakers;
    case 'document':
      return row.author === undefined ? [] : [row.author];
  }
}

/** The rows that fit every filter that is set. */
export function narrowed<Row extends DraftRow | InterviewRow | DocumentRow>(
  rows: readonly Row[],
  { state, tag, person }: Narrowing,
  gate: GateRules,
): readonly Row[] {
  return rows.filter(
    (row) =>
      (tag === null || row.tags.includes(tag)) &&
      (person === null || peopleOf(row).some((name) => isSamePerson(name, person))) &&
      (state === null || row.kind !== 'draft' || isInState(row, state, gate)),
  );
}

/** Transcripts shout names, and whoever wrote the story does not: `BRANDSMA` and `Brandsma` are one entry. */
export function isSamePerson(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** The people whom rows are about, the most frequent first; each written as quietly as somebody wrote the name. */
export function peopleIn(rows: readonly (DraftRow | InterviewRow | DocumentRow)[]): Counted[] {
  const names = rows.flatMap((row) => [
    ...new Map(peopleOf(row).map((name) => [name.toLowerCase(), name])).values(),
  ]);
  const written = new Map<string, string>();
  for (const name of names) {
    const key = name.toLowerCase();
    const known = written.get(key);
    if (known === undefined || known === known.toUpperCase()) written.set(key, name);
  }
  return counted(names.map((name) => written.get(name.toLowerCase()) ?? name));
}

/** A name and how many rows carry it, the most frequent first. */
export interface Counted {
  readonly name: string;
  readonly count: number;
}

/** Names with how often each comes, the most frequent first. */
export function counted(names: Iterable<string>): Counted[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, undefined, { numeric: true }));
}
