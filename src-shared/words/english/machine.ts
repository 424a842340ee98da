/** What concerns the machine that Stet runs on, not the library. */
export const machine = {
  title: 'This machine',
  encryption: 'Encryption at rest',
  encryptionAbout:
    'Keeping the disk unreadable to whoever takes it is the disk’s job, and Stet leaves it there: LUKS, FileVault or BitLocker cover every copy, cache and temporary file at once.',
  crashReports: 'Crash reports',
  crashReportsAbout:
    'They stay here. They hold no word of a draft or an interview, and are sent by nobody but you: read one, copy it, put it into a mail.',
  reportDeleted: 'The crash report is deleted.',
  nothingCrashed: 'Nothing crashed.',
};
