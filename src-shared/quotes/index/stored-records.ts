import { FOLD_VERSION } from '../../text/fold';
import { countsOf, postingBytes, postingsIn, type PostingCounts } from './interview-postings';
import type { ShelvedInterview } from './shelf';

/*
 * How an index lies on the disk: a header and then records, each appended when something changed. Terms come before the
 * interviews that use their numbers, so that the records up to any point make an index of their own. Every record
 * carries its length and a hash. All numbers are 32-bit entries in the order of this machine; the header shows whether
 * it is that of the machine that wrote it.
 */

/** Counts up whenever records are laid out in another way. */
const LAYOUT_VERSION = 2;
const MAGIC = 0x51746574;
const BYTE_ORDER = 0x01020304;

/** Of the file, see `storedHeader`. */
export const HEADER_BYTES = 16;
/** Of what stands before each payload: kind, length, hash, and a check of the three. */
export const RECORD_HEAD_BYTES = 16;
/** No record is longer; a length beyond it is damage. */
const LONGEST_RECORD = 1 << 30;

/** How a stored index begins. */
export function storedHeader(): Uint32Array<ArrayBuffer> {
  return Uint32Array.of(MAGIC, LAYOUT_VERSION, FOLD_VERSION, BYTE_ORDER);
}

/** Was the file written by this version, on a machine like this one? */
export function isOwnHeader(header: Uint32Array): boolean {
  return storedHeader().every((entry, at) => header[at] === entry);
}

/** What a record brings: terms and their numbers, an interview, or that one went. */
export type RecordKind = 'terms' | 'interview' | 'removed';
const KINDS: readonly RecordKind[] = ['terms', 'interview', 'removed'];

/** What stands before the payload of a record. */
export interface RecordHead {
  readonly kind: RecordKind;
  readonly bytes: number;
  readonly hash: number;
}

/** What a record's head says; `null` where it can't be one. */
export function readHead(head: Uint32Array): RecordHead | null {
  const [number = 0, bytes = 0, hash = 0, check = 0] = head;
  const kind = KINDS[number - 1];
  if (!kind || bytes % 4 !== 0 || bytes > LONGEST_RECORD || check !== checkOf(number, bytes, hash)) {
    return null;
  }
  return { kind, bytes, hash };
}

function headOf(kind: RecordKind, payload: Uint32Array): Uint32Array<ArrayBuffer> {
  const number = KINDS.indexOf(kind) + 1;
  const bytes = payload.length * 4;
  const hash = hashOfEntries(payload);
  return Uint32Array.of(number, bytes, hash, checkOf(number, bytes, hash));
}

function checkOf(number: number, bytes: number, hash: number): number {
  return (Math.imul(number, 0x9e3779b1) ^ Math.imul(bytes, 0x85ebca6b) ^ hash) >>> 0;
}

/**
 * A hash against damage, not against malice: quick, and no change of a single entry goes by unnoticed. Four hashes side
 * by side, each over every fourth entry, so that none waits for another.
 */
export function hashOfEntries(entries: Uint32Array): number {
  const quarter = entries.length & ~3;
  let [a, b, c, d] = [0x811c9dc5 | 0, 0x1b873593, 0x7feb352d, 0x6c62272e];
  for (let at = 0; at < quarter; at += 4) {
    a = Math.imul(a ^ entries[at]!, 0x9e3779b1);
    b = Math.imul(b ^ entries[at + 1]!, 0x9e3779b1);
    c = Math.imul(c ^ entries[at + 2]!, 0x9e3779b1);
    d = Math.imul(d ^ entries[at + 3]!, 0x9e3779b1);
  }
  for (let at = quarter; at < entries.length; at++) a = Math.imul(a ^ entries[at]!, 0x9e3779b1);
  for (const lane of [b, c, d]) a = Math.imul(a ^ (a >>> 15) ^ lane, 0x9e3779b1);
  return (a ^ (a >>> 15)) >>> 0;
}

/** A record ready to be written: its head and its payload. */
export type EncodedRecord = readonly [head: Uint32Array<ArrayBuffer>, payload: Uint32Array<ArrayBuffer>];

