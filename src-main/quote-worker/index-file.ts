import {
  closeSync,
  ftruncateSync,
  lstatSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { QuoteIndex } from '../../src-shared/quotes/index/quote-index';
import {
  decodeInterview,
  decodeRemoved,
  decodeTerms,
  encodeInterview,
  encodeRemoved,
  encodeTerms,
  HEADER_BYTES,
  isOwnHeader,
  RECORD_HEAD_BYTES,
  storedHeader,
  type EncodedRecord,
  type RecordKind,
} from '../../src-shared/quotes/index/stored-records';
import { recordsIn } from './stored-record-walk';

/** Records that say nothing any more may take so many bytes before the file is written anew. */
const TOLERATED_GARBAGE = 4 * 1024 * 1024;

/**
 * The index of a library on the disk. Adding or changing an interview appends that interview and the words that it
 * brings; nothing else is written. What can't be read (another version, another machine, half a record) is cut off and
 * forgotten: the index is a cache and is made anew from the interviews.
 *
 * Works synchronously: it belongs to a thread that nobody waits for.
 */
export class IndexFile {
  readonly #file: string;
  #descriptor: number | null;
  #index: QuoteIndex;
  /** How many of the dictionary's terms are on the disk. */
  #storedTerms = 0;
  #bytes = HEADER_BYTES;
  /** Bytes of each interview's record. */
  readonly #live = new Map<string, number>();
  #garbage = 0;

  private constructor(file: string, descriptor: number | null) {
    this.#file = file;
    this.#descriptor = descriptor;
    this.#index = new QuoteIndex();
  }

  /** Opens a file, or makes it. Without `mayWrite` nothing on the disk is changed, and changes are not kept. */
  static open(file: string, { mayWrite }: { readonly mayWrite: boolean }): IndexFile {
    const descriptor = openDescriptor(file, mayWrite);
    const opened = new IndexFile(file, descriptor);
    opened.#load(mayWrite);
    if (!mayWrite && descriptor !== null) {
      closeSync(descriptor);
      opened.#descriptor = null;
    }
    return opened;
  }

  get index(): QuoteIndex {
    return this.#index;
  }

  /** Bytes on the disk. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Writes what the index says of an interview now. */
  stored(id: string): void {
    const shelved = this.#index.postingsOf(id);
    if (!shelved) return;
    this.#appendTerms();
    this.#forget(id);
    this.#live.set(id, this.#append(encodeInterview(shelved)));
    this.#tidy();
  }

  /** Notes that an interview is gone from the index. */
  removed(id: string): void {
    if (!this.#live.has(id)) return;
    this.#forget(id);
    this.#garbage += this.#append(encodeRemoved(id));
    this.#tidy();
  }

  close(): void {
    if (this.#descriptor !== null) closeSync(this.#descriptor);
    this.#descriptor = null;
  }

  #load(mayWrite: boolean): void {
    const size = this.#descriptor === null ? 0 : statSync(this.#file).size;
    const header = this.#read(0, HEADER_BYTES);
    if (!header || !isOwnHeader(header)) {
      if (mayWrite) this.#startAnew();
      return;
    }
    const at = this.#loadRecords(size);
    this.#bytes = at;
    if (mayWrite && at < size && this.#descriptor !== null) ftruncateSync(this.#descriptor, at);
  }

  /** Takes in all records up to the first that is damaged or cut off; the offset at which that was. */
  #loadRecords(size: number): number {
    let at = HEADER_BYTES;
    for (const { kind, payload, end } of recordsIn((from, bytes) => this.#read(from, bytes), size)) {
      if (!this.#takeIn(kind, payload)) break;
      at = end;
    }
    return at;
  }

  #takeIn(kind: RecordKind, payload: Uint32Array<ArrayBuffer>): boolean {
    if (kind === 'terms') {
      const terms = decodeTerms(payload);
      if (terms?.from !== this.#index.dictionary.size) return false;
      this.#index.dictionary.append(terms.lengths, terms.units);
      this.#storedTerms = this.#index.dictionary.size;
      return true;
    }
    if (kind === 'removed') {
      const id = decodeRemoved(payload);
      this.#forget(id);
      this.#garbage += payload.byteLength;
      this.#index.remove(id);
      return true;
    }
    const interview = decodeInterview(payload);
    const highest = interview?.postings.vocabulary.at(-1) ?? -1;
    if (!interview || highest >= this.#index.dictionary.size) return false;
    this.#index.putStored(interview);
    this.#forget(interview.id);
    this.#live.set(interview.id, payload.byteLength + RECORD_HEAD_BYTES);
    return true;
  }

  #read(at: number, bytes: number): Uint32Array<ArrayBuffer> | null {
    if (this.#descriptor === null) return null;
    // a file that was cut off inside an entry is whole up to that entry
    const whole = bytes - (bytes % 4);
    const { buffer } = Buffer.allocUnsafeSlow(whole);
    const entries = new Uint32Array(buffer, 0, whole / 4);
    return readSync(this.#descriptor, entries, 0, whole, at) === whole ? entries : null;
  }

  #startAnew(): void {
    this.#index = new QuoteIndex();
    this.#storedTerms = 0;
    this.#live.clear();
    this.#garbage = 0;
    this.#bytes = HEADER_BYTES;
    if (this.#descriptor === null) return;
    ftruncateSync(this.#descriptor, 0);
    writeSync(this.#descriptor, storedHeader(), 0, HEADER_BYTES, 0);
  }

  #appendTerms(): void {
    const { dictionary } = this.#index;
    if (this.#storedTerms === dictionary.size) return;
    const terms: string[] = [];
    for (let id = this.#storedTerms; id < dictionary.size; id++) terms.push(dictionary.term(id));
    this.#append(encodeTerms(this.#storedTerms, terms));
    this.#storedTerms = dictionary.size;
  }

  /** Writes a record behind the last one; answers its bytes. */
  #append([head, payload]: EncodedRecord): number {
    const bytes = head.byteLength + payload.byteLength;
    if (this.#descriptor !== null) {
      writeSync(this.#descriptor, head, 0, head.byteLength, this.#bytes);
      writeSync(this.#descriptor, payload, 0, payload.byteLength, this.#bytes + head.byteLength);
    }
    this.#bytes += bytes;
    return bytes;
  }

  #forget(id: string): void {
    this.#garbage += this.#live.get(id) ?? 0;
    this.#live.delete(id);
  }

  /** Writes the file anew where more than half of it says nothing any more; the new one takes the old one's place whole. */
  #tidy(): void {
    if (this.#descriptor === null || this.#garbage < Math.max(TOLERATED_GARBAGE, this.#bytes / 2)) return;
    const next = `${this.#file}.new`;
    const fresh = IndexFile.#written(next, this.#index);
    closeSync(this.#descriptor);
    renameSync(next, this.#file);
    this.#descriptor = fresh.descriptor;
    this.#bytes = fresh.bytes;
    this.#garbage = 0;
    this.#live.clear();
    for (const [id, bytes] of fresh.live) this.#live.set(id, bytes);
  }

  static #written(
    file: string,
    index: QuoteIndex,
  ): { descriptor: number; bytes: number; live: ReadonlyMap<string, number> } {
    rmSync(file, { force: true });
    const writing = new IndexFile(file, openSync(file, 'wx+', 0o600));
    writing.#startAnew();
    writing.#index = index;
    writing.#appendTerms();
    for (const interview of index.interviews()) {
      writing.#live.set(interview.id, writing.#append(encodeInterview(interview)));
    }
    return { descriptor: writing.#descriptor!, bytes: writing.#bytes, live: writing.#live };
  }
}

/**
 * `null` where there is nothing to read and nothing may be written, and where something else stands in the file's
 * place: a link would have another file cut off and written over. The index is then kept in memory alone.
 */
function openDescriptor(file: string, mayWrite: boolean): number | null {
  const found = lstatSync(file, { throwIfNoEntry: false });
  if (found && !found.isFile()) return null;
  try {
    if (!mayWrite) return found ? openSync(file, 'r') : null;
    mkdirSync(path.dirname(file), { recursive: true });
    return openSync(file, found ? 'r+' : 'wx+', 0o600);
  } catch {
    return null;
  }
}
