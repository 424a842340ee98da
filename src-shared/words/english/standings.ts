import type { Standing } from '../../domain/claim';

/** What was decided on a claim: the word for it, and a short one for the buttons. */
export const standings = {
  unchecked: { word: 'unchecked', short: 'Open' },
  stands: { word: 'stands', short: 'Stands' },
  needsChange: { word: 'needs change', short: 'Change' },
  onAuthor: { word: 'on author', short: 'Author' },
  unverifiable: { word: 'unverifiable', short: 'Unverifiable' },
  cut: { word: 'cut', short: 'Cut' },
} satisfies Record<Standing, { word: string; short: string }>;
