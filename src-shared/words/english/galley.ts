import type { Claim } from '../../domain/claim';
import { counted } from './counted';
import { kinds } from './kinds';
import { standings } from './standings';

/** The draft's text itself: its margin, search and spelling. */
export const galley = {
  by: (name: string) => `By ${name}`,
  spellingOf: (word: string) => `Spelling of ${word}`,
  nothingSimilar: 'Nothing similar in the dictionary',
  looking: 'Looking…',
  learnWord: (word: string) => `Add “${word}” to the library’s words`,
  draftText: 'Draft text',
  noticeNotWritten: (kind: string) => `${kind}: not written yet`,
  published: 'published',
  notYetPublished: (state: string) => `${state} · not yet published`,
  placeAmongHits: (place: number, hits: number) => (hits === 0 ? 'none' : `${place} of ${hits}`),
  findInTheDraft: 'Find in the draft',
  or: 'or',
  find: 'Find',
  previous: 'Previous',
  previousByKey: 'Previous (Shift Enter)',
  next: 'Next',
  nextByKey: 'Next (Enter)',
  matchCase: 'Case',
  wholeWords: 'Whole words',
  closeFind: 'Close find',
  closeByKey: 'Close (Esc)',
  replaceWith: 'Replace with',
  replace: 'Replace',
  replaceAll: 'Replace all',
  publishedOn: (date: string) => `published ${date}`,
  claimMark: (claim: Pick<Claim, 'number' | 'kind' | 'standing' | 'legal' | 'reopened'>) =>
    [
      `Claim ${claim.number}`,
      kinds.claim[claim.kind],
      standings[claim.standing].word,
      claim.legal ? 'legal flag' : '',
      claim.reopened ? 'open again' : '',
    ]
      .filter((part) => part !== '')
      .join(', '),
  /** Opens the details of a draft, where the others stand. */
  moreTags: (count: number) => `${counted(count, 'more tag')}…`,
  quotationMark: (verdict: string, warnings: readonly string[]) =>
    `Quotation ${verdict}${warnings.length > 0 ? `, warnings: ${warnings.join(', ')}` : ''}`,
  claimsOnLine: (count: number) => `${count} claims begin on this line: show the next one`,
};
