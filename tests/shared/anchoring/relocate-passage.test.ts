import { describe, expect, it } from 'vitest';
import { RelocatedPassages } from '../../../src-shared/anchoring/relocate-passage';
import type { Interview, Segment } from '../../../src-shared/domain/interview';
import { passageOfRange } from '../../../src-shared/domain/spoken-text';
import { anInterview } from '../../support/an-interview';

const MACHINE = [
  'And what did you tell them at that meeting, in so many words?',
  'I was as clear as I could be. We told the council that she was not safe to sale, and, you know, they signed it anyway.',
  'Did anyone object?',
  'Nobody. It is in the minutes.',
];

/** An interview of turns, twelve seconds each. */
function spoken(turns: readonly string[], prefix: string): Interview {
  const segments = turns.map((text, index): Segment => ({
    id: `${prefix}${index}`,
    speakerId: null,
    text,
    start: index * 12,
    end: index * 12 + 12,
  }));
  return { ...anInterview(), segments };
}

const old = spoken(MACHINE, 'a');

function passageOf(words: string) {
  const segment = old.segments.find(({ text }) => text.includes(words));
  if (!segment) throw new Error(`nobody says “${words}”`);
  const offset = segment.text.indexOf(words);
  return passageOfRange(old, {
    from: { segmentId: segment.id, offset },
    to: { segmentId: segment.id, offset: offset + words.length },
  });
}

describe('a passage of a transcript that was replaced', () => {
  it('keeps its words and takes the segments and times of the new transcript', () => {
    const next = spoken(['Good morning. Shall we start?', ...MACHINE], 'b');
    const found = new RelocatedPassages(old, next).find(passageOf('they signed it anyway'));
    expect(found).toMatchObject({
      kind: 'kept',
      passage: { exact: 'they signed it anyway', from: { segmentId: 'b2' }, to: { segmentId: 'b2' } },
    });
    expect(found).toMatchObject({ passage: { startTime: 24, endTime: 36 } });
  });

  it('says what a corrected transcript has in its place', () => {
    const next = spoken(
      MACHINE.map((turn) => turn.replace('to sale', 'to sail')),
      'b',
    );
    expect(new RelocatedPassages(old, next).find(passageOf('not safe to sale'))).toMatchObject({
      kind: 'changed',
      before: 'not safe to sale',
      after: 'not safe to sail',
    });
  });

  it('is found in a transcript without a single full stop', () => {
    const said = [
      ...MACHINE,
      'We went down to the quay and measured it all again, with a lamp, at low water.',
    ];
    const [before, filler] = [
      said.join(' '),
      'and then the band played and the children were let out of school to see her come in ',
    ];
    const endless = `${filler.repeat(4)}${before.replace(/[.,?]/g, '').toLowerCase()} ${filler.repeat(3)}`;
    const passages = new RelocatedPassages(old, spoken([endless], 'b'));
    const found = passages.find(passageOf('not safe to sale, and, you know, they signed'));
    expect(found).toMatchObject({ passage: { exact: 'not safe to sale and you know they signed' } });
  });

  it('is gone where it was not said after all', () => {
    const next = spoken([MACHINE[0]!, 'I was as clear as I could be.', MACHINE[2]!, MACHINE[3]!], 'b');
    expect(new RelocatedPassages(old, next).find(passageOf('they signed it anyway')).kind).toBe('orphan');
  });

  it('is found across turns that are cut elsewhere', () => {
    const [first, second, third, fourth] = MACHINE as [string, string, string, string];
    const [half, rest] = second.split(' and, you know,') as [string, string];
    const next = spoken([first, half, `and, you know,${rest}`, third, fourth], 'b');
    const found = new RelocatedPassages(old, next).find(
      passageOf('safe to sale, and, you know, they signed it'),
    );
    expect(found).toMatchObject({
      kind: 'kept',
      passage: {
        exact: 'safe to sale,\nand, you know, they signed it',
        from: { segmentId: 'b1' },
        to: { segmentId: 'b2' },
      },
    });
  });
});
