import type { Settings } from '../../../src-shared/ipc/window-values';

/** How a person's choice of a key is kept among the remembered choices. */
const PREFIX = 'key:';

/** Which keys run which command, where a person wants others than Stet's own. An empty string: no key at all. */
export type KeyChoices = ReadonlyMap<string, string>;

/** The keys that a person chose, by command; an empty one for none. */
export function keyChoices(settings: Settings | null): KeyChoices {
  return new Map(
    Object.entries(settings?.remembered ?? {}).flatMap(([name, key]): [string, string][] =>
      name.startsWith(PREFIX) && typeof key === 'string' ? [[name.slice(PREFIX.length), key]] : [],
    ),
  );
}

/** A command with its own keys, as far as this needs it. */
interface Keyed {
  readonly name: string;
  readonly keys: readonly string[];
}

/** Marks a command that goes by its own keys again. */
const OWN = 'own';

/** The keys of a command after a person's choices. */
export function keysInForce({ name, keys }: Keyed, choices: KeyChoices): readonly string[] {
  const chosen = choices.get(name);
  if (chosen === undefined || chosen === OWN) return keys;
  return chosen === '' ? [] : [chosen];
}

/** True where a command has another key than its own. */
export function isChosen({ name }: Keyed, choices: KeyChoices): boolean {
  return (choices.get(name) ?? OWN) !== OWN;
}

/** Whoever else goes by a key now; nobody by an empty one. */
export function rivalsOf<T extends Keyed>(commands: readonly T[], name: string, key: string): readonly T[] {
  return commands.filter((command) => key !== '' && command.name !== name && command.keys.includes(key));
}

/**
 * What to remember so that a key runs a command: whoever had the key loses it. Commands of two screens that never meet
 * may go by one key as Stet's own do; a key that is chosen has one command.
 *
 * @param commands all commands with the keys in force
 * @param key an empty one: the command goes by none
 */
export function rebinding(
  commands: readonly Keyed[],
  name: string,
  key: string,
): Readonly<Record<string, string>> {
  const losers = rivalsOf(commands, name, key);
  return Object.fromEntries([
    ...losers.map((loser) => [PREFIX + loser.name, loser.keys.find((other) => other !== key) ?? '']),
    [PREFIX + name, key],
  ]);
}

/** What to remember so that a change of keys is taken back. */
export function keysBefore(
  change: Readonly<Record<string, string>>,
  choices: KeyChoices,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.keys(change).map((kept) => [kept, choices.get(kept.slice(PREFIX.length)) ?? OWN]),
  );
}

/** Copy, cut, paste, select all, quit: what every program of a machine does by them. */
const OF_THE_SYSTEM: ReadonlySet<string> = new Set(['Mod+c', 'Mod+x', 'Mod+v', 'Mod+a', 'Mod+q']);

/** True for keys that no command may be given: the system or the window takes them. */
export function isOfTheSystem(key: string): boolean {
  return OF_THE_SYSTEM.has(key);
}

/** What to remember so that all commands go by their own keys again. */
export function ownKeys(choices: KeyChoices): Readonly<Record<string, string>> {
  return Object.fromEntries([...choices.keys()].map((name) => [PREFIX + name, OWN]));
}

/** A key press as commands name it: `Mod+Shift+z`, `j`, `Escape`; `null` for a modifier alone. */
export function keyName(event: KeyboardEvent): string | null {
  if (['Control', 'Meta', 'Shift', 'Alt', 'AltGraph'].includes(event.key)) return null;
  const mod = event.ctrlKey || event.metaKey;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const shift = event.shiftKey && (mod || event.key.length > 1);
  return `${mod ? 'Mod+' : ''}${shift ? 'Shift+' : ''}${key}`;
}
