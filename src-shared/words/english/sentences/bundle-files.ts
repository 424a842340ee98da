type Kind = 'draft' | 'interview' | 'document';

interface OfFile {
  /** Without a folder. */
  readonly file: string;
}

interface OfName {
  /** A name within the bundle, shortened. */
  readonly name: string;
}

/** Why a `.stet` file is not read. */
export const bundleFiles = {
  /** `what`: one of the clauses below. */
  problem: ({ file, what }: OfFile & { what: string }) => `“${file}” ${what}`,
  noBundle: ({ file }: OfFile) => `“${file}” can’t be read as a bundle: it is damaged, or no bundle.`,
  noArchive: ({ file }: OfFile) => `“${file}” is no bundle: it is not an archive.`,
  tooManyFiles: ({ file }: OfFile) => `“${file}” has more files in it than a bundle has.`,
  tooLarge: ({ file, most }: OfFile & { most: number }) =>
    `“${file}” grows past ${most} MB when it is opened.`,
  empty: ({ file }: OfFile) => `“${file}” has nothing in it.`,
};

/** What is wrong with a bundle, as the end of a sentence that begins with its name. */
export const bundleClauses = {
  sameName: ({ name }: OfName) => `has two files of one name in it (${name}).`,
  locked: 'is protected with a password.',
  notFiles: ({ name }: OfName) => `has something else than files in it (${name}).`,
  noManifest: 'is no bundle: it has no manifest.',
  badManifest: ({ why }: { why: string }) => `can’t be opened. ${why}`,
  namedTwice: 'names a file twice in its manifest.',
  unnamed: ({ name }: OfName) => `has a file in it that its manifest does not name (${name}).`,
  lacksFile: ({ name }: OfName) => `lacks a file that its manifest names (${name}).`,
  changedFile: ({ name }: OfName) => `was changed or damaged: “${name}” is not what its hash says.`,
  strangeFile: ({ name }: OfName) => `has a file in it that no bundle has (${name}).`,
  lacksPart: ({ part }: { part: 'draft' | 'journal' }) => `lacks its ${part}.`,
  badDocument: ({ kind, why }: { kind: Kind; why: string }) =>
    `has a ${kind} in it that can’t be opened. ${why}`,
  otherId: ({ kind }: { kind: Kind }) => `has a ${kind} in it whose id is another than its name says.`,
  badOriginal: 'has an imported file in it that is not what its name says.',
  badJournal: ({ why }: { why: string }) => `has a journal that was changed. ${why}`,
  otherHead: 'has a journal that does not end where its manifest says.',
  badVersion: ({ number }: { number: number }) =>
    `has a draft in it whose version ${number} is not the text that its hash says.`,
  badNumbers: 'has a draft in it whose versions are not counted as Stet counts them.',
  sameId: 'has a draft in it in which two things have one id.',
  unknownSignOff: 'has a draft in it that says it was signed, and a journal that does not know of it.',
  unknownCopy: 'has a draft in it that says a copy left, and a journal that does not know of it.',
};
