/** Why something that a window asked for was not done: what happened, what is safe, what to do next. */
export const problems = {
  noLibrary: 'No library is open in this window. Open or make one first.',
  notHttps: 'Stet opens only https addresses, outside of itself.',
  addressNotPlain:
    'Stet does not open this address: it has a name or a password before its host, or it is too long to be looked at whole.',
  tooManyWindows: (most: number) => `${most} windows are open. Close one first.`,
  tooMuchWaiting: (megabytes: number) =>
    `Files of ${megabytes} MB are waiting to be imported already. Import or close them first.`,
  notConfirmed: 'Nothing was changed.',
  notInTrash: 'Only what lies in the trash can be purged. Move it there first.',
  notRecent: 'This library is not on the list any more. Choose its folder instead.',
  noHouseStyle: 'There is no house style of this name.',
  notOwnHouseStyle: 'A style that came with Stet stays as it is. Make a copy of it first.',
  noLibraryWaiting: 'There is no library waiting. Choose its folder.',
  noTranscript: 'This file is no transcript.',
  notWaiting: 'This file is no longer waiting. Choose it again.',
  tooLarge: (file: string, megabytes: number) =>
    `“${file}” has ${megabytes} MB, which is more than Stet reads.`,
  bundleGone: 'This bundle is no longer waiting. Choose it again.',
  copyUnreadable: (file: string, why: string) => `“${file}” could not be read (${why}). Nothing was checked.`,
  fileUnreadable: (file: string, why: string) =>
    `“${file}” could not be read (${why}). Nothing of it was imported.`,
  choiceUnreadable: (why: string) => `What was chosen could not be read (${why}). Nothing was imported.`,
  unexpected: (why: string) =>
    `Something went wrong inside Stet (${why}). What was saved before is safe. Try again; if it stays, restart Stet.`,
};
