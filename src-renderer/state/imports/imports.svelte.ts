import type { ImportAs, ImportOptions } from '../../../src-shared/domain/import-options';
import type { ImportPreview } from '../../../src-shared/ipc/import-preview';
import type { ImportOutcome, LookedAt, WaitingFile } from '../../../src-shared/ipc/import-values';
import { sentenceOf } from '../../../src-shared/domain/sentence';
import type { DesktopApi } from '../../desktop-api';
import { comingIn, type ComingIn } from './coming-in';
import { importQuestions } from './import-questions';
import type { Twin } from './import-twins';
import { ImportingFiles, type ImportingFile } from './importing-files.svelte';
import { offerDropped, type DroppedFile } from './offer-dropped';
import { sayWhatCameIn } from './say-what-came-in';
import type { Workspace } from '../workspace.svelte';
import { words } from '../../words';

/** Up to so many files are read at once for a preview; of more, each is when a person asks for it. */
const MOST_READ_AHEAD = 12;
const AT_ONCE = 2;

/** Its preview says what is wrong with it. */
const UNREADABLE: LookedAt = { as: 'draft', sha256: '', inLibrary: {} };

/** One import from choosing files to the summary: what there is to decide is shown first, file by file. */
export class Imports {
  readonly #api: DesktopApi;
  readonly #workspace: Workspace;
  readonly #list = new ImportingFiles();
  #running = $state(false);
  #began = $state(false);
  #shown = $state<string | null>(null);

  constructor(api: DesktopApi, workspace: Workspace) {
    this.#api = api;
    this.#workspace = workspace;
  }

  get files(): readonly ImportingFile[] {
    return this.#list.all;
  }

  get running(): boolean {
    return this.#running;
  }

  get open(): boolean {
    return this.files.length > 0;
  }

  /** The import was run, to its end or until it was stopped. */
  get finished(): boolean {
    return this.#began && !this.#running;
  }

