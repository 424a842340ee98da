import type { Verdict } from '../../src-shared/domain/quote-check';

/** How a verdict is called and toned; the sign stands for the word where there is no room. */
export const VERDICT_LOOKS: Readonly<
  Record<Verdict, { word: string; sign: string; tone: 'good' | 'bad' | 'doubt' | 'plain'; says: string }>
> = {
  verbatim: { word: 'verbatim', sign: '=', tone: 'good', says: 'The same words in the same order.' },
  cleaned: {
    word: 'cleaned',
    sign: '≈',
    tone: 'good',
    says: 'Only fillers, stutters and false starts are gone.',
  },
  elided: {
    word: 'elided',
    sign: '…',
    tone: 'plain',
    says: 'Words are left out and the cut is marked, or it is a fragment.',
  },
  bracketed: {
    word: 'bracketed',
    sign: '[ ]',
    tone: 'plain',
    says: 'The other differences stand in square brackets.',
  },
  altered: {
    word: 'altered',
    sign: '≁',
    tone: 'bad',
    says: 'Words were changed, added or dropped without a mark.',
  },
  stitched: {
    word: 'stitched',
    sign: '⧓',
    tone: 'bad',
    says: 'The pieces come from different answers, or in another order.',
  },
  notFound: {
    word: 'not found',
    sign: '∄',
    tone: 'doubt',
    says: 'No interview of this library says these words.',
  },
};
