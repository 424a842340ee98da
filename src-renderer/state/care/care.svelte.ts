import type {
  CrashReport,
  LibraryCheck,
  PurgePlan,
  SealedInterviews,
  TrashItem,
} from '../../../src-shared/ipc/care-values';
import type { DiskEncryption } from '../../../src-shared/ipc/care-values';
import type { Failure } from '../../../src-shared/ipc/contract';
import type { AllUnfinished } from '../unfinished/all-unfinished.svelte';
import { Bundles } from './bundles.svelte';
import { LibraryRecord } from './library-record.svelte';
import type { UnfinishedField } from '../../ui/unfinished-field';
import type { Workspace } from '../workspace.svelte';
import { told, words } from '../../words';

/** The library's health: what a check found, the trash, what is sealed, crash reports. */
export class Care {
  readonly #workspace: Workspace;
  #check = $state.raw<LibraryCheck | null>(null);
  #trash = $state.raw<readonly TrashItem[]>([]);
  #reports = $state.raw<readonly CrashReport[]>([]);
  #disk = $state.raw<DiskEncryption | null>(null);
  /** What a purge would take away, while a person decides. */
  #plan = $state.raw<PurgePlan | null>(null);
  #sealed = $state.raw<SealedInterviews>({ ids: [], passphraseSet: false });
  #refusal = $state.raw<string | null>(null);
  /** Bundles that leave and come in. */
  readonly bundles: Bundles;
  /** Schedules and holds. */
  readonly record: LibraryRecord;
  checking = $state(false);
  sealing = $state(false);

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
    this.bundles = new Bundles(workspace);
    this.record = new LibraryRecord(workspace, () => this.load());
  }

  get check(): LibraryCheck | null {
    return this.#check;
  }

  get trash(): readonly TrashItem[] {
    return this.#trash;
  }

  get reports(): readonly CrashReport[] {
    return this.#reports;
  }

  get disk(): DiskEncryption | null {
    return this.#disk;
  }

  get sealed(): SealedInterviews {
    return this.#sealed;
  }

  /** Words in forms of this screen that were not sent. */
  get unfinished(): AllUnfinished {
    return this.#workspace.unfinished;
  }

  get plan(): PurgePlan | null {
    return this.#plan;
  }

  async load(): Promise<void> {
    this.#trash = (await this.#workspace.ask('care.trash', {})) ?? [];
    await this.record.load();
    this.#reports = (await this.#workspace.ask('app.crashReports', {})) ?? [];
    this.#sealed = (await this.#workspace.ask('care.sealed', {})) ?? this.#sealed;
    this.#disk = (await this.#workspace.ask('care.disk', {})) ?? null;
  }

  async runCheck(): Promise<void> {
    this.checking = true;
    this.#check = (await this.#workspace.ask('library.verify', {})) ?? this.#check;
    this.checking = false;
  }

  async restore({ kind, id, title }: TrashItem): Promise<void> {
    if ((await this.#workspace.ask(`${kind}.restore`, { id })) === undefined) return;
    this.#workspace.toasts.say(words.trash.isBack(title));
    await this.load();
  }

  async askPurge(id: string): Promise<void> {
    this.#plan = (await this.#workspace.ask('care.planPurge', { id })) ?? null;
  }

  leavePurge(): void {
    this.#plan = null;
  }

  async purge(reason: UnfinishedField): Promise<void> {
    const { id, title } = this.#plan ?? { id: '', title: '' };
    const done = await this.#workspace.ask('care.purge', { id, reason: reason.text });
    if (done) reason.text = '';
    this.#plan = null;
    if (done) this.#workspace.toasts.say(words.trash.wasPurged(title));
    await this.load();
  }

  async purgeDue(): Promise<void> {
    const done = await this.#workspace.ask('care.purgeDue', {});
    if (done) {
      this.#workspace.toasts.say(words.trash.purgedDue(done.documents, done.states));
    }
    await this.load();
  }

  /** Why the passphrase that was given last is not taken; said at its field. */
  get refusal(): string | null {
    return this.#refusal;
  }

  async seal(id: string, passphrase: string): Promise<void> {
    this.#begin();
    const answer = await this.#workspace.answer('care.seal', { id, passphrase });
    this.sealing = false;
    if (answer.ok) this.#workspace.toasts.say(words.seal.sealed);
    else this.#refuse(answer.error);
    await this.load();
  }

  async unseal(id: string, passphrase: string): Promise<void> {
    this.#begin();
    const answer = await this.#workspace.answer('care.unseal', { id, passphrase });
    this.sealing = false;
    if (answer.ok) this.#workspace.toasts.say(words.seal.readable(answer.value.title));
    else this.#refuse(answer.error);
    await this.load();
  }

  /** Another passphrase is being typed. */
  forgetRefusal(): void {
    this.#refusal = null;
  }

  #begin(): void {
    this.sealing = true;
    this.#refusal = null;
    this.#workspace.toasts.letGo();
  }

  #refuse(error: Failure): void {
    if (error.kind === 'wrongPassphrase') this.#refusal = told(error);
    else this.#workspace.toasts.trouble(told(error));
  }

  async forgetReport(id: string): Promise<void> {
    if ((await this.#workspace.ask('app.forgetCrashReport', { id })) === undefined) return;
    await this.load();
    this.#workspace.toasts.say(words.machine.reportDeleted, {
      label: words.common.undo,
      run: () => void this.#workspace.ask('app.recallCrashReport', { id }).then(() => this.load()),
    });
  }
}
