import type { Words } from '../../../src-shared/words/words';
import { words } from '../../words';

/** In the order in which lists show them. */
export const COMMAND_GROUPS = ['check', 'link', 'draft', 'library', 'view'] as const;

export type CommandGroup = (typeof COMMAND_GROUPS)[number];

/** What a command is called by menus, keys and the palette; its title has the same name in the catalogue of words. */
export type CommandName = keyof Words['commands']['titles'];

/** Something that a person can do, by key, menu, button or palette. */
export interface Command {
  readonly name: CommandName;
  readonly title: string;
  readonly group: CommandGroup;
  /** As `KeyboardEvent.key`, with `Mod+` and `Shift+` before it; the first one is shown. */
  readonly keys: readonly string[];
  /** True where a person chose the key. */
  readonly keyChosen?: boolean;
  run(): void;
}

/** A command with Stet's own keys. */
export function command(
  name: CommandName,
  group: CommandGroup,
  keys: readonly string[],
  run: () => void,
  title: string = words.commands.titles[name],
): Command {
  return { name, title, group, keys, run };
}

const CHANGING: ReadonlySet<CommandName> = new Set<CommandName>([
  ...([
    'import.draft',
    'import.interview',
    'import.folder',
    'import.document',
    'transcript.replace',
  ] as const),
  ...(['claim.mark', 'proposal.accept', 'proposal.dismiss', 'noCheck.mark', 'accept.best'] as const),
  ...(['claim.stands', 'claim.needsChange', 'claim.onAuthor', 'claim.unverifiable', 'claim.cut'] as const),
  ...([
    'claim.open',
    'claim.legal',
    'claim.comment',
    'claim.assign',
    'turn.correct',
    'claim.remove',
    'evidence.link',
  ] as const),
  ...(['change.propose', 'change.accept', 'change.reject', 'text.replace', 'text.edit'] as const),
  ...(['version.bringIn', 'edit.undo', 'edit.redo', 'notice.open'] as const),
]);

/** True for what changes the library: of one that can only be read it is not to be had. */
export function changesLibrary({ name }: Pick<Command, 'name'>): boolean {
  return CHANGING.has(name);
}
