import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Interview } from '../../src-shared/domain/interview';
import type { InterviewTexts } from '../../src-shared/quotes/find/interview-texts';
import { isDocumentId } from '../store/document-id';
import { LibraryLayout } from '../store/library/library-layout';
import { decodeDocument } from '../store/stored-document';

/** Interviews that were looked into lately are kept, as long as their files take no more than this together. */
const KEPT_BYTES = 48 * 1024 * 1024;

interface Kept {
  readonly stamp: string;
  readonly bytes: number;
  readonly interview: Interview | null;
}

/**
 * The interviews of a library, read from its folder when they are asked for: the main process hands over ids and no
 * texts. Synchronous, for a thread that nobody waits for.
 */
export class LibraryTexts implements InterviewTexts {
  readonly #layout: LibraryLayout;
  /** The one used last stands last. */
  readonly #kept = new Map<string, Kept>();
  #keptBytes = 0;

  constructor(folder: string) {
    this.#layout = new LibraryLayout(folder);
  }

  get indexFile(): string {
    return path.join(this.#layout.cache, 'quotes.index');
  }

  /** Every interview's id and the state of its file. */
  stamps(): Map<string, string> {
    const stamps = new Map<string, string>();
    for (const name of namesIn(this.#layout.documents('interview'))) {
      const id = name.replace(/\.json$/, '');
      const stamp = id === name || !isDocumentId(id) ? null : this.stampOf(id);
      if (stamp !== null) stamps.set(id, stamp);
    }
    return stamps;
  }

  /** What shows that an interview's file is another one than before; `null` where there is none. */
  stampOf(id: string): string | null {
    const stat = lstatSync(this.#layout.document('interview', id), { throwIfNoEntry: false });
    return stat?.isFile() ? `${stat.mtimeMs.toString(36)}-${stat.size.toString(36)}` : null;
  }

  /** `null` where there is no such interview, or its file can't be opened. */
  interview(id: string): Interview | null {
    const stamp = this.stampOf(id);
    const known = this.#kept.get(id);
    if (known) this.#drop(id, known);
    if (stamp === null) return null;
    const current = known?.stamp === stamp ? known : this.#read(id, stamp);
    this.#keep(id, current);
    return current.interview;
  }

  #read(id: string, stamp: string): Kept {
    const bytes = bytesOf(this.#layout.document('interview', id));
    const decoded = decodeDocument('interview', bytes);
    return { stamp, bytes: bytes.length, interview: decoded.ok ? decoded.value.value : null };
  }

  #keep(id: string, kept: Kept): void {
    this.#kept.set(id, kept);
    this.#keptBytes += kept.bytes;
    for (const [oldest, old] of this.#kept) {
      if (this.#keptBytes <= KEPT_BYTES || oldest === id) break;
      this.#drop(oldest, old);
    }
  }

  #drop(id: string, { bytes }: Kept): void {
    this.#kept.delete(id);
    this.#keptBytes -= bytes;
  }
}

/** A folder that is gone or is none has no interviews. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Nothing, which is no interview, where the disk does not give the file up. */
function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}
