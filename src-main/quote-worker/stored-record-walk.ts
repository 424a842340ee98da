import {
  hashOfEntries,
  HEADER_BYTES,
  readHead,
  RECORD_HEAD_BYTES,
  type RecordHead,
  type RecordKind,
} from '../../src-shared/quotes/index/stored-records';

/** So much is read from the disk at once. */
const STRETCH_BYTES = 512 * 1024;

/** A whole record of the index file. */
export interface StoredRecord {
  readonly kind: RecordKind;
  readonly payload: Uint32Array<ArrayBuffer>;
  /** Offset in bytes behind it. */
  readonly end: number;
}

/** Reads so many bytes from an offset; `null` where they can't be had. */
export type ReadBytes = (at: number, bytes: number) => Uint32Array<ArrayBuffer> | null;

/**
 * The records of a file of so many bytes, in order, up to the first that is damaged or cut off. Many records are read at
 * once: the payloads are views of the stretch that they were read with.
 */
export function* recordsIn(read: ReadBytes, size: number): Generator<StoredRecord, void, undefined> {
  let at = HEADER_BYTES;
  let stretch: Uint32Array<ArrayBuffer> = new Uint32Array(0);
  let stretchAt = at;
  while (at + RECORD_HEAD_BYTES <= size) {
    const inside = at - stretchAt;
    const head = inside + RECORD_HEAD_BYTES <= stretch.byteLength ? headAt(stretch, inside) : 'beyond';
    if (head === null) return;
    const bytes = head === 'beyond' ? RECORD_HEAD_BYTES : RECORD_HEAD_BYTES + head.bytes;
    if (at + bytes > size) return;
    if (head === 'beyond' || inside + bytes > stretch.byteLength) {
      const next = read(at, Math.min(size - at, Math.max(STRETCH_BYTES, bytes)));
      if (!next) return;
      [stretch, stretchAt] = [next, at];
      continue;
    }
    const payload = stretch.subarray((inside + RECORD_HEAD_BYTES) / 4, (inside + bytes) / 4);
    if (hashOfEntries(payload) !== head.hash) return;
    at += bytes;
    yield { kind: head.kind, payload, end: at };
  }
}

function headAt(stretch: Uint32Array, bytes: number): RecordHead | null {
  return readHead(stretch.subarray(bytes / 4, (bytes + RECORD_HEAD_BYTES) / 4));
}
