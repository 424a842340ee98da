import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../src-shared/words/english';
import { LANGUAGES, languageOf } from '../../src-shared/words/languages';
import { phrase } from '../../src-shared/words/phrase';
import { pluralsIn } from '../../src-shared/words/plurals';
import { rehearsalOf } from '../../src-shared/words/rehearsal';
import type { Words } from '../../src-shared/words/words';

/** Every text of a language that takes no argument, with its path in the catalogue. */
function plainTexts(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    if (typeof value === 'string') return [[`${path}${key}`, value]];
    return typeof value === 'object' && value !== null ? plainTexts(value, `${path}${key}.`) : [];
  });
}

describe('the catalogue of words', () => {
  it('writes English as people set it: curly quotes, single spaces, a sign for an ellipsis', () => {
    const wrong = plainTexts(ENGLISH).filter(([, text]) => /'|"|\s{2}|\.\.\./.test(text));
    expect(wrong).toEqual([]);
  });

  it('counts in the forms of a language', () => {
    const polish = pluralsIn('pl');
    const claims = { one: 'teza', few: 'tezy', many: 'tez', other: 'tezy' };
    expect([1, 3, 12].map((count) => polish(count, claims))).toEqual(['1 teza', '3 tezy', '12 tez']);
    expect(ENGLISH.counts.words(1)).toBe('1 word');
    expect(ENGLISH.counts.words(1204)).toBe('1,204 words');
  });

  it('sets apart what is inserted into a phrase, wherever a language puts it', () => {
    expect(phrase`kept as ${'library.json'}, whole`).toEqual([
      'kept as ',
      { marked: 'library.json' },
      ', whole',
    ]);
  });
});

describe('a language', () => {
  it('is chosen by its tag; where the tag is not known, English speaks', () => {
    expect(languageOf(undefined).words).toBe(ENGLISH);
    expect(languageOf('tlh').tag).toBe('en');
    expect(languageOf('en-XA').name).toBe('Rehearsal');
    expect(LANGUAGES.filter(({ offered }) => offered).map(({ name }) => name)).toContain('English');
  });

  it('can leave nothing out', () => {
    const { gate, ...rest } = ENGLISH;
    const { title, ...gateRest } = gate;
    // @ts-expect-error a language without this one text does not compile
    const incomplete: Words = { ...rest, gate: gateRest };
    expect(plainTexts(incomplete).length).toBe(plainTexts(ENGLISH).length - 1);
    expect(title).toBe('Sign off');
  });
});

describe('the language for rehearsals', () => {
  const rehearsal = rehearsalOf(ENGLISH);

  it('brackets and accents every text of English, and leaves dates and numbers theirs', () => {
    const bare = plainTexts(rehearsal).filter(([path, text]) => path !== 'locale' && !/^⟦.*⟧$/.test(text));
    expect(bare.filter(([, text]) => /\p{L}/u.test(text))).toEqual([]);
    expect(rehearsal.locale).toBe(ENGLISH.locale);
    expect(rehearsal.gate.title).toBe('⟦Šígñ óff⟧');
  });

  it('brackets what a text says of its arguments, once', () => {
    expect(rehearsal.counts.turns(12)).toBe('⟦12 túrñš⟧');
    expect(rehearsal.whoSaid.linkTo(rehearsal.whoSaid.selectedWords)).toBe('⟦líñk tó thé šéléçtéd wórdš⟧');
    expect(rehearsal.claim.nothingLinked[1]).toEqual({ marked: '⟦Líñk⟧' });
  });
});
