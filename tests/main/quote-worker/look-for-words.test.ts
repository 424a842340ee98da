import { describe, expect, it } from 'vitest';
import { whoSaid } from '../../../src-main/quote-worker/look-for-words';
import { QuoteIndex } from '../../../src-shared/quotes/index/quote-index';
import { aTranscript } from '../../shared/quotes/support/transcript';

const TALK = aTranscript('warden', [
  ['Brandsma?', 'The board says that nobody died.'],
  ['Quarshie', 'Nobody died, and I am sick of being told so.'],
]);

describe('who said the words', () => {
  it('is told before who only asked about them', () => {
    const index = new QuoteIndex();
    index.put(TALK, 'first');
    const texts = { interview: () => TALK };
    expect(whoSaid(index, texts, 'nobody died').map(({ speakerId }) => speakerId)).toEqual([
      'Quarshie',
      'Brandsma',
    ]);
  });
});
