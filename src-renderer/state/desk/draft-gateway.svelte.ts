import { applyDraftCommand } from '../../../src-shared/commands/apply-draft-command';
import { sameBlocks, storyText } from '../../../src-shared/domain/block';
import type { Draft } from '../../../src-shared/domain/draft';
import type { SignOffRole } from '../../../src-shared/domain/sign-off';
import type { WindowDraftCommand } from '../../../src-shared/ipc/command-schemas';
import type { Failure } from '../../../src-shared/ipc/contract';
import type { DraftView } from '../../../src-shared/ipc/window-values';
import { told, words } from '../../words';
import { restFor } from '../rest';
import { blocksPatch, typingContext, type Typed, type TypedEdit } from './typed-edit';
import { Unsaved } from '../unfinished/unsaved.svelte';
import type { Workspace } from '../workspace.svelte';

/** How long the text has to rest before all of it is read again, in ms. */
const REST_MS = 400;

/** What is typed in the text, as far as other deeds have to know of it. */
export interface Typing {
  /** Saves what was typed and not yet sent. */
  settle(): Promise<void>;
  /** Runs a deed when that is saved, and before anything that is typed later. */
  inTurn(deed: () => Promise<void>): Promise<void>;
}

/** One draft as this window knows it, and the one way to change it: ask the main process, take what it answers. */
export class DraftGateway {
  /** What was typed and waits for the disk. */
  readonly unsaved = new Unsaved();
  readonly #workspace: Workspace;
  readonly #taken: (before: Draft) => void;
  // Raw: arrives whole from the main process and is replaced whole.
  #view = $state.raw<DraftView>() as DraftView;
  /** The draft when it last rested: what reads the whole text looks at this one, and typing does not wait for it. */
  #rested = $state.raw<Draft>() as Draft;
  /** Deeds that are asked for and not answered. */
  readonly #asked = new Set<Promise<void>>();
  #restTimer: ReturnType<typeof setTimeout> | undefined;
  /** The line that offers to take the last deed back. */
  #offer: number | null = null;
  /** What is typed; set by whoever shows the text, `null` while nobody does. */
  typing: Typing | null = null;
  #stepped = $state<string | null>(null);

  /** @param taken told of every new state of the draft, with the one before it */
  constructor(workspace: Workspace, view: DraftView, taken: (before: Draft) => void) {
    this.#workspace = workspace;
    this.#view = view;
    this.#rested = view.draft;
    this.#taken = taken;
  }

  get view(): DraftView {
    return this.#view;
  }

  get rested(): Draft {
    return this.#rested;
  }

  /** Saves what was typed and not yet sent, and waits for every deed that was asked for. */
  async settleText(): Promise<void> {
    await this.typing?.settle();
    while (this.#asked.size > 0) await Promise.all(this.#asked);
  }

  /**
   * Carries out a command; false where it was refused, which the person is told.
   *
   * @param joins undone together with the mark before it
   */
  do(command: WindowDraftCommand, joins = false): Promise<boolean> {
    return this.#inTurn(() => this.#workspace.ask('draft.do', { id: this.#id, command, joins }));
  }

  /** Signs the text as it is now; the journal's head is taken where it is saved. False where it was refused. */
  sign(role: SignOffRole, note: string): Promise<boolean> {
    return this.#inTurn(() => this.#workspace.ask('draft.sign', { id: this.#id, role, note }));
  }

  async undo(): Promise<void> {
    const what = this.#view.undoLabel;
    const taken = await this.#inTurn(() => this.#workspace.ask('draft.undo', { id: this.#id }));
    if (taken && what) this.#stepped = words.desk.undone(told(what));
  }

  async redo(): Promise<void> {
    const what = this.#view.redoLabel;
    const taken = await this.#inTurn(() => this.#workspace.ask('draft.redo', { id: this.#id }));
    if (taken && what) this.#stepped = words.desk.redone(told(what));
  }

  /** What was taken back, or done again, since anything else was done: it may have been far from what is seen. */
  get stepped(): string | null {
    return this.#stepped;
  }

  /** Says what was done, with a way back. The line goes with the next deed: its undo would take back that one. */
  offerUndo(message: string, undo: () => void): void {
    this.#offer = this.#workspace.toasts.say(message, { label: words.common.undo, run: undo });
  }

  #withdrawOffer(): void {
    this.#workspace.toasts.outdate();
    if (this.#offer !== null) this.#workspace.toasts.dismiss(this.#offer);
    this.#offer = null;
    this.#stepped = null;
  }

  /** After what was typed before, and before what is typed from now on. */
  async #inTurn(ask: () => Promise<DraftView | undefined>): Promise<boolean> {
    this.#withdrawOffer();
    let taken = false;
    const deed = async (): Promise<void> => void (taken = this.#takeAnswer(await ask()));
    const asked = this.typing?.inTurn(deed) ?? deed();
    this.#asked.add(asked);
    try {
      await asked;
    } finally {
      this.#asked.delete(asked);
    }
    return taken;
  }

  /**
   * Saves what was typed. The main process gets the blocks that differ and answers little: the draft that comes of it is
   * made here, by the same transition. Where it was refused, the text is the store's.
   */
  async type(edit: TypedEdit): Promise<Typed> {
    this.#withdrawOffer();
    const known = this.#view;
    if (!sameBlocks(known.draft.blocks, edit.on)) return 'moved';
    const { blocks, splices, continues } = edit;
    const patch = blocksPatch(known.draft.blocks, blocks);
    const argument = { id: this.#id, revision: known.revision, ...patch, splices, continues };
    const answer = await this.unsaved.untilTaken(() => this.#workspace.answer('draft.type', argument));
    if (!answer.ok) return this.#notTaken(answer.error);
    const { at, ...state } = answer.value;
    const command = { type: 'text.edit', blocks, splices } as const;
    const made = applyDraftCommand(known.draft, command, typingContext(at));
    if (made.ok && known === this.#view) this.take({ ...state, draft: made.value });
    else await this.#takeNewest();
    return 'taken';
  }

  /** Takes a state of the draft, unless a newer one is known. */
  take(view: DraftView): void {
    if (view.draft.id !== this.#id || view.revision < this.#view.revision) return;
    const before = this.#view.draft;
    this.#view = view;
    this.#taken(before);
  }

  /** A new text is left to rest for a moment; marks on the same text count at once. */
  rest(atOnce: boolean): void {
    clearTimeout(this.#restTimer);
    const rest = (): void => void (this.#rested = this.#view.draft);
    if (atOnce) rest();
    else this.#restTimer = setTimeout(rest, restFor(storyText(this.#view.draft.blocks), REST_MS));
  }

  /** Resolves when everything typed is saved. */
  leave(): Promise<void> {
    clearTimeout(this.#restTimer);
    return this.settleText();
  }

  get #id(): string {
    return this.#view.draft.id;
  }

  async #notTaken(failure: Failure): Promise<Typed> {
    const known = await this.#takeNewest();
    if (known && failure.kind === 'moved') return 'moved';
    this.#workspace.toasts.lastingTrouble(told(failure));
    return 'refused';
  }

  async #takeNewest(): Promise<boolean> {
    return this.#takeAnswer(await this.#workspace.ask('draft.open', { id: this.#id }));
  }

  #takeAnswer(view: DraftView | undefined): boolean {
    if (view) this.take(view);
    return view !== undefined;
  }
}
