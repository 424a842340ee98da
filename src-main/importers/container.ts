/** What the first bytes say a file is. `text` is the absence of any sign of a binary format. */
export type Container = 'zip' | 'pdf' | 'rtf' | 'ole' | 'image' | 'media' | 'gzip' | 'binary' | 'text';

/** Signatures at a fixed place, in the order in which they are tried. */
const SIGNATURES: readonly (readonly [Container, offset: number, bytes: readonly number[]])[] = [
  ['zip', 0, [0x50, 0x4b, 0x03, 0x04]],
  ['zip', 0, [0x50, 0x4b, 0x05, 0x06]],
  ['rtf', 0, ascii('{\\rtf')],
  ['ole', 0, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['gzip', 0, [0x1f, 0x8b]],
  ['image', 0, [0x89, ...ascii('PNG')]],
  ['image', 0, [0xff, 0xd8, 0xff]],
  ['image', 0, ascii('GIF8')],
  ['image', 0, ascii('II*\0')],
  ['image', 0, ascii('MM\0*')],
  ['image', 8, ascii('WEBP')],
  ['image', 4, ascii('ftypheic')],
  ['image', 4, ascii('ftypavif')],
  ['media', 0, ascii('ID3')],
  ['media', 0, ascii('OggS')],
  ['media', 8, ascii('WAVE')],
  ['media', 4, ascii('ftyp')],
  ['media', 0, [0x1a, 0x45, 0xdf, 0xa3]],
];

/** A PDF may have junk before its header; readers look for it in the first kilobyte. */
const PDF_HEADER_WITHIN = 1024;
const PROBE_BYTES = 65_536;

/** Tells the container of a file from its bytes alone. */
export function containerOf(bytes: Uint8Array): Container {
  const found = SIGNATURES.find(([, offset, signature]) => hasBytes(bytes, offset, signature));
  if (found) return found[0];
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, PDF_HEADER_WITHIN));
  if (start.includes('%PDF-')) return 'pdf';
  return looksBinary(bytes.subarray(0, PROBE_BYTES)) ? 'binary' : 'text';
}

function hasBytes(bytes: Uint8Array, offset: number, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[offset + index] === byte);
}

/** Text has no NUL outside UTF-16, and hardly any other control characters. */
function looksBinary(bytes: Uint8Array): boolean {
  if (hasByteOrderMark16(bytes) || looksLikeUtf16(bytes)) return false;
  let controls = 0;
  for (const byte of bytes) {
    if (byte === 0) return true;
    if (byte < 0x20 && !isTextControl(byte)) controls += 1;
  }
  return controls > bytes.length / 50;
}

/** Tab, line feed, form feed, carriage return, the old end-of-file mark and escape. */
function isTextControl(byte: number): boolean {
  return (byte >= 0x09 && byte <= 0x0d) || byte === 0x1a || byte === 0x1b;
}

/** The mark of UTF-32 begins like that of UTF-16 and goes on with two NULs. */
function hasByteOrderMark16(bytes: Uint8Array): boolean {
  if (bytes[2] === 0 && bytes[3] === 0) return false;
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

/** UTF-16 of a Western text: nearly every other byte is NUL, and only on one side. */
export function looksLikeUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const pairs = Math.floor(Math.min(bytes.length, PROBE_BYTES) / 2);
  if (pairs < 2) return null;
  let even = 0;
  let odd = 0;
  for (let pair = 0; pair < pairs; pair += 1) {
    if (bytes[pair * 2] === 0) even += 1;
    if (bytes[pair * 2 + 1] === 0) odd += 1;
  }
  if (odd > pairs * 0.7 && even < pairs * 0.05) return 'utf-16le';
  if (even > pairs * 0.7 && odd < pairs * 0.05) return 'utf-16be';
  // other scripts have their spaces and marks from ASCII, and so a NUL on one side here and there
  if (even === 0 && odd > pairs * 0.02 && isWords(bytes, 'utf-16le')) return 'utf-16le';
  if (odd === 0 && even > pairs * 0.02 && isWords(bytes, 'utf-16be')) return 'utf-16be';
  return null;
}

/** Letters, spaces and marks nearly throughout. */
function isWords(bytes: Uint8Array, encoding: string): boolean {
  const text = new TextDecoder(encoding).decode(bytes.subarray(0, Math.min(bytes.length, 8_192) & ~1));
  return (text.match(/[\p{L}\p{M}\p{N}\p{P}\s]/gu)?.length ?? 0) > text.length * 0.95;
}

function ascii(text: string): number[] {
  return Array.from(text, (character) => character.charCodeAt(0));
}
