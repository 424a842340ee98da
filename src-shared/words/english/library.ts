import type { SearchField } from '../../search/search-hit';
import { counted } from './counted';

const noneOpens = (count: number, what: string): string =>
  count === 1
    ? `The one ${what} here can’t be opened. The line at the top leads to what is kept of it.`
    : `None of the ${counted(count, what)} here can be opened. The lines at the top lead to what is kept of them.`;

/** The screen of a library: its shelves, lists and search. */
export const library = {
  waiting: 'Waiting for you',
  nothingWaits: 'Nothing: no claim is assigned to you, and nobody waits for an answer.',
  noInterview: 'No interview yet. Import transcripts: Word, subtitles, text with names and timecodes.',
  noDocument: 'No document yet. Import reports, records and e-mails that the story rests on.',
  importInterviews: 'Import interviews…',
  importDocuments: 'Import documents…',
  noPlaceAdvice:
    'Fewer words find more. The search knows drafts, transcripts, documents, claims, notes and notices; “Who said this?” also finds words that were remembered wrongly.',
  nothingFits: 'Nothing fits what is chosen on the left.',
  searchTheLibrary: 'Search the library',
  searchHint: 'Search stories, interviews, claims, notes, notices',
  theDesk: 'The desk',
  ledger: 'Ledger of notices',
  safety: 'Safety and record',
  settings: 'Settings',
  importFolder: 'Import folder…',
  importDraft: 'Import draft…',
  inTrash: (title: string) => `“${title}” is in the trash.`,
  noDraft: 'No draft yet. Import the story you are checking: Word, a saved page, Markdown, plain text.',
  nothingMarked: 'nothing marked',
  open: (count: number) => `${count} open`,
  noneOpen: 'none open',
  legal: (count: number) => `⚑ ${count} legal`,
  orphans: (count: number) => `${count} lost their text`,
  untold: (count: number) => `! ${count} untold`,
  signedAs: (roles: readonly string[]) => `✓ signed as ${roles.join(', ')}`,
  moveToTrash: (title: string) => `Remove ${title}: to the trash`,
  /** Where a shelf has documents and none of them can be opened; the lines above the library name each. */
  noneOpens: {
    drafts: (count: number) => noneOpens(count, 'draft'),
    interviews: (count: number) => noneOpens(count, 'interview'),
    documents: (count: number) => noneOpens(count, 'document'),
  },
  noDraftFits: 'No draft fits what is chosen on the left.',
  whatRestsOnIt: 'What rests on it',
  claimOfDraft: (draft: string, claim: number) => `${draft} · claim ${claim}`,
  openInDraft: 'Open in the draft',
  nothingRests: 'No claim rests on it yet. Open a draft, select its words here and link them.',
  showAll: 'Show everything',
  sortedBy: 'Sorted by',
  found: 'What was found',
  noPlace: (query: string) => `Nothing in this library has the words “${query}”.`,
  more: 'There is more. Further words narrow it down.',
  said: (times: number, interviews: number) =>
    `Said ${counted(times, 'time')} in ${counted(interviews, 'interview')}. Those that say it most often come first.`,
  everything: 'Everything',
  shelves: 'Shelves of the library',
  library: 'Library',
  whereTheyStand: 'Where they stand',
  tags: 'Tags',
  people: 'People',
  allTags: (count: number) => `All ${counted(count, 'tag')}`,
  fewerTags: 'Fewer tags',
  allPeople: (count: number) => `All ${counted(count, 'person', 'people')}`,
  fewerPeople: 'Fewer people',
  withOtherTerms: (count: number) => `${count} with other terms`,
  /** Why an item waits for whoever is asked. */
  waitsFor: (question: string | null, draft: string, claim: number, since: string) =>
    `${question === null ? 'to settle' : `asked about “${question}”`} · ${draft}, claim ${claim} · ${since}`,
  noticesOf: (count: number) => `¶ ${counted(count, 'notice')}`,
  shelvesByName: { drafts: 'Drafts', interviews: 'Interviews', documents: 'Documents' },
  allOf: {
    drafts: (count: number) => `All ${counted(count, 'draft', 'drafts')}`,
    interviews: (count: number) => `All ${counted(count, 'interview', 'interviews')}`,
    documents: (count: number) => `All ${counted(count, 'document', 'documents')}`,
  },
  placesFound: (count: number) => (count === 1 ? 'One place found' : `${count} places found`),
  states: {
    open: 'Still open',
    legal: 'Legal flags',
    orphans: 'Lost their text',
    ready: 'Settled, not signed off',
    signed: 'Signed off',
    notices: 'With notices',
  },
  orders: {
    updated: 'Last changed',
    title: 'Title',
    open: 'Most open claims',
    date: 'Date of the story or recording',
    words: 'Longest',
  },
  fields: {
    title: 'title',
    text: '',
    claim: 'lost its text',
    note: 'note',
    comment: 'comment',
    notice: 'notice',
    transcript: '',
  } satisfies Record<SearchField, string>,
  transcripts: { machine: 'machine', unreviewed: 'unreviewed', reviewed: 'reviewed' },
};
