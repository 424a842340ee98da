/** In how many places a copy differs. */
interface OfPlaces {
  readonly places: number;
}

interface OfVersion {
  readonly version: number;
}

const inPlaces = ({ places }: OfPlaces): string => (places === 1 ? 'one place' : `${places} places`);

const alone = ({ version }: OfVersion, says: string): string =>
  `The file carries no proof. Its words are those of version ${version}${says}`;

/** What a file turns out to be that should be a copy from this library. */
export const proof = {
  asExported: 'This is the copy that left the library, byte for byte, and its text was signed.',
  sameWords: 'The file was changed since it left, but its words are those that were signed.',
  otherWords: (of: OfPlaces) =>
    `This copy says something else than what left the library, in ${inPlaces(of)}.`,
  changed: 'This file was changed after it left the library.',
  noSuchText: 'This file names a draft of this library, but no text that the draft ever had.',
  doesNotAddUp: 'The words are those of the library, but the record does not add up.',
  unsigned: 'The words are those of the library. Nobody has signed them.',
  ours: 'The words are those of the library.',
  nearest: ({ version, ...of }: OfVersion & OfPlaces) =>
    `The file carries no proof. Its words are nearest to version ${version} and differ from it in ${inPlaces(of)}.`,
  wordsSigned: (of: OfVersion) => alone(of, ', which was signed.'),
  wordsDoubtful: (of: OfVersion) => alone(of, ', but something is missing or does not add up.'),
  wordsUnsigned: (of: OfVersion) => alone(of, '. Nobody has signed them.'),
  words: (of: OfVersion) => alone(of, '.'),
  notOurs: 'This file is no copy from this library: it names none of its drafts, and none says what it says.',
};
