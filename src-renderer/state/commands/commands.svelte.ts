import type { Sentence } from '../../../src-shared/domain/sentence';
import { told, words } from '../../words';
import { changesLibrary, type Command } from './command';
import { deskCommands } from './desk-commands';
import { isChosen, keyChoices, keyName, keysInForce, ownKeys, rebinding } from './key-bindings';
import { belongsToPage } from './key-target';
import { libraryCommands, viewCommands } from './library-commands';
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

  /** Every command with the keys that a person chose for it, or its own. */
  get all(): readonly Command[] {
    const choices = keyChoices(this.#workspace.preferences.settings);
    return this.#own.map((command) => ({
      ...command,
      keys: keysInForce(command, choices),
      keyChosen: isChosen(command, choices),
    }));
  }

  get #own(): readonly Command[] {
    const { desk } = this.#workspace;
    return [
      ...(desk ? deskCommands(desk) : []),
      ...libraryCommands(this.#workspace),
      ...viewCommands(this.#workspace),
    ];
  }

  /** Gives a command a key; a command that had it loses it. */
  async rebind(name: string, key: string): Promise<void> {
    const taken = this.all.find((command) => command.name !== name && command.keys.includes(key));
    await this.#workspace.preferences.change({ remembered: rebinding(this.all, name, key) });
    if (taken) this.#workspace.toasts.say(words.commands.keyTaken(taken.title));
  }

  /** All commands go by their own keys again. */
  async resetKeys(): Promise<void> {
    await this.#workspace.preferences.change({
      remembered: ownKeys(keyChoices(this.#workspace.preferences.settings)),
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

  get #whyLocked(): Sentence | null {
    return this.#workspace.library?.readOnly ?? null;
  }

  run(name: string): void {
    const command = this.all.find((known) => known.name === name);
    if (command) this.#runOrSayWhyNot(command);
  }

  #runOrSayWhyNot(command: Command): void {
    const why = this.#whyLocked;
    if (why && changesLibrary(command)) this.#workspace.toasts.say(told(why));
    else command.run();
  }

  /** Runs the command of a key press; answers whether there was one. Single letters are left to text fields. */
  handleKey(event: KeyboardEvent): boolean {
    if (event.defaultPrevented || this.keysOpen) return false;
    if (this.paletteOpen) return this.#typeAhead(event);
    const key = keyName(event);
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
