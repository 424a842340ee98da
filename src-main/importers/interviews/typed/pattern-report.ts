import type { ImportReportItem } from '../../../../src-shared/domain/import-report';
import type {
  LabelForm,
  StampForm,
  TranscriptPattern,
} from '../../../../src-shared/domain/transcript-pattern';
import { counted, reportItem, sampleOf, was } from '../../report-items';
import type { FrameRate } from '../timecode';
import type { AcceptedHeads } from './accept-heads';
import type { TypedLine } from './typed-line';

const LABEL_NAMES: Readonly<Record<LabelForm, string>> = {
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

const STAMP_NAMES: Readonly<Record<StampForm, string>> = {
  square: '[00:14:02]',
  round: '(00:14:02)',
  hash: '#00:14:02-5#',
  angle: '<00:14:02>',
  bare: '00:14:02',
};

/** What was decided about the pattern of a typed transcript, and what remains doubtful. */
export function patternItems(
  pattern: TranscriptPattern,
  accepted: AcceptedHeads,
  lines: readonly TypedLine[],
  rate: FrameRate & { readonly seen: boolean },
): ImportReportItem[] {
  return [
    labelItem(pattern, accepted),
    ...stampItem(pattern.stamps),
    ...frameItem(pattern.stamps, rate),
    ...doubtItem(accepted, lines),
    ...[...accepted.corrected].map(([index, { typed, read }]) =>
      reportItem('decided', `“${typed}” was read as ${read}, from which it differs in one letter.`, {
        line: lines[index]!.line,
      }),
    ),
  ];
}

function labelItem(pattern: TranscriptPattern, { heads }: AcceptedHeads): ImportReportItem {
  if (heads.size === 0) {
    return reportItem(
      'decided',
      'No pattern that names speakers was found; all paragraphs were read as words.',
    );
  }
  const forms = new Map<LabelForm, number>();
  for (const { form } of heads.values()) forms.set(form, (forms.get(form) ?? 0) + 1);
  const ways = [...forms]
    .sort((a, b) => b[1] - a[1])
    .map(([form, count]) => `${LABEL_NAMES[form]}, ${count} times`);
  const names = [...new Set([...heads.values()].map(({ name }) => name).filter((name) => name !== ''))];
  return reportItem('decided', `Speakers are set off ${ways.join('; ')}.`, {
    count: heads.size,
    ...(names.length > 0 && { sample: sampleOf(names.join(', ')) }),
  });
}

function stampItem(stamps: readonly StampForm[]): ImportReportItem[] {
  if (stamps.length === 0) return [];
  const forms = stamps.map((form) => STAMP_NAMES[form]).join(' and ');
  return [reportItem('decided', `Timecodes written ${forms} were taken out of the words and used as times.`)];
}

function frameItem(
  stamps: readonly StampForm[],
  rate: FrameRate & { readonly seen: boolean },
): ImportReportItem[] {
  if (!rate.seen || stamps.length === 0) return [];
  const message = `The last two digits of the timecodes were read as frames, ${rate.framesPerSecond} a second.`;
  return [reportItem('decided', message)];
}

function doubtItem({ doubtful }: AcceptedHeads, lines: readonly TypedLine[]): ImportReportItem[] {
  const [first] = doubtful.keys();
  if (first === undefined) return [];
  const names = [...new Set([...doubtful.values()].map(({ name }) => `${name}:`))].join(' ');
  const message = `${counted(doubtful.size, 'line')} could begin with a speaker’s name and ${was(doubtful.size)} read as words of the speaker before.`;
  return [
    reportItem('notUnderstood', message, {
      count: doubtful.size,
      sample: sampleOf(names),
      line: lines[first]!.line,
    }),
  ];
}
