/** The smallest parts of a rich text file. Bytes are not yet characters: fonts decide how they are read. */
export type RtfToken =
  | { readonly type: 'open' | 'close' }
  | { readonly type: 'word'; readonly word: string; readonly param: number | null }
  | { readonly type: 'symbol'; readonly sign: string }
  | { readonly type: 'bytes'; readonly bytes: Uint8Array }
  /** A byte that is written as `\'e9`. */
  | { readonly type: 'hex'; readonly byte: number };

const BACKSLASH = 0x5c;
const OPEN = 0x7b;
const CLOSE = 0x7d;
const SPACE = 0x20;
const LONGEST_WORD = 32;

/** Cuts a file into tokens. Pictures in binary form are passed over by their length, as far as the file goes. */
export function* rtfTokens(bytes: Uint8Array): Generator<RtfToken> {
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at]!;
    if (byte === OPEN || byte === CLOSE) {
      yield { type: byte === OPEN ? 'open' : 'close' };
      at += 1;
    } else if (byte === BACKSLASH) {
      const [token, next] = control(bytes, at + 1);
      const isBinary = token.type === 'word' && token.word === 'bin';
      at = isBinary ? next + Math.max(0, token.param ?? 0) : next;
      if (!isBinary) yield token;
    } else if (isLineEnd(byte) || byte === 0) at += 1;
    else {
      const start = at;
      while (at < bytes.length && !endsText(bytes[at]!)) at += 1;
      yield { type: 'bytes', bytes: bytes.subarray(start, at) };
    }
  }
}

function control(bytes: Uint8Array, at: number): readonly [RtfToken, number] {
  const first = bytes[at];
  if (first === undefined) return [{ type: 'symbol', sign: '' }, at + 1];
  if (first === 0x27) return hexByte(bytes, at + 1);
  if (!isLetter(first)) return [{ type: 'symbol', sign: String.fromCharCode(first) }, at + 1];
  let end = at;
  while (end < bytes.length && end - at < LONGEST_WORD && isLetter(bytes[end]!)) end += 1;
  const word = text(bytes, at, end);
  let last = bytes[end] === 0x2d && isDigit(bytes[end + 1]) ? end + 1 : end;
  while (isDigit(bytes[last])) last += 1;
  const param = last > end ? Number(text(bytes, end, last)) : null;
  // one space belongs to the word
  return [{ type: 'word', word, param }, bytes[last] === SPACE ? last + 1 : last];
}

function hexByte(bytes: Uint8Array, at: number): readonly [RtfToken, number] {
  const byte = Number.parseInt(text(bytes, at, at + 2), 16);
  return Number.isNaN(byte) ? [{ type: 'symbol', sign: "'" }, at] : [{ type: 'hex', byte }, at + 2];
}

function text(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}

function endsText(byte: number): boolean {
  return byte === BACKSLASH || byte === OPEN || byte === CLOSE || byte === 0 || isLineEnd(byte);
}

function isLineEnd(byte: number): boolean {
  return byte === 0x0a || byte === 0x0d;
}

function isLetter(byte: number): boolean {
  return (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}