  /** The file whose preview is looked at. */
  get shown(): ImportingFile | null {
    return this.files.find((file) => file.token === this.#shown && !file.outcome) ?? null;
  }

  /** Where the very same bytes as those of a file are already, by token. */
  get twins(): ReadonlyMap<string, Twin> {
    return this.#list.twins;
  }

  /** How many of those that wait will be added, and how many not. */
  get coming(): ComingIn {
    return comingIn(this.files, this.twins);
  }

  get doneCount(): number {
    return this.files.filter((file) => file.outcome).length;
  }

  /** True while a file is still looked at or read for its preview. */
  get looking(): boolean {
    return this.files.some((file) => file.busy === 'looking' || file.busy === 'reading');
  }

  /** Asks for files; where nothing is to be decided, they are imported at once. */
  async choose(as: ImportAs): Promise<void> {
    const files = await this.#workspace.ask('import.choose', { as });
    if (!files || files.length === 0) return;
    this.#take(files, as);
    await this.#readAhead();
    const isCertain = this.files.every((file) => file.preview && file.questions.length === 0);
    if (isCertain && this.files.length > 0) await this.run();
  }

  /** Asks for a folder; what is in it is listed, and a person says when to begin. */
  async chooseFolder(): Promise<void> {
    const files = await this.#workspace.ask('import.chooseFolder', {});
    if (!files) return;
    if (files.length === 0) this.#workspace.toasts.say(words.importing.emptyFolder);
    this.#take(files, null);
    await this.#readAhead();
  }

  /** Takes files that were dropped on the window; waits until the person agrees what each of them is. */
  async drop(dropped: readonly DroppedFile[]): Promise<void> {
    const taken = await offerDropped(dropped, this.#api, this.#workspace);
    if (taken.length === 0) return;
    this.#take(taken, null);
    await this.#readAhead();
  }

  /** A file is not imported after all. */
  leaveOut(token: string): void {
    void this.#api.call('import.forget', { token });
    this.#list.remove(token);
  }

  /** Says what a file is; what was decided about it as something else is dropped. */
  async takeAs(token: string, as: ImportAs): Promise<void> {
    const { encoding } = this.#list.of(token)?.options ?? {};
    this.#list.change(token, { as, options: encoding ? { encoding } : {}, preview: null, questions: [] });
    if (this.files.length <= MOST_READ_AHEAD || this.#shown === token) await this.#preview(token);
  }

  /** Decides something about a file and reads it anew. */
  async decide(token: string, decided: Partial<ImportOptions>): Promise<void> {
    const file = this.#list.of(token);
    if (!file) return;
    this.#list.change(token, { options: { ...file.options, ...decided } });
    await this.#preview(token);
  }

  /** Opens the preview of a file. */
  async show(token: string | null): Promise<void> {
    this.#shown = token;
    if (token && !this.#list.of(token)?.preview) await this.#preview(token);
  }

  /** Imports what is waiting, each file with its own outcome. */
  async run(): Promise<void> {
    this.#running = true;
    this.#began = true;
    this.#shown = null;
    const queue = this.files.filter((file) => !file.outcome).map(({ token }) => token);
    const work = async (): Promise<void> => {
      for (let token = queue.shift(); token && this.#running; token = queue.shift()) {
        await this.#import(token);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    this.#running = false;
  }

  /** Imports a file that is in the library already once more. */
  async importAgain(token: string): Promise<void> {
    this.#list.change(token, { outcome: null });
    this.#running = true;
    this.#began = true;
    this.#shown = null;
    await this.#import(token, { again: true });
    this.#running = false;
  }

  /** Stops: what is being read is let go, what is imported stays. */
  cancel(): void {
    this.#running = false;
    for (const { token, busy } of this.files) if (busy) void this.#api.call('import.stop', { token });
  }

  close(): void {
    if (this.finished) sayWhatCameIn(this.files, this.#workspace);
    for (const { token } of this.files) void this.#api.call('import.forget', { token });
    this.#list.clear();
    this.#running = false;
    this.#began = false;
    this.#shown = null;
  }

  #take(files: readonly WaitingFile[], as: ImportAs | null): void {
    if (this.finished) this.close();
    this.#list.add(files, as);
  }

  /** Looks at what is new; reads it too, as long as there is little of it. */
  async #readAhead(): Promise<void> {
    const reads = this.files.length <= MOST_READ_AHEAD;
    const queue = this.files.filter((file) => !file.outcome && !file.preview && !file.busy);
    if (reads && this.files.length === 1) this.#shown = this.files[0]?.token ?? null;
    const work = async (): Promise<void> => {
      for (let file = queue.shift(); file && this.open; file = queue.shift()) {
        if (reads) await this.#preview(file.token);
        else await this.#look(file.token);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  }

  /** Finds out what a file is, if nobody has said so, and whether its bytes are known. */
  async #look(token: string): Promise<ImportAs | null> {
    const file = this.#list.of(token);
    if (file?.as && file.seen) return file.as;
    this.#list.change(token, { busy: 'looking' });
    const answer = await this.#api.call('import.look', { token });
    const { as, ...seen }: LookedAt = answer.ok ? answer.value : UNREADABLE;
    this.#list.change(token, {
      busy: null,
      as: this.#list.of(token)?.as ?? as,
      seen: answer.ok ? seen : null,
    });
    return this.#list.of(token)?.as ?? null;
  }

  async #preview(token: string): Promise<void> {
    const as = await this.#look(token);
    const file = this.#list.of(token);
    if (!as || !file) return;
    this.#list.change(token, { busy: 'reading' });
    const answer = await this.#api.call('import.preview', { token, as, options: file.options });
    const now = this.#list.of(token);
    // somebody has decided otherwise meanwhile: the answer to that is on its way
    if (!now || now.as !== as || now.options !== file.options) return;
    const preview: ImportPreview = answer.ok
      ? answer.value
      : { status: 'failed', ...sentenceOf(answer.error), encodings: [] };
    this.#list.change(token, { busy: null, preview, questions: importQuestions(preview) });
  }

  async #import(token: string, { again } = { again: false }): Promise<void> {
    const as = await this.#look(token);
    const file = this.#list.of(token);
    if (!as || !file) return;
    this.#list.change(token, { busy: 'importing' });
    const answer = await this.#api.call('import.run', { token, as, options: file.options, again });
    const outcome: ImportOutcome = answer.ok
      ? { ...answer.value, name: file.name }
      : { status: 'failed', name: file.name, ...sentenceOf(answer.error) };
    this.#list.change(token, { busy: null, outcome });
  }
}
