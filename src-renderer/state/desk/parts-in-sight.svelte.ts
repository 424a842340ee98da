/** A part of the desk beside the draft that may be out of sight: in focus, or behind another one in a narrow window. */
export type DeskPart = 'inspector' | 'source';

/** Which parts of the desk are to be seen. */
export class PartsInSight {
  /** The draft alone, without the panes around it. */
  focused = $state(false);
  // raw, and a new object each time: the same part may be wanted twice
  #wanted = $state.raw<{ readonly part: DeskPart } | null>(null);

  /** The part that something was done in last, by key, and that has to be seen for it. */
  get wanted(): { readonly part: DeskPart } | null {
    return this.#wanted;
  }

  bringUp(part: DeskPart): void {
    this.focused = false;
    this.#wanted = { part };
  }
}
