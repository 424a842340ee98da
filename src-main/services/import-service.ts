import path from 'node:path';
import type { ImportAs, ImportOptions } from '../../src-shared/domain/import-options';
import { markOutcomes } from '../../src-shared/anchoring/mark-outcomes';
import type { DraftCommand } from '../../src-shared/domain/draft-command';
import type { Imported, ImportedDraft } from '../../src-shared/domain/imported';
import type { Failure } from '../../src-shared/ipc/contract';
import type { DraftView, ImportOutcome, VersionPreview } from '../../src-shared/ipc/window-values';
import { err, ok, type Result } from '../../src-shared/result';
import type { OriginalFile } from '../../src-shared/domain/original-file';
import type { FileReader } from '../importers/file-reader';
import type { LibraryStore } from '../store/library-store';
import type { DraftService } from './draft-service';
import type { SourceService } from './source-service';

/** Reads bytes as a draft, an interview or a document: in this process or in one of its own. */
export type ReadFile = FileReader['read'];

export interface IncomingFile {
  /** Without a folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly as: ImportAs;
  readonly options?: ImportOptions;
}

/** A file with a new text of a draft. */
export type VersionFile = Pick<IncomingFile, 'name' | 'bytes'>;

/** How a new version is called, and a person's answers for marks that fit several places. */
export type VersionWish = Pick<Extract<DraftCommand, { type: 'version.bringIn' }>, 'name' | 'choices'>;

interface Made {
  readonly id: string;
  readonly title: string;
}

/** Brings files into a library: the original is kept byte for byte, then what was read is saved. */
export class ImportService {
  constructor(
    private readonly store: LibraryStore,
    private readonly drafts: DraftService,
    private readonly sources: SourceService,
    private readonly read: ReadFile,
  ) {}

  async import(file: IncomingFile): Promise<ImportOutcome> {
    const failed = (message: string): ImportOutcome => ({ status: 'failed', name: file.name, message });
    const imported = await this.read(file);
    if (!imported.ok) return failed(imported.error.message);
    const original = await this.store.originals.keep(file.bytes, path.basename(file.name));
    if (!original.ok) return failed(original.error.message);
    const duplicateOf = await this.#titleOfSame(original.value, file.as);
    const made = await this.#create(imported.value, original.value);
    if (!made.ok) return failed(made.error.message);
    const { id, title } = made.value;
    const { report } = imported.value;
    return { status: 'imported', name: file.name, as: file.as, id, title, report, duplicateOf };
  }

  /** Reads a file as a new version of a draft, and what it would do to every mark. Changes nothing. */
  async previewVersion(draftId: string, file: VersionFile): Promise<Result<VersionPreview, Failure>> {
    const draft = await this.drafts.open(draftId);
    if (!draft.ok) return draft;
    const read = await this.#readVersion(file);
    if (!read.ok) return read;
    const { blocks, report } = read.value;
    const marks = markOutcomes(draft.value.draft, blocks);
    return ok({ fileName: file.name, blocks, report, marks });
  }

  /** Makes a file the current text of a draft: the original is kept, every mark is carried along. */
  async bringInVersion(
    draftId: string,
    file: VersionFile,
    wish: VersionWish,
  ): Promise<Result<DraftView, Failure>> {
    const read = await this.#readVersion(file);
    if (!read.ok) return read;
    const original = await this.store.originals.keep(file.bytes, path.basename(file.name));
    if (!original.ok) return original;
    const { blocks } = read.value;
    return this.drafts.do(draftId, { type: 'version.bringIn', blocks, ...wish });
  }

  async #readVersion({ name, bytes }: VersionFile): Promise<Result<ImportedDraft, Failure>> {
    const read = await this.read({ name, bytes, as: 'draft' });
    if (!read.ok) return read;
    return read.value.kind === 'draft'
      ? ok(read.value)
      : err({ kind: 'unreadable', message: `“${name}” is no draft.` });
  }

  async #create(imported: Imported, original: OriginalFile): Promise<Result<Made, Failure>> {
    switch (imported.kind) {
      case 'draft':
        return this.drafts.create(imported, original);
      case 'interview':
        return this.sources.createInterview(imported, original);
      case 'document':
        return this.sources.createDocument(imported, original);
    }
  }

  /** Title of what was imported from the very same bytes before, as the same kind of thing. */
  async #titleOfSame(original: OriginalFile, as: ImportAs): Promise<string | undefined> {
    const collection = {
      draft: this.store.drafts,
      interview: this.store.interviews,
      document: this.store.documents,
    }[as];
    for (const row of collection.list()) {
      if (row.originalSha256 === original.sha256) return row.title;
    }
    return undefined;
  }
}
