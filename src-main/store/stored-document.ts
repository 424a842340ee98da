import { openDocument, currentSchema, type OpenedDocument } from '../../src-shared/documents/open-document';
import type { DocumentTypes, StoredKind } from '../../src-shared/documents/document-kinds';
import type { OpenFailure } from '../../src-shared/documents/open-failure';
import { parseJsonBytes } from '../../src-shared/documents/parse-json-bytes';
import type { JournalEntry } from '../../src-shared/domain/journal-entry';
import { ok, type Result } from '../../src-shared/result';
import { sha256Of } from './files/durable-file';
import type { JournalHead } from './journal/journal-chain';

/**
 * The end of a draft's journal as the draft itself remembers it. Draft and journal are two files; a crash may
 * come between them. The draft's file therefore carries the newest entries whole, and what is missing from the
 * journal is written from here when the library is opened.
 */
export interface JournalTail {
  /** The head before `entries`. */
  readonly after: JournalHead;
  /** Written with this state of the draft; at least one once anything was journalled. */
  readonly entries: readonly JournalEntry[];
}

/** What one file holds. */
export interface StoredDocument<T> {
  readonly value: T;
  readonly journal?: JournalTail;
}

/** A document as its file has it, migrated and checked. */
export interface DecodedDocument<T> extends StoredDocument<T>, OpenedDocument<T> {
  /** False where the bytes are not those that Stet wrote: the file was changed by other means. */
  readonly sealed: boolean;
}

/** `{"stet":"draft","schema":1,"sha256":"…"` at the start of a file; the hash covers every byte after it. */
const HEADER = /^\{"stet":"[a-z]+","schema":\d+,"sha256":"([0-9a-f]{64})"/;
const HEADER_MAX = 160;

/** The bytes of a file: one line of JSON. */
export function encodeDocument<K extends StoredKind>(
  kind: K,
  { value, journal }: StoredDocument<DocumentTypes[K]>,
): Buffer {
  const rest = `,${journal ? `"journal":${JSON.stringify(journal)},` : ''}"value":${JSON.stringify(value)}}\n`;
  const seal = sha256Of(rest);
  return Buffer.from(`{"stet":"${kind}","schema":${currentSchema(kind)},"sha256":"${seal}"${rest}`);
}

/** Reads a file's bytes strictly, through every check and migration. */
export function decodeDocument<K extends StoredKind>(
  kind: K,
  bytes: Buffer,
): Result<DecodedDocument<DocumentTypes[K]>, OpenFailure> {
  const parsed = parseJsonBytes(bytes, decodeUtf8);
  if (!parsed.ok) return parsed;
  const opened = openDocument(kind, parsed.value);
  if (!opened.ok) return opened;
  const journal = journalTail(parsed.value as Record<string, unknown>);
  return ok({ ...opened.value, ...(journal && { journal }), sealed: isSealed(bytes) });
}

/** True where the file's own hash fits its bytes. */
function isSealed(bytes: Buffer): boolean {
  const header = HEADER.exec(bytes.toString('latin1', 0, HEADER_MAX));
  return header !== null && sha256Of(bytes.subarray(header[0].length)) === header[1];
}

function decodeUtf8(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

/** The tail is checked by its hashes before any use, see the journal; here only that it is one. */
function journalTail(envelope: Record<string, unknown>): JournalTail | undefined {
  const tail = envelope['journal'] as JournalTail | undefined;
  const whole = typeof tail?.after?.hash === 'string' && Array.isArray(tail.entries);
  return whole ? tail : undefined;
}
