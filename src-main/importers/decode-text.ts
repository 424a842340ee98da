import type { TextEncoding } from '../../src-shared/domain/import-options';
import type { ImportFailure } from '../../src-shared/domain/imported';
import { ok, type Result } from '../../src-shared/result';
import { type SaidSentence, say } from '../../src-shared/words/say';
import { looksLikeUtf16 } from './container';
import { declaredEncoding } from './encodings/declared-encoding';
import { guessSingleByte } from './encodings/guess-single-byte';
import { encodingCandidates } from './encodings/candidates';
import { decodeStrictly } from './encodings/decode-strictly';
import { refuse } from './failures';

/** A text and how its bytes were understood. */
export interface DecodedText {
  /** Without a byte order mark; line ends as they were. */
  readonly text: string;
  /** `utf-8`, `windows-1252`, …, or the name that an HTML page declares. */
  readonly encoding: string;
  /** `asked`: a person chose it. `found`: the bytes show it. `guessed`: the likeliest of several. */
  readonly certainty: 'asked' | 'found' | 'declared' | 'guessed';
}

/** What is known of a text before its bytes are looked at. */
export interface DecodeOptions {
  readonly encoding?: TextEncoding;
  /** Believe what an HTML page says about itself. */
  readonly html?: boolean;
}

/**
 * Decodes a text file without loss, or refuses it with the reason. Order: what a person asked for, the byte
 * order mark, UTF-16 without one, valid UTF-8, what an HTML page declares, a Western code page.
 */
export function decodeText(
  bytes: Uint8Array,
  options: DecodeOptions = {},
): Result<DecodedText, ImportFailure> {
  if (options.encoding) return decodeAsked(bytes, options.encoding);
  const marked = byteOrderMark(bytes);
  if (marked) return strictly(bytes, marked, 'found');
  const wide = looksLikeUtf16(bytes);
  if (wide) return strictly(bytes, wide, 'found');
  const utf8 = decodeStrictly(bytes, 'utf-8');
  if (utf8 !== null) return decoded(utf8, 'utf-8', 'found');
  return decodeEightBit(bytes, options);
}

function decodeAsked(bytes: Uint8Array, encoding: TextEncoding): Result<DecodedText, ImportFailure> {
  return strictly(bytes, encoding, 'asked');
}

function decodeEightBit(bytes: Uint8Array, options: DecodeOptions): Result<DecodedText, ImportFailure> {
  const declared = options.html ? declaredEncoding(bytes) : null;
  const asDeclared = declared ? decodeStrictly(bytes, declared) : null;
  if (declared && asDeclared !== null) return decoded(asDeclared, declared, 'declared');
  const stray = strayByteInUtf8(bytes);
  if (stray) return refuseMixed(bytes, stray);
  const guess = guessSingleByte(bytes);
  if (!guess) return refuseUnknown(bytes);
  return guess.isSure ? strictly(bytes, guess.encoding, 'guessed') : refuseUnsure(bytes);
}

function strictly(
  bytes: Uint8Array,
  encoding: string,
  certainty: DecodedText['certainty'],
): Result<DecodedText, ImportFailure> {
  const text = decodeStrictly(bytes, encoding);
  if (text !== null) return decoded(text, encoding, certainty);
  return refuseEncoding(bytes, say('refusals.encodingWrong', { encoding, asked: certainty === 'asked' }));
}

function decoded(
  text: string,
  encoding: string,
  certainty: DecodedText['certainty'],
): Result<DecodedText, ImportFailure> {
  return ok({ text: text.startsWith('\ufeff') ? text.slice(1) : text, encoding, certainty });
}

function byteOrderMark(bytes: Uint8Array): TextEncoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

interface Stray {
  readonly line: number;
  readonly wellFormed: number;
}

/**
 * Where a file that is UTF-8 almost everywhere stops being it. `null` for a file with fewer well-formed
 * sequences than malformed bytes: that one is no UTF-8 at all.
 */
function strayByteInUtf8(bytes: Uint8Array): Stray | null {
  let line = 1;
  let strayLine = 0;
  let strays = 0;
  let wellFormed = 0;
  for (let index = 0; index < bytes.length;) {
    const byte = bytes[index]!;
    if (byte === 0x0a) line += 1;
    const length = byte < 0x80 ? 1 : sequenceLength(bytes, index);
    if (length > 1) wellFormed += 1;
    if (length === 0) {
      strays += 1;
      strayLine ||= line;
    }
    index += Math.max(length, 1);
  }
  return wellFormed > strays ? { line: strayLine, wellFormed } : null;
}

/** Length of the UTF-8 sequence that starts here, 0 where it is malformed. */
function sequenceLength(bytes: Uint8Array, index: number): number {
  const lead = bytes[index]!;
  const length = lead >= 0xf0 && lead < 0xf5 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
  if (lead >= 0xf5) return 0;
  for (let next = 1; next < length; next += 1) {
    if (((bytes[index + next] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}

function refuseMixed(bytes: Uint8Array, stray: Stray): Result<DecodedText, ImportFailure> {
  return refuseEncoding(bytes, say('refusals.encodingMixed', { line: stray.line }));
}

function refuseUnknown(bytes: Uint8Array): Result<DecodedText, ImportFailure> {
  return refuseEncoding(bytes, say('refusals.encodingNone'));
}

function refuseUnsure(bytes: Uint8Array): Result<DecodedText, ImportFailure> {
  return refuseEncoding(bytes, say('refusals.encodingUnsure'));
}

/** Every refusal for its encoding shows how the text would read in each that is possible. */
function refuseEncoding(bytes: Uint8Array, why: SaidSentence): Result<DecodedText, ImportFailure> {
  const refused = refuse('encodingUnknown', why);
  return { ...refused, error: { ...refused.error, encodings: encodingCandidates(bytes) } };
}
