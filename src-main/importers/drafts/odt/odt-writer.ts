import type { BlockKind } from '../../../../src-shared/domain/block';
import type { Asides } from '../word-flow/asides';
import { Flow, type Revision } from '../word-flow/flow';
import type { Around } from './odt-around';

/** Writes the text of one part of a document into a flow, with the changes that are open at each place. */
export class OdtWriter {
  readonly flow = new Flow();
  private boxes: Flow[] = [];
  private rowDepth = 0;
  private readonly changes = new Map<string, readonly Revision[]>();
  /** After white space, or at the start of a paragraph, more white space is none. */
  private afterSpace = true;

  constructor(private readonly asides: Asides) {}

  /** True within a row that becomes one line: paragraphs in it do not end. */
  get isInRow(): boolean {
    return this.rowDepth > 0;
  }

  /** Adds text as it stands in the file, where any run of white space is one space. */
  text(text: string, around: Around): void {
    const collapsed = text.replace(/[ \t\r\n]+/g, ' ');
    const own = this.afterSpace ? collapsed.replace(/^ /, '') : collapsed;
    if (own === '') return;
    this.signs(own, around);
    this.afterSpace = own.endsWith(' ');
  }

  /** Adds characters as they are: spaces and tabs that are written as elements. */
  signs(text: string, around: Around): void {
    this.afterSpace = false;
    if (!around.muted) this.flow.text(text, around.style, this.revisions(around));
    else if (text.trim() !== '') this.asides[around.muted].push(text.trim());
  }

  lineBreak(around: Around): void {
    if (around.muted) return;
    this.afterSpace = true;
    if (this.isInRow) this.flow.text(' ', {}, this.revisions(around));
    else this.flow.lineBreak(this.revisions(around));
  }

  beginParagraph(): void {
    if (!this.isInRow) this.afterSpace = true;
  }

  endParagraph(kind: BlockKind, level: number | undefined, around: Around): void {
    this.flow.endParagraph(kind, this.revisions(around), level);
    this.afterSpace = true;
  }

  /** White space counts again, as after a word. */
  keepNextSpace(): void {
    this.afterSpace = false;
  }

  /** Writes a row as one line. @param cells writes one cell after the other; one without words may bear a comment */
  row(cells: readonly { readonly isWorded: boolean; readonly write: () => void }[], around: Around): void {
    this.rowDepth += 1;
    let isFirst = true;
    for (const { isWorded, write } of cells) {
      if (isWorded && !isFirst && !around.muted) this.flow.text(' | ', {}, this.revisions(around));
      this.afterSpace = true;
      write();
      if (isWorded) isFirst = false;
    }
    this.rowDepth -= 1;
    if (!around.muted) this.flow.endParagraph('paragraph', this.revisions(around));
    this.flushBoxes();
  }

  /** Keeps a note, with its sign at this place. */
  /** `id` is the note's own in the whole document, text boxes included. */
  addNote(id: string, text: string, origin: 'footnote' | 'endnote'): void {
    this.flow.notes.set(id, { origin, remarks: [{ text, by: '', at: null }], resolved: false });
    this.flow.markNote(id);
  }

  /** Keeps a text box until the paragraph that it hangs on has ended. */
  addBox(box: Flow): void {
    this.boxes.push(box);
  }

  /** Puts the text boxes that were kept where a paragraph, or a row of one line, has ended. */
  flushBoxes(): void {
    if (this.isInRow) return;
    for (const box of this.boxes.splice(0)) this.flow.append(box);
  }

  openChange(id: string, revisions: readonly Revision[]): void {
    this.changes.set(id, revisions);
  }

  closeChange(id: string): void {
    this.changes.delete(id);
  }

  /** The changes that the next text is part of. */
  revisions(around: Around): readonly Revision[] {
    return around.cut ?? [...this.changes.values()].flat();
  }
}
