import type { LabelForm, StampForm } from '../../../domain/transcript-pattern';
import { counted, countedWas, grouped, wasOrWere } from '../counted';

interface OfCount {
  readonly count: number;
}

const LABELS: Readonly<Record<LabelForm, string>> = {
  colon: 'by a name and a colon (Name:)',
  bold: 'by a name in bold (**Name:**)',
  questionAnswer: 'by Q. and A.',
  timed: 'by a name and a timecode (Name 0:14)',
  bracketed: 'by a name in brackets ([Name])',
  tab: 'by a name in a column of its own',
  ownLine: 'by a name on a line of its own',
  dash: 'by a dash at every change, without names (– …)',
  chevrons: 'by chevrons at every change (>> …)',
};

const STAMPS: Readonly<Record<StampForm, string>> = {
  square: '[00:14:02]',
  round: '(00:14:02)',
  hash: '#00:14:02-5#',
  angle: '<00:14:02>',
  bare: '00:14:02',
};

/** What stands in a file of a transcript and nobody says. */
const ASIDES = {
  footnotes: 'Footnotes',
  endnotes: 'Endnotes',
  comments: 'Comments',
  header: 'The head of the page',
  footer: 'The foot of the page',
  note: 'A note or comment',
} as const;

const BLOCKS = { NOTE: 'note', STYLE: 'style sheet', REGION: 'region' } as const;

/** So many names are told; more are counted. */
const FEW_NAMES = 4;

function fewOf(names: readonly string[]): string {
  const others = names.length - FEW_NAMES;
  return `${names.slice(0, FEW_NAMES).join(' or ')}${others > 0 ? ` or one of ${others} others` : ''}`;
}

