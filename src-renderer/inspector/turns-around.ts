import type { Interview } from '../../src-shared/domain/interview';
import type { SpokenRange } from '../../src-shared/domain/passage';
import { partInSegment, segmentOrder } from '../transcript/passage-in-segment';

/** A turn beside or in a passage; `words` are those of the passage, empty in the turns around it. */
export interface TurnAround {
  readonly id: string;
  readonly speaker: string;
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** Units shown of a long turn on either side of what matters. */
const MOST = 220;

/** The question before a passage, the turns that it stands in, and what is said next. */
export function turnsAround(interview: Interview, range: SpokenRange): TurnAround[] {
  const order = segmentOrder(interview);
  const first = order.get(range.from.segmentId);
  const last = order.get(range.to.segmentId);
  if (first === undefined || last === undefined) return [];
  return interview.segments.slice(Math.max(0, first - 1), last + 2).map((segment, index) => {
    const speaker = interview.speakers.find(({ id }) => id === segment.speakerId)?.name ?? '';
    const part = partInSegment(range, segment, order);
    const isBefore = first > 0 && index === 0;
    const { start, end } =
      part ?? (isBefore ? { start: segment.text.length, end: segment.text.length } : { start: 0, end: 0 });
    return {
      id: segment.id,
      speaker,
      before: ending(segment.text.slice(0, start)),
      words: part ? segment.text.slice(start, end) : '',
      after: beginning(segment.text.slice(end)),
    };
  });
}

function ending(text: string): string {
  return text.length <= MOST ? text : `… ${text.slice(-MOST).replace(/^\S*\s/, '')}`;
}

function beginning(text: string): string {
  return text.length <= MOST ? text : `${text.slice(0, MOST).replace(/\s\S*$/, '')} …`;
}