/** Terms that the dictionary has learnt, in the order of their numbers, the first of which is `from`. */
export function encodeTerms(from: number, terms: readonly string[]): EncodedRecord {
  const units = terms.reduce((sum, term) => sum + term.length, 0);
  const payload = new Uint32Array(2 + Math.ceil((terms.length + units) / 2));
  payload.set([from, terms.length]);
  const text = new Uint16Array(payload.buffer, 8);
  terms.forEach((term, at) => (text[at] = term.length));
  let at = terms.length;
  for (const term of terms) for (let unit = 0; unit < term.length; unit++) text[at++] = term.charCodeAt(unit);
  return [headOf('terms', payload), payload];
}

/** Terms as they lie in a record: how long each is, and their units end to end. */
export interface StoredTerms {
  /** The number of the first. */
  readonly from: number;
  readonly lengths: Uint16Array;
  readonly units: Uint16Array;
}

/** `null` where the lengths do not fit the record. */
export function decodeTerms(payload: Uint32Array<ArrayBuffer>): StoredTerms | null {
  const [from = 0, count = 0] = payload;
  const all = new Uint16Array(payload.buffer, payload.byteOffset + 8, Math.max(0, payload.length * 2 - 4));
  if (count > all.length) return null;
  const lengths = all.subarray(0, count);
  let end = count;
  for (let term = 0; term < count; term++) end += lengths[term]!;
  return end <= all.length ? { from, lengths, units: all.subarray(count, end) } : null;
}

/** An interview as a record. */
export function encodeInterview({ id, stamp, postings }: ShelvedInterview): EncodedRecord {
  const counts = countsOf(postings);
  const names = encodeNames(id, stamp);
  const own = new Uint32Array(postings.buffer, postings.vocabulary.byteOffset, postingBytes(counts) / 4);
  const payload = new Uint32Array(3 + names.length + own.length);
  payload.set([counts.terms, counts.vocabulary, counts.segments]);
  payload.set(names, 3);
  payload.set(own, 3 + names.length);
  return [headOf('interview', payload), payload];
}

/** An interview of a record; its arrays are views of the payload. `null` where the lengths do not fit each other. */
export function decodeInterview(payload: Uint32Array<ArrayBuffer>): ShelvedInterview | null {
  const [terms = 0, vocabulary = 0, segments = 0] = payload;
  const counts: PostingCounts = { terms, vocabulary, segments };
  const { id, stamp, length } = decodeNames(payload.subarray(3));
  const first = 3 + length;
  if (postingBytes(counts) !== (payload.length - first) * 4) return null;
  return { id, stamp, postings: postingsIn(payload.buffer, payload.byteOffset + first * 4, counts) };
}

/** A record that an interview is gone. */
export function encodeRemoved(id: string): EncodedRecord {
  const payload = encodeNames(id, '');
  return [headOf('removed', payload), payload];
}

/** The id of the interview that is gone. */
export function decodeRemoved(payload: Uint32Array<ArrayBuffer>): string {
  return decodeNames(payload).id;
}

function encodeNames(id: string, stamp: string): Uint32Array<ArrayBuffer> {
  const entries = new Uint32Array(1 + Math.ceil((id.length + stamp.length) / 2));
  entries[0] = (id.length << 16) | stamp.length;
  const text = new Uint16Array(entries.buffer, 4);
  const names = id + stamp;
  for (let at = 0; at < names.length; at++) text[at] = names.charCodeAt(at);
  return entries;
}

function decodeNames(entries: Uint32Array<ArrayBuffer>): { id: string; stamp: string; length: number } {
  const first = entries[0] ?? 0;
  const [idLength, stampLength] = [first >>> 16, first & 0xffff];
  const units = Math.min(idLength + stampLength, (entries.length - 1) * 2);
  const text = String.fromCharCode(...new Uint16Array(entries.buffer, entries.byteOffset + 4, units));
  return {
    id: text.slice(0, idLength),
    stamp: text.slice(idLength),
    length: 1 + Math.ceil((idLength + stampLength) / 2),
  };
}
