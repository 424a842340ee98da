import type { Draft } from '../../../src-shared/domain/draft';
import type { ExportChoices } from '../../../src-shared/domain/export-choices';
import type { ExportFormat } from '../../../src-shared/domain/export-record';
import type { Blocker } from '../../../src-shared/gate/blocker';
import type { Failure } from '../../../src-shared/ipc/contract';
import type { DraftView } from '../../../src-shared/ipc/window-values';
import type { ExportPreview } from '../../../src-shared/ipc/export-values';
import { err, ok, type Result } from '../../../src-shared/result';
import { say } from '../../../src-shared/words/say';
import { assembleExport } from '../../exporters/assemble-export';
import { containsWords } from '../../exporters/contains-words';
import type { ExportInput } from '../../exporters/export-input';
import type { Exporter, FileExtension } from '../../exporters/exporter';
import { withOpenSources } from '../../exporters/markup/sources-html';
import { withPdfProof } from '../../exporters/proof/pdf-proof';
import { suggestFileName } from '../../exporters/suggest-file-name';
import { sha256Of, writeDurably } from '../../store/files/durable-file';
import type { LibraryStore } from '../../store/library-store';
import type { ServicePorts } from '../clock';
import type { DraftService } from '../drafts/draft-service';
import { exportFailure } from './export-failure';
import type { GateService } from '../drafts/gate-service';
import { hashBlocks } from '../drafts/hash-blocks';
import { PrintFailure } from './print-failure';

/** What is to be exported, and how. */
export interface ExportWish {
  readonly draftId: string;
  readonly format: ExportFormat;
  readonly choices: ExportChoices;
  /** Where a format comes as several kinds of file. */
  readonly extension?: FileExtension | 'pdf';
}

/** A copy that is ready to be written. */
export interface PreparedExport {
  readonly exportId: string;
  readonly format: ExportFormat;
  readonly title: string;
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly extension: string;
  readonly verified: boolean;
  readonly blockers: readonly Blocker[];
  readonly versionSha256: string;
  readonly journalHead: string;
  readonly contains: readonly string[];
}

/** The story as a CMS takes it from the clipboard. */
export interface ClipboardStory {
  readonly html: string;
  readonly text: string;
  readonly verified: boolean;
}

