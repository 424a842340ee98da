import { phrase } from '../phrase';
import { counted } from './counted';

/** Earlier states of a document, and what can be saved of one that is damaged. */
export const recovery = {
  sameWords: 'The words are the same.',
  moreAndLess: (added: number, removed: number, label: string) =>
    `${counted(added, 'word')} more, ${counted(removed, 'word')} less than in ${label}.`,
  difference: 'The difference, word by word',
  troubled: 'Documents that can’t be opened',
  whatNow: 'What now?',
  seeLastGood: 'See the last good copy…',
  careTitle: 'Safety and record',
  whileEditing: 'while editing',
  beforeUpdate: 'before an update',
  beforeReplaced: 'before it was replaced',
  readOfDamaged: 'what can be read of the damaged file',
  textNow: 'the text now',
  titleDamaged: (title: string) => `${title}: can’t be opened`,
  titleStates: (title: string) => `Earlier states of ${title}`,
  cannotOpen: (title: string) => `“${title}” can’t be opened`,
  newerAbout: 'Nothing is wrong with the file. Update Stet on this machine to open it.',
  blockedSafe: (file: string) =>
    phrase`Nothing was read or written through it. It can be moved aside, unopened, under another name beside ${file}; what the library itself has is then used again, and its journal says what is missing.`,
  unblock: 'Move it aside',
  unblocked: (title: string) => `What stood in the way of “${title}” lies beside it now.`,
  noState: 'No earlier state is kept.',
  earlierStates: 'Earlier states',
  keptStates: 'Kept states',
  lastGoodCopy: 'last good copy',
  restoreState: 'Restore this state',
  nothingReadable: 'Nothing can be read of the damaged file. This is the kept state, whole.',
  /** A document that can't be opened, and why. */
  trouble: (kind: 'draft' | 'interview' | 'document', title: string, newer: boolean) =>
    newer
      ? [`The ${kind} `, { marked: `“${title}”` }, ' was written by a newer Stet.']
      : [`The ${kind} `, { marked: `“${title}”` }, ' can’t be opened. Its file is kept as it is.'],
  nothingThrownAway: (file: string, keptAs: string | null) =>
    keptAs === null
      ? phrase`Nothing was thrown away: the file lies where it lay (${file}). The rest of the library is not touched by it.`
      : phrase`Nothing was thrown away: the file lies where it lay (${file}), and its bytes are kept as ${keptAs}. The rest of the library is not touched by it.`,
  restored: (value: string) => `“${value}” stands as it did then. What stood there before is kept.`,
};
