import type { ImportReportItem } from '../../../src-shared/domain/import-report';
import type { Seconds } from '../../../src-shared/domain/instant';
import { type SaidSentence, say } from '../../../src-shared/words/say';
import { reportItem, sampleOf } from '../report-items';
import type { Utterance } from './raw-transcript';

interface OrderlyTimes {
  readonly utterances: readonly Utterance[];
  readonly items: readonly ImportReportItem[];
}

/**
 * Looks at the times without touching the order: an end before its start is dropped, times that run backwards
 * are kept as they are, and both are reported.
 */
export function orderlyTimes(utterances: readonly Utterance[]): OrderlyTimes {
  const turned = utterances.filter(endsBeforeItStarts);
  const backwards = runningBackwards(utterances);
  return {
    utterances:
      turned.length === 0
        ? utterances
        : utterances.map((utterance) => (endsBeforeItStarts(utterance) ? withoutEnd(utterance) : utterance)),
    items: [
      ...itemAbout(backwards, say('transcriptReports.backwards', { count: backwards.length })),
      ...itemAbout(turned, say('transcriptReports.endBeforeStart', { count: turned.length })),
    ],
  };
}

function endsBeforeItStarts({ start, end }: Utterance): boolean {
  return start !== undefined && end !== undefined && end < start;
}

function withoutEnd(utterance: Utterance): Utterance {
  const { end: _end, ...rest } = utterance;
  return rest;
}

function runningBackwards(utterances: readonly Utterance[]): Utterance[] {
  let before: Seconds = 0;
  return utterances.filter(({ start }) => {
    if (start === undefined) return false;
    const backwards = start < before;
    before = start;
    return backwards;
  });
}

function itemAbout(places: readonly Utterance[], sentence: SaidSentence): ImportReportItem[] {
  const [first] = places;
  if (!first) return [];
  return [
    reportItem('notUnderstood', sentence, {
      count: places.length,
      sample: sampleOf(`${clock(first.start ?? 0)} ${first.text}`),
      ...(first.line !== undefined && { line: first.line }),
    }),
  ];
}

/** `1:04:02.5`, for people. */
export function clock(seconds: Seconds): string {
  const whole = Math.floor(seconds);
  const parts = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60), whole % 60];
  const text = parts
    .map((part, index) => (index === 0 ? String(part) : String(part).padStart(2, '0')))
    .join(':');
  const fraction = Math.round((seconds - whole) * 1000);
  return fraction > 0 ? `${text}.${String(fraction).padStart(3, '0').replace(/0+$/, '')}` : text;
}
