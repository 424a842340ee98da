import { describe, expect, it } from 'vitest';
import type { Interview } from '../../../src-shared/domain/interview';
import type { TermsKind } from '../../../src-shared/domain/terms';
import { termsInForce } from '../../../src-shared/domain/terms-in-force';
import { DEED } from '../../support/a-draft';
import { anInterview, aPassage } from '../../support/an-interview';

const NOW = '2024-05-14T12:00:00.000Z';
const QUOTE = 'We never lost a letter. Not one.';
const GOAT = 'A goat, once, but the goat could swim.';

function withTerms(
  kind: TermsKind,
  passages: readonly (readonly [words: string, kind: TermsKind])[],
): Interview {
  const interview = anInterview({ terms: { kind } });
  const passageTerms = passages.map(([words, terms], index) => ({
    id: `p-${index}`,
    passage: aPassage(interview, words),
    terms: { kind: terms },
    set: DEED,
  }));
  return { ...interview, passageTerms };
}

describe('the terms in force for a passage', () => {
  it.each<[string, TermsKind, [string, TermsKind][], string, TermsKind]>([
    ['are the interview’s where nothing else was agreed', 'onBackground', [], QUOTE, 'onBackground'],
    [
      'are the passage’s own within it',
      'onTheRecord',
      [[GOAT, 'offTheRecord']],
      'the goat could swim',
      'offTheRecord',
    ],
    ['do not reach the words beside it', 'onTheRecord', [[GOAT, 'offTheRecord']], QUOTE, 'onTheRecord'],
    [
      'release a passage of an interview that is off the record',
      'offTheRecord',
      [[QUOTE, 'onTheRecord']],
      QUOTE,
      'onTheRecord',
    ],
    [
      'stay strict where only a part was released',
      'offTheRecord',
      [[QUOTE, 'onTheRecord']],
      `one. ${GOAT}`,
      'offTheRecord',
    ],
    [
      'are the strictest where a range touches several',
      'onTheRecord',
      [
        [GOAT, 'onBackground'],
        ['swim', 'offTheRecord'],
      ],
      GOAT,
      'offTheRecord',
    ],
  ])('%s', (_title, kind, passages, words, expected) => {
    const interview = withTerms(kind, passages);
    expect(termsInForce(interview, aPassage(interview, words), NOW).kind).toBe(expected);
  });

  it('are loose again once an embargo is over', () => {
    const interview = (until: string) => anInterview({ terms: { kind: 'embargoed', until } });
    const passage = aPassage(anInterview(), QUOTE);
    expect(termsInForce(interview('2024-05-14T12:00:00.001Z'), passage, NOW).kind).toBe('embargoed');
    expect(termsInForce(interview(NOW), passage, NOW).kind).toBe('onTheRecord');
  });
});
