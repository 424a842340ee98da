import type { Verdict } from '../../domain/quote-check';

/** What the quote check says of a quotation. */
export const verdicts = {
  verbatim: { word: 'verbatim', says: 'The same words in the same order.' },
  cleaned: { word: 'cleaned', says: 'Only fillers, stutters and false starts are gone.' },
  elided: { word: 'elided', says: 'Words are left out and the cut is marked, or it is a fragment.' },
  bracketed: { word: 'bracketed', says: 'The other differences stand in square brackets.' },
  altered: { word: 'altered', says: 'Words were changed, added or dropped without a mark.' },
  stitched: { word: 'stitched', says: 'The pieces come from different answers, or in another order.' },
  notFound: { word: 'not found', says: 'No interview of this library says these words.' },
} satisfies Record<Verdict, { word: string; says: string }>;
