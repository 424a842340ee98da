import { counted } from './counted';

const kept = (days: number | null): string => (days === null ? 'for ever' : counted(days, 'day'));

/** What a library records of itself: how long things are kept, legal holds, and what was done. */
export const record = {
  title: 'Record',
  retention: 'Retention schedule',
  retentionAbout: 'Empty keeps for ever. Nothing goes before somebody purges what is due.',
  daysInTheTrash: 'Days in the trash',
  daysForStates: 'Days for earlier states',
  nothingIsDue: 'Nothing is due',
  purgeDue: (count: number) => `Purge what is due (${count})`,
  legalHolds: 'Legal holds',
  holdsAbout: 'What is held can’t be purged, by nobody and by no schedule.',
  wholeLibrary: 'The whole library',
  whyLetGoHint: 'Why it is let go',
  whyLetGo: 'Why the hold is let go',
  letGo: 'Let go',
  hold: 'Hold',
  holdReasonHint: 'The matter it is held for',
  placeHold: 'Place hold',
  whatWasDone: 'What was done',
  isHeld: (title: string) => `${title}: held.`,
  isLetGo: (title: string) => `${title}: no longer held.`,
  /** Stands in the record as the reason. */
  takenBack: 'Placed by mistake, taken back at once',
  schedule: (trashDays: number | null, stateDays: number | null) =>
    `The trash is kept ${kept(trashDays)}, earlier states ${kept(stateDays)}.`,
};
