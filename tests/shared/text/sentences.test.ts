import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceAt, sentenceRanges } from '../../../src-shared/text/sentences';

const sentences = (text: string) => sentenceRanges(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it('end at a full stop, a question mark or an exclamation mark', () => {
    expect(sentences('The wall moved. Did it? It did!')).toEqual(['The wall moved.', 'Did it?', 'It did!']);
  });

  it('end at a line break, with or without a stop', () => {
    expect(sentences('Night on the quay\n\nThe wall moved.')).toEqual([
      'Night on the quay',
      'The wall moved.',
    ]);
  });

  it.each([
    'Mr. Hale met Dr. Okafor at St. Bride’s.',
    'The U.S. Coast Guard sent a cutter on Oct. 4 at 6 a.m. Tuesday.',
    'The repair took 3.5 years and cost $1.9 million.',
    'J. K. Marsh and George W. Tull signed it.',
    'Tull Inc. and Marsh & Sons Ltd. built it, i.e. poured it.',
    '“We lost half … and the rest … Well, the rest held,” Okafor said.',
    '“We waited... Nobody came,” she said.',
    '“Why us?” Okafor asked.',
    '“Stop!” Ruth Brandt, the harbour master, shouted.',
    '“Why us?” she asked.',
    '‘Stop!’ the harbour master shouted.',
    'Berth No. 5 was closed.',
    'The crew vs. the council, et al.',
  ])('do not split in: %s', (text) => {
    expect(sentences(text)).toEqual([text]);
  });

  it.each([
    ['She grew up in the U.S. The crossing took a week.', 2],
    ['It opened at 9 a.m. The quay was empty.', 2],
    ['It was built by Tull Inc. In 1961 it failed.', 2],
    ['“It moved.” The crew ran.', 2],
    ['“It moved. It fell.” She ran.', 3],
    ['Was it safe? No. It never was.', 3],
    ['He did. ... She did not.', 2],
    ['It fell in 1998. 40 people watched.', 2],
    ['He and I. Then the sea.', 2],
    ['«Elle a bougé.» Personne ne dormait.', 2],
    ['(The wall moved.) The crew ran.', 2],
  ])('%s counts %i sentences', (text, count) => {
    expect(sentences(text)).toHaveLength(count);
  });

  it('cover every character but white space, in order and without overlap', () => {
    const pieces = fc.constantFrom(
      'The wall',
      'Mr. ',
      ' moved',
      '. ',
      '... ',
      '…',
      '“',
      '” ',
      '\n\n',
      ' U.S.',
      '? ',
      ' 3.5',
      ' she said',
      '!',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        const ranges = sentenceRanges(text);
        const inside = ranges.map(({ start, end }) => text.slice(start, end)).join('');
        expect(inside.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        ranges.forEach((range, at) => {
          expect(range.start).toBeLessThan(range.end);
          if (at > 0) expect(range.start).toBeGreaterThanOrEqual(ranges[at - 1]!.end);
        });
      }),
    );
  });

  it('are found by an offset: the one around it, or the one before the space', () => {
    const text = 'It moved. It fell.\n\nShe ran.';
    const at = (offset: number) => {
      const range = sentenceAt(text, offset);
      return range && text.slice(range.start, range.end);
    };
    expect([at(0), at(9), at(12), at(20)]).toEqual(['It moved.', 'It moved.', 'It fell.', 'She ran.']);
  });
});
