import { foldWord } from '../../text/fold';
import { readNumbers, type NumberPhrase } from '../../text/numbers';
import type { Word } from '../../text/words';
import type { WordSpan } from './alignment';

/** One term of a row of words: `gonna` has two, `three and a half million` is one. */
export interface TermEntry extends WordSpan {
  readonly term: string;
}

/**
 * The terms of a row of words, in order, each with the words that it comes from. Numbers are read as wholes here,
 * unlike in the index: the words are all at hand, and an alignment has to know that `fifteen hundred` is `1,500`.
 */
export function termLine(words: readonly Word[]): TermEntry[] {
  const numbers = new Map(readNumbers(words).map((phrase) => [phrase.from, phrase]));
  const entries: TermEntry[] = [];
  for (let at = 0; at < words.length;) {
    const phrase = numbers.get(at);
    const span = phrase ?? { from: at, to: at + 1 };
    for (const term of phrase ? numberTerms(phrase) : foldWord(words[at]!.text)) {
      entries.push({ term, from: span.from, to: span.to });
    }
    at = span.to;
  }
  return entries;
}

function numberTerms({ value, unit }: NumberPhrase): string[] {
  return unit === null ? [value] : [value, unit];
}
