/** Bytes 0x80 to 0x9F of Windows-1252; a space stands where the code page has nothing. */
const WINDOWS_1252_C1 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** Bytes 0x80 to 0xFF of Mac Roman; 0xF0 is the company's apple in the private use area. */
const MAC_ROMAN_HIGH =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø' +
  '¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ';

/** Encodings of one byte a character, ASCII in the lower half. */
export type SingleByteEncoding = 'windows-1252' | 'iso-8859-1' | 'macintosh';

/**
 * Decodes bytes of one of the three Western code pages. A byte that the code page leaves open becomes
 * `null`: nothing is guessed.
 */
export function decodeSingleByte(bytes: Uint8Array, encoding: SingleByteEncoding): string | null {
  const high = HIGH_HALF[encoding];
  const pieces: string[] = [];
  let plainFrom = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index]!;
    if (byte < 0x80) continue;
    const character = high[byte - 0x80];
    if (character === null || character === undefined) return null;
    pieces.push(asciiOf(bytes, plainFrom, index), character);
    plainFrom = index + 1;
  }
  pieces.push(asciiOf(bytes, plainFrom, bytes.length));
  return pieces.join('');
}

/** What a byte from 0x80 on means in a code page; `null` where it means nothing. */
export function characterOf(byte: number, encoding: SingleByteEncoding): string | null {
  return HIGH_HALF[encoding][byte - 0x80] ?? null;
}

function asciiOf(bytes: Uint8Array, from: number, to: number): string {
  return from === to ? '' : Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString('latin1');
}

const HIGH_HALF: Record<SingleByteEncoding, readonly (string | null)[]> = {
  'windows-1252': [...Array.from(WINDOWS_1252_C1, blankIsNothing), ...latin1(0xa0, 0xff)],
  'iso-8859-1': [...Array.from({ length: 32 }, () => null), ...latin1(0xa0, 0xff)],
  macintosh: Array.from(MAC_ROMAN_HIGH),
};

function blankIsNothing(character: string): string | null {
  return character === ' ' ? null : character;
}

function latin1(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => String.fromCharCode(from + index));
}
