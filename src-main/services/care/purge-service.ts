import path from 'node:path';
import type { Draft } from '../../../src-shared/domain/draft';
import type { Passage } from '../../../src-shared/domain/passage';
import { holdOn, isDue } from '../../../src-shared/domain/retention';
import type { CareKind, PurgePlan } from '../../../src-shared/ipc/care-values';
import type { Failure } from '../../../src-shared/ipc/contract';
import { err, ok, type Result } from '../../../src-shared/result';
import { say } from '../../../src-shared/words/say';
import { sentenceOf, type Sentence } from '../../../src-shared/domain/sentence';
import { LibraryLayout } from '../../store/library/library-layout';
import type { LibraryStore } from '../../store/library-store';
import { bytesOf, filesOfDocument, purgeJournal, removeFiles, statesNaming } from '../../store/purge-files';
import { saveFailure } from '../../store/failures/write-failure';
import type { ServicePorts } from '../clock';
import { withoutSource } from './without-source';

/** A plan with what only the purge itself needs. */
interface WholePlan {
  readonly plan: PurgePlan;
  /** Absolute paths. */
  readonly files: readonly string[];
  /** Drafts whose links to a purged source lose its words. */
  readonly drafts: readonly Draft[];
}

const KINDS = ['draft', 'interview', 'document'] as const;

/** Takes documents out of a library for good: file, trash, snapshots, original, and their words in every journal. */
export class PurgeService {
  readonly #layout: LibraryLayout;

  constructor(
    private readonly store: LibraryStore,
    private readonly ports: ServicePorts,
    private readonly person: () => string,
    /** Lets go of what is in memory: indexes, histories. */
    private readonly forget: (kind: CareKind, id: string) => Promise<void>,
  ) {
    this.#layout = new LibraryLayout(store.folder);
  }

  /** What would go. Changes nothing. */
  async plan(id: string): Promise<Result<PurgePlan, Failure>> {
    const whole = await this.#plan(id);
    return whole.ok ? ok(whole.value.plan) : whole;
  }

