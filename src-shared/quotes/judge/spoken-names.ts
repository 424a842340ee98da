import { SENTENCE_STARTERS } from '../../text/language/sentence-starters';
import type { SpokenLine } from './spoken-line';

/** Nouns and other words that open many sentences and that a short interview may have nowhere else. */
const NO_NAMES = new Set(
  'people folks men women kids children everyone everybody nobody somebody someone anybody nothing everything something things money work time life love today yesterday tomorrow tonight sometimes usually often never always maybe perhaps probably most many some few all both each every another other others several half part parts plenty lots none half yes no yeah okay sure please thanks thank sorry hello look listen imagine suppose remember think take get go come let make keep give put see say tell ask know believe trust stop start'.split(
    ' ',
  ),
);

/**
 * Is the word at an index of a line a name? In the middle of a sentence the capital says so; at its start a word that
 * the interview nowhere has in small letters.
 */
export function isNameAt(line: SpokenLine, at: number): boolean {
  const { text } = line.words[at]!;
  if (!/^\p{Lu}[\p{L}’'.-]*$/u.test(text) || /^I(?:['’]|$)/.test(text)) return false;
  if (!line.opensSentence(at)) return true;
  const small = text.toLowerCase();
  if (SENTENCE_STARTERS.has(small) || NO_NAMES.has(small) || text.length < 3) return false;
  const pattern = new RegExp(`(?<![\\p{L}])${small.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}])`, 'u');
  return !line.interview.segments.some((segment) => pattern.test(segment.text));
}
