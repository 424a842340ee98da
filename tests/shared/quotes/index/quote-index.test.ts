import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWords } from '../../../../src-shared/quotes/find/find-quotation';
import {
  fillPairFilter,
  hashOfPair,
  mayHavePair,
  pairFilterLength,
  secondHash,
} from '../../../../src-shared/quotes/index/pair-filter';
import { QuoteIndex } from '../../../../src-shared/quotes/index/quote-index';
import { ShelfPairs } from '../../../../src-shared/quotes/index/shelf-pairs';
import { TermDictionary } from '../../../../src-shared/quotes/index/term-dictionary';
import { aTranscript } from '../support/transcript';

const TALKS = [
  aTranscript('keeper', [['Ada Holt', 'I lit the lamp at dusk every night and I never let it go out.']]),
  aTranscript('pilot', [['Jon Reyes', 'We came in under the bridge with the tide behind us.']]),
  aTranscript('baker', [['Ida Marsh', 'The oven was older than the town and twice as stubborn.']]),
];

function indexOf(...talks: typeof TALKS): QuoteIndex {
  const index = new QuoteIndex();
  for (const talk of talks) index.put(talk);
  return index;
}

function found(index: QuoteIndex, words: string, talks = TALKS): string[] {
  const texts = { interview: (id: string) => talks.find((talk) => talk.id === id) ?? null };
  return findWords(index, texts, words).map(({ candidate }) => candidate.interviewId);
}

describe('an interview in the index', () => {
  it('is found once it was put, and no more once it was removed', () => {
    const index = indexOf(...TALKS);
    expect(found(index, 'the oven was older than the town')).toEqual(['baker']);
    expect(index.remove('baker')).toBe(true);
    expect(found(index, 'the oven was older than the town')).toEqual([]);
    expect(index.remove('baker')).toBe(false);
  });

  it('is known by its new words alone once it was replaced', () => {
    const index = indexOf(...TALKS);
    const other = aTranscript('baker', [['Ida Marsh', 'We buried the oven behind the church with honours.']]);
    index.put(other);
    const talks = [TALKS[0]!, TALKS[1]!, other];
    expect(found(index, 'the oven was older than the town', talks)).toEqual([]);
    expect(found(index, 'buried the oven behind the church', talks)).toEqual(['baker']);
    expect(index.interviewCount).toBe(3);
  });

  it('leaves the counts of words as they would be without it', () => {
    const index = indexOf(...TALKS);
    const before = [index.termCount, index.dictionary.occurrencesOf(index.dictionary.find('the'))];
    index.put(aTranscript('guest', [['Guest', 'The the the the tide.']]));
    index.remove('guest');
    expect([index.termCount, index.dictionary.occurrencesOf(index.dictionary.find('the'))]).toEqual(before);
  });

  it('is found on a full shelf and on the next one', () => {
    const index = new QuoteIndex();
    const talks = Array.from({ length: 300 }, (_, at) =>
      aTranscript(`talk-${at}`, [
        ['Guest', `The herring came late in year ${1700 + at} and left by the ${at} gate.`],
      ]),
    );
    for (const talk of talks) index.put(talk);
    expect(found(index, 'The herring came late in year 1750 and left by the 50 gate', talks)[0]).toBe(
      'talk-50',
    );
    expect(found(index, 'The herring came late in year 1990 and left by the 290 gate', talks)[0]).toBe(
      'talk-290',
    );
  });
});

describe('a shelf’s pairs', () => {
  const terms = fc.array(fc.nat({ max: 60 }), { minLength: 0, maxLength: 400 });

  function filterOf(all: readonly number[]): Uint32Array {
    const filter = new Uint32Array(pairFilterLength(all.length));
    fillPairFilter(filter, Uint32Array.from(all));
    return filter;
  }

  it('say of every pair what the filter of each interview says', () => {
    fc.assert(
      fc.property(fc.array(terms, { minLength: 1, maxLength: 70 }), fc.nat(60), fc.nat(60), (all, a, b) => {
        const filters = all.map((one, at) => (at % 7 === 3 ? null : filterOf(one)));
        const marks = new Uint32Array(128);
        const hash = hashOfPair(a, b);
        const count = new ShelfPairs(filters).mark(hash, 4, marks);
        const expected = filters.map((filter) =>
          filter && mayHavePair(filter, filter.length * 32 - 1, hash, secondHash(hash)) ? 1 << 4 : 0,
        );
        expect([...marks.subarray(0, all.length)]).toEqual(expected);
        expect(count).toBe(expected.filter((bits) => bits !== 0).length);
      }),
      { numRuns: 60 },
    );
  });

  it('say the same of an interview that is longer than a shelf’s rows', () => {
    const long = Array.from({ length: 40_000 }, (_, at) => (at * 7919) % 5003);
    const filters = [filterOf([1, 2, 3]), filterOf(long)];
    const pairs = new ShelfPairs(filters);
    for (let pair = 0; pair < 500; pair++) {
      const hash = hashOfPair(pair % 23, (pair * 31) % 5003);
      const marks = new Uint32Array(128);
      pairs.mark(hash, 0, marks);
      const expected = filters.map((filter) =>
        mayHavePair(filter, filter.length * 32 - 1, hash, secondHash(hash)) ? 1 : 0,
      );
      expect([...marks.subarray(0, 2)]).toEqual(expected);
    }
  });
});

describe('the dictionary', () => {
  it('takes stored terms in as if each had been said', () => {
    const words = Array.from({ length: 900 }, (_, at) => `word${at.toString(36)}é`);
    const told = new TermDictionary();
    told.intern('first');
    const stored = new TermDictionary();
    stored.intern('first');
    for (const word of words) told.intern(word);
    const units = words.join('');
    stored.append(
      Uint16Array.from(words, ({ length }) => length),
      Uint16Array.from({ length: units.length }, (_, at) => units.charCodeAt(at)),
    );
    expect(stored.size).toBe(told.size);
    for (const word of ['first', ...words]) expect(stored.find(word)).toBe(told.find(word));
    expect(stored.term(stored.find(words[700]!))).toBe(words[700]);
    expect(stored.intern('new')).toBe(told.intern('new'));
    expect(stored.find('unheard')).toBe(-1);
  });
});
