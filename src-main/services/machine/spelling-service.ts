import { Worker } from 'node:worker_threads';
import type { SpellingLanguage } from '../../../src-shared/ipc/window-values';

/** What the thread of the dictionaries is asked. */
export interface SpellingQuestion {
  readonly number: number;
  readonly language: SpellingLanguage;
  readonly ask:
    | { readonly kind: 'wrong'; readonly words: readonly string[] }
    | { readonly kind: 'suggest'; readonly word: string };
}

/** What it says: the unknown words, or the suggested ones. */
export interface SpellingAnswer {
  readonly number: number;
  readonly words: readonly string[];
}

/** Spelling in a thread of its own, started when it is asked for the first time. A thread that ends knows every word. */
export class SpellingService {
  readonly #file: string;
  readonly #pending = new Map<number, (words: string[]) => void>();
  #worker: Worker | null = null;
  #number = 0;

  /** @param file the thread's built entry */
  constructor(file: string) {
    this.#file = file;
  }

  /** The words, out of those asked, that the dictionary does not know. */
  wrong(language: SpellingLanguage, words: readonly string[]): Promise<string[]> {
    return this.#ask(language, { kind: 'wrong', words });
  }

  /** Words that may have been meant, the likeliest first. */
  suggest(language: SpellingLanguage, word: string): Promise<string[]> {
    return this.#ask(language, { kind: 'suggest', word });
  }

  #ask(language: SpellingLanguage, ask: SpellingQuestion['ask']): Promise<string[]> {
    const number = (this.#number += 1);
    return new Promise((resolve) => {
      this.#pending.set(number, resolve);
      const question: SpellingQuestion = { number, language, ask };
      this.#started().postMessage(question);
    });
  }

  #started(): Worker {
    if (this.#worker) return this.#worker;
    const worker = new Worker(this.#file, { execArgv: [] });
    worker.on('message', ({ number, words }: SpellingAnswer) => this.#answered(number, words));
    worker.on('error', () => this.#ended());
    worker.on('exit', () => this.#ended());
    worker.unref();
    this.#worker = worker;
    return worker;
  }

  #answered(number: number, words: readonly string[]): void {
    this.#pending.get(number)?.([...words]);
    this.#pending.delete(number);
  }

  #ended(): void {
    this.#worker = null;
    for (const number of [...this.#pending.keys()]) this.#answered(number, []);
  }
}
