import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SentenceReader } from '../../../src-shared/text/sentence-reader';
import { sentenceRanges } from '../../../src-shared/text/sentences';

const copy = fc
  .array(
    fc.constantFrom(
      'Mr. Okafor left at six.',
      'He said: “Why now?”',
      'The ferry was late…',
      'No. 4 sailed.',
      ' ',
      '\n',
      '\n\n',
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(' '));

describe('the sentences of a text that changes', () => {
  it('are those of the text as it stands, whatever was read before', () => {
    fc.assert(
      fc.property(fc.array(copy, { minLength: 1, maxLength: 5 }), (texts) => {
        const reader = new SentenceReader();
        for (const text of texts) expect(reader.read(text)).toEqual(sentenceRanges(text));
      }),
    );
  });

  it('are the same where somebody else asks while they are being read', () => {
    const reader = new SentenceReader();
    const text = 'The ferry left at six.\nThe office closed. Nobody was there.\nIt rained.';
    const steps = reader.steps(text);
    steps.next();
    expect(reader.read(text)).toEqual(sentenceRanges(text));
    let step = steps.next();
    while (!step.done) step = steps.next();
    expect(step.value).toEqual(sentenceRanges(text));
  });
});
