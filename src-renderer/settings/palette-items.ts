import type { FoundClaim } from '../../src-shared/ipc/window-values';
import { bestNamed, findableName, typedPieces, type FindableName } from '../../src-shared/search/name-match';
import type { Command } from '../state/commands/command';
import type { Desk } from '../state/desk/desk.svelte';
import type { Workspace } from '../state/workspace.svelte';
import { longDate } from '../ui/dates';
import { words } from '../words';
import type { Words } from '../../src-shared/words/words';

/** What the palette lists, each under a name of its own. */
export type PaletteGroup = keyof Words['palette']['groups'];

/** One thing that the palette can do or open. */
export interface PaletteItem {
  readonly id: string;
  readonly group: PaletteGroup;
  readonly title: string;
  /** A second line of facts; searched too, with less weight. */
  readonly detail: string;
  readonly keys: readonly string[];
  run(): void;
}

/** An item made ready to be found by its name. */
export type FindableItem = PaletteItem & { readonly name: FindableName };

/** Everything that the palette knows now: what can be done, and what can be opened from here. */
export function paletteItems(workspace: Workspace): FindableItem[] {
  return knownItems(workspace).map((item) => ({ ...item, name: findableName(item.title, item.detail) }));
}

function knownItems(workspace: Workspace): PaletteItem[] {
  const { desk, library } = workspace;
  return [
    ...workspace.commands.offered.map(commandItem),
    ...(desk ? desk.claims.map((claim) => claimItem(desk, claim.id)) : []).filter((item) => item !== null),
    ...(library?.drafts ?? []).map((row) => ({
      id: `draft:${row.id}`,
      group: 'drafts' as const,
      title: row.title,
      detail: [row.byline, longDate(row.updatedAt)].filter(Boolean).join(' · '),
      keys: [],
      run: () => void workspace.screens.openDraft(row.id),
    })),
    ...sourceItems(workspace),
    ...workspace.libraryView.people.map(({ name, count }) => ({
      id: `person:${name}`,
      group: 'people' as const,
      title: name,
      detail: words.palette.texts(count),
      keys: [],
      run: () => workspace.libraryView.showPerson(name),
    })),
    ...(workspace.app?.recent ?? [])
      .filter(({ path, present }) => present && path !== library?.folder)
      .map(({ path, name }) => ({
        id: `library:${path}`,
        group: 'libraries' as const,
        title: name,
        detail: path,
        keys: [],
        run: () => void workspace.doors.openRecent(path),
      })),
  ];
}

/** Claims of other drafts than the one on the desk, as the main process finds them: each opens its draft. */
export function otherClaims(workspace: Workspace, found: readonly FoundClaim[]): PaletteItem[] {
  return found.map((claim) => ({
    id: `claim:${claim.draftId}:${claim.claimId}`,
    group: workspace.desk ? 'otherClaims' : 'claims',
    title: `${claim.number} · ${claim.exact}`,
    detail: `${claim.draftTitle} · ${words.palette.claim(claim)}`,
    keys: [],
    run: () => void workspace.screens.openDraft(claim.draftId, claim.claimId),
  }));
}

/** For words that nothing goes by: they are looked for in everything that was written and said. */
export function searchItem(workspace: Workspace, query: string): PaletteItem[] {
  if (!workspace.library || query.trim() === '') return [];
  return [
    {
      id: 'search',
      group: 'commands',
      title: words.palette.searchFor(query.trim()),
      detail: '',
      keys: [],
      run: () => {
        workspace.screens.show('library');
        workspace.libraryView.search(query.trim());
      },
    },
  ];
}

/** What was chosen before, newest first, as far as it is here now. @param ids of items, newest first */
export function recentItems(items: readonly PaletteItem[], ids: readonly string[]): PaletteItem[] {
  return ids.flatMap((id) => {
    const item = items.find((known) => known.id === id);
    return item ? [{ ...item, id: `recent:${id}`, group: 'recent' as const }] : [];
  });
}

function commandItem(command: Command): PaletteItem {
  const { name, title, group, keys, run } = command;
  return { id: `command:${name}`, group: 'commands', title, detail: words.commands.groups[group], keys, run };
}

function claimItem(desk: Desk, id: string): PaletteItem | null {
  const claim = desk.claims.find((known) => known.id === id);
  if (!claim) return null;
  const exact = claim.anchor.exact.replace(/\s+/g, ' ');
  return {
    id: `claim:${claim.id}`,
    group: 'claims',
    title: `${claim.number} · ${exact}`,
    detail: words.palette.claim(claim),
    keys: [],
    run: () => desk.selectClaim(claim.id),
  };
}

/** Sources open beside the draft, or by themselves. */
function sourceItems(workspace: Workspace): PaletteItem[] {
  const { library } = workspace;
  const interviews = (library?.interviews ?? []).map((row): PaletteItem => ({
    id: `interview:${row.id}`,
    group: 'interviews',
    title: row.title,
    detail: [row.speakers.join(', '), row.recordedOn ? longDate(row.recordedOn) : '']
      .filter(Boolean)
      .join(' · '),
    keys: [],
    run: () => void workspace.screens.openSource('interview', row.id),
  }));
  const documents = (library?.documents ?? []).map((row): PaletteItem => ({
    id: `document:${row.id}`,
    group: 'documents',
    title: row.title,
    detail: words.kinds.document[row.documentKind],
    keys: [],
    run: () => void workspace.screens.openSource('document', row.id),
  }));
  return [...interviews, ...documents];
}

/** How many items of a group other than the commands are listed: enough to choose from, few enough to read. */
const GROUP_LIMIT = 8;

/**
 * The items that fit what was typed, best first within their group and the group with the best item first. With
 * nothing typed: the commands, in their own order.
 */
export function rankItems(items: readonly FindableItem[], query: string): PaletteItem[] {
  const pieces = typedPieces(query);
  if (pieces.length === 0) return items.filter((item) => item.group === 'commands');
  const ranked = bestNamed(items, pieces, ({ name }) => name);
  const groups = [...new Set(ranked.map(({ group }) => group))];
  return groups.flatMap((group) => {
    const members = ranked.filter((item) => item.group === group);
    return group === 'commands' ? members : members.slice(0, GROUP_LIMIT);
  });
}
