import { blockRanges } from '../../../src-shared/domain/block';
import type { TextRange } from '../../../src-shared/domain/text-range';
import { words, type Word } from '../../../src-shared/text/words';
import { SPELLING_LANGUAGES, type SpellingLanguage } from '../../../src-shared/ipc/window-values';
import type { Desk } from './desk.svelte';
import { restFor } from '../rest';

/** How long the text has to rest before its spelling is looked at, in ms. */
const REST_MS = 350;

const NONE: readonly TextRange[] = [];

/** Which words of a draft no dictionary knows, while it is being edited. */
export class Spelling {
  readonly #desk: Desk;
  /** By language and word: does the dictionary know it? A draft says the same words over and over. */
  readonly #known = new Map<string, boolean>();
  // Raw: replaced whole when the text has been looked at.
  #found = $state.raw<{ text: string; ranges: readonly TextRange[] }>({ text: '', ranges: NONE });
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  get language(): SpellingLanguage | 'off' {
    const chosen = this.#desk.workspace.preferences.remembered('spelling', 'en-us');
    return SPELLING_LANGUAGES.find((language) => language === chosen) ?? 'off';
  }

  /** Where unknown words stand in the text as it is now; none while that has not been looked at. */
  get ranges(): readonly TextRange[] {
    return this.#desk.editing && this.#found.text === this.#desk.text ? this.#found.ranges : NONE;
  }

  /** The unknown word at an offset. */
  at(offset: number): TextRange | null {
    return this.ranges.find(({ start, end }) => start <= offset && offset <= end) ?? null;
  }

  /** Looks at the text when it rests. */
  lookSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#look(), restFor(this.#desk.text, REST_MS));
  }

  async suggest(word: string): Promise<readonly string[]> {
    if (this.language === 'off') return [];
    return (await this.#desk.workspace.ask('spelling.suggest', { language: this.language, word })) ?? [];
  }

  /** Adds a word to those of the library. */
  async learn(word: string): Promise<void> {
    await this.#desk.workspace.openedLibrary.change('library.learnWord', { word });
    await this.#look();
  }

  async #look(): Promise<void> {
    const { text, editing } = this.#desk;
    const { language } = this;
    if (!editing || language === 'off') return;
    const all = words(text).filter(({ text: word }) => isPlainWord(word));
    const own = this.#ownWords(all, text);
    const asked = all.filter(({ text: word }) => !own.has(word.toLowerCase()));
    await this.#ask(language, new Set(asked.map(({ text: word }) => word)));
    if (this.#desk.text !== text) return;
    const ranges = asked.filter(({ text: word }) => this.#known.get(`${language}:${word}`) === false);
    this.#found = { text, ranges };
  }

  async #ask(language: SpellingLanguage, unique: ReadonlySet<string>): Promise<void> {
    const fresh = [...unique].filter((word) => !this.#known.has(`${language}:${word}`));
    if (fresh.length === 0) return;
    const wrong = await this.#desk.workspace.ask('spelling.wrong', { language, words: fresh });
    if (!wrong) return;
    const unknown = new Set(wrong);
    for (const word of fresh) this.#known.set(`${language}:${word}`, !unknown.has(word));
  }

  /** The library's words, its people and speakers, and names: what the draft writes with a capital inside a sentence, twice. */
  #ownWords(all: readonly Word[], text: string): Set<string> {
    const { library, interviews = [] } = this.#desk.workspace.library ?? {};
    const { draft } = this.#desk;
    const told = [
      ...(library?.words ?? []),
      ...(library?.people.map(({ name }) => name) ?? []),
      ...interviews.map(({ title }) => title),
      ...draft.claims.filter(({ kind }) => kind === 'name').map(({ anchor }) => anchor.exact),
      draft.metadata.byline ?? '',
    ].flatMap((name) => words(name).map((word) => word.text.toLowerCase()));
    const names = new Map<string, number>();
    const starts = new Set(blockRanges(draft.blocks).map(({ start }) => start));
    for (const word of all) {
      if (!/^\p{Lu}/u.test(word.text) || starts.has(word.start)) continue;
      const key = word.text.replace(/['’]s$/, '').toLowerCase();
      const inside = !/[.!?…“"]\s*$/.test(text.slice(Math.max(0, word.start - 3), word.start));
      names.set(key, (names.get(key) ?? 0) + (inside ? 1 : 0));
    }
    const twice = [...names]
      .filter(([, count]) => count > 1)
      .flatMap(([name]) => [name, `${name}’s`, `${name}'s`]);
    return new Set([...told, ...twice]);
  }
}

/** Figures, addresses and single letters are not spelt. */
function isPlainWord(word: string): boolean {
  return word.length > 1 && /^[\p{L}’'.]+$/u.test(word) && !/^(\p{L}\.)+\p{L}?$/u.test(word);
}
