import { counted } from '../counted';
import { moment } from '../moments';

type Kind = 'draft' | 'interview' | 'document';

interface OfKind {
  readonly kind: Kind;
}

const SAFE = 'What was saved before is untouched.';

/** Why something in a library was not read or saved: what happened, what is safe, what to do next. */
export const store = {
  diskFull: `The disk is full, so this was not saved. ${SAFE} Make room, then save again.`,
  quotaUsed: `Your share of the disk is used up, so this was not saved. ${SAFE} Make room, then save again.`,
  readOnlyDisk: `The disk can only be read, so this was not saved. ${SAFE} Make it writable, then save again.`,
  notPermitted: `You may not write in the library’s folder, so this was not saved. ${SAFE}`,
  folderGone:
    'The library’s folder is gone: a drive was unplugged, or the folder was moved. Nothing was saved; bring it back, then save again.',
  busy: `Another program holds this file, so it was not saved. ${SAFE} Close that program, then save again.`,
  diskError: ({ code }: { code: string }) =>
    `The disk reported an error (${code}), so this was not saved. ${SAFE}`,
  blocked: ({ file }: { file: string }) =>
    `In the place of “${file}” stands a link, a folder or a device. It was not opened, and left as it is.`,
  noPlainFile:
    'What stands in the place of the file is a link, a folder or a device. It was not opened, and left as it is.',
  notGivenUp: ({ code }: { code: string }) =>
    `The disk would not give the file up (${code}). It was left as it is.`,
  documentNotGivenUp: ({ kind }: OfKind) => `The disk would not give this ${kind} up. It was left as it is.`,
  neverRead: 'There is a file in this place that was never read here. Nothing was overwritten.',
  taken: ({ kind }: OfKind) => `There is a ${kind} in this place already. Nothing was changed.`,
  noSuch: ({ kind }: OfKind) => `There is no such ${kind} in this library.`,
  journalTaken: 'This library has a journal of a draft of this id already. Nothing was changed.',
  noSnapshot: 'This snapshot is no longer there.',
  badSnapshot: ({ why }: { why: string }) => `This snapshot can’t be opened. ${why}`,
  noOriginalName: ({ name }: { name: string }) =>
    `No imported file has the name under which “${name}” is said to be kept.`,
  originalChanged: ({ name }: { name: string }) =>
    `The kept original of “${name}” is no longer what was imported.`,
  originalMissing: ({ name }: { name: string }) => `The kept original of “${name}” is missing.`,
  closed: 'The library is closed.',
  readOnly: 'The library is open for reading only.',
  lockTaken: ({ host }: { host: string }) =>
    `“${host}” has taken the library over, so nothing is written from here any more. Your edits are still in this window; open the library again to go on.`,
  lockGone:
    'The library’s lock is gone, so nothing is written from here any more. Your edits are still in this window; open the library again to go on.',
  removedOutside:
    'The file was removed by another program since it was read. Nothing was overwritten: your edits are still here, and the other state is still there.',
  changedOutside:
    'The file was changed by another program since it was read. Nothing was overwritten: your edits are still here, and the other state is still there.',
  journalChanged: 'The journal was changed by another program. Nothing of it was overwritten.',
  journalUnread: ({ why }: { why: string }) => `The journal can’t be read to its end: ${why}`,
  newer: ({ why }: { why: string }) => `${why} It was left as it is.`,
  unopenable: ({ kind, why }: OfKind & { why: string }) => `This ${kind} can’t be opened. ${why}`,
};

/** Where a journal stops being what was written. */
export const journals = {
  unreadableLine: ({ line }: { line: number }) => `Line ${line} is no entry.`,
  notCanonical: ({ line }: { line: number }) => `Line ${line} is written in another form than Stet writes.`,
  wrongNumber: ({ line }: { line: number }) =>
    `Line ${line} has the wrong number: an entry was taken out, put in or moved.`,
  wrongLink: ({ line }: { line: number }) => `Line ${line} does not follow the entry before it.`,
  wrongHash: ({ line }: { line: number }) => `Line ${line} is not what its hash says: it was changed.`,
  torn: ({ line }: { line: number }) => `Line ${line} breaks off.`,
};

/** Who has a library open. */
interface InUse {
  readonly host: string;
  readonly since: string;
  readonly elsewhere: boolean;
}

