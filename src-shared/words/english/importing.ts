import type { ImportQuestion, TextEncoding } from '../../domain/import-options';
import { counted } from './counted';
import { kinds } from './kinds';

const QUESTIONS: Readonly<Record<ImportQuestion, string>> = {
  encoding: 'encoding in doubt',
  tracked: 'tracked changes',
  page: 'where the story begins or ends',
  speakers: 'speakers as typed',
  duplicate: 'in the library already',
  failed: 'can’t be read',
};

/** Bringing files into a library: the list of what comes in, its preview, and what becomes of it. */
export const importing = {
  whereStoryRuns: 'Where the story begins and ends. Select a line to change it.',
  beginsHere: 'Begins here (B)',
  endsHere: 'Ends here (E)',
  linesOfPage: 'Lines of the page',
  whichEncoding: 'The file does not say how its characters are encoded. In which of these is it right?',
  alreadyThere: 'in the library already',
  notImported: 'not imported',
  notBegun: 'not begun',
  progress: (done: number, total: number) => `${done} of ${total}`,
  notUnderstood: 'Not understood',
  deceptive: 'Deceptive characters',
  decided: 'Decided',
  leftOut: 'Left out',
  understood: 'Read',
  atLine: (line: number) => ` (line ${line})`,
  firstTurns: (shown: number, total: number) => `The first ${shown} of ${total} turns`,
  allTurns: 'All turns',
  nobodyNamed: 'nobody named',
  tooLarge: (file: string, size: number, most: number) =>
    `“${file}” has ${size} MB; files up to ${most} MB can be imported. Nothing of it was imported.`,
  /** Files that were dropped to be imported. @param first a file's name */
  recordings: (files: number, first: string) =>
    files === 1
      ? `“${first}” is a recording. It is attached to its interview, beside the transcript, and stays where it is.`
      : `${files} recordings are not imported. Each is attached to its interview, beside the transcript, and stays where it is.`,
  /** Files were dropped where no library is open. */
  libraryFirst: 'Open or make a library first: what you drop is imported into it.',
  leaveOut: 'Leave out',
  leaveFileOut: (file: string) => `Leave out ${file}`,
  dropHere: 'Drop drafts, interviews or documents to import them',
  looking: 'looking…',
  reading: 'reading…',
  nowImporting: 'importing…',
  duplicateMark: '= in the library already',
  sameInLibrary: (title: string) => `= in the library already, as “${title}”`,
  sameInList: (file: string) => `= the very same file as ${file}`,
  twins: (count: number) =>
    count === 1
      ? 'One file is in the library or twice in this list: it is not added a second time.'
      : `${counted(count, 'file')} are in the library or twice in this list: they are not added a second time.`,
  unreadable: (count: number) =>
    count === 1
      ? 'One file can’t be read: nothing of it is imported.'
      : `${counted(count, 'file')} can’t be read: nothing of them is imported.`,
  picture: (width: number, height: number) => `picture of ${width} × ${height} pixels`,
  describePicture:
    'No text is read in pictures. Once it is imported, open it and describe by hand what it shows: the description is what claims rest on.',
  failedMark: '✕ not imported',
  takeFileAs: (file: string) => `Take ${file} as`,
  asDraft: 'as a draft',
  asInterview: 'as an interview',
  asDocument: 'as a document',
  previewFile: (file: string) => `Preview ${file}`,
  preview: 'Preview…',
  trackedProposed: 'As proposed changes: the text as it was, each change open to decide',
  trackedAccepted: 'As if all were accepted: the text as it would run',
  trackedOriginal: 'As if all were rejected: the text as it was',
  takeAs: 'Take it as',
  aDraft: 'a draft',
  anInterview: 'an interview',
  aDocument: 'a document',
  duplicateOf: (title: string) =>
    `The very same file is in the library already, as “${title}”. Imported again, it is there twice.`,
  howItBegins: 'How it begins',
  report: 'What was read, decided and left out',
  stopped: 'Import stopped',
  imported: 'Imported',
  importing: 'Importing',
  importFile: (file: string) => `Import ${file}`,
  stop: 'Stop',
  again: 'Import it again',
  openTheDraft: 'Open the draft',
  importOthers: (count: number) => `Import the other ${count}`,
  backToAll: 'Back to all files',
  importButton: 'Import',
  speakersColon: 'Name: …',
  speakersBold: 'Name in bold',
  speakersQuestions: 'Q. and A.',
  speakersTime: 'Name 0:14',
  speakersBrackets: '[Name] …',
  speakersColumn: 'Name in a column',
  speakersOwnLine: 'Name on its own line',
  speakersDash: '– at each change',
  speakersArrows: '>> at each change',
  asFoundOne: 'As it was found',
  whoSpeaksBy: 'Who speaks is set off by',
  timesAreWritten: 'Times are written',
  speakers: 'Speakers',
  fromTable: (columns: readonly string[]) =>
    `A table says who speaks and when, with the columns ${columns.join(', ')}.`,
  asLines: 'Read it as lines instead',
  asFoundMany: 'As they were found',
  nobodyIsNamed: 'Nobody is named. Choose below how speakers are set off.',
  nameOf: (speaker: string) => `Name of ${speaker}`,
  roleOf: (speaker: string) => `Role of ${speaker}`,
  whatToDoWith: (speaker: string) => `What to do with ${speaker}`,
  isSameAs: (speaker: string) => `is the same as ${speaker}`,
  isNoSpeaker: 'is no speaker, but words',
  inTheFile: (labels: string) => `· in the file: ${labels}`,
  emptyFolder: 'There is nothing in this folder that Stet reads.',
  cameIn: (titles: readonly string[]) =>
    titles.length === 1 ? `“${titles[0]}” is in the library.` : `${counted(titles.length, 'file')} came in.`,
  transcriptReplaced: (title: string) => `“${title}” has its new transcript.`,
  duplicate: (as: 'draft' | 'interview' | 'document', title: string) =>
    `The very same file is in the library already, as ${kinds.text[as]} “${title}”. Nothing was added.`,
  importedAs: (as: 'draft' | 'interview' | 'document', title: string) => `As ${kinds.text[as]} “${title}”`,
  importedMark: (as: 'draft' | 'interview' | 'document', title: string) => `✓ ${kinds.text[as]} “${title}”`,
  importFiles: (files: number) => (files === 0 ? 'Nothing to import' : `Import ${counted(files, 'file')}`),
  chosen: (files: number) => `${counted(files, 'file')} chosen`,
  encodings: {
    'utf-8': 'UTF-8',
    'utf-16le': 'UTF-16, little end first',
    'utf-16be': 'UTF-16, big end first',
    'windows-1252': 'Windows-1252',
    'iso-8859-1': 'Latin-1',
    macintosh: 'Mac Roman',
  } satisfies Record<TextEncoding, string>,
  worthALook: (questions: readonly ImportQuestion[]) =>
    `Worth a look: ${questions.map((question) => QUESTIONS[question]).join(', ')}`,
  patternChosen: 'Pattern chosen',
  patternFound: 'Pattern found',
  trackedChanges: (kinds: readonly string[], people: readonly string[]) =>
    `The file holds tracked changes: ${kinds.join(', ')}${people.length > 0 ? `, by ${people.join(', ')}` : ''}. How should they come in?`,
  /** Which ends of the story are not certain; one of them at least. */
  unsureEnds: (begin: boolean, end: boolean) =>
    `It is not certain where the story ${[begin ? 'begins' : '', end ? 'ends' : ''].filter(Boolean).join(' and ')}. Select a line and say so.`,
  begins: 'begins',
  ends: 'ends',
  leftOutMark: 'left out',
  importedLabel: 'imported',
};
