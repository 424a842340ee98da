/** What parts the cells of a table in text form. */
const DELIMITERS = [',', ';', '\t', '|'] as const;
const SNIFFED_LINES = 20;

/** The delimiter that cuts the first lines into the same number of cells, the most of them. */
export function delimiterOf(text: string): string {
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  const scored = DELIMITERS.map((delimiter) => {
    const counts = lines.slice(0, SNIFFED_LINES).map((line) => csvRows(line, delimiter)[0]?.length ?? 0);
    const usual = counts[0] ?? 0;
    const alike = counts.filter((count) => count === usual).length / Math.max(counts.length, 1);
    return { delimiter, score: usual > 1 ? alike + Math.min(usual, 50) / 100 : 0 };
  });
  return scored.toSorted((a, b) => b.score - a.score)[0]!.delimiter;
}

/** The rows of a table in text form; a cell in quotation marks may hold delimiters, line ends and doubled marks. */
export function csvRows(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let at = 0;
  const endCell = (): void => {
    row.push(cell);
    cell = '';
  };
  const endRow = (): void => {
    endCell();
    if (row.some((value) => value.trim() !== '')) rows.push(row);
    row = [];
  };
  while (at < text.length) {
    const sign = text[at]!;
    if (sign === '"' && cell.trim() === '') {
      const quoted = quotedCell(text, at + 1);
      cell = quoted.cell;
      at = quoted.next;
      continue;
    }
    if (sign === delimiter) endCell();
    else if (sign === '\n' || sign === '\r') {
      endRow();
      if (sign === '\r' && text[at + 1] === '\n') at += 1;
    } else cell += sign;
    at += 1;
  }
  if (cell !== '' || row.length > 0) endRow();
  return rows;
}

function quotedCell(text: string, from: number): { readonly cell: string; readonly next: number } {
  let at = from;
  for (;;) {
    const mark = text.indexOf('"', at);
    if (mark < 0) return { cell: text.slice(from).replaceAll('""', '"'), next: text.length };
    if (text[mark + 1] !== '"') return { cell: text.slice(from, mark).replaceAll('""', '"'), next: mark + 1 };
    at = mark + 2;
  }
}
