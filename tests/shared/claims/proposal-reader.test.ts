import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ProposalReader } from '../../../src-shared/claims/propose-claims';
import type { Block } from '../../../src-shared/domain/block';
import { readProposals } from './support';
import { aBlock } from '../../support/a-draft';

/** Paragraphs that name, count, quote and date, so that one changes what is found in another. */
const COPY = [
  'Harbour master Ruth Brandt said the ferry was 40 years old.',
  'Brandt, 63, signed on March 4, 1974.',
  '“We never lost a letter,” said Brandt, “and we never will.”',
  '“It was the longest crossing of the winter,',
  '“and nobody slept,” the captain said.',
  'The council paid $4.2 million because of the storm.',
  'Ruth Brandt was the first woman to run the quay.',
  'According to the minutes, a third of the island left.',
  'She said it twice. “Twice?” asked Adaeze Okafor.',
  'Nothing happened on Monday.',
  '',
];

const aParagraph: fc.Arbitrary<Block> = fc
  .tuple(
    fc.constantFrom('paragraph', 'paragraph', 'quotation', 'heading', 'notice'),
    fc.constantFrom(...COPY),
  )
  .map(([kind, text]) => aBlock(kind, text));

/** Where a text is changed, how many paragraphs go and which come. */
const anEdit = fc.record({
  at: fc.nat(12),
  gone: fc.nat(2),
  come: fc.array(aParagraph, { maxLength: 3 }),
  typed: fc.constantFrom('', ' He was 91.', '”', ' and', ' Capt. Hale'),
});

describe('a text that is read again while it is written', () => {
  it('says the same as one that is read for the first time, whatever was changed before', () => {
    fc.assert(
      fc.property(
        fc.array(aParagraph, { minLength: 1, maxLength: 9 }),
        fc.array(anEdit, { minLength: 1, maxLength: 6 }),
        (first, edits) => {
          const reader = new ProposalReader();
          let blocks = first;
          expect(reader.read(blocks)).toEqual(readProposals(blocks));
          for (const { at, gone, come, typed } of edits) {
            blocks = blocks.toSpliced(at % (blocks.length + 1), gone, ...come);
            blocks = blocks.map((block, index) =>
              index === at % blocks.length ? { ...block, text: block.text + typed } : block,
            );
            expect(reader.read(blocks)).toEqual(readProposals(blocks));
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  it('is read in steps of a paragraph at most', () => {
    const blocks = Array.from({ length: 40 }, (_, number) =>
      aBlock('paragraph', `In ${1950 + number} the council met again.`),
    );
    const steps = new ProposalReader().steps(blocks);
    let count = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) count += 1;
    expect(count).toBeGreaterThanOrEqual(40);
    expect(step.value).toEqual(readProposals(blocks));
  });

  it('may be left half read for another text', () => {
    const reader = new ProposalReader();
    const first = COPY.map((text) => aBlock('paragraph', text));
    reader.steps(first).next();
    const second = first.toReversed();
    expect(reader.read(second)).toEqual(readProposals(second));
  });
});
