import { foldWord } from '../../text/fold';
import type { PrintedWord } from '../align/alignment';
import type { QuoteIndex } from '../index/quote-index';
import { beginningsOf } from './phrase';

/** A term that is looked for. */
export interface QueryTerm {
  /** Its number in the dictionary, or -1 where nobody ever said it. */
  readonly id: number;
  /** How much it says about where it was said, see `weightOf`. */
  readonly weight: number;
  /** A marked cut stands before it, which may hide however many spoken words. */
  readonly cutBefore: boolean;
  /** Only for a word that is still being typed: 1 for every dictionary number that begins like it. */
  readonly beginnings: Uint8Array | null;
}

/** The terms of a quotation in order, the editor's own words left out. */
export interface Query {
  readonly terms: readonly QueryTerm[];
  readonly totalWeight: number;
  readonly hasCuts: boolean;
}

/**
 * The query for printed words. With `typing` the last word may be the beginning of one.
 */
export function queryFor(index: QuoteIndex, printed: readonly PrintedWord[], typing = false): Query {
  const terms: QueryTerm[] = [];
  let cutBefore = false;
  printed.forEach((word, at) => {
    const before = printed[at - 1];
    cutBefore ||= word.cutBefore || word.bracketed || (before !== undefined && before.piece !== word.piece);
    if (!word.bracketed) {
      const partial = typing && at === printed.length - 1;
      terms.push(...termsOf(index, word, partial, cutBefore && terms.length > 0));
      cutBefore = false;
    }
    cutBefore ||= word.cutAfter;
  });
  return {
    terms,
    totalWeight: terms.reduce((sum, { weight }) => sum + weight, 0),
    hasCuts: terms.some((term) => term.cutBefore),
  };
}

function termsOf(index: QuoteIndex, word: PrintedWord, partial: boolean, cutBefore: boolean): QueryTerm[] {
  return foldWord(word.plain).map((term, at, all) => {
    const id = index.dictionary.find(term);
    const beginnings = partial && at === all.length - 1 ? beginningsOf(index, term, word.plain) : null;
    return { id, weight: weightOf(index, id), cutBefore: cutBefore && at === 0, beginnings };
  });
}

/** What a word weighs that nobody ever said: it is new, misspelt or misheard, and can't be told from the index. */
const UNKNOWN_WEIGHT = 1;

/**
 * From about 0.7 for a word that is every thirtieth to 2 for one that was said once in ten million. The spread is
 * small on purpose: a passage that lacks one rare word and has ten common ones in order is still the passage.
 */
export function weightOf(index: QuoteIndex, id: number): number {
  if (id < 0) return UNKNOWN_WEIGHT;
  const { dictionary } = index;
  const share = dictionary.totalOccurrences / (1 + dictionary.occurrencesOf(id));
  return 0.3 + Math.min(1.7, Math.log2(1 + share) / 13);
}
