import type { Library } from '../../src-shared/domain/library';
import type { JournalEntry } from '../../src-shared/domain/journal-entry';
import type { Sha256 } from '../../src-shared/domain/instant';
import { err, ok, type Result } from '../../src-shared/result';
import { say } from '../../src-shared/words/say';
import { sentenceOf, type Sentence } from '../../src-shared/domain/sentence';
import type { Catalogue } from './catalogue/catalogue';
import { Collection } from './collection';
import type { FileTrouble } from './catalogue/collection-catalogue';
import { isDocumentId } from './document-id';
import type { DocumentStore } from './document-store';
import { JournalFile } from './journal/journal-file';
import { readJournal } from './journal/journal-reading';
import { readFailure } from './failures/read-failure';
import { LibraryRecord } from './library/library-record';
import type { LibraryFinding } from './library/library-finding';
import { COLLECTED_KINDS, type CollectedKind, type LibraryLayout } from './library/library-layout';
import type { LockFile } from './library/lock-file';
import { Originals } from './originals';
import { SnapshotKeeper } from './snapshots/snapshot-keeper';
import type { StoreContext } from './store-context';
import { StoreError, type ReadFailure, type SaveFailure } from './failures/store-failure';
import type { StorePorts } from './store-ports';
import { UnfinishedWords } from './unfinished-words';

/** `library.json` among the snapshots, where documents have their ids. */
const LIBRARY_ID = 'library';

/** A file that can't be opened, with its name within the library. */
export interface TroubledFile extends FileTrouble {
  readonly id: string;
  readonly file: string;
}

/** What an open library is made of; put together by `openLibrary`. */
export interface LibraryParts {
  readonly layout: LibraryLayout;
  readonly ports: StorePorts;
  /** `null` in a library that is open for reading only. */
  readonly lock: LockFile | null;
  /** Why nothing can be written, for a person; `null` where everything can. */
  readonly readOnly: Sentence | null;
  readonly library: DocumentStore<'library'>;
  readonly findings: LibraryFinding[];
  readonly catalogue: Catalogue;
}

/** One open library: its documents, their journals, the imported files. */
export class LibraryStore {
  readonly drafts: Collection<'draft'>;
  readonly interviews: Collection<'interview'>;
  readonly documents: Collection<'document'>;
  readonly originals: Originals;
  /** Words in forms that were not sent. */
  readonly unfinished: UnfinishedWords;
  /** Holds, purges and schedules, as a chain of their own. */
  readonly record: LibraryRecord;
  readonly #parts: LibraryParts;
  readonly #snapshots: SnapshotKeeper<'library'>;
  #closed = false;

