import { applyDraftCommand, isLasting } from '../../../src-shared/commands/apply-draft-command';
import { newDraft } from '../../../src-shared/commands/new-draft';
import type { TransitionContext } from '../../../src-shared/commands/transition';
import type { Draft } from '../../../src-shared/domain/draft';
import type { DraftCommand, DraftCommandType } from '../../../src-shared/domain/draft-command';
import type { ExportRecord } from '../../../src-shared/domain/export-record';
import type { ImportedDraft } from '../../../src-shared/domain/imported';
import type { JournalEntry } from '../../../src-shared/domain/journal-entry';
import type { OriginalFile } from '../../../src-shared/domain/original-file';
import type { SignOffRole } from '../../../src-shared/domain/sign-off';
import type { Failure } from '../../../src-shared/ipc/contract';
import type { DraftView, TypedAnswer, TypedBlocks } from '../../../src-shared/ipc/window-values';
import { err, ok, type Result } from '../../../src-shared/result';
import { say } from '../../../src-shared/words/say';
import type { LibraryStore } from '../../store/library-store';
import type { ServicePorts } from '../clock';
import { journalDetails, labelOf } from './command-words';
import { DraftHistory } from './draft-history';
import { hashBlocks } from './hash-blocks';
import { permission } from './permission';

/** What else there is to know of a deed. */
interface HowDone {
  /** The window in which the words were typed. */
  readonly typist?: object;
  /** Undone together with the mark before it, out of which it was made. */
  readonly joins?: boolean;
}

/** Drafts of one open library: every change is a command, saved and journalled before it is answered. */
export class DraftService {
  readonly #histories = new Map<string, DraftHistory>();
  readonly #revisions = new Map<string, number>();

  constructor(
    private readonly store: LibraryStore,
    private readonly ports: ServicePorts,
    /** Who works at this desk; asked anew for each deed. */
    private readonly person: () => string,
    /** Told of every change; `typist` has the change already, since the words were typed there. */
    private readonly changed: (view: DraftView, typist?: object) => void = () => undefined,
    /** Told after a deed was saved. */
    private readonly done: (id: string, deed: DraftCommandType | 'undo' | 'redo') => void = () => undefined,
  ) {}

