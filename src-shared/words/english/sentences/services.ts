const BESIDE =
  'Nothing was changed. The bundle’s draft can be brought in beside it, under a name that says where it comes from.';

/** Why a service did not do what it was asked: what happened, what is safe, what to do next. */
export const services = {
  draftMoved: 'The draft was changed elsewhere in the meantime.',
  nothingToUndo: 'There is nothing to undo.',
  nothingToRedo: 'There is nothing to redo.',
  nothingToUndoOnInterview: 'There is nothing to take back on this interview.',
  holdReason: 'A legal hold needs its reason.',
  noDocument: ({ id }: { id: string }) => `The library has no document ${id}.`,
  noDocumentNorTrash: ({ id }: { id: string }) =>
    `The library has no document ${id}, not in the trash either.`,
  noHold: 'There is no such hold. It may have been let go already.',
  releaseReason: 'Say why the hold is let go.',
  noPicture: ({ title }: { title: string }) => `“${title}” is no picture.`,
  onlyPictures: 'Only pictures are described by hand; other documents have a text.',

  exportDiskFull: 'The disk is full, so the file was not written. Make room, or choose another place.',
  exportReadOnlyDisk: 'That disk can only be read, so the file was not written. Choose another place.',
  exportNotPermitted: 'You may not write in that folder, so the file was not written. Choose another place.',
  exportFolderGone: 'That folder is not there any more, so the file was not written. Choose another place.',
  exportBusy:
    'Another program holds that file, so it was not written. Close that program, or choose another name.',
  exportDiskError: ({ code }: { code: string }) =>
    `The disk reported an error (${code}), so the file was not written. What was saved before is untouched.`,
  noPrinter: 'PDF needs a window. Open Stet, or export HTML and print it.',
  /** `extension` is empty for the format’s own. */
  unknownFormat: ({ format, extension }: { format: string; extension: string }) =>
    `Stet can’t write ${extension ? `${format} as ${extension}` : format}. Choose another format.`,

  mediaOnShare: ({ name }: { name: string }) =>
    `“${name}” lies on a network share. Give the share a drive letter, or copy the file, and attach that. Nothing was changed.`,
  /** `what` is empty for a file without an ending. */
  mediaNotPlayed: ({ name, what }: { name: string; what: string }) =>
    `“${name}” can’t be played here: it is ${what || 'a file without an ending'}. Convert it to MP3, M4A, WAV, FLAC, Ogg, WebM or MP4 and attach that. Nothing was changed.`,
  mediaEmpty: ({ name }: { name: string }) => `“${name}” is empty. Nothing was changed.`,
  mediaUnreadable: ({ name, detail }: { name: string; detail: string }) =>
    `“${name}” could not be read (${detail}). Nothing was changed.`,

  sealNotGivenBack: 'The disk did not give back what was sealed. Nothing was removed.',
  sealDamaged: 'The sealed file was changed or damaged and can’t be opened. It was left as it is.',
  wrongPassphrase: 'This is not the library’s passphrase. Nothing was changed.',
  noKeyFile:
    'The key file of what is sealed here is missing. Nothing was changed: put back “sealed/key.json” from a backup.',
  shortPassphrase: ({ least }: { least: number }) =>
    `A passphrase has at least ${least} characters: four words, for instance.`,
  badKeyFile:
    'The key file of what is sealed here can’t be read. It was left as it is: put back “sealed/key.json” from a backup.',
  notSealed: 'There is no sealed interview of this id.',

  bundleJournal: ({ why }: { why: string }) => `The draft’s journal is damaged. ${why}`,
  bundleConfidential: ({ titles }: { titles: readonly string[] }) =>
    `The bundle would hold what is not on the record: ${titles.map((title) => `“${title}”`).join(', ')}. Nothing was written. Choose to hand over confidential sources as well, if that is what was agreed.`,
  bundleTooLarge: 'The bundle would have more than 200 MB, which no Stet reads. Nothing was written.',
  draftHere: ({ title }: { title: string }) =>
    `This draft lies in the library already, as “${title}”. ${BESIDE}`,
  draftInTrash: ({ title }: { title: string }) => `This draft lies in the trash, as “${title}”. ${BESIDE}`,
  held: ({ reason, by, on }: { reason: string; by: string; on: string }) =>
    `A legal hold keeps it: “${reason}” (${by}, ${on}). Let the hold go first.`,
  neededInTrash: ({ title }: { title: string }) =>
    `“${title}” in the trash rests on it. Restore or purge that draft first.`,
};

/** What bringing a bundle in left to tell. */
export const broughtIn = {
  /** `what`: a line of the bundle, as whoever made it wrote it. */
  without: ({ what }: { what: string }) => `Not in the bundle: ${what}`,
  same: ({ title }: { title: string }) => `“${title}” is in this library already.`,
  keptOurs: ({ title }: { title: string }) =>
    `“${title}” is in this library already, and not as it is in the bundle. It stays as it is here, with its words and its terms; links to it are checked again.`,
  keptDamaged: ({ title }: { title: string }) =>
    `“${title}” is in this library already and can’t be opened here. It was left as it is; put it right from its last good copy.`,
};

/** What a purge changes beside the files that go. */
export const purge = {
  entries: ({ count }: { count: number }) => `The words of ${count} journal entries go; their hashes stay.`,
  earlyEntries: ({ count }: { count: number }) =>
    `${count} journal entries were written by an early Stet and keep their words.`,
  links: ({ title }: { title: string }) =>
    `“${title}” keeps its text; its links to this source lose the source’s words.`,
};

/** What a check of the whole library found. */
export const checking = {
  unopenable: ({ title, why }: { title: string; why: string }) => `“${title}” can’t be opened. ${why}`,
  record: ({ why }: { why: string }) => `The library’s record of holds and purges: ${why}`,
  originalChanged: ({ name }: { name: string }) => `“${name}” is no longer what was imported.`,
  stateUnopenable: ({ savedAt }: { savedAt: string }) => `The earlier state of ${savedAt} can’t be opened.`,
  trashUnopenable: ({ kind, id }: { kind: 'draft' | 'interview' | 'document'; id: string }) =>
    `A ${kind} in the trash (${id}) can’t be opened.`,
  journal: ({ title, why }: { title: string; why: string }) => `Journal of “${title}”: ${why}`,
  signOffUnanchored: ({ title, name }: { title: string; name: string }) =>
    `Journal of “${title}”: it lacks the entry that the sign-off of ${name} rests on. It was rewritten since.`,
  copyUnanchored: ({ title, at }: { title: string; at: string }) =>
    `Journal of “${title}”: it lacks the entry that the copy that left on ${at} rests on. It was rewritten since.`,
};

/** Whether the disk that holds the library is encrypted. */
export const disk = {
  unknown:
    'Stet can’t tell whether the disk that holds this library is encrypted. Ask whoever looks after this machine.',
  luks: ({ device }: { device: string }) =>
    `The disk that holds this library (${device}) is encrypted by the system (LUKS).`,
  noLuks: ({ device }: { device: string }) =>
    `The system does not encrypt the disk that holds this library (${device}) with LUKS. Whether the disk encrypts itself, Stet can’t tell.`,
  fileVault: 'FileVault encrypts this Mac’s disk.',
  noFileVault:
    'FileVault is off: whoever takes this Mac can read the library. Turn it on in System Settings.',
  bitLocker: 'BitLocker encrypts the drive that holds this library.',
  noBitLocker: 'BitLocker is off: whoever takes this drive can read the library. Turn it on in Settings.',
};
