import type { TextRange } from '../domain/text-range';
import { termsOnceWhole } from './begun-word';
import { foldWord } from './fold';
import { words, type Word } from './words';

/**
 * Every place of a text where the words of a query stand one after the other, folded (case, accents, number words,
 * spelling). The query's last word may be unfinished. Ranges in UTF-16 units of `text`; none for a query without words.
 */
export function findWords(text: string, query: string): TextRange[] {
  const typed = words(query);
  const wanted = typed.flatMap((word) => foldWord(word.text));
  if (wanted.length === 0) return [];
  const onceWhole = termsOnceWhole(typed.at(-1)!.text);
  const terms = words(text).flatMap((word) => foldWord(word.text).map((term) => ({ term, word })));
  return terms.flatMap((_, at) => {
    const last = terms[at + wanted.length - 1];
    return last && matchesAt(terms, at, wanted, onceWhole)
      ? [{ start: terms[at]!.word.start, end: last.word.end }]
      : [];
  });
}

function matchesAt(
  terms: readonly { term: string; word: Word }[],
  at: number,
  wanted: readonly string[],
  onceWhole: readonly string[],
): boolean {
  return wanted.every((term, index) => {
    const found = terms[at + index]?.term ?? '';
    if (index < wanted.length - 1) return found === term;
    return found.startsWith(term) || onceWhole.includes(found);
  });
}
