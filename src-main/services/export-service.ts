import type { Draft } from '../../src-shared/domain/draft';
import type { ExportChoices } from '../../src-shared/domain/export-choices';
import type { ExportFormat } from '../../src-shared/domain/export-record';
import { isVerified } from '../../src-shared/gate/is-verified';
import type { Blocker } from '../../src-shared/gate/blocker';
import type { Failure } from '../../src-shared/ipc/contract';
import type { DraftView, ExportPreview } from '../../src-shared/ipc/window-values';
import { err, ok, type Result } from '../../src-shared/result';
import { assembleExport } from '../exporters/assemble-export';
import type { FileExtension } from '../exporters/exporter';
import { findExporter } from '../exporters/registry';
import { suggestFileName } from '../exporters/suggest-file-name';
import { sha256Of, writeDurably } from '../store/durable-file';
import type { LibraryStore } from '../store/library-store';
import { writeFailure } from '../store/write-failure';
import type { ServicePorts } from './clock';
import type { DraftService } from './draft-service';
import type { GateService } from './gate-service';
import { hashBlocks } from './hash-blocks';

/** What is to be exported, and how. */
export interface ExportWish {
  readonly draftId: string;
  readonly format: ExportFormat;
  readonly choices: ExportChoices;
  /** Where a format comes as several kinds of file. */
  readonly extension?: FileExtension;
}

/** A copy that is ready to be written. */
export interface PreparedExport {
  readonly exportId: string;
  readonly format: ExportFormat;
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly extension: string;
  readonly verified: boolean;
  readonly blockers: readonly Blocker[];
  readonly versionSha256: string;
  readonly journalHead: string;
  readonly contains: readonly string[];
}

/** Turns one file format into another outside of the exporters: HTML into PDF, with Electron's printer. */
export type PrintPdf = (html: string) => Promise<Uint8Array>;

/** Copies that leave the library: prepared, shown, written whole or not at all, and recorded. */
export class ExportService {
  constructor(
    private readonly store: LibraryStore,
    private readonly drafts: DraftService,
    private readonly gate: GateService,
    private readonly ports: ServicePorts,
    private readonly printPdf: PrintPdf | null = null,
  ) {}

  async preview(wish: ExportWish): Promise<Result<ExportPreview, Failure>> {
    const shown = wish.format === 'pdf' ? { ...wish, format: 'html' as const } : wish;
    const prepared = await this.#prepare(shown);
    if (!prepared.ok) return prepared;
    const { value } = prepared;
    const html = await this.#prepare({
      ...wish,
      format: wish.format === 'report' || wish.format === 'book' ? wish.format : 'html',
      extension: 'html',
    });
    return ok({
      format: wish.format,
      fileName: wish.format === 'pdf' ? value.fileName.replace(/\.html$/, '.pdf') : value.fileName,
      verified: value.verified,
      html: html.ok ? textOf(html.value.bytes) : '',
      text: ['md', 'txt', 'html', 'json', 'csv'].includes(value.extension) ? textOf(value.bytes) : null,
      blockers: value.blockers,
      contains: value.contains,
    });
  }

  /** Seals the current text as a version first, so that the copy names a text that the library keeps. */
  async prepare(wish: ExportWish): Promise<Result<PreparedExport, Failure>> {
    const sealed = await this.drafts.do(wish.draftId, { type: 'version.save', name: '' });
    return sealed.ok ? this.#prepare(wish) : sealed;
  }

  /** Writes a prepared copy and records in the draft and its journal that it left. */
  async write(wish: ExportWish, prepared: PreparedExport, file: string): Promise<Result<DraftView, Failure>> {
    try {
      await writeDurably(file, prepared.bytes);
    } catch (error) {
      return err(writeFailure(error));
    }
    return this.drafts.recordExport(wish.draftId, {
      id: prepared.exportId,
      format: wish.format,
      versionSha256: prepared.versionSha256,
      journalHead: prepared.journalHead,
      verified: prepared.verified,
      fileSha256: sha256Of(prepared.bytes),
    });
  }

  async #prepare(wish: ExportWish): Promise<Result<PreparedExport, Failure>> {
    const opened = await this.drafts.open(wish.draftId);
    if (!opened.ok) return opened;
    const asPdf = wish.format === 'pdf';
    const exporter = findExporter(asPdf ? 'html' : wish.format, asPdf ? 'html' : wish.extension);
    if (!exporter) return noExporter(wish);
    if (asPdf && !this.printPdf) {
      return err({
        kind: 'noPrinter',
        message: 'PDF needs a window. Open Stet, or export HTML and print it.',
      });
    }
    const input = await this.#input(opened.value.draft, wish);
    const written = await exporter.write(input);
    const bytes = asPdf && this.printPdf ? await this.printPdf(textOf(written)) : written;
    const extension = asPdf ? 'pdf' : exporter.extension;
    return ok({
      exportId: input.proof.exportId,
      format: wish.format,
      bytes,
      fileName: suggestFileName(input, wish.format, extension),
      extension,
      verified: input.proof.verified,
      blockers: input.blockers,
      versionSha256: input.proof.versionSha256,
      journalHead: input.proof.journalHead,
      contains: containsWords(wish.choices, isVerified(input.blockers)),
    });
  }

  async #input(draft: Draft, wish: ExportWish): Promise<ReturnType<typeof assembleExport>> {
    const { blockers, coverage, sources } = await this.gate.look(draft);
    const sentences = coverage.sentences;
    return assembleExport({
      draft,
      house: this.store.library.houseStyle,
      sources,
      blockers,
      coverage: { sentences, coveredSentences: sentences - coverage.unmarked.length },
      include: wish.choices,
      sha256: hashBlocks(draft.blocks),
      journalHead: await this.store.journalHead(draft.id),
      exportId: this.ports.newId(),
      exportedAt: this.ports.now(),
    });
  }
}

function noExporter(wish: ExportWish): Result<never, Failure> {
  return err({
    kind: 'unknownFormat',
    message: `Stet can't write ${wish.format} yet. Choose another format.`,
  });
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** One line for each thing that is in the file beyond the copy itself. */
function containsWords(choices: ExportChoices, verified: boolean): string[] {
  return [
    verified ? 'The text is verified.' : 'The file says that it is not verified, and lists what is open.',
    choices.confidential
      ? 'Names and words of sources that are not on the record.'
      : 'Nothing of sources that are not on the record.',
    choices.notes ? 'Notes and comments of the desk.' : 'No notes or comments.',
    choices.people ? 'Names of the people who checked and signed.' : 'No names of the desk.',
    ...(choices.showSources ? ['For readers: the passage behind each quotation said on the record.'] : []),
  ];
}
