import { characterOf, type SingleByteEncoding } from './single-byte';

const CANDIDATES: readonly SingleByteEncoding[] = ['windows-1252', 'macintosh'];
const ENOUGH_TO_TELL = 2_000;

/** How much better than the next best the best guess has to fit, in the units of `plausibility`. */
const CLEARLY_BETTER = 0.2;

/** The code page that fits the bytes best. */
export interface EncodingGuess {
  readonly encoding: SingleByteEncoding;
  /** False where another code page makes as much sense of the bytes. */
  readonly isSure: boolean;
}

/**
 * Tells which Western code page a text is in, by how the characters beyond ASCII sit among their neighbours:
 * an accented small letter belongs inside a word, a curly quotation mark at its edge, a capital not after a
 * small letter. `null` where no candidate makes sense of the bytes.
 */
export function guessSingleByte(bytes: Uint8Array): EncodingGuess | null {
  const places = highBytePlaces(bytes);
  const [best, next] = CANDIDATES.map((encoding) => ({
    encoding,
    score: plausibility(bytes, places, encoding),
  }))
    .filter((guess) => guess.score > 0)
    .sort((a, b) => b.score - a.score);
  if (!best) return null;
  const isSure = !next || best.score - next.score >= CLEARLY_BETTER;
  const isLatin1 = best.encoding === 'windows-1252' && !usesC1(bytes);
  return { encoding: isLatin1 ? 'iso-8859-1' : best.encoding, isSure };
}

function highBytePlaces(bytes: Uint8Array): number[] {
  const places: number[] = [];
  for (let index = 0; index < bytes.length && places.length < ENOUGH_TO_TELL; index += 1) {
    if (bytes[index]! >= 0x80) places.push(index);
  }
  return places;
}

function usesC1(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte >= 0x80 && byte < 0xa0);
}

/** The mean over all places, from -1 (nonsense) to 1; minus infinity where a byte has no meaning at all. */
function plausibility(bytes: Uint8Array, places: readonly number[], encoding: SingleByteEncoding): number {
  let sum = 0;
  for (const place of places) {
    const character = characterOf(bytes[place]!, encoding);
    if (character === null) return -Infinity;
    sum += fit(neighbour(bytes[place - 1], encoding), character, neighbour(bytes[place + 1], encoding));
  }
  return places.length === 0 ? 0 : sum / places.length;
}

function neighbour(byte: number | undefined, encoding: SingleByteEncoding): string {
  if (byte === undefined) return ' ';
  return byte < 0x80 ? String.fromCharCode(byte) : (characterOf(byte, encoding) ?? ' ');
}

function fit(before: string, character: string, after: string): number {
  if (isSmall(character)) return isLetter(before) || isLetter(after) ? 1 : character === 'à' ? 0.5 : -0.5;
  if (isLetter(character)) return capitalFit(before, after);
  if (character === '’') return isLetter(before) || isLetter(after) ? 1 : 0.3;
  if ('“‘„«¿¡'.includes(character)) return opensHere(before, after) ? 1 : -0.5;
  if ('”»'.includes(character)) return closesHere(before) ? 1 : -0.5;
  if ('–—…•'.includes(character)) return 0.7;
  if ('€£§©®™°½¼¾²³·\u00a0º'.includes(character)) return isLetter(before) && isLetter(after) ? -0.5 : 0.4;
  return -0.4;
}

function capitalFit(before: string, after: string): number {
  if (isSmall(before)) return -1;
  return isLetter(after) || isCapital(before) ? 0.8 : -0.3;
}

function opensHere(before: string, after: string): boolean {
  return /[\s(["'“‘—–\u00a0]/.test(before) && /\S/.test(after);
}

function closesHere(before: string): boolean {
  return /\S/.test(before);
}

function isLetter(character: string): boolean {
  return /\p{L}/u.test(character);
}

function isSmall(character: string): boolean {
  return /\p{Ll}/u.test(character);
}

function isCapital(character: string): boolean {
  return /\p{Lu}/u.test(character);
}
