/** How much a term says about where it was said: about 0.5 for the commonest, 2 for the rarest. */
export type WeighTerm = (term: string) => number;

/**
 * Weights where no index knows how common a word is. Short words are mostly common ones.
 */
export const weighByLength: WeighTerm = (term) => Math.min(2, 0.4 + term.length * 0.15);

const HESITATIONS = new Set([
  'um',
  'umm',
  'uh',
  'uhh',
  'er',
  'erm',
  'ah',
  'eh',
  'hm',
  'hmm',
  'mm',
  'mhm',
  'mmm',
]);

/** Sounds rather than words: an alignment never takes one for the spoken counterpart of a printed word. */
export function isHesitation(term: string): boolean {
  return HESITATIONS.has(term);
}
