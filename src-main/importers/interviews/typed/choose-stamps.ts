import type { Seconds } from '../../../../src-shared/domain/instant';
import type { StampForm } from '../../../../src-shared/domain/transcript-pattern';
import type { FrameRate } from '../timecode';
import type { LineHead } from './line-head';
import { leadingStamp, stampsIn, SURE_FORMS } from './stamps';
import type { TypedLine } from './typed-line';

/** How many of a run of times may step back before they are something else than timecodes. */
const MOSTLY_IN_ORDER = 0.8;
const FEWEST_ROUND = 2;
const FEWEST_BARE = 2;

/**
 * The ways in which timecodes are written in this file. Square brackets, hashes and angles make a timecode
 * wherever they stand; round brackets and bare times only where their times run forward through the file, because
 * people also say and write times of day.
 */
export function chooseStamps(
  lines: readonly TypedLine[],
  heads: ReadonlyMap<number, LineHead>,
  rate: FrameRate,
): StampForm[] {
  const times = new Map<StampForm, Seconds[]>();
  const note = (form: StampForm, start: Seconds): void => {
    const starts = times.get(form);
    if (starts) starts.push(start);
    else times.set(form, [start]);
  };
  let bareAlone = 0;
  lines.forEach((line, index) => {
    const head = heads.get(index);
    const text = head ? head.rest : line.text;
    if (head?.stamp) note(head.stamp.form, head.stamp.start);
    const lead = leadingStamp(text, ['bare'], rate);
    if (lead) note('bare', lead.start);
    if (lead && text.slice(lead.length).trim() === '') bareAlone += 1;
    for (const stamp of stampsIn(text, [...SURE_FORMS, 'round'], rate)) note(stamp.form, stamp.start);
  });
  return [...times]
    .filter(([form, starts]) => {
      if (SURE_FORMS.includes(form)) return true;
      if (form === 'round') return starts.length >= FEWEST_ROUND && runForward(starts);
      return bareAlone > 0 || (starts.length >= FEWEST_BARE && runForward(starts));
    })
    .map(([form]) => form);
}

function runForward(starts: readonly Seconds[]): boolean {
  const inOrder = starts.filter((start, index) => index === 0 || start >= starts[index - 1]!).length;
  return inOrder >= starts.length * MOSTLY_IN_ORDER;
}
