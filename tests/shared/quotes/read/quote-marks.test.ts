import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storyText } from '../../../../src-shared/domain/block';
import { readQuotations } from '../../../../src-shared/quotes/read/read-quotations';
import { linesOf, paragraphs, quotationLines } from '../support/story';

describe('marks of every style open and close a quotation', () => {
  it.each([
    ['typographic', '“The wall moved an inch,” Okafor said.'],
    ['straight', '"The wall moved an inch," Okafor said.'],
    ['British, comma inside', '‘The wall moved an inch,’ Okafor said.'],
    ['British, comma outside', '‘The wall moved an inch’, Okafor said.'],
    ['straight British', "'The wall moved an inch,' Okafor said."],
    ['French', '« The wall moved an inch », said Okafor.'],
    ['French without spaces', '«The wall moved an inch», said Okafor.'],
    ['German', '„The wall moved an inch“, said Okafor.'],
    ['German angles', '»The wall moved an inch«, said Okafor.'],
    ['Polish', '„The wall moved an inch”, said Okafor.'],
    ['typed as pairs', "``The wall moved an inch,'' Okafor said."],
    ['two opening marks by mistake', '“The wall moved an inch,“ Okafor said.'],
    ['two closing marks by mistake', '”The wall moved an inch,” Okafor said.'],
    ['straight, then typographic', '"The wall moved an inch,” Okafor said.'],
    ['a space too many inside', '“ The wall moved an inch, ” Okafor said.'],
    ['in brackets', '(“The wall moved an inch,” Okafor said.)'],
  ])('%s', (_style, text) => {
    const [line, ...more] = linesOf(text);
    expect(more).toEqual([]);
    expect(line).toMatch(/^Okafor: The wall moved an inch,?$/);
  });

  it('a quotation inside a quotation belongs to it', () => {
    expect(linesOf('“She told me ‘get off the wall’ and I did,” Hale said.')).toEqual([
      'Hale: She told me ‘get off the wall’ and I did,',
    ]);
    expect(linesOf('‘She told me “get off the wall” and I did,’ Hale said.')).toEqual([
      'Hale: She told me “get off the wall” and I did,',
    ]);
    expect(linesOf('"She told me \'get off the wall\' and I did," Hale said.')).toEqual([
      "Hale: She told me 'get off the wall' and I did,",
    ]);
  });

  it('a possessive does not end a quotation in single marks', () => {
    expect(linesOf('‘The workers’ union didn’t listen, goin’ on like that,’ said Hale.')).toEqual([
      'Hale: The workers’ union didn’t listen, goin’ on like that,',
    ]);
    expect(linesOf("'It was the boys' boat,' said Tull, 'and nobody else's.'")).toEqual([
      "Tull: It was the boys' boat, | and nobody else's.",
    ]);
  });

  it('a quotation that runs on opens every paragraph and closes the last', () => {
    const blocks = paragraphs(
      '“I saw it go at four in the morning,” the captain said. “First the lamp, then the rail.',
      '“Then there was nothing.',
      '“I went home.”',
    );
    expect(quotationLines(blocks)).toEqual([
      'the captain: I saw it go at four in the morning, | First the lamp, then the rail. | Then there was nothing. | I went home.',
    ]);
  });

  it('a paragraph that forgot to open again still belongs to the quotation', () => {
    const blocks = paragraphs('Hale said: “First the lamp went.', 'Then the rail went.”');
    expect(quotationLines(blocks)).toEqual(['Hale: First the lamp went. | Then the rail went.']);
  });

  it.each([
    ['no closing mark', '“The wall moved, Okafor said, pointing.', '?Okafor: The wall moved,'],
    ['no opening mark', 'The wall moved,” Okafor said, pointing.', '?Okafor: The wall moved,'],
    ['no closing mark, nobody named', 'And then: “The wall moved.', '?–: The wall moved.'],
  ])('%s makes it uncertain', (_what, text, line) => {
    expect(linesOf(text)).toEqual([line]);
  });

  it('a missing mark does not swallow the next quotation', () => {
    expect(linesOf('“It moved, Okafor said. “We ran,” Hale said.')).toEqual([
      '?Okafor: It moved,',
      'Hale: We ran,',
    ]);
    const next = paragraphs('“It moved, Okafor said.', '“We ran,” Hale said.');
    expect(quotationLines(next)).toEqual(['?Okafor: It moved,', 'Hale: We ran,']);
  });
});

describe('what is no quotation', () => {
  it.each([
    ['apostrophes', 'It’s the ’90s, rock ’n’ roll and the boys’ boat; don’t ask ’em.'],
    ['straight apostrophes', "It's the '90s, rock 'n' roll and the boys' boat; don't ask 'em."],
    ['feet and inches', `The man is 6'2" tall, the pipe 12" wide, the plank 4' x 8'.`],
    ['prime marks', 'At 54° 10′ 12″ north the wall is 6′ 2″ high.'],
    ['scare quotes', 'The “green” wall is grey, and the so-called “tidal plan” is neither.'],
    ['a title', 'He read “The Old Man and the Sea” twice.'],
    ['a title with its kind', 'The song “Long Way Down” was on the radio.'],
    ['a play of one word', 'The play “Harbour” opened in May.'],
    ['a nickname', 'Carl “Tide” Hale lives on the quay.'],
    ['a word as a word', 'The word “safe” appears nine times.'],
  ])('%s', (_what, text) => {
    expect(linesOf(text)).toEqual([]);
  });

  it.each([
    ['a phrase of three words nobody owns', 'It is what engineers do with a “two-day problem” of this kind.'],
    ['a long title nobody owns', 'She keeps “What the Tide Does to a Sea Wall” on the shelf.'],
    ['what many call it', 'What they call “managed retreat” is leaving.'],
  ])('%s is uncertain', (_what, text) => {
    const lines = linesOf(text);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^\?/);
  });
});

describe('ranges', () => {
  const part = fc.constantFrom(
    '“It moved,” Okafor said. ', '“We ran, ', 'Hale said. ', '"No," she said, "never." ', "'Why?' ", 'the boys’ boat ',
    '‘Reckless’, ', '« Oui », ', '”', '"', '“', "6'2\" ", '(“', '”)', '— ', ': “', '…” ', 'He wrote: ', '\u00a0', ' ',
  ); // prettier-ignore
  const paragraph = fc.array(part, { minLength: 1, maxLength: 10 }).map((parts) => parts.join(''));

  it('stand in order, do not overlap, and hold their pieces and words', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 5 }), (texts) => {
        const blocks = paragraphs(...texts);
        const story = storyText(blocks);
        let last = 0;
        for (const { range, pieces, attribution } of readQuotations(blocks)) {
          expect(range.start).toBeGreaterThanOrEqual(last);
          last = range.end;
          expect(pieces.length).toBeGreaterThan(0);
          let inside = range.start;
          for (const piece of pieces) {
            expect(piece.start).toBeGreaterThanOrEqual(inside);
            expect(piece.end).toBeGreaterThan(piece.start);
            inside = piece.end;
          }
          expect(inside).toBeLessThanOrEqual(range.end);
          expect(range.end).toBeLessThanOrEqual(story.length);
          if (attribution) {
            expect(story.slice(attribution.range.start, attribution.range.end)).toBe(attribution.name);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
