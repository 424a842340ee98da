import type { Revision } from './flow';
import type { Place } from './flow-text';

/** Neighbouring tracked changes of one person as one replacement. */
export interface Edit {
  readonly from: Place;
  readonly to: Place;
  /** Blocks parted by a blank line. */
  readonly replacement: string;
  /** The newest of its parts; who and when. */
  readonly revision: Revision;
}

/** Gathers tracked pieces that stand side by side: “train” deleted and “crane” inserted are one replacement. */
export class EditCollector {
  private readonly done: Edit[] = [];
  private open: Edit | null = null;

  /** A piece that nobody changed ends the change before it. */
  keep(): void {
    if (this.open) this.done.push(this.open);
    this.open = null;
  }

  remove(from: Place, to: Place, revisions: readonly Revision[]): void {
    this.add({ from, to, replacement: '', revision: authorOf(revisions) });
  }

  insert(at: Place, words: string, revisions: readonly Revision[]): void {
    this.add({ from: at, to: at, replacement: words, revision: authorOf(revisions) });
  }

  finish(): readonly Edit[] {
    this.keep();
    return this.done;
  }

  private add(edit: Edit): void {
    if (this.open && !isOneChange(this.open.revision, edit.revision)) this.keep();
    this.open = this.open
      ? {
          from: this.open.from,
          to: edit.to,
          replacement: this.open.replacement + edit.replacement,
          revision: newer(this.open.revision, edit.revision),
        }
      : edit;
  }
}

function authorOf(revisions: readonly Revision[]): Revision {
  return revisions.at(-1)!;
}

/** What was moved stays a change of its own. */
function isOneChange(a: Revision, b: Revision): boolean {
  return a.by === b.by && (a.moved ?? false) === (b.moved ?? false) && (!a.moved || a.kind === b.kind);
}

function newer(a: Revision, b: Revision): Revision {
  return (b.at ?? '') >= (a.at ?? '') ? b : a;
}
