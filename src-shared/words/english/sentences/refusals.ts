import type { ImportAs } from '../../../domain/import-options';
import { counted, grouped } from '../counted';

interface OfFile {
  /** Without a folder. */
  readonly file: string;
}

const CONTAINERS = {
  zip: 'a zip archive of a kind that Stet does not know',
  pdf: 'a PDF',
  rtf: 'a rich text file',
  ole: 'a file of an old Office version (.doc, .xls) or one that is protected with a password',
  image: 'an image',
  media: 'a sound or video recording',
  gzip: 'a compressed archive',
  binary: 'binary data',
  text: 'text of a kind that Stet does not know',
} as const;

const AS: Readonly<Record<ImportAs, string>> = {
  draft: 'a draft',
  interview: 'an interview',
  document: 'a document',
};

/** Why a file is not imported: what is wrong, and what to do next. */
export const refusals = {
  /** Ends every sentence about a file that was refused: a person must know that nothing has happened. */
  nothingTaken: ({ why }: { why: string }) => `${why} Nothing of it was imported.`,
  empty: ({ file }: OfFile) => `“${file}” is empty.`,
  tooLarge: ({ file, megabytes, most }: OfFile & { megabytes: number; most: number }) =>
    `“${file}” has ${megabytes} MB; files up to ${most} MB can be imported.`,
  unknown: ({ file, holds, as }: OfFile & { holds: keyof typeof CONTAINERS; as: ImportAs }) =>
    holds === 'media'
      ? `“${file}” holds ${CONTAINERS.media}. Import its transcript, and attach the recording to that.`
      : `“${file}” holds ${CONTAINERS[holds]}, which cannot be read as ${AS[as]}.`,
  /** `why`: a clause, such as `its lists are nested too deeply to be read`. */
  unreadable: ({ file, why }: OfFile & { format: string; why: string }) =>
    `“${file}” could not be read: ${why}.`,
  /** `why`: a clause, see `damage`. `detail` is what the reader said, for whoever looks into it; nobody is shown it. */
  broken: ({ file, why }: OfFile & { why: string; detail: string }) =>
    `“${file}” is damaged: ${why}. Get it once more from where it came, or open it in its own program and save it anew.`,
  fileUnreadable: ({ file, detail }: OfFile & { detail: string }) =>
    `“${file}” could not be read (${detail}). Nothing of it was imported.`,
  noText: ({ file }: OfFile) => `“${file}” holds no text that could be read.`,
  noWords: ({ file }: OfFile) => `“${file}” holds no words that could be read.`,
  noRows: ({ file }: OfFile) => `“${file}” holds no rows.`,
  noDraft: ({ file }: OfFile) => `“${file}” is no draft.`,
  noInterview: 'This is no interview.',
  noCopy: ({ file }: OfFile) => `“${file}” is no whole copy exported by Stet.`,
  noContent: ({ file }: OfFile) => `“${file}” has no content.`,
  openDocumentNoText: ({ file }: OfFile) => `“${file}” is an OpenDocument file, but no text.`,
  endsInside: ({ file, groups }: OfFile & { groups: number }) =>
    `“${file}” ends in the middle: ${counted(groups, 'group')} were never closed.`,
  locked: ({ file }: OfFile) => `“${file}” is protected with a password. Save it without one.`,
  lockedPdf: ({ file }: OfFile) =>
    `“${file}” is protected with a password. Open it in a PDF program, save it without one, and import that.`,
  lockedOffice: ({ file }: OfFile) =>
    `“${file}” is protected with a password. Open it in the program that it comes from, save it without one, and import that.`,
  oldWord: ({ file }: OfFile) =>
    `“${file}” is a Word document of the kind from before 2007 (.doc). Open it in Word or LibreOffice, save it as .docx, and import that: tracked changes and comments are kept.`,
  oldOffice: ({ file }: OfFile) => `“${file}” is a file of an old Office program, and no Word document.`,
  inflates: ({ file, most }: OfFile & { most: number }) =>
    `“${file}” grows past ${most} MB when it is opened.`,
  scan: ({ file }: OfFile) =>
    `“${file}” has no text layer: it is a scan or a picture of text. Run it through text recognition (OCR) first, and import that.`,
  fontsUnreadable: ({ file }: OfFile) =>
    `The text of “${file}” cannot be read: its fonts do not say which letters they draw. Run it through text recognition (OCR) first.`,
  noImage: ({ file }: OfFile) => `“${file}” is no whole PNG, JPEG, WebP or GIF. Save it as one of these.`,
  unknownJson: ({ file }: OfFile) =>
    `“${file}” is JSON, but not of a kind that Stet knows: Whisper, WhisperX, Amazon Transcribe, AssemblyAI, Rev, Deepgram or BBC Digital Paper Edit.`,
  deepJson: ({ file, most }: OfFile & { most: number }) =>
    `“${file}” is nested more than ${most} levels deep.`,
  keyInJson: ({ file, key }: OfFile & { key: string }) =>
    `“${file}” has a key named “${key}”, which no transcript has.`,
  noOTranscribe: ({ file }: OfFile) => `“${file}” is no oTranscribe file: it has no text.`,

  encodingWrong: ({ encoding, asked }: { encoding: string; asked: boolean }) =>
    `The file could not be read as ${encoding}, ${asked ? 'as was asked' : 'as its first bytes say'}: some of its bytes have no meaning in it. Choose another encoding, or save the file as UTF-8.`,
  encodingMixed: ({ line }: { line: number }) =>
    `Most of the file is UTF-8, but line ${line} holds bytes that are not, so characters would be lost. Save it again as UTF-8, or choose an encoding.`,
  encodingNone:
    'The file is neither UTF-8 nor UTF-16, and its characters make no sense in Windows-1252, Latin-1 or Mac Roman. Choose an encoding, or save it as UTF-8.',
  encodingUnsure:
    'The file does not say how its characters are encoded, and more than one way of reading them makes sense. Choose the encoding in which accents and quotation marks look right.',

  /** `seconds` of the processor’s time. */
  tooMuchWork: ({ file, seconds }: OfFile & { seconds: number }) =>
    `“${file}” took more than ${seconds} seconds of work to be read, so reading was stopped. It may be damaged, or made to do harm.`,
  /** `seconds` by the clock. */
  stoodStill: ({ file, seconds }: OfFile & { seconds: number }) =>
    `Reading “${file}” stood still for ${seconds} seconds, so it was stopped. Try again; if it stays, the file may be damaged.`,
  tooMuchMemory: ({ file }: OfFile) =>
    `“${file}” took more than 512 MB of memory to be read, so reading was stopped. It may be damaged, or made to do harm.`,
  readerCrashed: ({ file }: OfFile) =>
    `“${file}” brought its reader down: it is damaged, or made to do harm.`,
  readerNotStarted: ({ file }: OfFile) =>
    `The part of Stet that reads files could not be started, so “${file}” was not read. Try again; if it stays, restart Stet.`,
  cancelled: ({ file }: OfFile) => `Reading “${file}” was cancelled.`,
};

/** What is wrong with a damaged file: a clause within a sentence. */
export const damage = {
  cutOff: 'its end is missing, so it was not copied or downloaded whole',
  packed: 'a part of it cannot be unpacked',
  names: 'its parts have names that no document has',
  inside: 'what is in it does not follow its format',
};

/** What makes a file one that is not read on: a clause within a sentence. */
export const traps = {
  nested: 'it is nested too deeply',
  elements: ({ most }: { most: number }) => `its elements are nested more than ${grouped(most)} deep`,
  quotations: ({ most }: { most: number }) => `its quotations are nested more than ${most} deep`,
  lists: 'its lists are nested too deeply to be read',
  lines: ({ most }: { most: number }) => `it holds more than ${grouped(most)} lines without a blank one`,
  signs: 'it holds thousands of Markdown signs in one paragraph, which no story has',
};
