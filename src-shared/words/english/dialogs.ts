/** The system's own dialogues: what they are for, and what their button does. */
export const dialogs = {
  comparison: 'The two texts',
  fates: 'What becomes of each mark',
  openAddress: { question: 'Open this address in your browser?', open: 'Open' },
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