  async create(imported: ImportedDraft, original: OriginalFile | null): Promise<Result<Draft, Failure>> {
    const draft = newDraft(imported, original, this.#context());
    const details = { title: draft.title, original: original?.sha256 ?? null, format: draft.report.format };
    return this.store.drafts.create(draft, [{ by: this.person(), action: 'draft.import', details }]);
  }

  async open(id: string): Promise<Result<DraftView, Failure>> {
    const draft = await this.store.drafts.get(id);
    return draft.ok ? ok(this.#view(draft.value)) : draft;
  }

  /**
   * Takes in what was typed: the blocks that differ, so that a keystroke in a book does not carry the book. Refused where
   * the window typed on another state of the draft than the present one.
   */
  async type(
    id: string,
    { revision, from, removed, blocks, ...how }: TypedBlocks,
    typist: object,
  ): Promise<Result<TypedAnswer, Failure>> {
    const present = await this.store.drafts.get(id);
    if (!present.ok) return present;
    if (revision !== this.revision(id)) {
      return err({ kind: 'moved', ...say('services.draftMoved') });
    }
    const next = present.value.blocks.toSpliced(from, removed, ...blocks);
    const done = await this.do(id, { type: 'text.edit', blocks: next, ...how }, { typist });
    if (!done.ok) return done;
    const { draft, ...state } = done.value;
    return ok({ ...state, at: draft.updatedAt });
  }

  /** Carries out a command. A refusal changes nothing and is no entry in the journal. */
  async do(id: string, command: DraftCommand, how: HowDone = {}): Promise<Result<DraftView, Failure>> {
    let before: Draft | null = null;
    const saved = await this.store.drafts.update<Failure>(id, (draft, { journalHead }) => {
      before = draft;
      const meant = command.type === 'signOff.sign' ? { ...command, journalHead } : command;
      const permitted = permission(meant, draft, this.store.library, this.person());
      if (!permitted.ok) return permitted;
      const next = applyDraftCommand(draft, meant, this.#context());
      if (!next.ok) return next;
      const entry = { by: this.person(), action: command.type, details: journalDetails(meant) };
      return ok({ next: next.value, entries: [entry] });
    });
    if (!saved.ok) return saved;
    if (before) this.#remember(id, before, command, how);
    const view = this.#publish(saved.value, how.typist);
    this.done(id, command.type);
    return ok(view);
  }

  sign(id: string, role: SignOffRole, note: string): Promise<Result<DraftView, Failure>> {
    // the store puts the journal's head in its place at the moment of saving
    return this.do(id, { type: 'signOff.sign', role, note, journalHead: '' });
  }

  /** Records in the draft and its journal that a copy of it left the library. */
  recordExport(id: string, left: Omit<ExportRecord, 'exported'>): Promise<Result<DraftView, Failure>> {
    const record = { ...left, exported: { by: this.person(), at: this.ports.now() } };
    return this.do(id, { type: 'draft.recordExport', record });
  }

  undo(id: string): Promise<Result<DraftView, Failure>> {
    return this.#step(id, 'undo');
  }

  redo(id: string): Promise<Result<DraftView, Failure>> {
    return this.#step(id, 'redo');
  }

  async journal(id: string): Promise<Result<readonly JournalEntry[], Failure>> {
    return this.store.journal(id);
  }

  /** Tells windows about a draft that was changed by other means than a command of theirs. */
  async refresh(id: string): Promise<void> {
    const draft = await this.store.drafts.get(id);
    if (draft.ok) this.#publish(draft.value);
  }

  /** A draft was replaced by an earlier state of itself: what could be undone belongs to what stood there. */
  async replaced(id: string): Promise<void> {
    this.#histories.delete(id);
    await this.refresh(id);
  }

  /** Nothing that was purged may come back by undoing. */
  forgetHistories(): void {
    this.#histories.clear();
  }

  revision(id: string): number {
    return this.#revisions.get(id) ?? 0;
  }

  async #step(id: string, direction: 'undo' | 'redo'): Promise<Result<DraftView, Failure>> {
    const history = this.#history(id);
    const saved = await this.store.drafts.update<Failure>(id, (draft) => {
      const step = direction === 'undo' ? history.undo(draft) : history.redo(draft);
      if (!step) {
        const sentence = direction === 'undo' ? say('services.nothingToUndo') : say('services.nothingToRedo');
        return err({ kind: 'nothing', ...sentence });
      }
      const next = { ...step.draft, updatedAt: this.ports.now() };
      const { message: what, said } = step.label;
      const entry = { by: this.person(), action: `draft.${direction}`, details: { what, said } };
      return ok({ next, entries: [entry] });
    });
    if (saved.ok) {
      const view = this.#publish(saved.value);
      this.done(id, direction);
      return ok(view);
    }
    if (saved.error.kind !== 'nothing') history.putBack(direction);
    return saved;
  }

  #remember(id: string, before: Draft, command: DraftCommand, { joins = false }: HowDone): void {
    const history = this.#history(id);
    if (isLasting(command)) history.forget();
    else if (command.type !== 'draft.recordExport' && command.type !== 'evidence.recheck') {
      const continues = command.type === 'text.edit' && command.continues === true;
      history.remember({ draft: before, deed: command.type, label: labelOf(command) }, { continues, joins });
    }
  }

  #publish(draft: Draft, typist?: object): DraftView {
    this.#revisions.set(draft.id, this.revision(draft.id) + 1);
    const view = this.#view(draft);
    this.changed(view, typist);
    return view;
  }

  #view(draft: Draft): DraftView {
    const { undoLabel, redoLabel } = this.#history(draft.id);
    return {
      draft,
      revision: this.revision(draft.id),
      canUndo: undoLabel !== null,
      canRedo: redoLabel !== null,
      undoLabel,
      redoLabel,
    };
  }

  #history(id: string): DraftHistory {
    const known = this.#histories.get(id) ?? new DraftHistory();
    this.#histories.set(id, known);
    return known;
  }

  #context(): TransitionContext {
    return { now: this.ports.now(), person: this.person(), newId: () => this.ports.newId(), hashBlocks };
  }
}