/** Why a library was not opened or made, or is open for reading only. */
export const libraryOpening = {
  noFolder: 'There is no such folder: a drive may be unplugged, or the folder was moved.',
  noLibrary: 'There is no library in this folder: it has no library.json.',
  notEmpty: 'A new library wants an empty folder, and this one has files in it.',
  /** `since`: an instant, or empty. `elsewhere`: on another computer, of which only signs of life are known. */
  inUse: ({ host, since, elsewhere }: InUse) => {
    const from = since === '' ? '' : ` since ${moment(since)}`;
    return elsewhere
      ? `The computer “${host}” has this library open${from}. Close it there, or open it here for reading. If that computer was switched off, the library opens here two minutes later.`
      : `This library is already open on this computer${from}, in another Stet or from the command line. Close it there, or open it here for reading.`;
  },
  damaged: ({ why }: { why: string }) =>
    `This library’s library.json can’t be opened. ${why} Your drafts and interviews are files of their own and were not touched.`,
  newer: ({ why }: { why: string }) => `${why} Nothing was changed. Update Stet on this machine to open it.`,
  asked: 'This library is open for reading only. Nothing in it can be changed from this window.',
  newerReadable:
    'A newer Stet wrote this library, so it is open for reading only. Nothing in it is changed. Update Stet on this machine to work in it.',
  leadsOut: ({ names }: { names: readonly string[] }) =>
    `In this library ${names.map((name) => `“${name}”`).join(', ')} is a link to another place, so it is open for reading only: nothing is written beyond its own folder. Put a folder in its place to work here.`,
  notPermitted: 'You may read this library’s folder but not write in it, so it is open for reading only.',
  readOnlyDisk: 'This library is on a disk that can only be read, so it is open for reading only.',
  diskFull:
    'The disk is full, so this library is open for reading only. Make room, close it and open it again.',
  openElsewhere: 'The library is open elsewhere. Close it there first.',
  notDamaged: 'The library’s file can be opened, so nothing was put in its place.',
};

/** What a person should know about a library’s files. */
export const findings = {
  otherName: ({ kind }: OfKind) =>
    `The file holds another ${kind} than its name says: a copy that another program made.`,
  otherNameLeft: ({ kind }: OfKind) =>
    `The file holds another ${kind} than its name says: a copy that another program made. It was left alone.`,
  changedOutside: ({ title }: { title: string }) =>
    `“${title}” was changed by something else than Stet since it was last saved.`,
  /** `title` is empty where it is not known. */
  unopenable: ({ title, file, why }: { title: string; file: string; why: string }) =>
    `${title === '' ? `“${file}”` : `“${title}” (${file})`} can’t be opened. ${why}`,
  leftover: ({ name }: { name: string }) =>
    `A write that never ended was swept away (${name}). The document that it was meant for is as it was last saved.`,
  conflictCopy: ({ file, original }: { file: string; original: string }) =>
    `“${file}” is a second copy of ${original}: two machines changed it at once, and a sync program kept both. Stet uses ${original}. Nothing was removed; take over what the copy has more, then move it out of the folder.`,
  stray: ({ file }: { file: string }) =>
    `“${file}” is no file of Stet’s. It was left alone and is not part of the library.`,
  /** `keptAs` is empty where nothing was kept. */
  journalTorn: ({ whole, keptAs }: { whole: boolean; keptAs: string }) =>
    `The journal ended in half an entry, as after a crash.${whole ? ' The draft’s file held the whole entry.' : ''}${keptAs ? ` It was kept as ${keptAs}.` : ''}`,
  journalCompleted: ({ missing }: { missing: number }) =>
    `Stet was stopped between saving the draft and its journal; ${missing === 1 ? 'one entry' : counted(missing, 'entry', 'entries')} ${missing === 1 ? 'was' : 'were'} added from the draft’s file.`,
  draftOlder: ({ found, expected }: { found: number; expected: number }) =>
    `The journal has ${found} entries, the draft’s file knows ${expected}: an older copy of the draft was put back.`,
  journalCut: ({ found, expected }: { found: number; expected: number }) =>
    `The journal has ${found} entries, but the draft’s file knows of ${expected}: the end is missing.`,
  journalAltered: ({ found }: { found: number }) =>
    `Entry ${found} of the journal is not the one that the draft’s file knows: the journal was changed.`,
};
