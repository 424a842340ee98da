import { applyDraftCommand } from '../../src-shared/commands/apply-draft-command';
import { storyText } from '../../src-shared/domain/block';
import type { Draft } from '../../src-shared/domain/draft';
import type { SignOffRole } from '../../src-shared/domain/sign-off';
import type { WindowDraftCommand } from '../../src-shared/ipc/command-schemas';
import type { DraftView } from '../../src-shared/ipc/window-values';
import { blocksPatch, typingContext, type TypedEdit } from './typed-edit';
import { Unsaved } from './unsaved.svelte';
import type { Workspace } from './workspace.svelte';
import { words } from '../words';

/** How long the text has to rest before all of it is read again, in ms. */
const REST_MS = 400;

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
  #restTimer: ReturnType<typeof setTimeout> | undefined;
  /** Saves what was typed and not yet sent; set by whoever shows the text. */
  settleText: () => Promise<void> = () => Promise.resolve();

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

  /** Carries out a command; false where it was refused, which the person is told. */
  async do(command: WindowDraftCommand): Promise<boolean> {
    if (command.type !== 'text.edit') await this.settleText();
    return this.#takeAnswer(await this.#workspace.ask('draft.do', { id: this.#id, command }));
  }

  /** Signs the text as it is now; the journal's head is taken where it is saved. */
  async sign(role: SignOffRole, note: string): Promise<void> {
    await this.settleText();
    this.#takeAnswer(await this.#workspace.ask('draft.sign', { id: this.#id, role, note }));
  }

  async undo(): Promise<void> {
    await this.settleText();
    this.#takeAnswer(await this.#workspace.ask('draft.undo', { id: this.#id }));
  }

  async redo(): Promise<void> {
    await this.settleText();
    this.#takeAnswer(await this.#workspace.ask('draft.redo', { id: this.#id }));
  }

  /**
   * Saves what was typed. The main process gets the blocks that differ and answers little: the draft that comes of it is
   * made here, by the same transition. Answers false where it was refused; the text is the store's then.
   */
  async type(edit: TypedEdit): Promise<boolean> {
    const known = this.#view;
    const { splices, continues } = edit;
    const patch = blocksPatch(known.draft.blocks, edit.blocks);
    const argument = { id: this.#id, revision: known.revision, ...patch, splices, continues };
    const answer = await this.unsaved.untilTaken(() => this.#workspace.answer('draft.type', argument));
    if (!answer.ok && answer.error.kind === 'moved') return this.#typeOnNewest(known.draft, edit);
    if (!answer.ok) this.#workspace.toasts.trouble(answer.error.message);
    const { at, ...state } = answer.ok ? answer.value : { at: '' };
    const made = applyDraftCommand(known.draft, { type: 'text.edit', ...edit }, typingContext(at));
    if (!('revision' in state) || !made.ok || known !== this.#view) return this.#takeNewest(answer.ok);
    this.take({ ...state, draft: made.value });
    return true;
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
    else this.#restTimer = setTimeout(rest, REST_MS);
  }

  leave(): void {
    void this.settleText();
    clearTimeout(this.#restTimer);
  }

  get #id(): string {
    return this.#view.draft.id;
  }

  /** Something else was done to the draft meanwhile. The words typed still fit where its text is the same. */
  async #typeOnNewest(known: Draft, edit: TypedEdit): Promise<boolean> {
    await this.#takeNewest(true);
    if (storyText(known.blocks) !== storyText(this.#view.draft.blocks)) {
      this.#workspace.toasts.trouble(words.desk.changedElsewhere);
      return false;
    }
    return this.do({ type: 'text.edit', ...edit });
  }

  async #takeNewest(fine: boolean): Promise<boolean> {
    const taken = this.#takeAnswer(await this.#workspace.ask('draft.open', { id: this.#id }));
    return fine && taken;
  }

  #takeAnswer(view: DraftView | undefined): boolean {
    if (view) this.take(view);
    return view !== undefined;
  }
}
