import type { OpenItem } from '../../../src-shared/claims/open-items';
import type { GateRules } from '../../../src-shared/domain/house-style';
import { DEFAULT_HOUSE_STYLE } from '../../../src-shared/notices/default-house-style';
import type { LibraryOverview, SearchAnswer } from '../../../src-shared/ipc/window-values';
import type { SearchHit } from '../../../src-shared/search/search-hit';
import { KeptOfEach } from '../kept-of-each';
import { Latest } from '../latest.svelte';
import { keptNarrowing, narrowingKept } from './kept-narrowing';
import {
  counted,
  DRAFT_STATES,
  BEGINNING,
  isInState,
  narrowed,
  peopleIn,
  SHELVES,
  type Counted,
  type DraftState,
  type Narrowing,
  type Rows,
  type Shelf,
} from './library-lists';
import { wordsForNotices } from './notice-words';
import { ROW_ORDERS, sorted, type RowOrder } from './row-order';
import type { Workspace } from '../workspace.svelte';

const EVERYTHING: Narrowing = { state: null, tag: null, person: null };

/** What the library screen shows: one shelf, narrowed down and sorted, or what a search found. */
export class LibraryView {
  readonly #workspace: Workspace;
  readonly #answer = new Latest<SearchAnswer>();
  #query = $state('');
  #items = $state.raw<readonly OpenItem[]>([]);
  #showsItems = $state(false);
  #narrowing = $state.raw<Narrowing>(EVERYTHING);
  readonly #kept: KeptOfEach;
  #expected = $state<string | null>(null);
  /** The row that has the keyboard, or had it when the screen was left; a name that its list gives it. */
  leftAt: string | null = null;

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
    this.#kept = new KeptOfEach(workspace.preferences, 'library:narrowing');
  }

  get #library(): LibraryOverview | null {
    return this.#workspace.library;
  }

  get #gate(): GateRules {
    return (this.#library?.library.houseStyle ?? DEFAULT_HOUSE_STYLE).gate;
  }

  /** The shelf that is shown alone; `null` for the beginning of all of them. */
  get shelf(): Shelf | null {
    const known = this.#workspace.preferences.remembered<string>('library:shelf', '');
    return SHELVES.find((shelf) => shelf === known) ?? null;
  }

  get order(): RowOrder {
    const known = this.#workspace.preferences.remembered<string>('library:order', 'updated');
    return ROW_ORDERS.find((order) => order === known) ?? 'updated';
  }

  get narrowing(): Narrowing {
    return this.#narrowing;
  }

  get query(): string {
    return this.#query;
  }

  /** The rows of every shelf after narrowing, sorted. */
  readonly rows: Rows = $derived.by(() => {
    const library = this.#library;
    const gate = this.#gate;
    const narrow = <Row extends Rows[Shelf][number]>(rows: readonly Row[] = []): readonly Row[] =>
      narrowed(rows, this.#narrowing, gate);
    const order = this.order;
    return {
      drafts: sorted(narrow(library?.drafts), order),
      interviews: sorted(narrow(library?.interviews), order),
      documents: sorted(narrow(library?.documents), order),
    };
  });

  /** How many drafts are in each state, whatever is chosen. */
  readonly states: readonly { readonly state: DraftState; readonly count: number }[] = $derived(
    DRAFT_STATES.map((state) => ({
      state,
      count: (this.#library?.drafts ?? []).filter((row) => isInState(row, state, this.#gate)).length,
    })),
  );

  readonly tags: readonly Counted[] = $derived(counted(this.#all().flatMap((row) => row.tags)));

  readonly people: readonly Counted[] = $derived(peopleIn(this.#all()));

  get hits(): readonly SearchHit[] | null {
    return this.#query.trim() === '' ? null : (this.#answer.value?.hits ?? []);
  }

  get moreHits(): boolean {
    return this.#answer.value?.more ?? false;
  }

  /** How often what is looked for was said, where not every place is listed. */
  get said(): SearchAnswer['said'] {
    return this.#answer.value?.said ?? null;
  }

  get searching(): boolean {
    return this.#answer.pending;
  }

  show(shelf: Shelf | null): void {
    this.#showsItems = false;
    if (shelf !== 'drafts' && this.#narrowing.state) this.#take({ ...this.#narrowing, state: null });
    this.#workspace.preferences.remember('library:shelf', shelf ?? '');
  }

  sortBy(order: RowOrder): void {
    this.#workspace.preferences.remember('library:order', order);
  }

  /** Chooses a state, a tag or a person; choosing what is chosen takes it back. */
  narrow(by: Partial<Narrowing>): void {
    const same = Object.entries(by).every(
      ([key, value]) => this.#narrowing[key as keyof Narrowing] === value,
    );
    const cleared = Object.fromEntries(Object.keys(by).map((key) => [key, null]));
    this.#take({ ...this.#narrowing, ...(same ? cleared : by) });
    this.#showsItems = false;
    // what is chosen beside a search is to be seen, and the search is not it
    this.search('');
    if (by.state && !same) this.show('drafts');
  }

  widen(): void {
    this.#take(EVERYTHING);
  }

  /** Kept for the next time this library is opened. */
  #take(narrowing: Narrowing): void {
    this.#narrowing = narrowing;
    const id = this.#library?.library.id;
    if (id) this.#kept.keep(id, narrowingKept(narrowing));
  }

  /** What came in is to be shown as soon as the library lists it. */
  expect(id: string): void {
    this.#expected = id;
  }

  /** A row that is expected and has come; `null` while none is. */
  get arrived(): string | null {
    const id = this.#expected;
    return id !== null && this.#shelfOf(id) ? id : null;
  }

  /** Shows a row: what is narrowed down gives way where it would hide it, and so does another shelf. */
  bringUp(id: string): void {
    this.#expected = null;
    const shelf = this.#shelfOf(id);
    if (!shelf) return;
    this.#showsItems = false;
    this.search('');
    if (!this.rows[shelf].some((row) => row.id === id)) this.widen();
    const isAtTheBeginning = this.rows[shelf].slice(0, BEGINNING).some((row) => row.id === id);
    if (this.shelf === null ? !isAtTheBeginning : this.shelf !== shelf) this.show(shelf);
  }

  #shelfOf(id: string): Shelf | undefined {
    return SHELVES.find((shelf) => this.#library?.[shelf].some((row) => row.id === id));
  }

  /** Shows the library, narrowed down to what one person wrote or says. */
  showPerson(name: string): void {
    this.#workspace.screens.show('library');
    this.#begin();
    this.show(null);
    this.narrow({ person: name });
  }

  /** Another library is shown: what was chosen in the last one is none of its own, what was in this one is. */
  enter(library: LibraryOverview): void {
    this.#narrowing = keptNarrowing(this.#kept.of(library.library.id), library);
    this.#showsItems = false;
    this.search('');
    this.#items = [];
    this.leftAt = null;
  }

  #begin(): void {
    this.widen();
    this.#showsItems = false;
  }

  get isNarrowed(): boolean {
    return this.#narrowing !== EVERYTHING && Object.values(this.#narrowing).some((value) => value !== null);
  }

  /** What waits for the person at this desk. */
  get items(): readonly OpenItem[] {
    return this.#items;
  }

  get showsItems(): boolean {
    return this.#showsItems;
  }

  showItems(): void {
    this.search('');
    this.#showsItems = true;
  }

  async refreshItems(): Promise<void> {
    this.#items = (await this.#workspace.ask('library.openItems', {})) ?? [];
  }

  search(query: string): void {
    this.#query = query;
    if (query.trim() === '') this.#answer.clear();
    else {
      void this.#answer.askInTurn(() =>
        this.#workspace.answer('library.search', { query, noticeKinds: wordsForNotices() }),
      );
    }
  }

  /** Goes to the place that was found. */
  async openHit(hit: SearchHit): Promise<void> {
    const workspace = this.#workspace;
    if (hit.kind !== 'draft') return workspace.screens.openSource(hit.kind, hit.id, hit.passage);
    await workspace.screens.openDraft(hit.id, hit.claimId, hit.range);
    const { desk } = workspace;
    if (hit.noticeId && desk?.draft.id === hit.id) desk.openDialog('notice', hit.noticeId);
  }

  #all() {
    const library = this.#library;
    return [...(library?.drafts ?? []), ...(library?.interviews ?? []), ...(library?.documents ?? [])];
  }
}
