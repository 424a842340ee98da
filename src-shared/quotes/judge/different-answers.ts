import type { Interview } from '../../domain/interview';
import type { PassagePoint } from '../../domain/passage';
import { words } from '../../text/words';
import { isBackchannel } from './speech-debris';

/**
 * Did somebody else have the word between two points of an interview, and say more than `Mm-hm`? Then what stands
 * before and behind are two answers. Points are in order.
 */
export function areDifferentAnswers(interview: Interview, from: PassagePoint, to: PassagePoint): boolean {
  const index = (point: PassagePoint) => interview.segments.findIndex(({ id }) => id === point.segmentId);
  const [first, last] = [index(from), index(to)];
  if (first === last || first < 0 || last < 0) return false;
  const speaker = interview.segments[first]!.speakerId;
  const other = interview.segments[last]!.speakerId;
  if (speaker !== null && other !== null && speaker !== other) return true;
  return interview.segments
    .slice(first + 1, last)
    .some(({ speakerId, text }) => speakerId !== null && speakerId !== speaker && !isInterjection(text));
}

/** What a listener puts in without asking anything. */
export function isInterjection(text: string): boolean {
  return isBackchannel(words(text).map((word) => word.text));
}
