/** The system's own dialogues: what they are for, and what their button does. */
export const dialogs = {
  comparison: 'The two texts',
  fates: 'What becomes of each mark',
  openAddress: { question: 'Open this address in your browser?', open: 'Open' },
  purge: {
    question: (title: string) => `Purge “${title}” for good?`,
    due: 'Purge all that is due for good?',
    detail: 'Its files, its earlier states and its words in every journal go. Nobody can bring them back.',
    button: 'Purge for good',
  },
  firstSeal: {
    question: 'Set this passphrase for the library?',
    detail:
      'Every sealed interview of this library opens with it, and with nothing else. Stet does not keep it: if it is lost, what is sealed is lost. Write it down where others of your desk find it.',
    button: 'Set it and seal',
  },
  unsaved: {
    message: 'The last words typed in this window are not saved yet.',
    goesOn: 'Stet goes on trying while the window is open.',
    keep: 'Keep open',
    lose: 'Close and lose them',
  },
  newLibrary: { title: 'Folder for the new library', button: 'Make library here' },
  openLibrary: { title: 'Open a library', button: 'Open library' },
  importFolder: { title: 'Import a folder', button: 'Look through this folder' },
  importFiles: {
    title: { draft: 'Import a draft', interview: 'Import interviews', document: 'Import documents' },
    button: 'Import',
    filter: 'Files that Stet reads',
  },
  recording: { title: 'The recording of this interview', button: 'Attach', filter: 'Recordings' },
  exportFolder: { title: 'Folder for the exports', button: 'Export here' },
  export: { title: 'Export', button: 'Export' },
  verifyCopy: { title: 'Verify a copy', button: 'Verify' },
  writeBundle: { title: 'Write a bundle', button: 'Write' },
  openBundle: { title: 'Open a bundle', button: 'Look' },
  bundles: 'Bundles of Stet',
  allFiles: 'All files',
};
