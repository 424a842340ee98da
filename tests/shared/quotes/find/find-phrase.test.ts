import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Interview } from '../../../../src-shared/domain/interview';
import { spokenWords } from '../../../../src-shared/quotes/align/spoken-words';
import { findPhrase } from '../../../../src-shared/quotes/find/find-phrase';
import { findTyped } from '../../../../src-shared/quotes/find/find-typed';
import { QuoteIndex } from '../../../../src-shared/quotes/index/quote-index';
import { termsOnceWhole } from '../../../../src-shared/text/begun-word';
import { foldWord } from '../../../../src-shared/text/fold';
import { words } from '../../../../src-shared/text/words';
import { aTranscript } from '../support/transcript';

function indexOf(interviews: readonly Interview[]) {
  const index = new QuoteIndex();
  for (const interview of interviews) index.put(interview);
  return { index, texts: { interview: (id: string) => interviews.find((one) => one.id === id) ?? null } };
}

const LIMITS = { limit: 7, limitOfOne: 2 };

/** A place as both searches tell it. */
type Told = readonly [
  interview: string,
  segment: string,
  offset: number,
  toSegment: string,
  toOffset: number,
];

/** The same by going through every word of every interview. */
function wordByWord(interviews: readonly Interview[], text: string, typing: boolean) {
  const wanted = words(text).flatMap((word) => foldWord(word.text));
  const last = wanted.length - 1;
  const onceWhole = termsOnceWhole(words(text).at(-1)?.text ?? '');
  const mayBecome = (term: string) => term.startsWith(wanted[last]!) || onceWhole.includes(term);
  const found = interviews.map((interview) => {
    const said = spokenWords(interview.segments, 0, interview.segments.length).flatMap((word) =>
      foldWord(word.text).map((term) => ({ term, word })),
    );
    const places = said.flatMap((_, from) => {
      const here = said.slice(from, from + wanted.length);
      const fits = here.length > 0 && here.length === wanted.length;
      if (!fits || here.some(({ term }, at) => at < last && term !== wanted[at])) return [];
      const [first, end] = [here[0]!.word, here[last]!.word];
      const whole = here[last]!.term === wanted[last];
      if (!whole && !(typing && mayBecome(here[last]!.term))) return [];
      const id = (segment: number): string => interview.segments[segment]!.id;
      const told: Told = [interview.id, id(first.segment), first.start, id(end.segment), end.end];
      return [{ told, whole, from }];
    });
    const wholes = places.filter(({ whole }) => whole);
    const best = [...wholes, ...places.filter(({ whole }) => !whole)];
    return { id: interview.id, places, whole: wholes.length, best };
  });
  const having = found
    .filter(({ places }) => places.length > 0)
    .sort((a, b) => b.whole - a.whole || b.places.length - a.places.length || (a.id < b.id ? -1 : 1));
  const shown = having.reduce<Told[]>((sofar, { best }) => {
    const few = best.slice(0, Math.min(LIMITS.limitOfOne, LIMITS.limit - sofar.length));
    return [...sofar, ...few.sort((a, b) => a.from - b.from).map(({ told }) => told)];
  }, []);
  return {
    told: shown,
    times: having.reduce((sum, { places }) => sum + places.length, 0),
    interviews: having.length,
  };
}

const VOCABULARY = 'the night ferry nightly fer 25 twenty don’t colour'.split(' ');
const turn = fc
  .array(fc.constantFrom(...VOCABULARY, '[laughter]', '—'), { maxLength: 14 })
  .map((said) => ['Ada Holt', said.join(' ')] as const);
const archive = fc
  .array(fc.array(turn, { maxLength: 4 }), { minLength: 1, maxLength: 6 })
  .map((talks) => talks.map((turns, at) => aTranscript(`talk-${at}`, turns)));
const asked = fc
  .tuple(fc.array(fc.constantFrom(...VOCABULARY), { minLength: 1, maxLength: 3 }), fc.nat({ max: 6 }))
  .map(([said, cut]) => {
    const text = said.join(' ');
    return text.slice(0, Math.max(1, text.length - cut));
  });

describe('words looked for as they stand', () => {
  it('are found, counted and put in order as if every word of every interview were read', () => {
    fc.assert(
      fc.property(archive, asked, fc.boolean(), (interviews, text, typing) => {
        const { index, texts } = indexOf(interviews);
        const found = findPhrase(index, texts, text, { typing, ...LIMITS });
        expect({
          told: found.candidates.map(({ interviewId, from, to }): Told => [
            interviewId,
            from.segmentId,
            from.offset,
            to.segmentId,
            to.offset,
          ]),
          times: found.times,
          interviews: found.interviews,
        }).toEqual(wordByWord(interviews, text, typing));
      }),
    );
  });

  it('are told with the whole word where they are the end of a contraction', () => {
    const { index, texts } = indexOf([aTranscript('talk', [['Ada Holt', 'We don’t sail.']])]);
    const { candidates } = findPhrase(index, texts, 'not sail', { typing: false, ...LIMITS });
    expect(candidates.map(({ exact }) => exact)).toEqual(['don’t sail']);
  });

  it('are counted in interviews that are not shown', () => {
    const { index, texts } = indexOf(
      Array.from({ length: 40 }, (_, at) =>
        aTranscript(`talk-${at}`, [['Ada Holt', 'The last ferry, the last ferry of all.']]),
      ),
    );
    const { candidates, times, interviews } = findPhrase(index, texts, 'last fe', {
      typing: true,
      ...LIMITS,
    });
    expect([candidates.length, times, interviews]).toEqual([7, 80, 40]);
  });
});

const KEEPER = [
  aTranscript('keeper', [
    ['Ada Holt', 'I lit the lamp at dusk every night for thirty-one years.'],
    ['Ada Holt', 'The lamplighter before me lit it late, and the lamp smoked.'],
  ]),
];

describe('words as somebody types them', () => {
  const { index, texts } = indexOf(KEEPER);
  const typed = (text: string): string[] =>
    findTyped(index, texts, text, LIMITS).candidates.map(({ exact }) => exact);

  it.each([
    ['l', 'lit'],
    ['lam', 'lamp'],
    ['lamp', 'lamp'],
    ['the la', 'the lamp'],
    ['dusk ev', 'dusk every'],
    ['for 31 y', 'for thirty-one years'],
  ])('“%s” has “%s” first', (text, first) => {
    expect(typed(text)[0]).toBe(first);
  });

  it('are found where they were remembered wrongly, when nobody said them as they stand', () => {
    expect(typed('lit a lamp at dusk each night for')).toEqual(['lit the lamp at dusk every night for']);
  });

  it('no place is told twice', () => {
    expect(typed('lamp at dusk every ni')).toEqual(['lamp at dusk every night']);
  });

  it('are nowhere where nobody said anything like them', () => {
    expect(typed('violin')).toEqual([]);
  });
});
