import { setImmediate as nextTurn } from 'node:timers/promises';
import type { SearchHit } from '../../src-shared/search/search-hit';
import { snippetOf } from '../../src-shared/search/search-hit';
import { SearchableDocument } from '../../src-shared/search/searchable-document';
import { queryTerms, SearchableText } from '../../src-shared/search/searchable-text';
import { passageOfRange } from '../../src-shared/domain/spoken-text';
import type { Interview } from '../../src-shared/domain/interview';
import type { Candidate } from '../../src-shared/domain/quote-check';
import type { SearchAnswer } from '../../src-shared/ipc/window-values';
import type { LibraryStore } from '../store/library-store';
import type { QuoteEngine } from './quotes/quote-engine';

/** Hits that are listed of one kind; a person who wants more types more. */
const MOST_OF_A_KIND = 60;

/** So long titles are looked at before other work has its turn, in ms. */
const SLICE_MS = 8;

interface Ready {
  readonly updatedAt: string;
  readonly searchable: SearchableDocument;
}

/** Looks for words in everything that a library holds: stories, claims, notes, notices, documents, transcripts. */
export class SearchService {
  readonly #ready = new Map<string, Ready>();
  readonly #interviewTitles = new Map<string, { updatedAt: string; title: SearchableText }>();

  constructor(
    private readonly store: LibraryStore,
    private readonly quotes: QuoteEngine,
  ) {}

  /** Finds words as they are typed: the last one may be unfinished. Nothing for a query without words. */
  async search(query: string): Promise<SearchAnswer> {
    const terms = queryTerms(query);
    if (terms.length === 0) return { query, hits: [], more: false };
    // the index looks in a thread of its own while the rest is looked at here
    const [spoken, drafts, documents, titles] = await Promise.all([
      this.#spoken(query),
      this.#findIn('drafts', terms),
      this.#findIn('documents', terms),
      this.#titles(terms),
    ]);
    const kinds = [drafts, [...titles, ...spoken], documents];
    return {
      query,
      hits: kinds.flatMap((hits) => hits.slice(0, MOST_OF_A_KIND)),
      more: kinds.some((hits) => hits.length > MOST_OF_A_KIND),
    };
  }

  async #findIn(kind: 'drafts' | 'documents', terms: readonly string[]): Promise<SearchHit[]> {
    const hits: SearchHit[] = [];
    for (const row of this.store[kind].list()) {
      const searchable = await this.#searchable(kind, row);
      hits.push(...(searchable?.find(terms) ?? []));
    }
    return hits;
  }

  /** Made once for each state of a document; `null` for one that can't be opened. */
  async #searchable(
    kind: 'drafts' | 'documents',
    { id, updatedAt }: { readonly id: string; readonly updatedAt: string },
  ): Promise<SearchableDocument | null> {
    const known = this.#ready.get(id);
    if (known?.updatedAt === updatedAt) return known.searchable;
    const searchable = kind === 'drafts' ? await this.#ofDraft(id) : await this.#ofDocument(id);
    if (searchable) this.#ready.set(id, { updatedAt, searchable });
    return searchable;
  }

  async #ofDraft(id: string): Promise<SearchableDocument | null> {
    const draft = await this.store.drafts.get(id);
    return draft.ok ? SearchableDocument.ofDraft(draft.value) : null;
  }

  async #ofDocument(id: string): Promise<SearchableDocument | null> {
    const document = await this.store.documents.get(id);
    return document.ok ? SearchableDocument.ofDocument(document.value) : null;
  }

  /** Thousands of titles are made ready a little at a time: whatever else is asked comes in between. */
  async #titles(terms: readonly string[]): Promise<SearchHit[]> {
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
      for (const range of searchable.find(terms, 1)) {
        const snippet = snippetOf(searchable.text, range);
        hits.push({ kind: 'interview', id, title, field: 'title', where: '', snippet });
      }
    }
    return hits;
  }

  /** Transcripts are searched by the index of the quote check, which holds every spoken word already. */
  async #spoken(query: string): Promise<SearchHit[]> {
    const candidates = await this.quotes.find(query, true);
    const hits: SearchHit[] = [];
    for (const candidate of candidates) {
      const interview = await this.store.interviews.get(candidate.interviewId);
      const hit = interview.ok ? spokenHit(interview.value, candidate) : null;
      if (hit) hits.push(hit);
    }
    return hits;
  }
}

function spokenHit(interview: Interview, { from, to, speakerId }: Candidate): SearchHit | null {
  const segment = interview.segments.find(({ id }) => id === from.segmentId);
  if (!segment) return null;
  const end = to.segmentId === segment.id ? to.offset : segment.text.length;
  return {
    kind: 'interview',
    id: interview.id,
    title: interview.title,
    field: 'transcript',
    where: interview.speakers.find(({ id }) => id === speakerId)?.name ?? '',
    snippet: snippetOf(segment.text, { start: from.offset, end }),
    passage: passageOfRange(interview, { from, to }),
  };
}
