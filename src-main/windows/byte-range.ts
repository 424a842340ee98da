/** Bytes of a file, half-open. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/**
 * The first range of a `Range` header (RFC 9110, section 14.2) for a file of that size. `null` where the whole file
 * is meant: no header, or one of another unit or form, which a server ignores.
 */
export function byteRange(header: string | null, size: number): ByteRange | 'unsatisfiable' | null {
  const found = /^bytes=(\d*)-(\d*)(?:,|$)/.exec(header ?? '');
  if (!found || (found[1] === '' && found[2] === '')) return null;
  const [, first = '', last = ''] = found;
  if (first === '') {
    const length = Math.min(Number(last), size);
    return length === 0 ? 'unsatisfiable' : { start: size - length, end: size };
  }
  const start = Number(first);
  const end = last === '' ? size : Math.min(Number(last) + 1, size);
  if (last !== '' && Number(last) < start) return null;
  return start >= size ? 'unsatisfiable' : { start, end };
}
