import { setImmediate as nextTurn } from 'node:timers/promises';
import type { NoticeKind } from '../../src-shared/domain/notice';
import type { SearchHit } from '../../src-shared/search/search-hit';
import { snippetOf } from '../../src-shared/search/search-hit';
import { SearchableDocument, type NoticeNames } from '../../src-shared/search/searchable-document';
import { SearchableText, typedWords, type TypedWords } from '../../src-shared/search/searchable-text';
import type { SearchAnswer } from '../../src-shared/ipc/window-values';
import type { LibraryStore } from '../store/library-store';
import type { QuoteEngine } from './quotes/quote-engine';

/** Hits that are listed of one kind; a person who wants more types more. */
const MOST_OF_A_KIND = 60;

/** Interviews that are listed by their title, before what was said in them. */
const MOST_TITLES = 20;

/** So long titles are looked at before other work has its turn, in ms. */
const SLICE_MS = 8;

interface Ready {
  readonly updatedAt: string;
  readonly searchable: SearchableDocument;
  /** What notices were called when it was made ready. */
  readonly noticeNames: string;
}

/** What a window calls each kind of notice. */
export type NoticeWords = Readonly<Partial<Record<NoticeKind, string>>>;

/** Looks for words in everything that a library holds: stories, claims, notes, notices, documents, transcripts. */
export class SearchService {
  readonly #ready = new Map<string, Ready>();
  readonly #interviewTitles = new Map<string, { updatedAt: string; title: SearchableText }>();

  constructor(
    private readonly store: LibraryStore,
    private readonly quotes: QuoteEngine,
  ) {}

  /**
   * Finds words as they are typed: the last one may be unfinished. Nothing for a query without words.
   *
   * @param noticeWords by these, and by the labels of the house, notices are found as well
   */
  async search(query: string, noticeWords: NoticeWords = {}): Promise<SearchAnswer> {
    const typed = typedWords(query);
    if (typed.terms.length === 0) return { query, hits: [], more: false, said: null };
    // the index looks in a thread of its own while the rest is looked at here
    const [spoken, drafts, documents, titles] = await Promise.all([
      // transcripts are searched by the index of the quote check, which holds every spoken word already
      this.quotes.look(query),
      this.#findIn('drafts', typed, this.#namesOf(noticeWords)),
      this.#findIn('documents', typed, this.#namesOf(noticeWords)),
      this.#titles(typed),
    ]);
    const { hits, times, interviews } = spoken;
    const said = times > hits.length ? { times, interviews } : null;
    return {
      query,
      hits: [
        ...drafts.slice(0, MOST_OF_A_KIND),
        ...titles.slice(0, MOST_TITLES),
        ...hits,
        ...documents.slice(0, MOST_OF_A_KIND),
      ],
      more:
        said !== null ||
        drafts.length > MOST_OF_A_KIND ||
        documents.length > MOST_OF_A_KIND ||
        titles.length > MOST_TITLES,
      said,
    };
  }

  #namesOf(noticeWords: NoticeWords): NoticeNames {
    const { labels } = this.store.library.houseStyle.notices;
    const of = (kind: NoticeKind): readonly string[] =>
      [labels[kind], noticeWords[kind]].filter((name) => name !== undefined);
    return {
      correction: of('correction'),
      clarification: of('clarification'),
      update: of('update'),
      editorsNote: of('editorsNote'),
      retraction: of('retraction'),
    };
  }

  async #findIn(kind: 'drafts' | 'documents', typed: TypedWords, names: NoticeNames): Promise<SearchHit[]> {
    const hits: SearchHit[] = [];
    for (const row of this.store[kind].list()) {
      const searchable = await this.#searchable(kind, row, names);
      hits.push(...(searchable?.find(typed) ?? []));
    }
    return hits;
  }

  /** Made once for each state of a document; `null` for one that can't be opened. */
  async #searchable(
    kind: 'drafts' | 'documents',
    { id, updatedAt }: { readonly id: string; readonly updatedAt: string },
    names: NoticeNames,
  ): Promise<SearchableDocument | null> {
    const known = this.#ready.get(id);
    const noticeNames = kind === 'drafts' ? JSON.stringify(names) : '';
    if (known?.updatedAt === updatedAt && known.noticeNames === noticeNames) return known.searchable;
    const searchable = kind === 'drafts' ? await this.#ofDraft(id, names) : await this.#ofDocument(id);
    if (searchable) this.#ready.set(id, { updatedAt, searchable, noticeNames });
    return searchable;
  }

  async #ofDraft(id: string, names: NoticeNames): Promise<SearchableDocument | null> {
    const draft = await this.store.drafts.get(id);
    return draft.ok ? SearchableDocument.ofDraft(draft.value, names) : null;
  }

  async #ofDocument(id: string): Promise<SearchableDocument | null> {
    const document = await this.store.documents.get(id);
    return document.ok ? SearchableDocument.ofDocument(document.value) : null;
  }

  /** Thousands of titles are made ready a little at a time: whatever else is asked comes in between. */
  async #titles(typed: TypedWords): Promise<SearchHit[]> {
    const hits: SearchHit[] = [];
    let until = performance.now() + SLICE_MS;
    for (const { id, title, updatedAt, speakers } of this.store.interviews.list()) {
      if (performance.now() > until) {
        await nextTurn();
        until = performance.now() + SLICE_MS;
      }
      const known = this.#interviewTitles.get(id);
      const searchable =
        known?.updatedAt === updatedAt ? known.title : new SearchableText([title, ...speakers].join(' · '));
      if (searchable !== known?.title) this.#interviewTitles.set(id, { updatedAt, title: searchable });
      for (const range of searchable.find(typed, 1)) {
        const snippet = snippetOf(searchable.text, range);
        hits.push({ kind: 'interview', id, title, field: 'title', by: '', snippet });
      }
    }
    return hits;
  }
}
