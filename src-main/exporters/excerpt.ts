import type { ReportedTurn } from './export-input';

/** Units of text shown on either side of the marked words. */
const AROUND = 110;

/** The marked words with some of the text around them, cut between words. */
export function excerpt(turn: ReportedTurn): ReportedTurn {
  const mark = turn.marks[0];
  if (!mark) return turn;
  const from = cutBefore(turn.text, mark.start);
  const to = cutAfter(turn.text, mark.end);
  const opening = from > 0 ? '… ' : '';
  const shift = opening.length - from;
  return {
    speaker: turn.speaker,
    text: `${opening}${turn.text.slice(from, to)}${to < turn.text.length ? ' …' : ''}`,
    marks: [{ start: mark.start + shift, end: mark.end + shift }],
  };
}

function cutBefore(text: string, at: number): number {
  if (at <= AROUND) return 0;
  const space = text.indexOf(' ', at - AROUND);
  return space === -1 || space >= at ? at : space + 1;
}

function cutAfter(text: string, at: number): number {
  if (text.length - at <= AROUND) return text.length;
  const space = text.lastIndexOf(' ', at + AROUND);
  return space <= at ? at : space;
}