/** What the import of a transcript reports. */
export const transcriptReports = {
  read: ({ segments, speakers, words }: { segments: number; speakers: number; words: number }) =>
    `${counted(segments, 'segment')}${speakers > 0 ? ` by ${counted(speakers, 'speaker')}` : ''} with ${counted(words, 'word')} ${wasOrWere(segments)} read.`,
  interviewerGuessed: ({ name }: { name: string }) =>
    `${name} was taken for the interviewer, who asks most of the questions.`,
  notSpoken: ({ count }: OfCount) =>
    `${countedWas(count, 'remark or sound', 'remarks and sounds')} kept in the text and marked as not spoken.`,
  noTimes: 'The file has no words with times; its whole text was read without times.',
  timedDiffer: ({ timed, whole }: { timed: number; whole: number }) =>
    `The timed words are ${grouped(timed)}, the whole text of the file has ${grouped(whole)}; the timed words were read.`,
  wordsOutside: ({ count }: OfCount) =>
    `${countedWas(count, 'word')} in no paragraph and ${count === 1 ? 'was' : 'were'} read without a speaker.`,
  nameTaken: ({ label, into }: { label: string; into: string }) =>
    `“${label}” was taken for ${into}: no other speaker’s name fits.`,
  nameAmbiguous: ({ label, names }: { label: string; names: readonly string[] }) =>
    `“${label}” may be ${fewOf(names)} and was kept as a speaker of its own.`,
  namesAlike: ({ one, other }: { one: string; other: string }) =>
    `“${one}” and “${other}” differ in one letter and were kept apart: merge them if they are one person.`,
  moreNamesAlike: ({ count }: OfCount) =>
    `${count} more pairs of names differ in one letter and were kept apart.`,
  nameCorrected: ({ typed, read }: { typed: string; read: string }) =>
    `“${typed}” was read as ${read}, from which it differs in one letter.`,
  backwards: ({ count }: OfCount) =>
    `Times run backwards at ${counted(count, 'place')}; the order of the file was kept.`,
  endBeforeStart: ({ count }: OfCount) =>
    `An end time lies before its start at ${counted(count, 'place')}; the end was dropped.`,
  heading: 'A heading is no part of the talk.',
  recordingName: 'The name of the recording was left out.',

  cues: ({ count }: OfCount) => `${countedWas(count, 'cue')} read.`,
  lineAboveCues: 'A line above the first cue is no part of the talk.',
  cuesUntimed: ({ count }: OfCount) =>
    `The times of ${counted(count, 'cue')} could not be read; the words were kept without times.`,
  cuesWithGaps: ({ count }: OfCount) => `What follows a blank line inside ${counted(count, 'cue')} was kept.`,
  cuesEmpty: ({ count }: OfCount) =>
    `${counted(count, 'cue')} without words ${count === 1 ? 'was' : 'were'} left out.`,
  cueBlock: ({ what }: { what: keyof typeof BLOCKS }) => `A ${BLOCKS[what]} is no part of the talk.`,
  cueIdentifiers: ({ count }: OfCount) =>
    `${countedWas(count, 'identifier of a cue', 'identifiers of cues')} left out.`,
  tagsUnclosed: ({ count }: OfCount) =>
    `${countedWas(count, 'tag')} never closed: the ${count === 1 ? 'tag was' : 'tags were'} left out and the words kept.`,
  tagsUnknown: ({ count }: OfCount) => `${countedWas(count, 'tag')} left out that WebVTT does not know.`,
  rollUp: ({ count }: OfCount) =>
    `Captions roll up: ${counted(count, 'line')} shown a second time ${count === 1 ? 'was' : 'were'} left out.`,

  lineNumbers: 'The lines are numbered; the numbers were left out.',
  pageNumbers: ({ count }: OfCount) =>
    `${counted(count, 'line')} with page numbers and running heads ${count === 1 ? 'was' : 'were'} left out.`,
  silentLabels: ({ count }: OfCount) =>
    `${counted(count, 'label')} without words ${count === 1 ? 'was' : 'were'} left out.`,
  frontMatter: ({ count }: OfCount) =>
    `${counted(count, 'line')} of the front matter ${count === 1 ? 'was' : 'were'} left out.`,
  linkAddresses: ({ count }: OfCount) =>
    `${countedWas(count, 'address of a link', 'addresses of links')} left out.`,
  comments: ({ count }: OfCount) => `${countedWas(count, 'comment')} left out.`,
  fromTable: 'The talk was read from a table by the names of its columns.',
  besideTable: ({ count }: OfCount) =>
    `${counted(count, 'line')} beside the table of the talk ${count === 1 ? 'was' : 'were'} left out.`,
  noPattern: 'No pattern that names speakers was found; all paragraphs were read as words.',
  /** `forms` and `counts` go together, the most frequent first. */
  pattern: ({ forms, counts }: { forms: readonly LabelForm[]; counts: readonly number[] }) =>
    `Speakers are set off ${forms.map((form, at) => `${LABELS[form]}, ${counts[at]} times`).join('; ')}.`,
  timecodes: ({ forms }: { forms: readonly StampForm[] }) =>
    `Timecodes written ${forms.map((form) => STAMPS[form]).join(' and ')} were taken out of the words and used as times.`,
  frames: ({ perSecond }: { perSecond: number }) =>
    `The last two digits of the timecodes were read as frames, ${perSecond} a second.`,
  doubtfulNames: ({ count }: OfCount) =>
    `${counted(count, 'line')} could begin with a speaker’s name and ${count === 1 ? 'was' : 'were'} read as words of the speaker before.`,
  lineAbove: 'A line above the talk is no part of it.',
  signature: 'The signature of a transcription service is no part of the talk.',
  aside: ({ what }: { what: keyof typeof ASIDES }) => `${ASIDES[what]}: no part of the talk.`,
  /** A part of the file by its name in the file. */
  part: ({ name }: { name: string }) => `${name}: no part of the talk.`,
  trackedAccepted: ({ count }: OfCount) => `${countedWas(count, 'tracked change')} accepted.`,
  trackedUndone: ({ count }: OfCount) => `${countedWas(count, 'tracked change')} undone.`,
};
