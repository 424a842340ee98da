import { compareBlocks, type ComparedRow } from '../../../src-shared/anchoring/compare-blocks';
import type { MarkOutcome } from '../../../src-shared/anchoring/mark-outcomes';
import type { OutcomeKind } from '../../../src-shared/anchoring/outcome';
import type { TextRange } from '../../../src-shared/domain/text-range';
import type { VersionPreview } from '../../../src-shared/ipc/import-values';
import { words } from '../../words';
import type { DesktopApi } from '../../desktop-api';
import type { Desk } from './desk.svelte';

/** A file on its way to be the draft's next version: what it changes, what it does to every mark, what a person chose. */
export class IncomingVersion {
  readonly #api: DesktopApi;
  readonly #desk: Desk;
  #token: string | null = null;
  // Raw: values that arrive whole and are replaced whole.
  #preview = $state.raw<VersionPreview | null>(null);
  #choices = $state.raw<ReadonlyMap<string, TextRange | null>>(new Map());
  #reading = $state(false);
  name = $state('');

  readonly rows = $derived.by<readonly ComparedRow[]>(() =>
    this.#preview ? compareBlocks(this.#desk.draft.blocks, this.#preview.blocks) : [],
  );

  constructor(api: DesktopApi, desk: Desk) {
    this.#api = api;
    this.#desk = desk;
  }

  get preview(): VersionPreview | null {
    return this.#preview;
  }

  get reading(): boolean {
    return this.#reading;
  }

  /** The marks with that outcome, in the order of the text. */
  marks(kind: OutcomeKind): readonly MarkOutcome[] {
    return this.#preview?.marks.filter(({ outcome }) => outcome === kind) ?? [];
  }

  /** The place that a person chose for an ambiguous mark; `null` for the tray, `undefined` for no choice yet. */
  choice(markId: string): TextRange | null | undefined {
    return this.#choices.get(markId);
  }

  choose(markId: string, range: TextRange | null): void {
    this.#choices = new Map([...this.#choices, [markId, range]]);
  }

  /** Asks for a file and shows what it would do. */
  async chooseFile(): Promise<void> {
    await this.#desk.settleText();
    const files = await this.#desk.workspace.ask('import.choose', { as: 'draft' });
    const [file] = files ?? [];
    if (file) await this.look(file.token);
  }

  /** Shows what a waiting file would do. */
  async look(token: string): Promise<void> {
    this.#reading = true;
    this.#token = token;
    const preview = await this.#desk.workspace.ask('version.preview', { id: this.#desk.draft.id, token });
    this.#reading = false;
    if (!preview) return this.forget();
    this.#preview = preview;
    this.#choices = new Map();
    this.name = preview.fileName.replace(/\.\w+$/, '');
    this.#desk.openDialog('bringIn');
  }

  /** Makes the file the draft's text. */
  async bringIn(): Promise<void> {
    if (!this.#token) return;
    const choices = [...this.#choices].map(([annotationId, range]) => ({ annotationId, range }));
    const view = await this.#desk.workspace.ask('version.bringIn', {
      id: this.#desk.draft.id,
      token: this.#token,
      name: this.name,
      choices,
    });
    this.#token = null;
    this.forget();
    this.#desk.dialogs.current = null;
    if (!view) return;
    this.#desk.gateway.take(view);
    this.#desk.offerUndo(words.versions.isBroughtIn(this.name));
  }

  /** Lets the file go; nothing was changed. */
  forget(): void {
    if (this.#token) void this.#api.call('import.forget', { token: this.#token });
    this.#token = null;
    this.#preview = null;
  }
}
