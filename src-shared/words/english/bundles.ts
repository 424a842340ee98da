import { counted } from './counted';

/** `.stet` files: one draft with its sources and its journal. */
export const bundles = {
  title: 'Bundles',
  about:
    'A bundle is one file with a draft, the interviews and documents that it rests on, their imported files and the draft’s journal: to hand to another desk, or to an archive. It is not encrypted, and it says who did what.',
  draft: 'Draft',
  confidential: 'Also sources that are not on the record',
  write: 'Write bundle…',
  open: 'Open bundle…',
  working: 'Working…',
  written: (fileName: string) => `The bundle is written: ${fileName}. The journal says so.`,
  lacking: (count: number) => `It lacks ${counted(count, 'source or file', 'sources or files')}.`,
  bringInTitle: (title: string) => `Bring in “${title}”?`,
  whole: 'The bundle is whole and unchanged since it was made.',
  madeBy: (person: string, library: string, moment: string) =>
    `Made by ${person} in “${library}”, ${moment}.`,
  holds: (entries: number, originals: number) =>
    `A journal of ${counted(entries, 'entry', 'entries')}; ${counted(originals, 'imported file')}.`,
  sources: 'Sources in it',
  without: 'Not in it',
  proof:
    'Its hashes show that nothing was changed since it was made. They do not show who made it: whoever can write a bundle can write every name in it.',
  leave: 'Leave it',
  bringIn: 'Bring in',
  broughtIn: (title: string) => `“${title}” is in the library.`,
};
