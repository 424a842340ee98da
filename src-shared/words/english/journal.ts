/** What the journal of a draft says: each entry is a sentence without its subject. */
export const journal = {
  title: 'Who did what',
  searchHint: 'A name, a claim, a word',
  search: 'Search the journal',
  whyTrusted:
    'Each entry carries the hash of the one before: what is here can’t be changed without being noticed.',
  readingTheJournal: 'Reading the journal…',
  entryNumber: (seq: number, hash: string) => `Entry ${seq}, ${hash}…`,
  somebody: 'Somebody without a name',
  /** Behind what one person did several times in a row. @param since time of day */
  repeated: (times: number, since: string) => `(${times} times since ${since})`,
  isEmpty: 'The journal is empty.',
  noneFound: (wanted: string) => `No entry has “${wanted}”.`,
};
