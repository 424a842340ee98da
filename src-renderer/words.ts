import type { Sentence } from '../src-shared/domain/sentence';
import { ENGLISH } from '../src-shared/words/english';
import { toldIn } from '../src-shared/words/told';
import type { Words } from '../src-shared/words/words';

/**
 * Every text that the window shows. A language is chosen before the first screen is drawn, so read a text where it is
 * shown, never while a module loads.
 */
export let words: Words = ENGLISH;

/** From now on the window speaks this language; what is drawn already stays as it is. */
export function speak(language: Words): void {
  words = language;
}

/** A sentence that a check or a service made, in the language of the window. */
export function told(sentence: Sentence): string {
  return toldIn(words.sentences, sentence);
}
