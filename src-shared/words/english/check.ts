import { counted } from './counted';

/** How much of each sort a check looked at. */
type CheckCounts = Readonly<
  Record<'documents' | 'journals' | 'entries' | 'anchors' | 'originals' | 'snapshots' | 'trashed', number>
>;

/** The check of a whole library. */
export const check = {
  title: 'Verify library',
  checking: 'Checking…',
  checkAgain: 'Check again',
  checkNow: 'Check now',
  about:
    'Opens every document, reads every journal to its end, and holds them against the sign-offs, the copies that left and the imported files.',
  isWhole: '✓ Everything is whole.',
  putRight: 'See what happened…',
  isWrong: (things: number) => `! ${counted(things, 'thing is', 'things are')} wrong.`,
  lookedAt: (moment: string, counts: CheckCounts) =>
    [
      moment,
      counted(counts.documents, 'document'),
      `${counted(counts.journals, 'journal')} with ${counted(counts.entries, 'entry', 'entries')}`,
      counted(counts.anchors, 'anchor'),
      counted(counts.originals, 'original'),
      counted(counts.snapshots, 'earlier state'),
      counted(counts.trashed, 'in the trash', 'in the trash'),
    ].join(' · '),
};