  /** Purges one document, and writes into the library's record that it was done, by whom and why. */
  async purge(id: string, reason: string): Promise<Result<PurgePlan, Failure>> {
    if (this.store.readOnly !== null) return err({ kind: 'readOnly', ...this.store.readOnly });
    const whole = await this.#plan(id);
    if (!whole.ok) return whole;
    const { plan, files, drafts } = whole.value;
    if (plan.refusal !== null) return err({ kind: 'held', ...sentenceOf(plan.refusal) });
    const head = plan.kind === 'draft' ? await this.store.journalHead(id) : null;
    // said before it is done: a purge that is cut short shows, and can be made again
    const details = { id, kind: plan.kind, reason, files: files.length, journalHead: head };
    const noted = await this.store.record.add({ by: this.person(), action: 'record.purge', details });
    if (!noted.ok) return noted;
    try {
      await this.store.collection(plan.kind).forget(id);
      await this.forget(plan.kind, id);
      const unsent = await this.store.unfinished.forget(id);
      if (!unsent.ok) return unsent;
      for (const draft of drafts) {
        const cleared = await this.#clear(draft, id);
        if (!cleared.ok) return cleared;
      }
      await removeFiles(files);
      if (plan.kind === 'draft') await purgeJournal(this.#layout.journal(id), null, { dryRun: false });
      return ok(plan);
    } catch (error) {
      return err(saveFailure(error));
    }
  }

  /** Documents in the trash and snapshots that the schedule says are due; what is held is left out. */
  async due(): Promise<{ readonly trash: readonly string[]; readonly states: readonly string[] }> {
    const { retention, holds = [] } = this.store.library;
    const now = this.ports.now();
    const trash: string[] = [];
    const states: string[] = [];
    for (const kind of KINDS) {
      const collection = this.store.collection(kind);
      for (const { id, removedAt } of await collection.trash.described()) {
        if (isDue(removedAt, retention?.trashDays ?? null, now) && !holdOn(holds, id)) trash.push(id);
      }
      for (const { id } of retention?.snapshotDays == null ? [] : collection.list()) {
        if (holdOn(holds, id)) continue;
        for (const state of await collection.states.list(id)) {
          if (!isDue(state.savedAt, retention?.snapshotDays ?? null, now)) continue;
          states.push(path.join(this.#layout.backups(kind, id), `${state.id}.json`));
        }
      }
    }
    return { trash: [...new Set(trash)], states };
  }

  /** Purges what is due. Stops at the first failure; what was done before is done and recorded. */
  async purgeDue(): Promise<Result<{ readonly documents: number; readonly states: number }, Failure>> {
    const { trash, states } = await this.due();
    for (const id of trash) {
      const purged = await this.purge(id, 'The library’s retention schedule.');
      if (!purged.ok) return purged;
    }
    if (states.length > 0) {
      const details = { states: states.map((file) => this.#layout.relative(file)) };
      const noted = await this.store.record.add({ by: this.person(), action: 'record.purgeStates', details });
      if (!noted.ok) return noted;
      await removeFiles(states);
    }
    return ok({ documents: trash.length, states: states.length });
  }

  async #plan(id: string): Promise<Result<WholePlan, Failure>> {
    const found = await this.#find(id);
    if (!found) {
      return err({
        kind: 'notFound',
        ...say('services.noDocumentNorTrash', { id }),
      });
    }
    const { kind, title } = found;
    const drafts = kind === 'draft' ? [] : await this.#draftsNaming(id);
    const states = await this.#statesNaming(drafts, id);
    const original = await this.#soleOriginal(kind, id);
    const files = [...(await filesOfDocument(this.#layout, kind, id)), ...states, ...original];
    const journals = kind === 'draft' ? [id] : this.store.drafts.list().map((row) => row.id);
    const entries = await this.#entries(journals, kind === 'draft' ? null : id);
    const plan: PurgePlan = {
      kind,
      id,
      title,
      refusal: await this.#refusal(kind, id, drafts),
      files: files.map((file) => this.#layout.relative(file)),
      bytes: await bytesOf(files),
      changes: [
        ...(entries.purged > 0 ? [say('purge.entries', { count: entries.purged })] : []),
        ...(entries.firstForm > 0 ? [say('purge.earlyEntries', { count: entries.firstForm })] : []),
        ...drafts.map((draft) => say('purge.links', { title: draft.title })),
      ],
    };
    return ok({ plan, files, drafts });
  }

  async #find(id: string): Promise<{ kind: CareKind; title: string } | null> {
    for (const kind of KINDS) {
      const collection = this.store.collection(kind);
      const row = collection.row(id);
      if (row) return { kind, title: row.title };
      const trashed = (await collection.trash.described()).find((item) => item.id === id);
      if (trashed) return { kind, title: trashed.title ?? id };
      const troubled = this.store.troubled(kind).find((one) => one.id === id);
      if (troubled) return { kind, title: troubled.title ?? id };
    }
    return null;
  }

  async #refusal(kind: CareKind, id: string, drafts: readonly Draft[]): Promise<Sentence | null> {
    const holds = this.store.library.holds ?? [];
    for (const held of [id, ...drafts.map((draft) => draft.id)]) {
      const hold = holdOn(holds, held);
      if (hold) {
        const { reason, placed } = hold;
        return say('services.held', { reason, by: placed.by, on: placed.at.slice(0, 10) });
      }
    }
    if (kind === 'draft') return null;
    for (const { id: trashed, text, title } of await this.store.drafts.trash.described()) {
      if (text.includes(`"${id}"`)) {
        return say('services.neededInTrash', { title: title ?? trashed });
      }
    }
    return null;
  }

  async #draftsNaming(id: string): Promise<Draft[]> {
    const naming: Draft[] = [];
    for (const row of this.store.drafts.list()) {
      const draft = await this.store.drafts.get(row.id);
      if (
        draft.ok &&
        draft.value.claims.some(({ evidence }) => evidence.some(({ passage }) => sourceOf(passage) === id))
      ) {
        naming.push(draft.value);
      }
    }
    return naming;
  }

  async #statesNaming(drafts: readonly Draft[], id: string): Promise<string[]> {
    const all = drafts.length === 0 ? [] : this.store.drafts.list();
    const found = await Promise.all(all.map((row) => statesNaming(this.#layout, 'draft', row.id, id)));
    return found.flat();
  }

  /** The imported file, unless another document came from the same bytes. */
  async #soleOriginal(kind: CareKind, id: string): Promise<string[]> {
    const original = await this.store.collection(kind).originalOf(id);
    if (!original) return [];
    for (const other of KINDS) {
      const shared = this.store
        .collection(other)
        .list()
        .some((row) => row.id !== id && row.originalSha256 === original.sha256);
      if (shared) return [];
    }
    const file = this.store.originals.fileOf(original);
    return file === null ? [] : [file];
  }

  async #entries(
    drafts: readonly string[],
    id: string | null,
  ): Promise<{ purged: number; firstForm: number }> {
    const counted = await Promise.all(
      drafts.map((draft) => purgeJournal(this.#layout.journal(draft), id, { dryRun: true })),
    );
    return {
      purged: counted.reduce((sum, { purged }) => sum + purged, 0),
      firstForm: counted.reduce((sum, { firstForm }) => sum + firstForm, 0),
    };
  }

  /** Takes a source's words out of a draft that links to it, and out of that draft's journal. */
  async #clear(draft: Draft, id: string): Promise<Result<null, Failure>> {
    const entry = { by: this.person(), action: 'source.purge', details: { source: id } };
    const cleared = await this.store.drafts.update<Failure>(draft.id, (current) =>
      ok({ next: withoutSource(current, id), entries: [entry] }),
    );
    if (!cleared.ok) return cleared;
    await this.store.drafts.settled(draft.id);
    await purgeJournal(this.#layout.journal(draft.id), id, { dryRun: false });
    const reloaded = await this.store.drafts.reload(draft.id);
    return reloaded.ok ? ok(null) : reloaded;
  }
}

function sourceOf(passage: Passage): string {
  return passage.kind === 'interview' ? passage.interviewId : passage.documentId;
}
