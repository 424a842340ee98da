import type { ImportReportItem } from '../../../../src-shared/domain/import-report';
import type {
  LabelForm,
  StampForm,
  TranscriptPattern,
} from '../../../../src-shared/domain/transcript-pattern';
import { say } from '../../../../src-shared/words/say';
import { reportItem, sampleOf } from '../../report-items';
import type { FrameRate } from '../timecode';
import type { AcceptedHeads } from './accept-heads';
import type { TypedLine } from './typed-line';

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
      reportItem('decided', say('transcriptReports.nameCorrected', { typed, read }), {
        line: lines[index]!.line,
      }),
    ),
  ];
}

function labelItem(pattern: TranscriptPattern, { heads }: AcceptedHeads): ImportReportItem {
  if (heads.size === 0) {
    return reportItem('decided', say('transcriptReports.noPattern'));
  }
  const forms = new Map<LabelForm, number>();
  for (const { form } of heads.values()) forms.set(form, (forms.get(form) ?? 0) + 1);
  const ways = [...forms].sort((a, b) => b[1] - a[1]);
  const sentence = say('transcriptReports.pattern', {
    forms: ways.map(([form]) => form),
    counts: ways.map(([, count]) => count),
  });
  const names = [...new Set([...heads.values()].map(({ name }) => name).filter((name) => name !== ''))];
  return reportItem('decided', sentence, {
    count: heads.size,
    ...(names.length > 0 && { sample: sampleOf(names.join(', ')) }),
  });
}

function stampItem(stamps: readonly StampForm[]): ImportReportItem[] {
  if (stamps.length === 0) return [];
  return [reportItem('decided', say('transcriptReports.timecodes', { forms: stamps }))];
}

function frameItem(
  stamps: readonly StampForm[],
  rate: FrameRate & { readonly seen: boolean },
): ImportReportItem[] {
  if (!rate.seen || stamps.length === 0) return [];
  return [reportItem('decided', say('transcriptReports.frames', { perSecond: rate.framesPerSecond }))];
}

function doubtItem({ doubtful }: AcceptedHeads, lines: readonly TypedLine[]): ImportReportItem[] {
  const [first] = doubtful.keys();
  if (first === undefined) return [];
  const names = [...new Set([...doubtful.values()].map(({ name }) => `${name}:`))].join(' ');
  return [
    reportItem('notUnderstood', say('transcriptReports.doubtfulNames', { count: doubtful.size }), {
      count: doubtful.size,
      sample: sampleOf(names),
      line: lines[first]!.line,
    }),
  ];
}
