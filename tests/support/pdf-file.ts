/** A line of text as a page paints it: points from the lower left corner, size in points. */
export interface PdfTextLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  /** In which direction it runs, counter-clockwise from left to right, in degrees. */
  readonly turn?: number;
}

/** A PDF of plain lines in Courier, whose letters are all 0.6 of their size wide. Pages are 600 by 800 points. */
export function pdfFile(
  pages: readonly (readonly PdfTextLine[])[],
  trailer = '',
  encoding = '/WinAnsiEncoding',
): Uint8Array {
  const objects: string[] = [];
  const add = (content: string): number => objects.push(content);
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add(
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${4 + at * 2} 0 R`).join(' ')}] >>`,
  );
  add(`<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding ${encoding} >>`);
  for (const lines of pages) {
    const stream = lines.map(textOperators).join('\n');
    const contents = objects.length + 2;
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F1 3 0 R >> >> /Contents ${contents} 0 R >>`,
    );
    add(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
  }
  return Buffer.from(assembled(objects, trailer), 'latin1');
}

/** One column of lines from the top, set solid; `top` and `left` in points. */
export function pdfColumn(lines: readonly string[], left = 50, top = 700): PdfTextLine[] {
  return lines.map((text, at) => ({ text: text.trimStart(), x: left + indentOf(text), y: top - at * 12 }));
}

function indentOf(line: string): number {
  return (line.length - line.trimStart().length) * 6;
}

function textOperators({ text, x, y, size = 10, turn = 0 }: PdfTextLine): string {
  const escaped = text.replace(/[\\()]/g, '\\$&');
  const [cos, sin] = [Math.cos, Math.sin].map((of) => of((turn * Math.PI) / 180).toFixed(4));
  return `BT /F1 ${size} Tf ${cos} ${sin} ${(-Number(sin)).toFixed(4)} ${cos} ${x} ${y} Tm (${escaped}) Tj ET`;
}

function assembled(objects: readonly string[], trailer: string): string {
  let file = '%PDF-1.4\n';
  const offsets = objects.map((content, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${content}\nendobj\n`;
    return offset;
  });
  const start = file.length;
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  return `${file}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
}
