/** What kind of document a file should hold. */
type Kind = 'library' | 'draft' | 'interview' | 'document';

interface OfKind {
  readonly kind: Kind;
}

/** Why stored bytes are not the document that they should be. */
export const opening = {
  empty: 'The file is empty.',
  blank: 'The file holds nothing but white space.',
  notUtf8: 'The file is not valid UTF-8 text.',
  byteOrderMark: 'The file begins with a byte order mark: another program wrote it.',
  nulBytes: 'The file contains NUL bytes, as files do that a crash left half written.',
  notJsonAt: ({ position }: { position: number }) =>
    `The file is not whole: it stops making sense at character ${position}.`,
  notJson: 'The file is not whole: it stops in the middle.',
  tooDeep: ({ most }: { most: number }) => `The file nests more than ${most} levels deep.`,
  forbiddenKey: ({ key }: { key: string }) => `The file uses the key “${key}”, which no file of ours has.`,
  notOurs: 'The file is JSON, but not a document of Stet.',
  otherKind: ({ kind, found }: OfKind & { found: string }) =>
    `This is not a ${kind}: the file says “${found}”.`,
  newer: ({ kind, found, ours }: OfKind & { found: number; ours: number }) =>
    `This ${kind} was written by a newer version of Stet (format ${found}; this one knows ${ours}).`,
  neverWas: ({ kind, found }: OfKind & { found: number }) =>
    `This ${kind} has a format that never was (${found}).`,
  notMigrated: ({ migration, detail }: { migration: string; detail: string }) =>
    `It could not be brought up to date by “${migration}”: ${detail}`,
  invalid: ({ kind, path }: OfKind & { path: string }) =>
    `What it holds is not a ${kind}: it is wrong ${path === '' ? 'as a whole' : `at “${path}”`}.`,
  newerBundle: ({ found, ours }: { found: number; ours: number }) =>
    `It was written by a newer version of Stet (format ${found}; this one knows ${ours}).`,
  badManifest: ({ path }: { path: string }) => `Its manifest is not what Stet writes (${path}).`,
};
