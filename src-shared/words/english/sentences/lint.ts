import type { NoticeKind } from '../../../domain/notice';
import { A_NOTICE } from '../a-notice';
import { counted } from '../counted';

/** What a notice says otherwise than the story did. */
type Changed = 'number' | 'date' | 'name' | 'negation';

const CHANGED: Readonly<Record<Changed, string>> = {
  number: 'a number',
  date: 'a date',
  name: 'a name',
  negation: 'a “not”',
};

/** `A number and a date` */
function whatChanged(changed: readonly Changed[]): string {
  const all = changed.map((what) => CHANGED[what]).join(' and ');
  return `A${all.slice(1)}`;
}

/** What a standards editor would say about a notice, and who may approve it. */
export const lint = {
  missingRight: 'Readers are not told what is right.',
  missingWrong: 'The record does not say which words were wrong.',
  missingMisleading: 'The record does not say which words could mislead.',
  retractionWithoutReason: 'A retraction owes readers its reason.',
  missingText: 'There is no text for readers yet.',
  missingCause: 'Nobody has said how the error came about.',
  missingDiscovery: 'The record does not say how this was found.',
  seniorNeeded: ({ kind }: { kind: NoticeKind }) =>
    `In this house a senior editor has to approve ${A_NOTICE[kind]}.`,
  approvedByOther: ({ name, kind }: { name: string; kind: NoticeKind }) =>
    `${name} approved this ${kind === 'editorsNote' ? 'note' : kind}; in this house a senior editor has to.`,
  graveOnTop: 'A grave error is told on top of the story in this house.',
  everyOnTop: 'This house prints every notice on top.',
  everyAtFoot: 'This house prints every notice at the foot.',
  admitsError: ({ kind }: { kind: 'update' | 'clarification' }) =>
    `The text admits an error under the label of ${A_NOTICE[kind]}: it is a correction.`,
  softWord: ({ words, kind }: { words: string; kind: NoticeKind }) =>
    `“${words}” in ${A_NOTICE[kind]}: an error is corrected, not made clearer.`,
  hedged: ({ words }: { words: string }) => `“${words}” leaves open whether there was an error at all.`,
  namesColleague: ({ name }: { name: string }) =>
    `The text names ${name} of this desk: an error is the house’s, not one person’s.`,
  missingDate: 'The day of the correction is missing.',
  dateToCome: 'The day of the correction is still to come.',
  beforeStory: 'The correction is dated before the story was published.',
  foundAfter: 'The error was found after it was corrected.',
  lateUnexplained: ({ days, limit }: { days: number; limit: number }) =>
    `The story stood uncorrected for ${counted(days, 'day')}; after ${limit} this house tells readers why.`,
  explanationUnsaid: 'Why the correction is late is not in the text for readers.',
  clarificationOfFact: ({ changed }: { changed: readonly Changed[] }) =>
    `${whatChanged(changed)} changed: that is a correction, not a clarification.`,
  updateOfFact: ({ changed }: { changed: readonly Changed[] }) =>
    `${whatChanged(changed)} changed: if it was wrong when printed, that is a correction.`,
  misspeltName: 'A misspelt name is always corrected in public in this house.',
  wrongNotPrinted: 'These words do not stand in the story as it was published.',
  errorStillStands: 'The story still says the wrong words.',
  unfilled: ({ placeholder }: { placeholder: string }) => `The text still has ${placeholder} in it.`,
  labelInText: 'The house’s label is put in front; the text has one too.',
  euphemism: ({ words }: { words: string }) => `“${words}” is softer than this house allows for an error.`,
  restatesNever: 'The text says the wrong words again; this house does not.',
  restatesUnneeded: 'The text says the wrong words again. Is that needed for readers to follow?',
  repeatsUnsaid: 'The record says that the wrong words are said again; the text does not say them.',
  rightUnsaid: 'The text does not seem to say what is right.',
  severalErrors: 'This looks like more than one error; this house gives each a notice of its own.',
  needsTheStory: 'Someone who never saw the story would not understand this notice.',
  noTextToApprove: 'Write the text for readers first.',
  approvedBy: ({ kind, people }: { kind: NoticeKind; people: readonly string[] }) =>
    `In this house ${A_NOTICE[kind]} is approved by ${
      people.length > 0 ? people.join(' or ') : 'a senior editor, and the library names none'
    }.`,
};
