import type { Sentence } from '../../../src-shared/domain/sentence';
import type { OfferedCommand } from '../../../src-shared/ipc/window-values';
import { told, words } from '../../words';
import { keyLabel } from '../../ui/key-label';
import { changesLibrary, type Command, type CommandName } from './command';
import { deskCommands } from './desk-commands';
import {
  isChosen,
  isOfTheSystem,
  keyChoices,
  keyName,
  keysBefore,
  keysInForce,
  ownKeys,
  rebinding,
  rivalsOf,
} from './key-bindings';
import { belongsToPage, keepsItsUndo } from './key-target';
import { everyLibraryCommand, libraryCommands, viewCommands } from './library-commands';
import type { Desk } from '../desk/desk.svelte';
import type { Workspace } from '../workspace.svelte';

/** All commands that make sense now, and the two lists that show them. */
export class Commands {
  readonly #workspace: Workspace;
  paletteOpen = $state(false);
  /** What is typed into the palette. */
  paletteQuery = $state('');
  /** Enter was pressed before the palette was there to take it. */
  paletteEntered = $state(false);
  keysOpen = $state(false);

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  /** Every command that makes sense now, with the keys that a person chose for it, or its own. */
  get all(): readonly Command[] {
    return this.#inForce(this.#ofNow);
  }

  get #ofNow(): readonly Command[] {
    const { desk } = this.#workspace;
    return [
      ...(desk ? deskCommands(() => desk) : []),
      ...libraryCommands(this.#workspace),
      ...viewCommands(this.#workspace),
    ];
  }

  /** Every command that there is, wherever one is: those of the desk also in the library. */
  get everywhere(): readonly Command[] {
    // a name that two screens have is what it is on this one
    const byName = new Map<CommandName, Command>();
    const others = [...deskCommands(() => this.#deskOfNow), ...everyLibraryCommand(this.#workspace)];
    for (const command of [...this.#ofNow, ...others]) {
      if (!byName.has(command.name)) byName.set(command.name, command);
    }
    return this.#inForce([...byName.values()]);
  }

  get #deskOfNow(): Desk {
    const { desk } = this.#workspace;
    if (!desk) throw new Error('A command of the desk runs on a desk');
    return desk;
  }

  #inForce(commands: readonly Command[]): readonly Command[] {
    const choices = keyChoices(this.#workspace.preferences.settings);
    return commands.map((command) => ({
      ...command,
      keys: keysInForce(command, choices),
      keyChosen: isChosen(command, choices),
    }));
  }

  /** Gives a command a key, or none for an empty one; a command that had it loses it. */
  async rebind(name: CommandName, key: string): Promise<void> {
    const { toasts, app } = this.#workspace;
    const label = keyLabel(key, app?.platform);
    if (isOfTheSystem(key)) return void toasts.say(words.commands.keyOfTheSystem(label));
    const losers = rivalsOf(this.everywhere, name, key);
    const title = this.everywhere.find((command) => command.name === name)?.title ?? name;
    const said =
      key === ''
        ? words.commands.keyTakenAway(title)
        : words.commands.keyGiven(
            title,
            label,
            losers.map((loser) => loser.title),
          );
    await this.#changeKeys(rebinding(this.everywhere, name, key), said);
  }

  /** All commands go by their own keys again. */
  async resetKeys(): Promise<void> {
    const choices = keyChoices(this.#workspace.preferences.settings);
    await this.#changeKeys(ownKeys(choices), words.commands.ownKeysAgain);
  }

  async #changeKeys(remembered: Readonly<Record<string, string>>, said: string): Promise<void> {
    const { preferences, toasts } = this.#workspace;
    const before = keysBefore(remembered, keyChoices(preferences.settings));
    await preferences.change({ remembered });
    toasts.say(said, {
      label: words.common.undo,
      run: () => void preferences.change({ remembered: before }),
    });
  }

  openPalette(): void {
    this.paletteQuery = '';
    this.paletteEntered = false;
    this.paletteOpen = true;
  }

  openKeys(): void {
    this.keysOpen = true;
  }

  /** What can be done now: of a library that can only be read nothing that would change it. */
  get offered(): readonly Command[] {
    return this.#whyLocked ? this.all.filter((command) => !changesLibrary(command)) : this.all;
  }

  /** The same for the menus: names, each with the key that is shown. */
  get forMenus(): readonly OfferedCommand[] {
    return this.offered.map(({ name, keys }) => ({ name, key: keys[0] ?? '' }));
  }

  get #whyLocked(): Sentence | null {
    return this.#workspace.library?.readOnly ?? null;
  }

  run(name: string): void {
    const command = this.all.find((known) => known.name === name);
    if (command) this.#runOrSayWhyNot(command);
  }

  /** Chosen in a menu: undo and redo are those of the field in which somebody types. */
  runFromMenu(name: string): void {
    const { activeElement } = document;
    if (name === 'edit.undo' && keepsItsUndo(activeElement, 'Mod+z')) document.execCommand('undo');
    else if (name === 'edit.redo' && keepsItsUndo(activeElement, 'Mod+y')) document.execCommand('redo');
    else this.run(name);
  }

  #runOrSayWhyNot(command: Command): void {
    const why = this.#whyLocked;
    if (why && changesLibrary(command)) this.#workspace.toasts.say(told(why));
    else command.run();
  }

  /** Runs the command of a key press; answers whether there was one. Single letters are left to text fields. */
  handleKey(event: KeyboardEvent): boolean {
    if (event.defaultPrevented) return false;
    if (this.paletteOpen) return this.#typeAhead(event);
    const key = keyName(event);
    // in the map a key is looked at, not used; but for taking back what was changed in it
    if (this.keysOpen) {
      return key === 'Mod+z' && !keepsItsUndo(event.target, key) && this.#workspace.toasts.undoLast();
    }
    if (key === null || belongsToPage(event, key, this.#workspace.desk)) return false;
    const command = this.all.find((candidate) => candidate.keys.includes(key));
    if (!command) return false;
    event.preventDefault();
    this.#runOrSayWhyNot(command);
    return true;
  }

  /** Keys that come between the palette's own key and its field are meant for the field. */
  #typeAhead(event: KeyboardEvent): boolean {
    const isForField = event.target instanceof Element && event.target.closest('.palette input') !== null;
    if (isForField || event.ctrlKey || event.metaKey || event.altKey) return false;
    if (event.key === 'Enter') this.paletteEntered = true;
    else if ([...event.key].length === 1) this.paletteQuery += event.key;
    else return false;
    event.preventDefault();
    return true;
  }
}
