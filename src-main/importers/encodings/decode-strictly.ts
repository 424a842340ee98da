import { decodeSingleByte } from './single-byte';

/** The text, or `null` where any byte has no meaning in the encoding or the encoding is not known here. */
export function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  if (encoding === 'windows-1252' || encoding === 'iso-8859-1' || encoding === 'macintosh') {
    return decodeSingleByte(bytes, encoding);
  }
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