  constructor(parts: LibraryParts) {
    this.#parts = parts;
    const context = this.#context();
    this.drafts = new Collection('draft', context, parts.catalogue.of('draft'));
    this.interviews = new Collection('interview', context, parts.catalogue.of('interview'));
    this.documents = new Collection('document', context, parts.catalogue.of('document'));
    this.unfinished = new UnfinishedWords(context, (id) =>
      COLLECTED_KINDS.some((kind) => this.collection(kind).row(id) !== null),
    );
    this.originals = new Originals(parts.layout, () => this.#guard());
    this.record = new LibraryRecord(
      parts.layout.record,
      () => parts.ports.now(),
      () => this.#guard(),
    );
    this.#snapshots = new SnapshotKeeper('library', context, () => parts.layout.libraryFile);
    // the first state of a session is kept too: library.json changes rarely, and is lost with everything in it
    if (parts.lock) this.#snapshots.saved(LIBRARY_ID);
    this.#reportTroubled(context);
  }

  /** The library's folder, absolute. */
  get folder(): string {
    return this.#parts.layout.folder;
  }

  /** Why nothing can be written, for a person; `null` where everything can. */
  get readOnly(): Sentence | null {
    return this.#parts.readOnly;
  }

  /** What `library.json` says. */
  get library(): Library {
    const { value } = this.#parts.library;
    if (!value) throw new Error('An open library has a library.json');
    return value;
  }

  /** What a person should know about the library's files, in the order in which it was found. */
  get findings(): readonly LibraryFinding[] {
    return this.#parts.findings;
  }

  /** All documents of a kind, for those who treat every kind alike. */
  collection<K extends CollectedKind>(kind: K): Collection<K> {
    const all = { draft: this.drafts, interview: this.interviews, document: this.documents };
    return all[kind] as unknown as Collection<K>;
  }

  /** Files among the documents that can't be opened. */
  troubled(kind: CollectedKind): readonly TroubledFile[] {
    const { catalogue, layout } = this.#parts;
    return catalogue.of(kind).troubled.map(({ id, trouble }) => ({
      id,
      file: layout.relative(layout.document(kind, id)),
      ...trouble,
    }));
  }

  async saveLibrary(next: Library): Promise<Result<Library, SaveFailure>> {
    const saved = await this.#parts.library.save(next);
    if (saved.ok) this.#snapshots.saved(LIBRARY_ID);
    return saved;
  }

  /** Everything that was done to a draft, oldest first; for a draft in the trash too. */
  async journal(draftId: string): Promise<Result<readonly JournalEntry[], ReadFailure>> {
    if (!isDocumentId(draftId)) return ok([]);
    await this.drafts.settled(draftId);
    try {
      const { entries, problem } = readJournal(await this.#journalFile(draftId).bytes());
      if (problem === null) return ok(entries);
      return err({ kind: 'unreadable', ...say('store.journalUnread', { why: sentenceOf(problem) }) });
    } catch (error) {
      return err(readFailure(error));
    }
  }

  /** A draft's journal, byte for byte. */
  async journalBytes(draftId: string): Promise<Buffer> {
    if (!isDocumentId(draftId)) return Buffer.alloc(0);
    await this.drafts.settled(draftId);
    return this.#journalFile(draftId).bytes();
  }

  /** Hash of the newest entry of a draft's journal; 64 zeros for an empty one. */
  async journalHead(draftId: string): Promise<Sha256> {
    if (!isDocumentId(draftId)) throw new RangeError('No draft has this id');
    await this.drafts.settled(draftId);
    return (await this.#journalFile(draftId).head()).hash;
  }

  /** Waits for every save under way, writes the catalogue, lets go of the lock. */
  async close(): Promise<void> {
    if (this.#closed) return;
    await Promise.all([this.drafts.close(), this.interviews.close(), this.documents.close()]);
    await this.#parts.library.settled();
    if (this.#parts.lock) await this.#snapshots.close();
    this.#closed = true;
    await this.#parts.catalogue.close();
    await this.#parts.lock?.release();
  }

  #journalFile(draftId: string): JournalFile {
    return new JournalFile(this.#parts.layout.journal(draftId));
  }

  #context(): StoreContext {
    const { layout, ports, lock, findings } = this.#parts;
    return {
      layout,
      mayWrite: lock !== null,
      now: () => ports.now(),
      guard: () => this.#guard(),
      report: (finding) => {
        const known = findings.some(({ kind, file }) => kind === finding.kind && file === finding.file);
        if (!known) findings.push(finding);
      },
    };
  }

  #reportTroubled({ report }: StoreContext): void {
    for (const kind of COLLECTED_KINDS) {
      for (const { file, kind: trouble, title, ...why } of this.troubled(kind)) {
        const sentence = say('findings.unopenable', { title: title ?? '', file, why: sentenceOf(why) });
        const finding = trouble === 'copy' ? 'conflictCopy' : trouble === 'newer' ? 'newer' : 'damaged';
        report({ kind: finding, file, ...sentence });
      }
    }
  }

  async #guard(): Promise<void> {
    if (this.#closed) throw new StoreError({ kind: 'closed', ...say('store.closed') });
    const { lock, readOnly } = this.#parts;
    if (!lock) {
      throw new StoreError({
        kind: 'readOnly',
        ...(readOnly ?? say('store.readOnly')),
      });
    }
    await lock.check();
  }
}
