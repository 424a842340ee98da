import { describe, expect, it } from 'vitest';
import { doubtKinds, isTranscriptDoubted, type QuoteWarning } from '../../../src-shared/domain/quote-check';

const SPOKEN = { from: { segmentId: 's-1', offset: 0 }, to: { segmentId: 's-1', offset: 4 } };

describe('what is doubtful about a quotation', () => {
  it('is not that nobody reviewed its transcript: that is said beside the interview', () => {
    const warnings: QuoteWarning[] = [
      { kind: 'meaning', message: 'A spoken “not” is missing in print.' },
      { kind: 'transcript', message: 'The transcript has not been reviewed; a difference may be its fault.' },
      { kind: 'meaning', message: 'The number is another one.' },
    ];
    expect(doubtKinds({ warnings })).toEqual(['meaning']);
    expect(isTranscriptDoubted({ warnings })).toBe(true);
  });

  it('is a word that the transcript has as not understood', () => {
    const warnings: QuoteWarning[] = [
      { kind: 'transcript', message: 'Not understood in the transcript: [inaudible].', spoken: SPOKEN },
    ];
    expect(doubtKinds({ warnings })).toEqual(['transcript']);
    expect(isTranscriptDoubted({ warnings })).toBe(false);
  });
});
