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
  bringInBeside: 'Bring in beside it',
  /** The library has this draft already: which one, how the two went on, and what will be done. */
  isHere: (title: string, inTrash: boolean) =>
    inTrash
      ? `This draft lies in the trash here, as “${title}”.`
      : `This draft is in the library already, as “${title}”.`,
  partedWays: (related: boolean, here: number, there: number) => {
    if (!related) return 'The two have no beginning in common: it is another draft of the same number.';
    if (here === 0 && there === 0) return 'Nothing was done to either since the bundle was made.';
    if (here === 0) {
      return `The bundle goes on from it: ${counted(there, 'deed')} more. Here nothing was done since.`;
    }
    if (there === 0) {
      return `Here ${counted(here, 'deed')} were done since; the bundle has nothing that is not here.`;
    }
    return `Both went on since: ${counted(here, 'deed')} here, ${counted(there, 'deed')} in the bundle.`;
  },
  besideAbout: (library: string) =>
    `Yours stays as it is. The bundle’s can stand beside it as a draft of its own, with its journal; its title will end in “${library}”. The two are not merged: go on in one of them, and take over from the other what it alone has, with each open in a window of its own. A notice that is in both counts once in the ledger.`,
  broughtIn: (title: string) => `“${title}” is in the library.`,
};
