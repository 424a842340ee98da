import type { BlockKind } from '../../../../src-shared/domain/block';
import { Flow, type Revision } from '../word-flow/flow';
import { readFlow } from '../word-flow/read-flow';
import { firstParagraph, type RtfParagraph } from './rtf-paragraph';
import { RtfRow } from './rtf-rows';

/** The text of the story, of a note, or of a box: its flow, the paragraph and the row that are open in it. */
export class RtfSink {
  readonly flow = new Flow();
  paragraph: RtfParagraph = firstParagraph();
  private row: RtfRow | null = null;
  private readonly boxes: Flow[] = [];
  tables = 0;

  /** Where the next text goes. */
  get target(): Flow {
    if (this.paragraph.inTable) this.beginRow();
    return this.row?.cell ?? this.flow;
  }

  beginRow(): void {
    this.row ??= new RtfRow();
  }

  endParagraph(kind: BlockKind, level: number | undefined, revisions: readonly Revision[]): void {
    // a row that was announced and did not come
    if (this.row?.isEmpty && !this.paragraph.inTable) this.leaveRow();
    this.target.endParagraph(kind, revisions, level);
    if (!this.row) this.flushBoxes();
  }

  endCell(): void {
    this.beginRow();
    this.row?.endCell();
  }

  endRow(): void {
    if (!this.row) return;
    this.row.writeTo(this.flow);
    if (!this.row.isEmpty) this.tables += 1;
    this.row = null;
    this.paragraph.inTable = false;
    this.flushBoxes();
  }

  addBox(box: Flow): void {
    this.boxes.push(box);
  }

  /** At the end of the text: what is open is closed. */
  finish(): Flow {
    if (this.row?.isEmpty) this.leaveRow();
    else this.endRow();
    this.flushBoxes();
    return this.flow;
  }

  /** The words, one line a paragraph, for a note. */
  words(): string {
    return readFlow(this.finish(), 'accepted')
      .blocks.map(({ text }) => text)
      .join('\n');
  }

  private leaveRow(): void {
    const cell = this.row?.cell;
    this.row = null;
    if (cell) this.flow.append(cell);
  }

  private flushBoxes(): void {
    for (const box of this.boxes.splice(0)) this.flow.append(box);
  }
}
