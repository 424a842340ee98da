import { describe, expect, it } from 'vitest';
import { firstWords, lastWords } from '../../../src-shared/text/clipped-words';

const TOLL = 'the toll was two marks a cart';

describe('words around a place', () => {
  it('are whole where they are short enough', () => {
    expect(lastWords(TOLL, 40)).toBe(TOLL);
    expect(firstWords(TOLL, 40)).toBe(TOLL);
  });

  it('begin and end with a whole word where they are cut, and the sign stays beside it', () => {
    expect(lastWords(TOLL, 10)).toBe('…\u00a0a cart');
    expect(firstWords(TOLL, 10)).toBe('the toll\u00a0…');
  });
});
