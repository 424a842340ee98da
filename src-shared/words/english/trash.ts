import { counted } from './counted';

/** What was removed, and can be restored or purged for good. */
export const trash = {
  title: 'Trash',
  held: 'held',
  restoreItem: (title: string) => `Restore ${title}`,
  purgeItem: (title: string) => `Purge ${title}`,
  purge: 'Purge…',
  theTrashIsEmpty: 'The trash is empty.',
  reallyPurge: (title: string) => `Purge “${title}”?`,
  theFiles: 'The files',
  why: 'Why',
  whyHint: 'The source withdrew',
  purgeForGood: 'Purge for good',
  removed: (kind: string, moment: string) => `${kind} · removed ${moment}`,
  goesForGood: (files: number, size: string) =>
    `${counted(files, 'file goes', 'files go')} for good, ${size}. This can’t be undone. The library’s record will say that it was done, by whom and why.`,
  isBack: (value: string) => `“${value}” is back in the library.`,
  wasPurged: (value: string) => `“${value}” was purged. The record says so.`,
  purgedDue: (documents: number, states: number) =>
    `Purged ${counted(documents, 'document')} and ${counted(states, 'earlier state')}.`,
};
