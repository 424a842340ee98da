import type { DraftRow } from '../../../src-shared/domain/catalogue-row';
import type { Library } from '../../../src-shared/domain/library';
import type { Sentence } from '../../../src-shared/domain/sentence';
import type { ArgumentOf } from '../../../src-shared/ipc/contract';
import type { LibraryOverview } from '../../../src-shared/ipc/window-values';
import type { Workspace } from '../workspace.svelte';

/** Requests that change what the library says about itself. */
type LibraryChange =
  | 'library.learnWord'
  | 'library.rename'
  | 'library.setPeople'
  | 'library.setHouseStyle'
  | 'library.saveHouseStyle'
  | 'library.removeHouseStyle';

/** What the main process told of the library that is open in the window. */
export class OpenedLibrary {
  readonly #workspace: Workspace;
  // raw: it arrives whole from the main process and is replaced whole
  #overview = $state.raw<LibraryOverview | null>(null);
  #putAside = $state.raw<ReadonlySet<string>>(new Set());

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  get overview(): LibraryOverview | null {
    return this.#overview;
  }

  take(overview: LibraryOverview | null): void {
    this.#overview = overview;
  }

  /** Takes a library that was opened just now: nothing of it has been read and put aside yet. */
  enter(overview: LibraryOverview): void {
    this.#putAside = new Set();
    this.take(overview);
  }

  /** What was found when the library was opened, as far as nobody has put it aside in this window. */
  get problems(): readonly Sentence[] {
    return (this.#overview?.problems ?? []).filter(({ message }) => !this.#putAside.has(message));
  }

  putAside({ message }: Sentence): void {
    this.#putAside = new Set([...this.#putAside, message]);
  }

  /** The draft that was changed last comes first. */
  takeRow(row: DraftRow): void {
    if (!this.#overview) return;
    const others = this.#overview.drafts.filter(({ id }) => id !== row.id);
    this.#overview = { ...this.#overview, drafts: [row, ...others] };
  }

  /** Changes what the library says about itself; answers whether that was saved. */
  async change<Name extends LibraryChange>(name: Name, argument: ArgumentOf<Name>): Promise<boolean> {
    const library = (await this.#workspace.ask(name, argument)) as Library | undefined;
    if (library && this.#overview) this.#overview = { ...this.#overview, library };
    return library !== undefined;
  }
}
