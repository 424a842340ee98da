import { bareLetters } from '../../src-shared/text/fold';
import type { Command } from '../state/commands/command';
import type { Desk } from '../state/desk/desk.svelte';
import type { Workspace } from '../state/workspace.svelte';
import { longDate } from '../ui/dates';
import { words } from '../words';

export type PaletteGroup = 'commands' | 'claims' | 'drafts' | 'interviews' | 'documents' | 'people';

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

/** Everything that the palette knows now: what can be done, and what can be opened from here. */
export function paletteItems(workspace: Workspace): PaletteItem[] {
  const { desk, library } = workspace;
  return [
    ...workspace.commands.all.map(commandItem),
    ...(desk ? desk.claims.map((claim) => claimItem(desk, claim.id)) : []).filter((item) => item !== null),
    ...(library?.drafts ?? []).map((row) => ({
      id: `draft:${row.id}`,
      group: 'drafts' as const,
      title: row.title,
      detail: [row.byline, longDate(row.updatedAt)].filter(Boolean).join(' · '),
      keys: [],
      run: () => void workspace.openDraft(row.id),
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
  ];
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
    run: () => void workspace.openSource('interview', row.id),
  }));
  const documents = (library?.documents ?? []).map((row): PaletteItem => ({
    id: `document:${row.id}`,
    group: 'documents',
    title: row.title,
    detail: words.kinds.document[row.documentKind],
    keys: [],
    run: () => void workspace.openSource('document', row.id),
  }));
  return [...interviews, ...documents];
}

/** How many items of a group other than the commands are listed: enough to choose from, few enough to read. */
const GROUP_LIMIT = 8;

/**
 * The items that fit what was typed, best first within their group and the group with the best item first. With
 * nothing typed: the commands, in their own order.
 */
export function rankItems(items: readonly PaletteItem[], query: string): PaletteItem[] {
  const tokens = bareLetters(query).split(/\s+/).filter(Boolean);
  if (tokens.length === 0) return items.filter((item) => item.group === 'commands');
  const ranked = items
    .map((item) => ({ item, score: scoreOf(item, tokens) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const groups = [...new Set(ranked.map(({ item }) => item.group))];
  return groups.flatMap((group) => {
    const members = ranked.filter(({ item }) => item.group === group).map(({ item }) => item);
    return group === 'commands' ? members : members.slice(0, GROUP_LIMIT);
  });
}

/** 0 where a token is missing; the start of the title counts most, then the start of a word, then anything. */
function scoreOf(item: PaletteItem, tokens: readonly string[]): number {
  const title = bareLetters(item.title);
  const detail = bareLetters(item.detail);
  const scores = tokens.map((token) => tokenScore(token, title, detail));
  return scores.includes(0) ? 0 : scores.reduce((sum, score) => sum + score, 0) / tokens.length;
}

function tokenScore(token: string, title: string, detail: string): number {
  const parts = title.split(/[^\p{L}\p{N}]+/u);
  if (parts[0] === token) return 10;
  if (title.startsWith(token)) return 8;
  if (parts.includes(token)) return 6;
  if (parts.some((word) => word.startsWith(token))) return 5;
  if (title.includes(token)) return 3;
  return detail.includes(token) ? 1 : 0;
}
