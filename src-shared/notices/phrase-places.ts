import type { TextRange } from '../domain/text-range';
import { foldWord } from '../text/fold';
import { words, type Word } from '../text/words';

/**
 * Every place where a text says those words, one after the other. Capitals, accents, typography and the way
 * numbers are written (`41`, `forty-one`) do not count.
 */
export function phrasePlaces(text: string, phrase: string): TextRange[] {
  const wanted = words(phrase).flatMap((word) => foldWord(word.text));
  if (wanted.length === 0) return [];
  const said = words(text).flatMap(termsOf);
  return said.flatMap((first, at) => {
    const last = said[at + wanted.length - 1];
    const isHere =
      first.isFirst && last?.isLast && wanted.every((term, index) => said[at + index]!.term === term);
    return isHere ? [{ start: first.word.start, end: last.word.end }] : [];
  });
}

/** All terms of a text in a row: what {@link mayHold} looks in. Worth keeping where many phrases are looked for. */
export function termLine(text: string): string {
  return ` ${words(text)
    .flatMap((word) => foldWord(word.text))
    .join(' ')} `;
}

/** False only where a text certainly does not say those words; much faster than {@link phrasePlaces}. */
export function mayHold(line: string, phrase: string): boolean {
  return line.includes(termLine(phrase));
}

/** A word may stand for several terms; a phrase begins and ends with whole words. */
function termsOf(word: Word) {
  const terms = foldWord(word.text);
  return terms.map((term, index) => ({
    term,
    word,
    isFirst: index === 0,
    isLast: index === terms.length - 1,
  }));
}
