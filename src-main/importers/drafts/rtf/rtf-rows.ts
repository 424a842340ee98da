import { Flow } from '../word-flow/flow';

/** Collects the cells of a table's row, which is known to be one only at its end. */
export class RtfRow {
  private readonly cells: Flow[] = [];
  cell = new Flow();

  get isEmpty(): boolean {
    return this.cells.length === 0;
  }

  endCell(): void {
    if (this.cell.items.at(-1)?.type !== 'paragraphEnd') this.cell.endParagraph('paragraph');
    this.cells.push(this.cell);
    this.cell = new Flow();
  }

  /** A row of short cells becomes one line; one of paragraphs is a way to lay out a page. */
  writeTo(flow: Flow): void {
    const filled = this.cells.filter(hasWords);
    const isData = filled.length >= 2 && filled.every((cell) => paragraphsIn(cell) <= 1);
    if (!isData) {
      const kept = this.cells.filter((cell) => hasWords(cell) || hasNotes(cell));
      return kept.forEach((cell) => flow.append(cell));
    }
    let isFirst = true;
    for (const cell of this.cells) {
      if (hasWords(cell) && !isFirst) flow.text(' | ');
      const line = new Flow();
      // an empty cell may bear a comment
      line.items.push(...cell.items.filter(({ type }) => type !== 'paragraphEnd'));
      flow.append(line);
      if (hasWords(cell)) isFirst = false;
    }
    flow.endParagraph('paragraph');
  }
}

function hasWords(cell: Flow): boolean {
  return cell.items.some((item) => item.type === 'text' && item.text.trim() !== '');
}

function hasNotes(cell: Flow): boolean {
  return cell.items.some((item) => 'id' in item);
}

function paragraphsIn(cell: Flow): number {
  let paragraphs = 0;
  let words = false;
  for (const item of cell.items) {
    if (item.type === 'text' && item.text.trim() !== '') words = true;
    else if (item.type === 'paragraphEnd') {
      paragraphs += words ? 1 : 0;
      words = false;
    }
  }
  return paragraphs + (words ? 1 : 0);
}
