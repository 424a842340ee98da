import type { LedgerLine } from '../../../src-shared/domain/ledger-line';
import type { Sentence } from '../../../src-shared/domain/sentence';
import type { LedgerWork } from '../../../src-shared/ipc/ledger-values';
import {
  filterLedger,
  sortLedger,
  type LedgerFilter,
  type LedgerOrder,
} from '../../../src-shared/notices/ledger/ledger';
import { ledgerFigures } from '../../../src-shared/notices/ledger/ledger-figures';
import { groupLedger, type LedgerGrouping } from '../../../src-shared/notices/ledger/ledger-groups';
import type { Workspace } from '../workspace.svelte';

const NO_WORK: LedgerWork = { untold: [], sameWords: [] };

/** The ledger as one window shows it: what is asked for, and what of it is wanted. */
export class Ledger {
  readonly #workspace: Workspace;
  // Raw: arrive whole and are replaced whole.
  #rows = $state.raw<readonly LedgerLine[] | null>(null);
  #work = $state.raw<LedgerWork>(NO_WORK);
  filter = $state.raw<LedgerFilter>({});
  order = $state<LedgerOrder>('date');
  descending = $state(true);
  grouping = $state<LedgerGrouping>('none');

  readonly shown = $derived.by(() =>
    sortLedger(
      filterLedger(this.#rows ?? [], this.filter),
      this.order,
      this.descending ? 'downwards' : 'upwards',
    ),
  );
  readonly groups = $derived.by(() => groupLedger(this.shown, this.grouping));
  readonly figures = $derived.by(() => ledgerFigures(this.shown));
  readonly sections = $derived.by(() => distinct((this.#rows ?? []).map((row) => row.section)));
  readonly people = $derived.by(() =>
    distinct(
      (this.#rows ?? []).flatMap(({ notice }) => [
        notice.reported.by,
        notice.approved?.by,
        notice.published?.by,
      ]),
    ),
  );

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  /** `null` until they have come. */
  get rows(): readonly LedgerLine[] | null {
    return this.#rows;
  }

  get work(): LedgerWork {
    return this.#work;
  }

  get isFiltered(): boolean {
    return Object.values(this.filter).some((value) => value !== undefined);
  }

  /** Narrows the list by one more thing; `undefined` widens it again. */
  narrow(by: LedgerFilter): void {
    this.filter = { ...this.filter, ...by };
  }

  /** Sorts by a column; a second time the other way round. */
  sortBy(order: LedgerOrder): void {
    this.descending = this.order === order ? !this.descending : order === 'date' || order === 'days';
    this.order = order;
  }

  async load(): Promise<void> {
    this.#rows = (await this.#workspace.ask('ledger.rows', {})) ?? [];
    this.#work = (await this.#workspace.ask('ledger.work', {})) ?? NO_WORK;
  }

  /** Says why something that the ledger asks about is right as it is; answers whether that was taken. */
  async excuse(draftId: string, key: string, sentence: Sentence, reason: string): Promise<boolean> {
    const { message: was, said } = sentence;
    const command = { type: 'override.give', blocker: key, was, said, reason } as const;
    if (!(await this.#workspace.ask('draft.do', { id: draftId, command }))) return false;
    await this.load();
    return true;
  }
}

function distinct(words: readonly (string | undefined)[]): string[] {
  return [...new Set(words.filter((word) => word !== undefined && word !== ''))].sort() as string[];
}