/**
 * Turns one file format into another outside of the exporters: HTML into PDF, with Electron's printer. Throws a
 * PrintFailure where there is none.
 */
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
    const opened = await this.drafts.open(wish.draftId);
    if (!opened.ok) return opened;
    const found = await exporterOf(wish);
    if (!found.ok) return found;
    const { exporter, isPdf } = found.value;
    const input = await this.#input(opened.value.draft, wish);
    const page = await pageExporter(wish);
    const file = await exporter.write(input);
    const extension = isPdf ? 'pdf' : exporter.extension;
    return ok({
      format: wish.format,
      fileName: suggestFileName(input, wish.format, extension),
      verified: input.proof.verified,
      html: page ? textOf(await page.write(input)) : '',
      text: !isPdf && isTextFile(exporter.extension) ? textOf(file) : null,
      blockers: input.blockers,
      contains: containsWords(input, wish.format),
    });
  }

  /** Seals the current text as a version first, so that the copy names a text that the library keeps. */
  async prepare(wish: ExportWish): Promise<Result<PreparedExport, Failure>> {
    const draft = await this.#sealed(wish.draftId);
    if (!draft.ok) return draft;
    const found = await exporterOf(wish);
    if (!found.ok) return found;
    const { exporter, isPdf } = found.value;
    if (isPdf && !this.printPdf) return err(NO_PRINTER);
    const input = await this.#input(draft.value, wish);
    const written = await exporter.write(input);
    const file = isPdf && this.printPdf ? await printed(written, input, this.printPdf) : ok(written);
    if (!file.ok) return file;
    const extension = isPdf ? 'pdf' : exporter.extension;
    return ok({
      exportId: input.proof.exportId,
      format: wish.format,
      title: input.title,
      bytes: file.value,
      fileName: suggestFileName(input, wish.format, extension),
      extension,
      verified: input.proof.verified,
      blockers: input.blockers,
      versionSha256: input.proof.versionSha256,
      journalHead: input.proof.journalHead,
      contains: containsWords(input, wish.format),
    });
  }

  /** Writes a prepared copy and records in the draft and its journal that it left. */
  async write(wish: ExportWish, prepared: PreparedExport, file: string): Promise<Result<DraftView, Failure>> {
    try {
      await writeDurably(file, prepared.bytes);
    } catch (error) {
      return err(exportFailure(error));
    }
    return this.#record(wish.draftId, prepared);
  }

  /** The story for the clipboard: recorded like any other copy, since it leaves like one. */
  async copy(draftId: string, choices: ExportChoices): Promise<Result<ClipboardStory, Failure>> {
    const draft = await this.#sealed(draftId);
    if (!draft.ok) return draft;
    const input = await this.#input(draft.value, { draftId, format: 'html', choices });
    const [{ storyFragment }, { storyForPasting }] = await Promise.all([
      import('../../exporters/html-exporter'),
      import('../../exporters/text-exporter'),
    ]);
    const html = storyFragment(input);
    const recorded = await this.#record(draftId, {
      ...input.proof,
      format: 'html',
      bytes: new TextEncoder().encode(html),
    });
    if (!recorded.ok) return recorded;
    return ok({ html, text: storyForPasting(input), verified: input.proof.verified });
  }

  #record(
    draftId: string,
    left: Pick<
      PreparedExport,
      'exportId' | 'format' | 'versionSha256' | 'journalHead' | 'verified' | 'bytes'
    >,
  ): Promise<Result<DraftView, Failure>> {
    const { exportId, format, versionSha256, journalHead, verified, bytes } = left;
    const fileSha256 = sha256Of(bytes);
    return this.drafts.recordExport(draftId, {
      ...{ id: exportId, format, versionSha256, journalHead, verified, fileSha256 },
    });
  }

  /** The draft, its text kept as a version. */
  async #sealed(draftId: string): Promise<Result<Draft, Failure>> {
    const opened = await this.drafts.open(draftId);
    if (!opened.ok) return opened;
    const { draft } = opened.value;
    if (draft.versions.at(-1)?.sha256 === hashBlocks(draft.blocks)) return ok(draft);
    const sealed = await this.drafts.do(draftId, { type: 'version.save', name: '' });
    return sealed.ok ? ok(sealed.value.draft) : sealed;
  }

  async #input(draft: Draft, wish: ExportWish): Promise<ExportInput> {
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

const NO_PRINTER: Failure = {
  kind: 'noPrinter',
  ...say('services.noPrinter'),
};

/** The exporters are loaded when the first copy is made: none of them is needed to open a library. */
async function find(format: ExportFormat, extension?: FileExtension): Promise<Exporter | null> {
  const { findExporter } = await import('../../exporters/registry');
  return findExporter(format, extension);
}

/** A PDF is printed from the page of its format. */
async function exporterOf({
  format,
  extension,
}: ExportWish): Promise<Result<{ exporter: Exporter; isPdf: boolean }, Failure>> {
  const isPdf = format === 'pdf' || extension === 'pdf';
  const kind = format === 'pdf' ? 'html' : format;
  const exporter = await find(kind, extension === 'pdf' || format === 'pdf' ? 'html' : extension);
  if (exporter) return ok({ exporter, isPdf });
  const wanted = { format, extension: extension ?? '' };
  return err({ kind: 'unknownFormat', ...say('services.unknownFormat', wanted) });
}

/** What shows in a preview: the page of a report, else that of the story. */
function pageExporter({ format }: ExportWish): Promise<Exporter | null> {
  return find(format === 'report' || format === 'book' ? format : 'html', 'html');
}

/** A printer that writes another kind of PDF leaves the proof out; the record of the file's bytes still stands. */
async function printed(
  page: Uint8Array,
  input: ExportInput,
  print: PrintPdf,
): Promise<Result<Uint8Array, Failure>> {
  try {
    const pdf = await print(withOpenSources(textOf(page)));
    return ok(withPdfProof(pdf, input.proof) ?? pdf);
  } catch (error) {
    if (!(error instanceof PrintFailure)) throw error;
    return err({ kind: 'noPrinter', message: error.message });
  }
}

function isTextFile(extension: FileExtension): boolean {
  return extension !== 'docx';
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
