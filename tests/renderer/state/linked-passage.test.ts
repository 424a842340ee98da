import { describe, expect, it } from 'vitest';
import { isLinkedTo, passageOf } from '../../../src-renderer/state/transcript/passage-of';
import type { Claim } from '../../../src-shared/domain/claim';
import type { Candidate } from '../../../src-shared/domain/quote-check';

/** Words of the fourth turn, from one offset to another. */
function words(from: number, to: number, interviewId = 'i-okafor'): Candidate {
  const at = (offset: number) => ({ segmentId: 's-4', offset });
  return { interviewId, from: at(from), to: at(to), exact: 'x'.repeat(to - from), speakerId: null, score: 1 };
}

const CLAIM = { evidence: [{ passage: passageOf(words(10, 40)) }] } as unknown as Claim;

describe('a passage that was found', () => {
  it.each([
    ['the very words', words(10, 40), true],
    ['some of the words and more', words(30, 60), true],
    ['words right behind them', words(40, 60), false],
    ['the same place in another interview', words(10, 40, 'i-lund'), false],
  ])('is linked already where the claim rests on it: %s', (_, found, linked) => {
    expect(isLinkedTo(CLAIM, found)).toBe(linked);
  });

  it('is not linked where there is no claim yet', () => {
    expect(isLinkedTo(null, words(10, 40))).toBe(false);
  });
});
