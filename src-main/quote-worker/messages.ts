import type { Block } from '../../src-shared/domain/block';
import type { Instant } from '../../src-shared/domain/instant';
import type { Candidate, QuoteCheck } from '../../src-shared/domain/quote-check';
import type { SpokenHits } from '../../src-shared/search/search-hit';
import type { IndexFacts } from './library-index';

/** What the worker is started with. */
export interface WorkerSetting {
  /** The library's folder, absolute. */
  readonly folder: string;
  readonly mayWrite: boolean;
}

/** What can be asked of the worker, with what it answers. Interviews are named by id: the worker reads their files. */
export interface Questions {
  check: {
    readonly ask: { readonly blocks: readonly Block[]; readonly now: Instant };
    readonly answer: readonly QuoteCheck[];
  };
  find: {
    readonly ask: { readonly words: string; readonly unfinished: boolean };
    readonly answer: readonly Candidate[];
  };
  look: { readonly ask: { readonly words: string }; readonly answer: SpokenHits };
  put: { readonly ask: { readonly id: string }; readonly answer: null };
  remove: { readonly ask: { readonly id: string }; readonly answer: null };
  /** Answered when every interview is in the index. */
  ready: { readonly ask: null; readonly answer: IndexFacts };
  close: { readonly ask: null; readonly answer: null };
}

/** What the thread can be asked. */
export type QuestionKind = keyof Questions;

/** A question; its answer bears the same number. */
export interface ToWorker {
  readonly number: number;
  readonly kind: QuestionKind;
  readonly ask: unknown;
}

/** What the thread sends; `failed` is a bug on its side, told in words because errors lose their type on the way. */
export type FromWorker =
  | { readonly kind: 'answer'; readonly number: number; readonly answer: unknown }
  | { readonly kind: 'failed'; readonly number: number; readonly message: string }
  /** How far a check is, by the number of its question; or the index, with number 0. */
  | { readonly kind: 'progress'; readonly number: number; readonly done: number; readonly total: number };

/** Progress with this number is that of the index. */
export const INDEX_PROGRESS = 0;
