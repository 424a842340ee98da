import { phrase } from '../phrase';

/** The first screen: which library, and why one did not open. */
export const start = {
  greeting:
    'Let it stand. Check a draft against the interviews behind it, word by word, on this machine alone.',
  openSample: 'Open the sample library',
  sampleAbout: 'A story about a ferry, three interviews, two documents, and a desk halfway through.',
  make: 'Make a new library…',
  makeAbout: 'A folder on your disk for drafts, interviews and everything decided about them.',
  open: 'Open a library…',
  openAbout: 'A folder that was made with Stet, here or on another machine.',
  newName: 'Fact-check library',
  nameOfLibrary: 'Name of the library',
  chooseFolder: 'Choose its folder…',
  recent: 'Recent',
  notThere: 'not there now: a drive that is unplugged?',
  forget: (name: string) => `Forget ${name}`,
  forgetAbout: 'Take it off this list; nothing is deleted',
  forgotten: (name: string) => `“${name}” is off the list. Nothing of it was deleted.`,
  openElsewhere: 'This library is open elsewhere',
  damaged: 'This library’s own file is damaged',
  newer: 'A newer Stet wrote this library',
  folderGone: 'The folder is not there',
  noLibrary: 'There is no library in this folder',
  refused: 'This library did not open',
  lastGood: (moment: string) => `The last good copy of it is of ${moment}.`,
  noGoodCopy:
    'No good copy of it is kept. A fresh one can take its place: it holds the library’s name, people and house style, and you set those again.',
  tryAgain: 'Try again',
  openForReading: 'Open for reading',
  restoreCopy: 'Restore that copy and open',
  makeFresh: 'Make a fresh one and open',
  damagedKeptAs: (file: string) => phrase`The damaged file is kept as ${file}.`,
};
