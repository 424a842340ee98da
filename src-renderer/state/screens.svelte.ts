import type { Passage } from '../../src-shared/domain/passage';
import type { TextRange } from '../../src-shared/domain/text-range';
import type { CareKind } from '../../src-shared/ipc/care-values';
import type { Failure } from '../../src-shared/ipc/contract';
import type { DesktopApi } from '../desktop-api';
import { told, words } from '../words';
import { Care } from './care/care.svelte';
import { RecoveryPage } from './care/recovery-page.svelte';
import type { Desk } from './desk/desk.svelte';
import { fetchDesk } from './fetch-desk';
import { LibraryReader } from './library/library-reader.svelte';
import type { Screen } from './screen';
import { LeftTexts } from './unfinished/left-texts';
import type { Player } from './transcript/player.svelte';
import type { Workspace } from './workspace.svelte';

/** Failures of a document that have a page of their own, which says what happened and what can be done. */
const HAS_A_PAGE: ReadonlySet<Failure['kind']> = new Set(['damaged', 'newer', 'blocked']);

/** Which screen a window shows, and the ways from one to another. Nothing that was typed is lost on the way. */
export class Screens {
  readonly #api: DesktopApi;
  readonly #workspace: Workspace;
  readonly #leftTexts = new LeftTexts();
  // Raw: values that are replaced whole.
  #current = $state.raw<Screen>({ name: 'start' });
  /** The draft that was left for a screen from which one comes back to it. */
  #left = $state.raw<{ readonly draftId: string; readonly claimId?: string } | null>(null);

  constructor(api: DesktopApi, workspace: Workspace) {
    this.#api = api;
    this.#workspace = workspace;
  }

  get current(): Screen {
    return this.#current;
  }

  /** The draft in check, where one is shown. */
  get desk(): Desk | null {
    return this.#current.name === 'desk' ? this.#current.desk : null;
  }

  /** Plays the recording of the interview that is read; `null` where none is. */
  get player(): Player | null {
    const source = this.#current.name === 'source' ? this.#current.reader.source : this.desk?.beside.source;
    return source?.interview ? source.player : null;
  }

  /** Where `back` leads. */
  get backTo(): 'draft' | 'library' {
    return this.#left ? 'draft' : 'library';
  }

  /** Opens a draft at a claim, or with a range of its story text selected. */
  async openDraft(id: string, claimId?: string, range?: TextRange): Promise<void> {
    if (!(await this.settled())) return;
    const [opened, unfinished, { Desk }] = await Promise.all([
      this.#workspace.answer('draft.open', { id }),
      this.#workspace.unfinished.open(id),
      fetchDesk(),
    ]);
    if (!opened.ok) return this.#cannotOpen('draft', id, opened.error);
    const desk = new Desk(this.#api, this.#workspace, opened.value, unfinished);
    if (claimId) desk.selectClaim(claimId);
    else if (range) desk.selection = range;
    this.#goTo({ name: 'desk', desk });
    void desk.quotations.run();
  }

  /** Opens a draft in another window, to read two side by side. */
  async openInWindow(draftId: string): Promise<void> {
    await this.#workspace.ask('app.newWindow', { draftId });
  }

  /** Opens a source: beside the draft that is open, else by itself. */
  async openSource(kind: 'interview' | 'document', id: string, passage?: Passage): Promise<void> {
    const reader = this.desk?.beside ?? new LibraryReader(this.#api, this.#workspace);
    if (kind === 'interview') await reader.source.openInterview(id);
    else await reader.source.openDocument(id);
    if (passage) await reader.source.show(passage);
    if (reader instanceof LibraryReader && reader.source.id === id) this.#goTo({ name: 'source', reader });
  }

  /** Checks the whole library and shows what was found. */
  async verify(): Promise<void> {
    await this.showCare().runCheck();
  }

  /** The library's health and record. */
  showCare(): Care {
    const care = this.#current.name === 'care' ? this.#current.care : new Care(this.#workspace);
    this.#remember();
    this.#goTo({ name: 'care', care });
    return care;
  }

  /** A document's earlier states; of one that can't be opened, what happened and the last good copy. */
  async openRecovery(kind: CareKind, id: string): Promise<void> {
    const recovery = await this.#workspace.ask('care.look', { kind, id });
    if (!recovery) return;
    this.#remember();
    this.#goTo({ name: 'recovery', page: new RecoveryPage(this.#workspace, recovery) });
  }

  show(name: 'library' | 'ledger' | 'settings'): void {
    this.#remember();
    if (name === 'library') this.#left = null;
    this.#goTo({ name });
  }

  /** Goes back to the draft from which the ledger or the settings were opened, else to the library. */
  async back(): Promise<void> {
    if (this.#left) await this.openDraft(this.#left.draftId, this.#left.claimId);
    else this.show('library');
  }

  /** Shows the lists of a library that was opened; nothing leads back to what was shown of another. */
  enterLibrary(): void {
    this.#left = null;
    this.#goTo({ name: 'library' });
  }

  /** Lets go of what is shown of a library, which stays to be seen while the library is closed. */
  letGo(): void {
    this.#workspace.toasts.letGo();
    if (this.desk) this.#leftTexts.add(this.desk.leave());
    if (this.#current.name === 'source') this.#current.reader.leave();
  }

  /** Shows that no library is open; nothing leads back to what was shown of the last one. */
  leaveLibrary(): void {
    this.#left = null;
    this.#current = { name: 'start' };
  }

  /** Whether everything typed is saved, on this desk and on those that were left; a person is told where it is not. */
  async settled(): Promise<boolean> {
    const saved = await this.saved();
    if (!saved) this.#workspace.toasts.trouble(words.desk.notSavedYet);
    return saved;
  }

  /** Whether everything typed is saved, on this desk and on those that were left. */
  saved(): Promise<boolean> {
    if (this.desk) this.#leftTexts.add(this.desk.settleText());
    this.#leftTexts.add(this.#workspace.unfinished.settle());
    return this.#leftTexts.saved();
  }

  #goTo(screen: Screen): void {
    this.letGo();
    this.#current = screen;
  }

  /** Where `back` leads from a screen that is not the desk. */
  #remember(): void {
    const { desk } = this;
    if (desk) this.#left = { draftId: desk.draft.id, claimId: desk.claim?.id };
  }

  /** What is damaged or blocked has a page that says what happened; everything else is said in a sentence. */
  async #cannotOpen(kind: CareKind, id: string, failure: Failure): Promise<void> {
    const { library, toasts } = this.#workspace;
    if (HAS_A_PAGE.has(failure.kind)) await this.openRecovery(kind, id);
    else if (failure.kind !== 'noLibrary' || library) toasts.trouble(told(failure));
  }
}
