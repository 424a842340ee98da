const LINES_A_PAGE = 50;

/** A PDF of lines in Helvetica, fifty a page, as a program of the eighties would have written it. */
export function pdfOf(lines: readonly string[]): Uint8Array {
  const objects: string[] = [];
  const pages: string[] = [];
  const add = (content: string): number => objects.push(content);
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add('');
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  for (let from = 0; from < lines.length; from += LINES_A_PAGE) {
    const stream = lines
      .slice(from, from + LINES_A_PAGE)
      .map(painted)
      .join('\n');
    const contents = add(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
    const page = add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F1 3 0 R >> >> /Contents ${contents} 0 R >>`,
    );
    pages.push(`${page} 0 R`);
  }
  objects[1] = `<< /Type /Pages /Count ${pages.length} /Kids [${pages.join(' ')}] >>`;
  return Buffer.from(withTable(objects), 'latin1');
}

function painted(text: string, at: number): string {
  return `BT /F1 9 Tf 1 0 0 1 50 ${760 - at * 14} Tm (${text.replace(/[\\()]/g, '\\$&')}) Tj ET`;
}

function withTable(objects: readonly string[]): string {
  const parts = ['%PDF-1.4\n'];
  let length = parts[0]!.length;
  const rows = objects.map((content, at) => {
    const row = `${String(length).padStart(10, '0')} 00000 n \n`;
    parts.push(`${at + 1} 0 obj\n${content}\nendobj\n`);
    length += parts.at(-1)!.length;
    return row;
  });
  const size = objects.length + 1;
  return `${parts.join('')}xref\n0 ${size}\n0000000000 65535 f \n${rows.join('')}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`;
}
