import { foldWord } from '../text/fold';
import { words } from '../text/words';
import { phrasePlaces } from './phrase-places';

/** True where a text says those words, one after the other; capitals, accents and typography do not count. */
export function says(text: string, phrase: string): boolean {
  return phrasePlaces(text, phrase).length > 0;
}

/** How much of a phrase's longer words and numbers a text has, from 0 to 1, wherever they stand. */
export function shareSaid(text: string, phrase: string): number {
  const wanted = words(phrase)
    .map((word) => foldWord(word.text).join(' '))
    .filter((word) => word.length > 3 || /\d/.test(word));
  const said = new Set(words(text).map((word) => foldWord(word.text).join(' ')));
  return wanted.length === 0 ? 1 : wanted.filter((word) => said.has(word)).length / wanted.length;
}
