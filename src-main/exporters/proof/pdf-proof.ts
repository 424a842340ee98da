import type { Proof } from '../export-input';
import { proofEntries } from './proof-names';

/**
 * Adds a proof to the document information of a printed PDF, as an incremental update: what was printed stays byte
 * for byte as it is. Answers `null` for a file whose trailer is not of the plain kind that a printer writes.
 */
export function withPdfProof(pdf: Uint8Array, proof: Proof): Uint8Array | null {
  const text = Buffer.from(pdf).toString('latin1');
  const trailer = trailerOf(text);
  if (!trailer) return null;
  const information = [informationOf(text, trailer.info), ...proofEntries(proof).map(entryOf)].join('\n');
  const lineBreak = text.endsWith('\n') ? '' : '\n';
  const object = `${lineBreak}${trailer.size} 0 obj\n<<${information}>>\nendobj\n`;
  const objectAt = text.length + lineBreak.length;
  const table = [
    'xref',
    '0 1',
    '0000000000 65535 f ',
    `${trailer.size} 1`,
    `${String(objectAt).padStart(10, '0')} 00000 n `,
    'trailer',
    `<</Size ${trailer.size + 1}\n/Root ${trailer.root}\n/Info ${trailer.size} 0 R\n/Prev ${trailer.startXref}${trailer.id}>>`,
    'startxref',
    String(text.length + object.length),
    '%%EOF\n',
  ].join('\n');
  return Buffer.concat([pdf, Buffer.from(object + table, 'latin1')]);
}

interface Trailer {
  readonly size: number;
  readonly root: string;
  readonly info: string | null;
  readonly id: string;
  readonly startXref: number;
}

function trailerOf(text: string): Trailer | null {
  const startXref = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1];
  const dictionary = text.slice(text.lastIndexOf('trailer'));
  const size = /\/Size (\d+)/.exec(dictionary)?.[1];
  const root = /\/Root (\d+ \d+ R)/.exec(dictionary)?.[1];
  if (!text.startsWith('%PDF-') || !startXref || !size || !root) return null;
  const id = /\/ID\s*\[[^\]]*\]/.exec(dictionary)?.[0];
  const info = /\/Info (\d+ \d+) R/.exec(dictionary)?.[1] ?? null;
  return { size: Number(size), root, info, id: id ? `\n${id}` : '', startXref: Number(startXref) };
}

/** What the printer wrote about the file: title, dates. */
function informationOf(text: string, reference: string | null): string {
  if (reference === null) return '';
  const start = text.lastIndexOf(`\n${reference} obj`);
  return /^\s*\d+ \d+ obj\s*<<([\s\S]*?)>>\s*endobj/.exec(text.slice(start))?.[1]?.trim() ?? '';
}

/** Values of a proof are hashes, ids, dates and truth values: nothing in them has to be escaped. */
function entryOf({ name, value }: { name: string; value: string }): string {
  return `/${name} (${value.replace(/[^\w:.+-]/g, '')})`;
}
