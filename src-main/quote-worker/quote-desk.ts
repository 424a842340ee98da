import { findWords } from '../../src-shared/quotes/find/find-quotation';
import { checkStory } from './check-story';
import { LibraryIndex, type IndexFacts, type IndexProgress } from './library-index';
import { lookForWords, whoSaid } from './look-for-words';
import type { QuestionKind, Questions } from './messages';

type Answering = {
  readonly [K in QuestionKind]: (
    ask: Questions[K]['ask'],
    progress: IndexProgress,
  ) => Promise<Questions[K]['answer']>;
};

/** Answers questions about a library's quotations; the same in the worker and without one. */
export class QuoteDesk {
  readonly #library: LibraryIndex;
  readonly #ready: Promise<IndexFacts>;

  constructor(folder: string, mayWrite: boolean, progress?: IndexProgress) {
    this.#library = new LibraryIndex(folder, mayWrite);
    this.#ready = this.#library.catchUp(progress);
    // whoever asks for the facts learns of a failure; a find answers from what is there
    this.#ready.catch(() => undefined);
  }

  answer<K extends QuestionKind>(
    kind: K,
    ask: Questions[K]['ask'],
    progress: IndexProgress,
  ): Promise<Questions[K]['answer']> {
    return this.#answering[kind](ask, progress);
  }

  readonly #answering: Answering = {
    check: async ({ blocks, now }, progress) => {
      await this.#ready;
      return checkStory(blocks, { index: this.#library.index, texts: this.#library.texts, now, progress });
    },
    // while interviews are still being read, the answer is of those that are
    find: async ({ words, unfinished }) =>
      unfinished
        ? whoSaid(this.#library.index, this.#library.texts, words)
        : findWords(this.#library.index, this.#library.texts, words).map(({ candidate }) => candidate),
    look: async ({ words }) => lookForWords(this.#library.index, this.#library.texts, words),
    put: async ({ id }) => {
      this.#library.put(id);
      return null;
    },
    remove: async ({ id }) => {
      this.#library.remove(id);
      return null;
    },
    ready: async () => {
      await this.#ready;
      return this.#library.facts;
    },
    close: async () => {
      this.#library.close();
      await this.#ready.catch(() => undefined);
      return null;
    },
  };
}
