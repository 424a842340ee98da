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
