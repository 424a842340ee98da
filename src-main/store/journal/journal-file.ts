import { constants } from 'node:fs';
import { open, writeFile, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import type { JournalEntry } from '../../../src-shared/domain/journal-entry';
import { say } from '../../../src-shared/words/say';
import { syncFolder } from '../files/durable-file';
import { EMPTY_CHAIN, journalLine, type JournalHead } from './journal-chain';
import { openPlainFile, readPlainFile } from '../files/read-plain-file';
import { StoreError } from '../failures/store-failure';
import { isMissing } from '../failures/write-failure';

/** How much of a journal's end is read at first to find its last entry. */
const TAIL_BYTES = 16_384;

/** The end of a journal as found on disk. */
interface FoundEnd {
  readonly head: JournalHead;
  /** Bytes up to the end of the last whole entry. */
  readonly length: number;
  /** What stands after it: the rest of an entry that a crash cut short. */
  readonly torn: Buffer;
}

/** One draft's journal on disk: whole lines, appended and synced, never rewritten. */
export class JournalFile {
  #end: FoundEnd | null = null;

  constructor(readonly file: string) {}

  /** Where the chain stands on disk. */
  async head(): Promise<JournalHead> {
    return (await this.#foundEnd()).head;
  }

  /** Bytes after the last whole entry, if a crash left any. */
  async torn(): Promise<Buffer> {
    return (await this.#foundEnd()).torn;
  }

  /** Forgets what was read, so that the next question looks at the disk again. */
  forget(): void {
    this.#end = null;
  }

  /**
   * Writes the entries after the last whole one and returns once they are on disk. A torn end goes: whoever
   * calls this first kept it with {@link setTornAside} if it is wanted. Rejects with the system's error; the file
   * then ends where it ended before, or in a torn line that the next append removes.
   */
  async append(entries: readonly JournalEntry[]): Promise<void> {
    const last = entries.at(-1);
    if (!last) return;
    const end = await this.#foundEnd();
    const bytes = Buffer.from(entries.map(journalLine).join(''));
    this.#end = null;
    const handle = await openForAppend(this.file);
    try {
      const { size } = await handle.stat();
      if (size !== end.length + end.torn.length) throw changedUnderUs();
      await handle.truncate(end.length);
      await writeAt(handle, bytes, end.length);
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (end.length === 0) await syncFolder(path.dirname(this.file));
    const head = { seq: last.seq, hash: last.hash };
    this.#end = { head, length: end.length + bytes.length, torn: Buffer.alloc(0) };
  }

  /** Keeps a torn end under a name of its own beside the journal, then cuts it off. Returns that file. */
  async setTornAside(time: string): Promise<string> {
    const end = await this.#foundEnd();
    const aside = `${this.file}.torn-${time}`;
    await writeFile(aside, end.torn, { flag: 'wx', mode: 0o600 });
    this.#end = null;
    const handle = await openPlainFile(this.file, constants.O_RDWR);
    try {
      await handle.truncate(end.length);
      await handle.sync();
    } finally {
      await handle.close();
    }
    return aside;
  }

  /** The journal's bytes; empty where there is none. */
  async bytes(): Promise<Buffer> {
    try {
      return await readPlainFile(this.file);
    } catch (error) {
      if (isMissing(error)) return Buffer.alloc(0);
      throw error;
    }
  }

  async #foundEnd(): Promise<FoundEnd> {
    this.#end ??= await readEnd(this.file);
    return this.#end;
  }
}

function changedUnderUs(): StoreError {
  return new StoreError({ kind: 'changedOnDisk', ...say('store.journalChanged') });
}

/** Opens for writing at a place, creating the file where there is none; `a` would ignore the place. */
async function openForAppend(file: string): Promise<FileHandle> {
  try {
    return await openPlainFile(file, constants.O_RDWR);
  } catch (error) {
    if (!isMissing(error)) throw error;
    return await open(file, 'wx', 0o600);
  }
}

async function writeAt(handle: FileHandle, bytes: Buffer, start: number): Promise<void> {
  let done = 0;
  while (done < bytes.length) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, start + done);
    if (bytesWritten === 0) throw Object.assign(new Error('No byte was taken'), { code: 'ENOSPC' });
    done += bytesWritten;
  }
}

async function readEnd(file: string): Promise<FoundEnd> {
  let handle: FileHandle;
  try {
    handle = await openPlainFile(file);
  } catch (error) {
    if (isMissing(error)) return { head: EMPTY_CHAIN, length: 0, torn: Buffer.alloc(0) };
    throw error;
  }
  try {
    const { size } = await handle.stat();
    for (let wanted = TAIL_BYTES; ; wanted *= 4) {
      const start = Math.max(0, size - wanted);
      const end = endOf(await readFrom(handle, start, size - start), start);
      if (end) return end;
    }
  } finally {
    await handle.close();
  }
}

async function readFrom(handle: FileHandle, start: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await handle.read(buffer, 0, length, start);
  return buffer.subarray(0, bytesRead);
}

/** `null` where the piece of the file that begins at `start` holds no whole line. */
function endOf(piece: Buffer, start: number): FoundEnd | null {
  let lineEnd = piece.lastIndexOf(0x0a);
  while (lineEnd >= 0) {
    const lineStart = lineEnd === 0 ? 0 : piece.lastIndexOf(0x0a, lineEnd - 1) + 1;
    if (lineStart === 0 && start > 0) return null;
    const head = headOfLine(piece.toString('utf8', lineStart, lineEnd));
    if (head) return { head, length: start + lineEnd + 1, torn: piece.subarray(lineEnd + 1) };
    lineEnd = lineStart - 1;
  }
  return start === 0 ? { head: EMPTY_CHAIN, length: 0, torn: piece } : null;
}

function headOfLine(line: string): JournalHead | null {
  try {
    const entry = JSON.parse(line) as Partial<JournalEntry> | null;
    if (!Number.isSafeInteger(entry?.seq) || typeof entry?.hash !== 'string') return null;
    return { seq: entry.seq as number, hash: entry.hash };
  } catch {
    return null;
  }
}
