/** A part of the desk that may be out of sight: folded, in focus, or behind another one in a narrow window. */
export type DeskPart = 'outline' | 'galley' | 'source' | 'inspector';

/** A pane that its layout can fold away and bring back as large as it was. */
export interface FoldingPane {
  isCollapsed(): boolean;
  collapse(): void;
  expand(): void;
}

type Panes = Readonly<Record<DeskPart, FoldingPane>>;

/** Which parts of the desk are to be seen. */
export class PartsInSight {
  #focused = $state(false);
  // raw, and a new object each time: the same part may be wanted twice
  #wanted = $state.raw<{ readonly part: DeskPart } | null>(null);
  #panes = $state.raw<Panes | null>(null);

  /** The draft alone, without the panes around it. */
  get focused(): boolean {
    return this.#focused;
  }

  set focused(focused: boolean) {
    if (focused) this.#panes?.galley.expand();
    this.#focused = focused;
  }

  /** The part that something was done in last, by key, and that has to be seen for it. */
  get wanted(): { readonly part: DeskPart } | null {
    return this.#wanted;
  }

  /** False where the layout shows parts in turns and has nothing to fold. */
  get folds(): boolean {
    return this.#panes !== null;
  }

  /** The layout keeps what is folded; answers how to stop. */
  layOut(panes: Panes): () => void {
    this.#panes = panes;
    return () => (this.#panes = null);
  }

  /** False for what is folded, or left out while the draft is alone. */
  isShown(part: DeskPart): boolean {
    return !this.isFolded(part) && (part === 'galley' || !this.#focused);
  }

  isFolded(part: DeskPart): boolean {
    return this.#panes?.[part].isCollapsed() ?? false;
  }

  /** Folds a pane or brings it back; of draft and source one stays. Where nothing folds, the part is shown. */
  toggle(part: DeskPart): void {
    if (!this.#panes || this.#focused || this.isFolded(part)) this.bringUp(part);
    else this.#panes[part].collapse();
  }

  bringUp(part: DeskPart): void {
    if (part !== 'galley') this.#focused = false;
    this.#panes?.[part].expand();
    this.#wanted = { part };
  }
}
