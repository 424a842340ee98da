import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import nspell from 'nspell';
import type { SpellingLanguage } from '../../../src-shared/ipc/window-values';

const PACKAGES: Readonly<Record<SpellingLanguage, string>> = {
  'en-us': 'dictionary-en',
  'en-gb': 'dictionary-en-gb',
};

/** More words than a person would read through in a context menu. */
const MOST_SUGGESTIONS = 6;

/**
 * Spelling by dictionaries that came with Stet: nothing is fetched, nothing leaves the machine. Opening one takes about
 * a second and a suggestion a quarter of one, so nobody asks this in a thread that has something else to do.
 */
export class Dictionaries {
  readonly #checkers = new Map<SpellingLanguage, ReturnType<typeof nspell>>();

  /** The words, out of those asked, that the dictionary does not know. */
  wrong(language: SpellingLanguage, words: readonly string[]): string[] {
    const checker = this.#checker(language);
    return words.filter((word) => !checker.correct(straight(word)));
  }

  suggest(language: SpellingLanguage, word: string): string[] {
    return this.#checker(language).suggest(straight(word)).slice(0, MOST_SUGGESTIONS);
  }

  #checker(language: SpellingLanguage): ReturnType<typeof nspell> {
    const known = this.#checkers.get(language);
    if (known) return known;
    const folder = path.dirname(createRequire(import.meta.url).resolve(PACKAGES[language]));
    const made = nspell(
      readFileSync(path.join(folder, 'index.aff')),
      readFileSync(path.join(folder, 'index.dic')),
    );
    this.#checkers.set(language, made);
    return made;
  }
}

/** Dictionaries know the straight apostrophe. */
function straight(word: string): string {
  return word.replace(/[’‘ʼ]/g, "'");
}
