import type { FoundClaim } from '../../../src-shared/ipc/window-values';
import { Latest } from '../latest.svelte';
import type { Workspace } from '../workspace.svelte';

/** Claims of all drafts that fit what is typed into the palette. */
export class ClaimLookup {
  readonly #workspace: Workspace;
  readonly #answer = new Latest<readonly FoundClaim[]>();

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  /** Those of the draft on the desk are listed by the palette itself. */
  get found(): readonly FoundClaim[] {
    const here = this.#workspace.desk?.draft.id;
    return (this.#answer.value ?? []).filter(({ draftId }) => draftId !== here);
  }

  get pending(): boolean {
    return this.#answer.pending;
  }

  look(query: string): void {
    if (query.trim() === '' || !this.#workspace.library) this.#answer.clear();
    else void this.#answer.askInTurn(() => this.#workspace.answer('library.findClaims', { query }));
  }
}
