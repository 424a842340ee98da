import { extname } from 'node:path';
import { containerOf, looksLikeUtf16 } from './container';
import type { Candidate, ImportFile } from './importer';
import { zipEntryNames } from './zip/entry-names';

const HEAD_BYTES = 65_536;

/** Takes the first look at a file. */
export function candidateOf(file: ImportFile): Candidate {
  const container = containerOf(file.bytes);
  return {
    name: file.name,
    bytes: file.bytes,
    extension: extname(file.name).slice(1).toLowerCase(),
    container,
    entries: container === 'zip' ? zipEntryNames(file.bytes) : [],
    head: container === 'text' ? roughHead(file.bytes) : '',
  };
}

/** Good enough to recognise a format by; the importer decodes for itself, strictly. */
function roughHead(bytes: Uint8Array): string {
  const head = bytes.subarray(0, HEAD_BYTES);
  const wide = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  const encoding = wide ? (head[0] === 0xff ? 'utf-16le' : 'utf-16be') : (looksLikeUtf16(head) ?? 'utf-8');
  return new TextDecoder(encoding).decode(head);
}
