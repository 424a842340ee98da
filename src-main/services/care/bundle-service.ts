import type { Draft } from '../../../src-shared/domain/draft';
import { canonicalJson } from '../../../src-shared/domain/canonical-json';
import type { JournalEntry } from '../../../src-shared/domain/journal-entry';
import type { BroughtBundle, BundledDraftHere, BundleView } from '../../../src-shared/ipc/bundle-values';
import type { Failure } from '../../../src-shared/ipc/contract';
import { err, ok, type Result } from '../../../src-shared/result';
import type { BundleContents } from '../../bundles/bundle-contents';
import { LARGEST_FILE_BYTES } from '../../../src-shared/domain/import-options';
import { say } from '../../../src-shared/words/say';
import { sentenceOf, type Sentence } from '../../../src-shared/domain/sentence';
import { sha256Of, writeDurably } from '../../store/files/durable-file';
import { readJournal } from '../../store/journal/journal-reading';
import type { LibraryStore } from '../../store/library-store';
import { gatherSources, notOnTheRecord, withoutMedia } from './bundle-sources';
import type { ServicePorts } from '../clock';
import { exportFailure } from '../copies/export-failure';

/** Loaded when the first bundle is made: a launch does not wait for what packs. */
const packing = () => import('../../bundles/write-bundle');

/** A bundle that is ready to be written. */
export interface PreparedBundle {
  readonly draftId: string;
  readonly bytes: Uint8Array;
  readonly contents: BundleContents;
}

/** What a bundle may hold beyond what is on the record. */
export interface HandedOver {
  readonly confidential: boolean;
}

/** Where a bundle’s draft goes if the library has that draft already. */
export interface WhereHere {
  /** Beside the one that is here, under an id of its own; default: it is refused. */
  readonly beside?: boolean;
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
  async prepare(draftId: string, { confidential }: HandedOver): Promise<Result<PreparedBundle, Failure>> {
    const draft = await this.store.drafts.get(draftId);
    if (!draft.ok) return draft;
    const gathered = await gatherSources(this.store, draft.value);
    const reserved = notOnTheRecord(gathered, this.ports.now());
    if (reserved.length > 0 && !confidential) return err(confidentialRefusal(reserved));
    const journal = await this.store.journalBytes(draftId);
    const { problem } = readJournal(journal);
    if (problem) {
      return err({ kind: 'damaged', ...say('services.bundleJournal', { why: sentenceOf(problem) }) });
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

  /** The bundle's draft, where this library has it already, in its place or in the trash; `null` where it has not. */
  async present({ draft, journal }: BundleContents): Promise<BundledDraftHere | null> {
    const row = this.store.drafts.row(draft.id);
    const trashed = (await this.store.drafts.trash.described()).find(({ id }) => id === draft.id);
    const title = row?.title ?? trashed?.title ?? (trashed && draft.title);
    if (title === undefined || title === null) return null;
    const ours = readJournal(await this.store.journalBytes(draft.id)).entries;
    return { title, inTrash: row === null, ...partedWays(ours, readJournal(journal).entries) };
  }

  /**
   * Takes a bundle into the library: imported files and sources first, the draft last, so that a crash in between
   * leaves sources and no half a draft. A source that is here already stays as it is here, and so does the draft: the
   * bundle's own can then stand beside it under an id of its own, with its journal.
   */
  async bringIn(
    contents: BundleContents,
    { beside }: WhereHere = {},
  ): Promise<Result<BroughtBundle, Failure>> {
    if (this.store.readOnly !== null) return err({ kind: 'readOnly', ...this.store.readOnly });
    const present = await this.present(contents);
    if (present && !beside) return err(isHere(present));
    const notes: Sentence[] = contents.manifest.without.map((what) => say('broughtIn.without', { what }));
    for (const { bytes, sha256, extension } of contents.originals) {
      const kept = await this.store.originals.keep(bytes, `${sha256}.${extension}`);
      if (!kept.ok) return kept;
    }
    const sources = await this.#bringInSources(contents, notes);
    if (!sources.ok) return sources;
    const { journal, manifest } = contents;
    const draft = present ? standingBeside(contents, this.ports.newId()) : contents.draft;
    const entry = {
      by: this.person(),
      action: 'draft.bringIn',
      details: {
        from: manifest.library.name,
        madeBy: manifest.madeBy,
        madeAt: manifest.madeAt,
        beside: present ? contents.draft.id : undefined,
      },
    };
    const brought = await this.store.drafts.bringIn(draft, journal, [entry]);
    return brought.ok ? ok({ draftId: draft.id, title: draft.title, notes }) : brought;
  }

  async #bringInSources(
    { interviews, documents }: BundleContents,
    notes: Sentence[],
  ): Promise<Result<null, Failure>> {
    for (const interview of interviews) {
      const ours = await this.store.interviews.get(interview.id);
      if (ours.ok) notes.push(keptOurs(interview.title, sameSource(withoutMedia(ours.value), interview)));
      else if (ours.error.kind !== 'notFound') notes.push(keptDamaged(interview.title));
      else {
        const made = await this.store.interviews.create(interview);
        if (!made.ok) return made;
      }
    }
    for (const document of documents) {
      const ours = await this.store.documents.get(document.id);
      if (ours.ok) notes.push(keptOurs(document.title, sameSource(ours.value, document)));
      else if (ours.error.kind !== 'notFound') notes.push(keptDamaged(document.title));
      else {
        const made = await this.store.documents.create(document);
        if (!made.ok) return made;
      }
    }
    return ok(null);
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

function keptOurs(title: string, same: boolean): Sentence {
  return same ? say('broughtIn.same', { title }) : say('broughtIn.keptOurs', { title });
}

function keptDamaged(title: string): Sentence {
  return say('broughtIn.keptDamaged', { title });
}

/** The same words on the same terms; when it was changed last is of no concern. */
function sameSource<T extends { readonly updatedAt: string }>(ours: T, theirs: T): boolean {
  const told = (source: T): string => canonicalJson({ ...source, updatedAt: '' });
  return told(ours) === told(theirs);
}

/** Entries that tell of the handing over, and not of work on the draft. */
const HANDING_OVER = ['draft.bundle', 'draft.bringIn'];

/** How two journals of one draft went on from where they parted. */
function partedWays(
  ours: readonly JournalEntry[],
  theirs: readonly JournalEntry[],
): Pick<BundledDraftHere, 'related' | 'here' | 'there'> {
  const parted = ours.findIndex(({ hash }, at) => theirs[at]?.hash !== hash);
  const shared = parted < 0 ? ours.length : parted;
  const deeds = (entries: readonly JournalEntry[]): number =>
    entries.slice(shared).filter(({ action }) => !HANDING_OVER.includes(action)).length;
  return { related: shared > 0, here: deeds(ours), there: deeds(theirs) };
}

/** The bundle's draft under an id of its own; its title says where it comes from. */
function standingBeside({ draft, manifest }: BundleContents, id: string): Draft {
  return { ...draft, id, title: `${draft.title} — ${manifest.library.name.trim().slice(0, 80)}` };
}

function isHere({ title, inTrash }: BundledDraftHere): Failure {
  return {
    kind: 'taken',
    ...(inTrash ? say('services.draftInTrash', { title }) : say('services.draftHere', { title })),
  };
}

function confidentialRefusal(titles: readonly string[]): Failure {
  return { kind: 'confidential', ...say('services.bundleConfidential', { titles }) };
}

const TOO_LARGE: Failure = { kind: 'tooLarge', ...say('services.bundleTooLarge') };
