import { createHash } from 'node:crypto';
import path from 'node:path';
import { IMPORT_KINDS, type ImportAs, type ImportOptions } from '../../../src-shared/domain/import-options';
import { markOutcomes } from '../../../src-shared/anchoring/mark-outcomes';
import { dressedAs } from '../../../src-shared/anchoring/dressed-as';
import type { Block } from '../../../src-shared/domain/block';
import type { DraftCommand } from '../../../src-shared/domain/draft-command';
import type { Imported, ImportedDraft, ImportFailure } from '../../../src-shared/domain/imported';
import { PLAIN_TEXT } from '../../../src-shared/domain/import-report';
import type { Failure } from '../../../src-shared/ipc/contract';
import type { ImportPreview } from '../../../src-shared/ipc/import-preview';
import type { DraftView } from '../../../src-shared/ipc/window-values';
import type { ImportOutcome, LookedAt, VersionPreview } from '../../../src-shared/ipc/import-values';
import { err, ok, type Result } from '../../../src-shared/result';
import type { OriginalFile } from '../../../src-shared/domain/original-file';
import { sentenceOf, type Sentence } from '../../../src-shared/domain/sentence';
import { say } from '../../../src-shared/words/say';
import type { FileReader } from '../../importers/file-reader';
import type { LibraryStore } from '../../store/library-store';
import type { DraftService } from '../drafts/draft-service';
import { inTurn } from '../in-turn';
import { previewImport } from './preview-import';
import type { SourceService } from '../sources/source-service';

/** Reads bytes as a draft, an interview or a document: in this process or in one of its own. */
export type ReadFile = FileReader['read'];

/** A file on its way into the library. */
export interface IncomingFile {
  /** Without a folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly as: ImportAs;
  readonly options?: ImportOptions;
  /** Import it even if the very same file is in the library already. */
  readonly again?: boolean;
  /** What was read of it with these options before, for a preview. */
  readonly read?: Imported;
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
  /** The catalogue and the originals are written for one file after the other. */
  readonly #saveInTurn = inTurn();
  /** Imports that have not ended, by what they become and by their bytes. */
  readonly #underWay = new Map<string, Promise<unknown>>();

  constructor(
    private readonly store: LibraryStore,
    private readonly drafts: DraftService,
    private readonly sources: SourceService,
    private readonly read: ReadFile,
  ) {}

  /**
   * Several calls at a time are read at the same time, as far as the reader does, and saved in turn. Of equal bytes the
   * first call is the one imported: a later one waits for it, and need not be read.
   */
  async import(file: IncomingFile, signal?: AbortSignal): Promise<ImportOutcome> {
    const sha256 = sha256Of(file.bytes);
    const key = `${file.as} ${sha256}`;
    const twin = this.#underWay.get(key);
    const importing = (twin ?? Promise.resolve()).then(() => this.#import(file, sha256, signal));
    const ended = importing.catch(() => undefined);
    this.#underWay.set(key, ended);
    try {
      return await importing;
    } finally {
      if (this.#underWay.get(key) === ended) this.#underWay.delete(key);
    }
  }

  async #import(file: IncomingFile, sha256: string, signal?: AbortSignal): Promise<ImportOutcome> {
    const known = file.again ? null : this.#same(sha256, file.as);
    if (known) return duplicate(file, known);
    const imported = file.read ? ({ ok: true, value: file.read } as const) : await this.read(file, signal);
    if (!imported.ok) return failed(file.name, imported.error);
    return this.#saveInTurn(() => this.#save(file, imported.value));
  }

  /** What the very same bytes are in the library already, as each kind of thing. */
  known(bytes: Uint8Array): Pick<LookedAt, 'sha256' | 'inLibrary'> {
    const sha256 = sha256Of(bytes);
    const titles = IMPORT_KINDS.map((as) => [as, this.#same(sha256, as)?.title] as const);
    return { sha256, inLibrary: Object.fromEntries(titles.filter(([, title]) => title !== undefined)) };
  }

  /** What was read of a file, and how a window shows it; nothing is saved. */
  async preview(
    file: IncomingFile,
    signal?: AbortSignal,
  ): Promise<{ readonly read: Imported | null; readonly preview: ImportPreview }> {
    const imported = await this.read(file, signal);
    if (!imported.ok) return { read: null, preview: failedPreview(imported.error) };
    const known = this.#same(sha256Of(file.bytes), file.as);
    return {
      read: imported.value,
      preview: previewImport(imported.value, file.options ?? {}, known?.title),
    };
  }

  async #save(file: IncomingFile, imported: Imported): Promise<ImportOutcome> {
    const original = await this.store.originals.keep(file.bytes, path.basename(file.name));
    if (!original.ok) return failed(file.name, original.error);
    const made = await this.#create(imported, original.value);
    if (!made.ok) return failed(file.name, made.error);
    const { id, title } = made.value;
    return { status: 'imported', name: file.name, as: file.as, id, title, report: imported.report };
  }

  /** Reads a file as a new version of a draft, and what it would do to every mark. Changes nothing. */
  async previewVersion(draftId: string, file: VersionFile): Promise<Result<VersionPreview, Failure>> {
    const draft = await this.drafts.open(draftId);
    if (!draft.ok) return draft;
    const read = await this.#readVersion(file, draft.value.draft.blocks);
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
    const draft = await this.drafts.open(draftId);
    if (!draft.ok) return draft;
    const read = await this.#readVersion(file, draft.value.draft.blocks);
    if (!read.ok) return read;
    const original = await this.store.originals.keep(file.bytes, path.basename(file.name));
    if (!original.ok) return original;
    const { blocks } = read.value;
    return this.drafts.do(draftId, { type: 'version.bringIn', blocks, ...wish });
  }

  /** What is read of the file; plain text looks like the text that it replaces wherever the words are the same. */
  async #readVersion(
    { name, bytes }: VersionFile,
    before: readonly Block[],
  ): Promise<Result<ImportedDraft, Failure>> {
    const read = await this.read({ name, bytes, as: 'draft' });
    if (!read.ok) return read;
    if (read.value.kind !== 'draft') {
      return err({ kind: 'unreadable', ...say('refusals.noDraft', { file: name }) });
    }
    const { report } = read.value;
    const { blocks, count } = dressedAs(read.value.blocks, before);
    if (report.format !== PLAIN_TEXT || count === 0) return ok(read.value);
    const kept = { kind: 'decided' as const, ...say('draftReports.looksKept', { count }), count };
    return ok({ ...read.value, blocks, report: { ...report, items: [...report.items, kept] } });
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

  /** What the very same bytes became before, as the same kind of thing. */
  #same(sha256: string, as: ImportAs): Made | null {
    const collection = {
      draft: this.store.drafts,
      interview: this.store.interviews,
      document: this.store.documents,
    }[as];
    for (const { id, title, originalSha256 } of collection.list()) {
      if (originalSha256 === sha256) return { id, title };
    }
    return null;
  }
}

function failed(name: string, why: Sentence): ImportOutcome {
  return { status: 'failed', name, ...sentenceOf(why) };
}

function duplicate({ name, as }: IncomingFile, { id, title }: Made): ImportOutcome {
  return { status: 'duplicate', name, as, id, title };
}

function failedPreview({ encodings = [], ...failure }: ImportFailure): ImportPreview {
  return { status: 'failed', ...sentenceOf(failure), encodings };
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
