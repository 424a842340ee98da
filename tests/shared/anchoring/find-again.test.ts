import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FoundAgain } from '../../../src-shared/anchoring/find-again';
import type { Outcome } from '../../../src-shared/anchoring/outcome';
import { saysTheSame } from '../../../src-shared/anchoring/same-words';
import { anchorAt } from '../../../src-shared/domain/anchor';
import { paragraph, story, written } from './support/stories';

const OLD = `The ferry that never sailed

For eleven years the Solveig has lain at the north quay. The town paid $4.2 million for her in 2014, and she has carried not one passenger.

“We told the council that she was safe to sail, and they signed it anyway,” said Maren Okafor, who led the inspection. Nobody at the town hall has disputed her account.

On the morning of the visit gulls nested in the wheelhouse. The harbour master, Jens Lund, keeps the only key.

Three mayors have promised a first crossing. The current one has stopped giving dates.`;

function anchorOf(text: string, words: string): ReturnType<typeof anchorAt> {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in the text`);
  return anchorAt(text, { start, end: start + words.length });
}

function found(words: string, after: string, before = OLD): Outcome {
  return new FoundAgain(before, after).find(anchorOf(before, words));
}

function told(outcome: Outcome, after: string): string {
  return 'range' in outcome
    ? `${outcome.kind}: ${after.slice(outcome.range.start, outcome.range.end)}`
    : outcome.kind;
}

describe('a span found again in another text', () => {
  const paragraphs = OLD.split('\n\n');
  const [title, first, second, third, last] = paragraphs as [string, string, string, string, string];
  const CASES: readonly [fact: string, words: string, after: string, told: string][] = [
    ['is kept where nothing changed', 'eleven years', OLD, 'kept: eleven years'],
    [
      'is kept behind new paragraphs',
      'Jens Lund',
      `A new beginning, with Jens Lund in it.\n\n${OLD}`,
      'kept: Jens Lund',
    ],
    [
      'has moved with its paragraph',
      'gulls nested in the wheelhouse',
      [title, third, first, second, last].join('\n\n'),
      'moved: gulls nested in the wheelhouse',
    ],
    ['has changed with a corrected year', '2014', OLD.replace('2014', '2015'), 'changed: 2015'],
    [
      'has changed with a corrected word at its edge',
      'eleven years',
      OLD.replace('eleven', 'twelve'),
      'changed: twelve years',
    ],
    [
      'has changed with a “not” put in',
      '“We told the council that she was safe to sail, and they signed it anyway,”',
      OLD.replace('was safe', 'was not safe'),
      'changed: “We told the council that she was not safe to sail, and they signed it anyway,”',
    ],
    [
      'is kept where quotation marks became straight',
      '“We told the council',
      OLD.replace('“', '"').replace('”', '"'),
      'kept: "We told the council',
    ],
    [
      'is kept where its paragraph was cut in two',
      'the inspection. Nobody',
      OLD.replace('inspection. Nobody', 'inspection.\n\nNobody'),
      'kept: the inspection.\n\nNobody',
    ],
    [
      'is gone with its sentence',
      'Nobody at the town hall',
      OLD.replace(' Nobody at the town hall has disputed her account.', ''),
      'orphan',
    ],
    [
      'is gone with its paragraph, though its name is said elsewhere',
      'Jens Lund',
      [title, first, second, last, 'Jens Lund was born on Holm and never left.'].join('\n\n'),
      'orphan',
    ],
    [
      'is gone where its place holds an unrelated sentence',
      'The current one',
      OLD.replace('The current one has stopped giving dates.', 'The bridge opened without music.'),
      'orphan',
    ],
    [
      'fits twice where its paragraph was doubled',
      'gulls nested',
      [title, first, second, third, third, last].join('\n\n'),
      'ambiguous',
    ],
    [
      'keeps its place where a copy of its paragraph was put elsewhere',
      'gulls nested',
      [title, third, first, second, third, last].join('\n\n'),
      'kept: gulls nested',
    ],
  ];

  it.each(CASES)('%s', (_fact, words, after, expected) => {
    expect(told(found(words, after), after)).toBe(expected);
  });

  const LINE = 'This story is part of a series. Write to the desk.';
  const TURNED = 'Write to the desk. This story is part of a series.';
  const UNDER = [title, first, LINE, second, third, LINE, last].join('\n\n');
  const EQUAL: readonly [fact: string, after: readonly string[], told: string][] = [
    [
      'keeps its place among equal lines by its neighbours',
      [title, first, LINE, second, LINE, last],
      'kept: a series',
    ],
    [
      'is left to a person where neither neighbour stands beside it',
      [title, first, TURNED, second],
      'ambiguous',
    ],
  ];
  it.each(EQUAL)('of a line that stands more than once %s', (_fact, after, expected) => {
    const text = after.join('\n\n');
    expect(told(found('a series', text, UNDER), text)).toBe(expected);
  });

  it('says the old and the new words of a change', () => {
    expect(found('in 2014', OLD.replace('2014', '2015'))).toMatchObject({
      before: 'in 2014',
      after: 'in 2015',
    });
  });

  it('is found by its words and surroundings where it was lost before', () => {
    const lost = { ...anchorOf(OLD, 'keeps the only key'), start: 0, end: 18 };
    const without = OLD.replace(` The harbour master, Jens Lund, keeps the only key.`, '');
    expect(told(new FoundAgain(without, OLD).find(lost), OLD)).toBe('moved: keeps the only key');
  });
});

const edits = fc.array(
  fc.record({
    at: fc.nat(1000),
    deed: fc.constantFrom('cut', 'copy', 'move', 'insert', 'reword'),
    to: fc.nat(1000),
    fresh: paragraph,
  }),
  { minLength: 1, maxLength: 5 },
);

function edited(
  paragraphs: readonly string[],
  deeds: readonly { at: number; deed: string; to: number; fresh: string }[],
): string[] {
  const result = [...paragraphs];
  for (const { at, deed, to, fresh } of deeds) {
    const [from, target] = [at % Math.max(1, result.length), to % (result.length + 1)];
    const [taken] = deed === 'cut' || deed === 'move' ? result.splice(from, 1) : [result[from]];
    if (deed === 'insert') result.splice(target, 0, fresh);
    else if (deed === 'reword' && taken) result[from] = taken.replace(/ in 19\d\d/, ' long ago');
    else if (deed !== 'cut' && taken) result.splice(target, 0, taken);
  }
  return result;
}

describe('for any story and any edit', () => {
  it('what is called kept or moved has the same words', () => {
    fc.assert(
      fc.property(
        story,
        edits,
        fc.nat(),
        fc.integer({ min: 1, max: 80 }),
        (paragraphs, deeds, at, length) => {
          const [before, after] = [written(paragraphs), written(edited(paragraphs, deeds))];
          const start = at % (before.length - 1);
          const anchor = anchorAt(before, { start, end: Math.min(before.length, start + length) });
          const outcome = new FoundAgain(before, after).find(anchor);
          if (outcome.kind === 'kept' || outcome.kind === 'moved') {
            expect(saysTheSame(after.slice(outcome.range.start, outcome.range.end), anchor.exact)).toBe(true);
          }
        },
      ),
    );
  });

  it('what is called kept or moved among strings of any kind has the same words', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        fc.nat(40),
        fc.nat(40),
        (before, after, a, b) => {
          const range = { start: Math.min(a, b), end: Math.max(a, b) };
          fc.pre(range.start < range.end && range.end <= before.length);
          const outcome = new FoundAgain(before, after).find(anchorAt(before, range));
          if ('range' in outcome) expect(outcome.range.end).toBeLessThanOrEqual(after.length);
          if (outcome.kind !== 'kept' && outcome.kind !== 'moved') return;
          expect(
            saysTheSame(
              after.slice(outcome.range.start, outcome.range.end),
              before.slice(range.start, range.end),
            ),
          ).toBe(true);
        },
      ),
    );
  });

  it('a cut paragraph’s spans are never found in the look-alikes that stay', () => {
    fc.assert(
      fc.property(story, fc.nat(), fc.nat(), (paragraphs, which, at) => {
        const cut = paragraphs[which % paragraphs.length]!;
        fc.pre(paragraphs.filter((one) => one === cut).length === 1);
        const index = paragraphs.indexOf(cut);
        const before = written(paragraphs);
        const offset = written(paragraphs.slice(0, index)).length + (index === 0 ? 0 : 2);
        const start = offset + (at % Math.max(1, cut.length - 12));
        const anchor = anchorAt(before, { start, end: Math.min(offset + cut.length, start + 30) });
        const after = written(paragraphs.filter((one) => one !== cut));
        expect(new FoundAgain(before, after).find(anchor).kind).toBe('orphan');
      }),
    );
  });

  it('edits elsewhere, and taking them back, leave a span where it was', () => {
    fc.assert(
      fc.property(
        story,
        fc.nat(),
        fc.array(paragraph, { minLength: 1, maxLength: 3 }),
        fc.boolean(),
        (paragraphs, at, fresh, inFront) => {
          const before = written(paragraphs);
          const after = written(inFront ? [...fresh, ...paragraphs] : [...paragraphs, ...fresh]);
          const start = at % (before.length - 1);
          const anchor = anchorAt(before, { start, end: Math.min(before.length, start + 25) });
          const there = new FoundAgain(before, after).find(anchor);
          fc.pre(there.kind !== 'ambiguous');
          if (!('range' in there)) throw new Error(`${there.kind}: ${anchor.exact}`);
          const back = new FoundAgain(after, before).find(anchorAt(after, there.range));
          if (back.kind === 'ambiguous') return;
          expect(back).toMatchObject({ range: { start: anchor.start, end: anchor.end } });
        },
      ),
    );
  });
});
