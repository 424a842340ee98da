import path from 'node:path';
import type { StoredKind } from '../../../src-shared/documents/document-kinds';

/** Documents of which a library holds many: each kind has a folder of its own. */
export type CollectedKind = Exclude<StoredKind, 'library'>;

/** Kinds of which a library has many, each in a folder of its own. */
export const COLLECTED_KINDS = ['draft', 'interview', 'document'] as const satisfies CollectedKind[];

const FOLDERS: Readonly<Record<CollectedKind, string>> = {
  draft: 'drafts',
  interview: 'interviews',
  document: 'documents',
};

/** By this file a folder is known for a library. */
export const LIBRARY_FILE = 'library.json';
/** Lies there while a program has the library open for writing. */
export const LOCK_FILE = 'library.lock';

/** Where everything stands in a library. All paths are absolute; ids must have been checked. */
export class LibraryLayout {
  constructor(readonly folder: string) {}

  get libraryFile(): string {
    return path.join(this.folder, LIBRARY_FILE);
  }

  get lockFile(): string {
    return path.join(this.folder, LOCK_FILE);
  }

  get originals(): string {
    return path.join(this.folder, 'originals');
  }

  get journals(): string {
    return path.join(this.folder, 'journal');
  }

  /** What was done to the library's record as a whole. */
  get record(): string {
    return path.join(this.folder, 'record.jsonl');
  }

  get cache(): string {
    return path.join(this.folder, 'cache');
  }

  documents(kind: CollectedKind): string {
    return path.join(this.folder, FOLDERS[kind]);
  }

  document(kind: CollectedKind, id: string): string {
    return path.join(this.documents(kind), `${id}.json`);
  }

  trash(kind: CollectedKind): string {
    return path.join(this.folder, 'trash', FOLDERS[kind]);
  }

  get trashRoot(): string {
    return path.join(this.folder, 'trash');
  }

  /** Interviews that are sealed with a passphrase. */
  get sealed(): string {
    return path.join(this.folder, 'sealed');
  }

  /** What was typed into forms over drafts and not sent. */
  get unfinished(): string {
    return path.join(this.folder, 'unfinished');
  }

  /** The folder with a folder of snapshots for each document of a kind. */
  backupsOf(kind: CollectedKind): string {
    return path.join(this.folder, 'backups', FOLDERS[kind]);
  }

  /** The snapshots of one document, or of `library.json`. */
  backups(kind: StoredKind, id: string): string {
    const folder = kind === 'library' ? 'library' : path.join(FOLDERS[kind], id);
    return path.join(this.folder, 'backups', folder);
  }

  journal(draftId: string): string {
    return path.join(this.journals, `${draftId}.jsonl`);
  }

  /** Every folder that a library always has. */
  allFolders(): string[] {
    return [
      ...COLLECTED_KINDS.map((kind) => this.documents(kind)),
      ...COLLECTED_KINDS.map((kind) => this.trash(kind)),
      this.journals,
      this.originals,
      path.join(this.folder, 'backups'),
      this.cache,
    ];
  }

  /** The path as a person finds it within the library, with `/` on every system. */
  relative(file: string): string {
    return path.relative(this.folder, file).split(path.sep).join('/');
  }
}
