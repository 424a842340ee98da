import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignWords } from '../../../../src-shared/quotes/align/align-words';
import type { AlignedRun, Alignment } from '../../../../src-shared/quotes/align/alignment';
import { printedWords } from '../../../../src-shared/quotes/align/printed-words';
import { spokenWords } from '../../../../src-shared/quotes/align/spoken-words';

/** Print laid beside speech; the speech is one turn. */
function aligned(spoken: string, printed: string): Alignment {
  const segment = { id: 's1', speakerId: null, text: spoken };
  return alignWords(printedWords(printed, [{ start: 0, end: printed.length }]), spokenWords([segment], 0, 1));
}

/** `the tide` for the same words, `{not}` dropped, `+word` added, `[was → is]` replaced, `[25 ~ twenty-five]` folded. */
function inWords({ printed, spoken, runs }: Alignment): string {
  const words = (row: readonly { text: string }[], { from, to }: { from: number; to: number }): string =>
    row
      .slice(from, to)
      .map(({ text }) => text)
      .join(' ');
  return runs
    .map((run: AlignedRun) => {
      const [print, speech] = [words(printed, run.printed), words(spoken, run.spoken)];
      switch (run.kind) {
        case 'match':
          return print;
        case 'drop':
          return `{${speech}}`;
        case 'add':
          return `+${print}`;
        case 'replace':
          return `[${speech} → ${print}]`;
        case 'fold':
          return `[${speech} ~ ${print}]`;
      }
    })
    .join(' ');
}

type Case = readonly [spoken: string, printed: string, aligned: string];

const lays = ([spoken, printed, expected]: Case): void =>
  expect(inWords(aligned(spoken, printed))).toBe(expected);

describe('print is laid beside speech word by word', () => {
  it.each<Case>([
    ['The tide took the jetty.', 'The tide took the jetty.', 'The tide took the jetty'],
    ['The tide took the old jetty.', 'The tide took the jetty.', 'The tide took the {old} jetty'],
    ['The tide took the jetty.', 'The tide took the old jetty.', 'The tide took the +old jetty'],
    ['The tide took the jetty.', 'The tide took the pier.', 'The tide took the [jetty → pier]'],
    ['He was not on the jetty.', 'He was on the jetty.', 'He was {not} on the jetty'],
    ['He wasn’t on the jetty.', 'He was on the jetty.', 'He [wasn’t → was] on the jetty'],
    ['And then, you know, the tide took it.', 'the tide took it', 'the tide took it'],
    [
      'We had the boats out by five and the nets in by six and home by dark.',
      'We had the boats out by five and home by dark.',
      'We had the boats out by five {and the nets in by six} and home by dark',
    ],
  ])('%s | %s', (...row) => lays(row));
});

describe('the same in another spelling is folded and not replaced', () => {
  it.each<Case>([
    ['It was twenty-five feet.', 'It was 25 feet.', 'It was [twenty five ~ 25] feet'],
    [
      'It cost 1,500 dollars.',
      'It cost fifteen hundred dollars.',
      'It cost [1,500 ~ fifteen hundred] dollars',
    ],
    ['I’m gonna go home.', 'I am going to go home.', '[I’m ~ I am] [gonna ~ going to] go home'],
    ['The colour of it told me.', 'The color of it told me.', 'The [colour ~ color] of it told me'],
    ['She sent an e-mail at noon.', 'She sent an email at noon.', 'She sent an [e mail ~ email] at noon'],
    ['About 20% of it is gone.', 'About 20 percent of it is gone.', 'About [20% ~ 20 percent] of it is gone'],
    ['The café was shut.', 'The cafe was shut.', 'The [café ~ cafe] was shut'],
  ])('%s | %s', (...row) => lays(row));

  it.each<Case>([
    ['It was twenty-five feet.', 'It was 26 feet.', 'It was [twenty five → 26] feet'],
    ['It was two and a half miles.', 'It was two miles.', 'It was [two and a half → two] miles'],
    ['The tides were late.', 'The tide was late.', 'The [tides were → tide was] late'],
    ['The café was shut.', 'The cave was shut.', 'The [café → cave] was shut'],
  ])('not where it is another word: %s | %s', (...row) => lays(row));
});

describe('marks of the editor', () => {
  it.each<Case>([
    [
      'They had it for nine days before the vote.',
      'They [the council] had it for nine days before the vote.',
      'They +the council had it for nine days before the vote',
    ],
    [
      'They had it for nine days before the vote.',
      '[The council] had it for nine days before the vote.',
      '+The council had it for nine days before the vote',
    ],
    ['the tide took the jetty', '[T]he tide took the jetty', '[T]he tide took the jetty'],
    [
      'The tide, which nobody had looked at since the storm in March, took the jetty.',
      'The tide … took the jetty.',
      'The tide {which nobody had looked at since the storm in March} took the jetty',
    ],
  ])('%s | %s', (...row) => lays(row));
});

describe('a hesitation is never the counterpart of a word', () => {
  it.each<Case>([
    ['The, uh, jetty went.', 'The old jetty went.', 'The +old {uh} jetty went'],
    ['The um um jetty went.', 'The jetty went.', 'The {um um} jetty went'],
  ])('%s | %s', (spoken, printed, expected) => {
    const told = inWords(aligned(spoken, printed));
    expect(told.replace('{uh} +old', '+old {uh}')).toBe(expected);
  });
});

describe('where the same words come twice', () => {
  it('the place that fits all of print is taken, and not the first', () => {
    const { spoken, score } = aligned(
      'We waited for the tide. We waited for the tide and the tide never came.',
      'We waited for the tide and the tide never came.',
    );
    expect(spoken.map(({ text }) => text).join(' ')).toBe('We waited for the tide and the tide never came');
    expect(score).toBe(1);
  });

  it('the gap stays in one piece', () => {
    expect(
      inWords(
        aligned('I saw it go, I saw it go over the wall, and I went home.', 'I saw it go over the wall.'),
      ),
    ).toBe('I saw it go over the wall');
  });
});

describe('every alignment', () => {
  const word = fc.constantFrom(
    ...'the tide took a jetty not twenty five 25 gonna going to colour color e mail email um old I’m'.split(
      ' ',
    ),
  );
  const text = fc.array(word, { minLength: 1, maxLength: 24 }).map((all) => all.join(' '));

  it('covers all of print and a stretch of speech, in order, without gaps', () => {
    fc.assert(
      fc.property(text, text, (spoken, printed) => {
        const { runs, printed: print, spoken: speech, score } = aligned(spoken, printed);
        let [atPrint, atSpeech] = [0, 0];
        for (const run of runs) {
          expect([run.printed.from, run.spoken.from]).toEqual([atPrint, atSpeech]);
          [atPrint, atSpeech] = [run.printed.to, run.spoken.to];
        }
        expect([atPrint, atSpeech]).toEqual([print.length, speech.length]);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('of words with themselves is one match of full score', () => {
    fc.assert(
      fc.property(text, (words) => {
        const { runs, score } = aligned(words, words);
        expect(runs.map(({ kind }) => kind)).toEqual(['match']);
        expect(score).toBeCloseTo(1, 9);
      }),
    );
  });
});
