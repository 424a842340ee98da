import type { Interview, Segment } from '../../src-shared/domain/interview';
import type { SpokenRange } from '../../src-shared/domain/passage';
import type { TextRange } from '../../src-shared/domain/text-range';

/** The place of every segment in its interview, for ranges that run over several. */
export function segmentOrder(interview: Interview): ReadonlyMap<string, number> {
  return new Map(interview.segments.map((segment, index) => [segment.id, index]));
}

/** The part of a spoken range that lies in one segment, or `null`. */
export function partInSegment(
  range: SpokenRange,
  segment: Segment,
  order: ReadonlyMap<string, number>,
): TextRange | null {
  const at = order.get(segment.id);
  const first = order.get(range.from.segmentId);
  const last = order.get(range.to.segmentId);
  if (at === undefined || first === undefined || last === undefined || at < first || at > last) return null;
  const start = at === first ? range.from.offset : 0;
  const end = at === last ? Math.min(range.to.offset, segment.text.length) : segment.text.length;
  return start < end ? { start, end } : null;
}
