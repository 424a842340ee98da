import { describe, expect, it } from 'vitest';
import type { Sentence } from '../../src-shared/domain/sentence';
import { languageOf } from '../../src-shared/words/languages';
import { say } from '../../src-shared/words/say';
import { toldIn } from '../../src-shared/words/told';

const REHEARSAL = languageOf('en-XA').words.sentences;

describe('a sentence of a check', () => {
  it('is English, and data that another language words', () => {
    const sentence = say('gate.undecidedChange', { was: 'two', now: 'three' });
    expect(sentence).toEqual({
      message: 'The proposed change of “two” to “three” is not decided.',
      said: { code: 'gate.undecidedChange', fields: { was: 'two', now: 'three' } },
    });
    expect(toldIn(REHEARSAL, sentence)).toMatch(/^⟦Thé própóšéd çháñgé óf “twó”/);
  });

  it('has no fields where nothing varies in it', () => {
    expect(say('gate.noText').said).toEqual({ code: 'gate.noText' });
  });

  it('survives a file: as JSON it says the same', () => {
    const sentence = say('gate.otherSigns', { people: ['Ruth', 'Noor'], role: 'editor', called: '' });
    const stored = JSON.parse(JSON.stringify(sentence)) as Sentence;
    expect(stored).toEqual(sentence);
    expect(toldIn(languageOf('en').words.sentences, stored)).toBe(sentence.message);
  });
});

describe('a sentence of a file is shown as it stands there', () => {
  const message = 'As an old Stet put it.';

  it.each<[string, Sentence]>([
    ['where it has no data', { message }],
    ['where its code is of another version', { message, said: { code: 'gate.neverSaid' } }],
    ['where its noun is of another version', { message, said: { code: 'weather.rain' } }],
    ['where its code names what every object has', { message, said: { code: 'gate.constructor' } }],
    ['where its noun does', { message, said: { code: '__proto__.toString' } }],
    ['where its fields are missing', { message, said: { code: 'gate.undecidedCut' } }],
    ['where its fields are others', { message, said: { code: 'gate.otherSigns', fields: { people: 4 } } }],
  ])('%s', (_where, sentence) => {
    expect(toldIn(REHEARSAL, sentence)).toBe(message);
  });
});
