import { NOTHING_EXTRA, type ExportChoices } from '../../../src-shared/domain/export-choices';
import { EXPORT_FORMATS, type ExportFormat } from '../../../src-shared/domain/export-record';
import type { Workspace } from '../workspace.svelte';

/** Kinds of file that a report comes as; the first is meant where none is chosen. */
export const REPORT_FILES = ['html', 'docx', 'pdf', 'csv'] as const;

export type ReportFile = (typeof REPORT_FILES)[number];

const KEYS = { format: 'export:format', file: 'export:file', choice: 'export:choice:' } as const;
/** What may be ticked from the last time. Words of confidential sources are asked for anew for every copy. */
const REMEMBERED = ['notes', 'people', 'showSources'] as const;

/** How a person exports: begins with what they chose last. */
export class ExportChoice {
  readonly #workspace: Workspace;
  format = $state<ExportFormat>('html');
  file = $state<ReportFile>('html');
  choices = $state.raw<ExportChoices>(NOTHING_EXTRA);

  readonly isReport = $derived(this.format === 'report' || this.format === 'book');
  readonly wish = $derived({
    format: this.format,
    ...(this.isReport && { extension: this.file }),
    choices: this.choices,
  });

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
    const last = <T extends string>(known: readonly T[], key: string, otherwise: T): T =>
      known.find((one) => one === workspace.preferences.remembered<string>(key, otherwise)) ?? otherwise;
    this.format = last(EXPORT_FORMATS, KEYS.format, 'html');
    this.file = last(REPORT_FILES, KEYS.file, 'html');
    const ticked = REMEMBERED.map((name) => [
      name,
      workspace.preferences.remembered(KEYS.choice + name, false),
    ]);
    this.choices = { ...NOTHING_EXTRA, ...Object.fromEntries(ticked) };
  }

  /** Keeps the choices for the next time. */
  remember(): void {
    this.#workspace.preferences.remember(KEYS.format, this.format);
    this.#workspace.preferences.remember(KEYS.file, this.file);
    for (const name of REMEMBERED) {
      this.#workspace.preferences.remember(KEYS.choice + name, this.choices[name]);
    }
  }
}
