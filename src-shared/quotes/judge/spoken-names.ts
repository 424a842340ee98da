import { SENTENCE_STARTERS } from '../../text/language/sentence-starters';
import type { SpokenLine } from './spoken-line';

/**
 * Is the word at an index of a line a name? In the middle of a sentence the capital says so; at its start a word that
 * the interview nowhere has in small letters.
 */
export function isNameAt(line: SpokenLine, at: number): boolean {
  const { text } = line.words[at]!;
  if (!/^\p{Lu}[\p{L}’'.-]*$/u.test(text) || /^I(?:['’]|$)/.test(text)) return false;
  if (!line.opensSentence(at)) return true;
  const small = text.toLowerCase();
  if (SENTENCE_STARTERS.has(small) || text.length < 3) return false;
  const pattern = new RegExp(`(?<![\\p{L}])${small.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}])`, 'u');
  return !line.interview.segments.some((segment) => pattern.test(segment.text));
}
