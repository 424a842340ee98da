import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QuoteCheck } from '../../../src-shared/domain/quote-check';
import { movedCheck } from '../../../src-shared/quotes/moved-check';

const QUOTE = '“The tide took the ramp twice,” said Ines Karlo.';
const STORY = `The ramp at Holm\n\nIn March the ramp was gone.\n\n${QUOTE}\n\nThe council met on Friday.`;

/** A check of the one quotation in a story, with a difference at “twice”. */
function checkIn(story: string): QuoteCheck {
  const start = story.indexOf(QUOTE);
  const at = (words: string) => {
    const from = story.indexOf(words, start);
    return { start: from, end: from + words.length };
  };
  return {
    quotation: {
      kind: 'quotation',
      range: at('“The tide took the ramp twice,”'),
      pieces: [at('The tide took the ramp twice,')],
      attribution: { name: 'Ines Karlo', range: at('Ines Karlo'), fullName: 'Ines Karlo', verb: 'said' },
    },
    verdict: 'altered',
    passages: [],
    differences: [
      {
        kind: 'added',
        printed: at('twice'),
        printedWords: 'twice',
        spoken: { from: { segmentId: 't4', offset: 22 }, to: { segmentId: 't4', offset: 22 } },
        spokenWords: '',
      },
    ],
    warnings: [],
    candidates: [],
  };
}

describe('a check in a text that was edited', () => {
  it.each([
    ['before it', STORY.replace('In March', 'In the last week of March')],
    ['after it', STORY.replace('on Friday', 'on Monday, behind closed doors')],
    ['by a paragraph above it', `A note of the desk.\n\n${STORY}`],
    ['by a paragraph less', STORY.replace('In March the ramp was gone.\n\n', '')],
  ])('stands at its words when the text changes %s', (_where, after) => {
    expect(movedCheck(checkIn(STORY), STORY, after)).toEqual(checkIn(after));
  });

  it.each([
    ['its words', STORY.replace('twice', 'once')],
    ['who said it', STORY.replace('Ines Karlo.', 'Tor Karlo.')],
    ['what stands beside it in its paragraph', STORY.replace('Karlo.', 'Karlo. She left.')],
    ['the paragraph before, which it now ends', STORY.replace(`gone.\n\n`, 'gone. ')],
  ])('is gone when the edit changes %s', (_what, after) => {
    expect(movedCheck(checkIn(STORY), STORY, after)).toBeNull();
  });

  it('never stands at other words, whatever one edit did', () => {
    const edit = fc.record({
      start: fc.nat(STORY.length),
      removed: fc.nat(60),
      inserted: fc.string({ maxLength: 40 }),
    });
    fc.assert(
      fc.property(edit, ({ start, removed, inserted }) => {
        const after = STORY.slice(0, start) + inserted + STORY.slice(start + removed);
        const moved = movedCheck(checkIn(STORY), STORY, after);
        if (!moved) return;
        const { range, attribution } = moved.quotation;
        expect(after.slice(range.start, range.end)).toBe('“The tide took the ramp twice,”');
        expect(after.slice(attribution!.range.start, attribution!.range.end)).toBe('Ines Karlo');
      }),
    );
  });
});
