import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type nspell from 'nspell';
import type { SpellingLanguage } from '../../src-shared/ipc/window-values';

const PACKAGES: Readonly<Record<SpellingLanguage, string>> = {
  'en-us': 'dictionary-en',
  'en-gb': 'dictionary-en-gb',
};

type Speller = ReturnType<typeof nspell>;

/** More words than a person would read through in a context menu. */
const MOST_SUGGESTIONS = 6;

/**
 * Spelling by dictionaries that came with Stet: nothing is fetched, nothing leaves the machine. The speller is loaded
 * when it is first asked.
 */
export class SpellingService {
  readonly #checkers = new Map<SpellingLanguage, Promise<Speller>>();

  /** The words, out of those asked, that the dictionary does not know. */
  async wrong(language: SpellingLanguage, words: readonly string[]): Promise<string[]> {
    const checker = await this.#checker(language);
    return words.filter((word) => !checker.correct(straight(word)));
  }

  async suggest(language: SpellingLanguage, word: string): Promise<string[]> {
    const checker = await this.#checker(language);
    return checker.suggest(straight(word)).slice(0, MOST_SUGGESTIONS);
  }

  #checker(language: SpellingLanguage): Promise<Speller> {
    const made = this.#checkers.get(language) ?? speller(language);
    this.#checkers.set(language, made);
    return made;
  }
}

async function speller(language: SpellingLanguage): Promise<Speller> {
  const { default: make } = await import('nspell');
  const folder = path.dirname(createRequire(import.meta.url).resolve(PACKAGES[language]));
  return make(readFileSync(path.join(folder, 'index.aff')), readFileSync(path.join(folder, 'index.dic')));
}

/** Dictionaries know the straight apostrophe. */
function straight(word: string): string {
  return word.replace(/[’‘ʼ]/g, "'");
}
