import type { VersionCause } from '../../domain/version';
import { phrase } from '../phrase';
import { counted } from './counted';

/** The versions of a draft: keeping, comparing, and bringing in a new one. */
export const versions = {
  isRestored: (number: number) => `The text is that of version ${number} again.`,
  isBroughtIn: (name: string) => `“${name}” is the draft’s text now.`,
  standsElsewhere: 'Stands elsewhere in the other version',
  same: 'The two texts are the same.',
  opensAgain: 'opens again, with the old and the new words',
  goesToTray: 'goes to the tray, with its old surroundings',
  placeInStory: (paragraph: number, behind: string) =>
    behind === '' ? `paragraph ${paragraph}` : `paragraph ${paragraph}, behind “${behind.trimEnd()}…”`,
  whichPlace: (places: number) => `These words stand in ${places} places now. Which is this mark’s?`,
  decideLater: 'decide later, in the tray',
  versionName: (version: number, name: string) => (name === '' ? `v${version}` : `v${version} · ${name}`),
  signedBy: (names: string) => ` · ✓ signed by ${names}`,
  compareAsk: 'Compare…',
  bringInTitle: 'Bring in a new version',
  marksOutcome: 'What becomes of the marks',
  showTheMarks: 'Show the marks',
  showTheText: 'Show the text',
  andMore: (count: number) => `and ${count} more`,
  thisDraftHasNoMarksYet: 'This draft has no marks yet.',
  everyMarkKept: 'Every mark keeps its words and its place.',
  nameOfVersion: 'Name of the version',
  bringIn: 'Bring in',
  theTextNow: 'the text now',
  versions: 'Versions',
  newName: 'Name of a new version',
  saveText: 'Save the text as a version',
  bringInFile: 'Bring in a file…',
  compare: 'Compare',
  onlyWhatDiffers: 'Only what differs',
  howCompared: 'How the two are shown',
  inOneText: 'In one text',
  sideBySide: 'Side by side',
  backToTheList: 'Back to the list',
  signs: { same: '', changed: '', cut: 'cut', new: 'new' },
  movedAway: (down: boolean) => (down ? 'moved further down' : 'moved further up'),
  movedHere: (fromAbove: boolean) =>
    fromAbove ? 'moved here from further up' : 'moved here from further down',
  showOtherEnd: 'Show its other place',
  paragraphsTheSame: (count: number) => `${counted(count, 'paragraph')} the same`,
  difference: (kinds: Readonly<Record<'changed' | 'movedHere' | 'new' | 'cut', number>>) =>
    [
      [kinds.changed, 'changed'] as const,
      [kinds.movedHere, 'moved'] as const,
      [kinds.new, 'new'] as const,
      [kinds.cut, 'cut'] as const,
    ]
      .filter(([count]) => count > 0)
      .map(([count, what]) => `${count} ${what}`)
      .join(' · '),
  marks: { claim: 'Claim', noCheck: 'No check', change: 'Change' },
  causes: {
    import: 'from a file',
    hand: 'by hand',
    acceptedChange: 'a change was accepted',
    signOff: 'signed off',
    publication: 'published',
    notice: 'with a notice',
    restore: 'restored',
  } satisfies Record<VersionCause, string>,
  outcomes: {
    kept: 'kept',
    moved: 'moved',
    changed: 'text changed',
    ambiguous: 'fit twice',
    orphan: 'lost their text',
  },
  wouldBecomeText: (file: string) =>
    phrase`${file} would become the text of this draft. The present text stays as a version; every mark is kept.`,
  compareWith: 'with',
};
