import { setImmediate } from 'node:timers/promises';
import { storyText } from '../../../src-shared/domain/block';
import type { Draft } from '../../../src-shared/domain/draft';
import type { LedgerLine } from '../../../src-shared/domain/ledger-line';
import type { Failure } from '../../../src-shared/ipc/contract';
import type { LedgerFormat, LedgerPreview, LedgerWork } from '../../../src-shared/ipc/ledger-values';
import { filterLedger, type LedgerFilter } from '../../../src-shared/notices/ledger/ledger';
import { onceANotice } from '../../../src-shared/notices/ledger/once-a-notice';
import { printedPlace } from '../../../src-shared/notices/printed-place';
import { termLine } from '../../../src-shared/notices/phrase-places';
import { err, ok, type Result } from '../../../src-shared/result';
import { assembleLedger, type LedgerChoices } from '../../exporters/ledger/ledger-input';
import { writeDurably } from '../../store/files/durable-file';
import type { LibraryStore } from '../../store/library-store';
import type { ServicePorts } from '../clock';
import { exportFailure } from './export-failure';
import { sameWordsRows, untoldRows } from './ledger-work';

/** Which part of the ledger is to be written, and how. */
export interface LedgerWish {
  readonly format: LedgerFormat;
  readonly filter: LedgerFilter;
  readonly include: LedgerChoices;
}

/** A ledger that is ready to be written. */
export interface PreparedLedger {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly notices: number;
}

/** All notices of a library. */
export class LedgerService {
  readonly #terms = new Map<string, { readonly text: string; readonly terms: string }>();

  constructor(
    private readonly store: LibraryStore,
    private readonly ports: ServicePorts,
  ) {}

  /** Of every draft and in every state; the draft changed last comes first, and a notice once. */
  async rows(): Promise<Result<readonly LedgerLine[], Failure>> {
    const ids = this.store.drafts.list().flatMap(({ id, notices }) => (notices > 0 ? [id] : []));
    return ok(onceANotice((await this.#drafts(ids)).flatMap(linesOf)));
  }

  /** Changes that readers were not told of, and corrected words that still stand in other drafts. */
  async work(): Promise<Result<LedgerWork, Failure>> {
    const drafts = await this.#drafts(this.store.drafts.list().map(({ id }) => id));
    const terms = await this.#termsOf(drafts);
    const sameWords = sameWordsRows(drafts, (draft) => terms.get(draft.id) ?? '');
    return ok({ untold: untoldRows(drafts), sameWords });
  }

  async prepare(wish: LedgerWish): Promise<Result<PreparedLedger, Failure>> {
    const rows = await this.rows();
    if (!rows.ok) return rows;
    const { library } = this.store;
    const { LEDGER_EXPORTERS, suggestLedgerName } = await import('../../exporters/ledger/ledger-registry');
    const exporter = LEDGER_EXPORTERS[wish.format];
    const input = assembleLedger({
      libraryId: library.id,
      name: library.name,
      house: library.houseStyle,
      lines: filterLedger(rows.value, wish.filter),
      include: wish.include,
      exportId: this.ports.newId(),
      exportedAt: this.ports.now(),
    });
    return ok({
      bytes: await exporter.write(input),
      fileName: suggestLedgerName(library.name, input.exportedAt, exporter),
      notices: input.entries.length,
    });
  }

  /** What would be written; of a workbook its rows. */
  async preview(wish: LedgerWish): Promise<Result<LedgerPreview, Failure>> {
    const prepared = await this.prepare(wish);
    if (!prepared.ok) return prepared;
    const shown = wish.format === 'xlsx' ? await this.prepare({ ...wish, format: 'csv' }) : prepared;
    if (!shown.ok) return shown;
    const { fileName, notices } = prepared.value;
    const text = new TextDecoder().decode(shown.value.bytes);
    return ok({ fileName, notices, html: wish.format === 'html' ? text : null, text });
  }

  /** Writes a prepared ledger whole or not at all. */
  async write(prepared: PreparedLedger, file: string): Promise<Result<null, Failure>> {
    try {
      await writeDurably(file, prepared.bytes);
      return ok(null);
    } catch (error) {
      return err(exportFailure(error));
    }
  }

  /** What every draft says, in terms: made once for a text, and in small pieces, so that nothing waits for it. */
  async #termsOf(drafts: readonly Draft[]): Promise<ReadonlyMap<string, string>> {
    const terms = new Map<string, string>();
    for (const { id, blocks } of drafts) {
      const text = storyText(blocks);
      const known = this.#terms.get(id);
      const own = known?.text === text ? known : { text, terms: termLine(text) };
      this.#terms.set(id, own);
      terms.set(id, own.terms);
      if (own !== known) await setImmediate();
    }
    return terms;
  }

  /** Drafts that can't be opened are named when the library is opened; the ledger goes on without them. */
  async #drafts(ids: readonly string[]): Promise<Draft[]> {
    const drafts: Draft[] = [];
    for (const id of ids) {
      const found = await this.store.drafts.get(id);
      if (found.ok) drafts.push(found.value);
    }
    return drafts;
  }
}

function linesOf(draft: Draft): LedgerLine[] {
  const { id, title, metadata, notices } = draft;
  const placed = notices.map((notice) => ({ notice, place: printedPlace(draft, notice) }));
  return placed.map(({ notice, place }) => ({
    draftId: id,
    draftTitle: title,
    publishedOn: metadata.publishedOn ?? null,
    ...(metadata.section !== undefined && { section: metadata.section }),
    ...(place !== null && { place }),
    notice,
  }));
}
