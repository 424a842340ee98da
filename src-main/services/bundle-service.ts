import type { Draft } from '../../src-shared/domain/draft';
import type { Interview } from '../../src-shared/domain/interview';
import type { OriginalFile } from '../../src-shared/domain/original-file';
import type { SourceDocument } from '../../src-shared/domain/source-document';
import { strictest } from '../../src-shared/domain/terms-in-force';
import type { BroughtBundle, BundleView } from '../../src-shared/ipc/bundle-values';
import type { Failure } from '../../src-shared/ipc/contract';
import { err, ok, type Result } from '../../src-shared/result';
import type { BundleContents, BundledOriginal } from '../bundles/bundle-contents';
import { LARGEST_FILE_BYTES } from '../../src-shared/domain/import-options';
import { sha256Of, writeDurably } from '../store/durable-file';
import { readJournal } from '../store/journal-reading';
import type { LibraryStore } from '../store/library-store';
import type { ServicePorts } from './clock';
import { exportFailure } from './export-failure';

/** Loaded when the first bundle is made: a launch does not wait for what packs. */
const packing = () => import('../bundles/write-bundle');

/** A bundle that is ready to be written. */
export interface PreparedBundle {
  readonly draftId: string;
  readonly bytes: Uint8Array;
  readonly contents: BundleContents;
}

/** The sources that a draft's claims rest on, and what of them can't be had. */
interface Gathered {
  readonly interviews: readonly Interview[];
  readonly documents: readonly SourceDocument[];
  readonly originals: readonly BundledOriginal[];
  readonly without: readonly string[];
}

/** `.stet` files: one draft with its sources and its journal, to hand to another desk or to an archive. */
export class BundleService {
  constructor(
    private readonly store: LibraryStore,
    private readonly ports: ServicePorts,
    private readonly person: () => string,
  ) {}

  /**
   * Gathers a draft's bundle. Refused where it rests on what is not on the record, unless that was asked for: a bundle
   * holds transcripts whole.
   */
  async prepare(draftId: string, confidential: boolean): Promise<Result<PreparedBundle, Failure>> {
    const draft = await this.store.drafts.get(draftId);
    if (!draft.ok) return draft;
    const gathered = await this.#gather(draft.value);
    const reserved = this.#reserved(gathered);
    if (reserved.length > 0 && !confidential) return err(confidentialRefusal(reserved));
    const journal = await this.store.journalBytes(draftId);
    const { problem } = readJournal(journal);
    if (problem) {
      return err({ kind: 'damaged', message: `The draft’s journal is damaged. ${problem.message}` });
    }
    const { library } = this.store;
    const { without, ...sources } = gathered;
    const contents = { draft: draft.value, journal, ...sources };
    const about = {
      madeAt: this.ports.now(),
      madeBy: this.person(),
      library: { id: library.id, name: library.name },
      journalHead: await this.store.journalHead(draftId),
      without: [...without],
    };
    const { writeBundle } = await packing();
    const { bytes, manifest } = writeBundle(about, contents);
    if (bytes.length > LARGEST_FILE_BYTES) return err(TOO_LARGE);
    return ok({ draftId, bytes, contents: { manifest, ...contents } });
  }

  /** Writes a bundle whole or not at all, and notes in the draft's journal that it left. */
  async write({ draftId, bytes, contents }: PreparedBundle, file: string): Promise<Result<null, Failure>> {
    try {
      await writeDurably(file, bytes);
    } catch (error) {
      return err(exportFailure(error));
    }
    const details = { sha256: sha256Of(bytes), journalHead: contents.manifest.journalHead };
    const noted = await this.store.drafts.update<never>(draftId, (current) =>
      ok({ next: current, entries: [{ by: this.person(), action: 'draft.bundle', details }] }),
    );
    return noted.ok ? ok(null) : noted;
  }

  /** Why a bundle can't be brought in here; `null` where it can. */
  async refusal({ draft }: BundleContents): Promise<string | null> {
    if (this.store.readOnly !== null) return this.store.readOnly;
    const row = this.store.drafts.row(draft.id);
    if (row) return `This draft is in the library already, as “${row.title}”. It was left as it is.`;
    const trashed = await this.store.drafts.trash.list();
    if (trashed.some(({ id }) => id === draft.id)) {
      return 'This draft lies in the trash. Restore it there, or purge it.';
    }
    return null;
  }

