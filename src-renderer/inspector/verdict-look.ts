import type { Verdict } from '../../src-shared/domain/quote-check';

/** How a verdict is called and toned. */
export const VERDICT_LOOKS: Readonly<
  Record<Verdict, { word: string; tone: 'good' | 'bad' | 'doubt' | 'plain'; says: string }>
> = {
  verbatim: { word: 'verbatim', tone: 'good', says: 'The same words in the same order.' },
  cleaned: { word: 'cleaned', tone: 'good', says: 'Only fillers, stutters and false starts are gone.' },
  elided: {
    word: 'elided',
    tone: 'plain',
    says: 'Words are left out and the cut is marked, or it is a fragment.',
  },
  bracketed: { word: 'bracketed', tone: 'plain', says: 'The other differences stand in square brackets.' },
  altered: { word: 'altered', tone: 'bad', says: 'Words were changed, added or dropped without a mark.' },
  stitched: {
    word: 'stitched',
    tone: 'bad',
    says: 'The pieces come from different answers, or in another order.',
  },
  notFound: {
    word: 'not found',
    tone: 'doubt',
    says: 'No interview of this library has exactly these words.',
  },
};
