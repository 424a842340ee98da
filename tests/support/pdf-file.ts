/** A line of text as a page paints it: points from the lower left corner, size in points. */
export interface PdfTextLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  /** In which direction it runs, counter-clockwise from left to right, in degrees. */
  readonly turn?: number;
  readonly look?: 'bold' | 'italic';
}

/** What lies over the first page: a link, or a field of a form that was filled in; from corner to corner, in points. */
export interface PdfBox {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly href?: string;
  readonly filled?: string;
}

/** A PDF of plain lines in Courier, whose letters are all 0.6 of their size wide. Pages are 600 by 800 points. */
export function pdfFile(
  pages: readonly (readonly PdfTextLine[])[],
  trailer = '',
  encoding = '/WinAnsiEncoding',
  boxes: readonly PdfBox[] = [],
): Uint8Array {
  const objects: string[] = [];
  const add = (content: string): number => objects.push(content);
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add(
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${6 + at * 2} 0 R`).join(' ')}] >>`,
  );
  for (const font of ['Courier', 'Courier-Bold', 'Courier-Oblique']) {
    add(`<< /Type /Font /Subtype /Type1 /BaseFont /${font} /Encoding ${encoding} >>`);
  }
  const fonts = '<< /F1 3 0 R /F2 4 0 R /F3 5 0 R >>';
  for (const [at, lines] of pages.entries()) {
    const stream = lines.map(textOperators).join('\n');
    const contents = objects.length + 2;
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font ${fonts} >> /Contents ${contents} 0 R /Annots [${at === 0 ? boxes.map(annotation).join(' ') : ''}] >>`,
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

function annotation({ from, to, href, filled }: PdfBox): string {
  const what = href
    ? `/Subtype /Link /A << /S /URI /URI (${href}) >>`
    : `/Subtype /Widget /FT /Tx /T (field) /V (${filled})`;
  return `<< /Type /Annot /Rect [${[...from, ...to].join(' ')}] ${what} >>`;
}

const FONTS = { bold: 'F2', italic: 'F3' } as const;

function textOperators({ text, x, y, size = 10, turn = 0, look }: PdfTextLine): string {
  const escaped = text.replace(/[\\()]/g, '\\$&');
  const [cos, sin] = [Math.cos, Math.sin].map((of) => of((turn * Math.PI) / 180).toFixed(4));
  return `BT /${look ? FONTS[look] : 'F1'} ${size} Tf ${cos} ${sin} ${(-Number(sin)).toFixed(4)} ${cos} ${x} ${y} Tm (${escaped}) Tj ET`;
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