  /**
   * Takes a bundle into the library: imported files and sources first, the draft last, so that a crash in between
   * leaves sources and no half a draft. A source that is here already stays as it is here.
   */
  async bringIn(contents: BundleContents): Promise<Result<BroughtBundle, Failure>> {
    const refusal = await this.refusal(contents);
    if (refusal !== null) return err({ kind: 'taken', message: refusal });
    const notes: string[] = contents.manifest.without.map((line) => `Not in the bundle: ${line}`);
    for (const { bytes, sha256, extension } of contents.originals) {
      const kept = await this.store.originals.keep(bytes, `${sha256}.${extension}`);
      if (!kept.ok) return kept;
    }
    const sources = await this.#bringInSources(contents, notes);
    if (!sources.ok) return sources;
    const { draft, journal, manifest } = contents;
    const entry = {
      by: this.person(),
      action: 'draft.bringIn',
      details: { from: manifest.library.name, madeBy: manifest.madeBy, madeAt: manifest.madeAt },
    };
    const brought = await this.store.drafts.bringIn(draft, journal, [entry]);
    return brought.ok ? ok({ draftId: draft.id, title: draft.title, notes }) : brought;
  }

  async #bringInSources(
    { interviews, documents }: BundleContents,
    notes: string[],
  ): Promise<Result<null, Failure>> {
    for (const interview of interviews) {
      if (this.store.interviews.row(interview.id)) notes.push(keptOurs(interview.title));
      else {
        const made = await this.store.interviews.create(interview);
        if (!made.ok) return made;
      }
    }
    for (const document of documents) {
      if (this.store.documents.row(document.id)) notes.push(keptOurs(document.title));
      else {
        const made = await this.store.documents.create(document);
        if (!made.ok) return made;
      }
    }
    return ok(null);
  }

  async #gather(draft: Draft): Promise<Gathered> {
    const without: string[] = [];
    const passages = draft.claims.flatMap(({ evidence }) => evidence.map(({ passage }) => passage));
    const interviews: Interview[] = [];
    const documents: SourceDocument[] = [];
    for (const id of new Set(
      passages.flatMap((one) => (one.kind === 'interview' ? [one.interviewId] : [])),
    )) {
      const found = await this.store.interviews.get(id);
      // where a recording lies is the business of this machine
      if (found.ok) interviews.push(withoutMedia(found.value));
      else without.push(`an interview that a claim rests on: ${found.error.message}`);
    }
    for (const id of new Set(passages.flatMap((one) => (one.kind === 'document' ? [one.documentId] : [])))) {
      const found = await this.store.documents.get(id);
      if (found.ok) documents.push(found.value);
      else without.push(`a document that a claim rests on: ${found.error.message}`);
    }
    const originals = await this.#originals([draft, ...interviews, ...documents], without);
    return { interviews, documents, originals, without };
  }

  async #originals(
    owners: readonly { readonly original: OriginalFile | null }[],
    without: string[],
  ): Promise<BundledOriginal[]> {
    const wanted = new Map(owners.flatMap(({ original }) => (original ? [[original.sha256, original]] : [])));
    const found: BundledOriginal[] = [];
    for (const original of wanted.values()) {
      const read = await this.store.originals.read(original);
      if (read.ok) found.push({ sha256: original.sha256, extension: original.extension, bytes: read.value });
      else without.push(read.error.message);
    }
    return found;
  }

  /** Titles of sources of which not every word is on the record. */
  #reserved({ interviews, documents }: Gathered): string[] {
    const now = this.ports.now();
    const isReserved = (terms: Parameters<typeof strictest>[0]): boolean =>
      strictest(terms, now).kind !== 'onTheRecord';
    return [
      ...interviews.filter(({ terms, passageTerms }) =>
        isReserved([terms, ...passageTerms.map((one) => one.terms)]),
      ),
      ...documents.filter(({ terms }) => isReserved([terms])),
    ].map(({ title }) => title);
  }
}

/** What a person reads of a bundle. */
export function bundleView(fileName: string, contents: BundleContents): BundleView {
  const { manifest, draft, journal, interviews, documents, originals } = contents;
  return {
    fileName,
    draftId: draft.id,
    title: draft.title,
    madeAt: manifest.madeAt,
    madeBy: manifest.madeBy,
    library: manifest.library.name,
    entries: readJournal(journal).entries.length,
    interviews: interviews.map(({ title }) => title),
    documents: documents.map(({ title }) => title),
    originals: originals.length,
    without: manifest.without,
  };
}

function withoutMedia({ media: _media, ...interview }: Interview): Interview {
  return interview;
}

function keptOurs(title: string): string {
  return `“${title}” is in this library already. It stays as it is here; links to it are checked again.`;
}

function confidentialRefusal(titles: readonly string[]): Failure {
  const names = titles.map((title) => `“${title}”`).join(', ');
  return {
    kind: 'confidential',
    message: `The bundle would hold what is not on the record: ${names}. Nothing was written. Choose to hand over confidential sources as well, if that is what was agreed.`,
  };
}

const TOO_LARGE: Failure = {
  kind: 'tooLarge',
  message: 'The bundle would have more than 200 MB, which no Stet reads. Nothing was written.',
};
