import type { Interview, Segment } from '../../src-shared/domain/interview';
import type { Passage, SpokenRange } from '../../src-shared/domain/passage';
import type { TermsKind } from '../../src-shared/domain/terms';
import { partInSegment, segmentOrder } from './passage-in-segment';
import { deceptiveMarks, type MarkedRange } from './segment-runs';

/** What of a transcript is looked at, and what rests on it. */
export interface Attention {
  /** The passage that is shown, of whichever source. */
  readonly shown: Passage | null;
  /** Passages that claims rest on. */
  readonly resting: readonly { readonly passage: Passage; readonly claimId: string }[];
}

/** What marks the words of each turn, by the turn's id; hits of a search are not among it. */
export function transcriptMarks(
  interview: Interview,
  { shown, resting }: Attention,
): ReadonlyMap<string, readonly MarkedRange[]> {
  const found = new Map<string, MarkedRange[]>();
  const add = (segmentId: string, mark: MarkedRange): void => {
    found.set(segmentId, [...(found.get(segmentId) ?? []), mark]);
  };
  const order = segmentOrder(interview);
  const addPassage = (passage: Passage, mark: Omit<MarkedRange, 'start' | 'end'>): void => {
    if (passage.kind !== 'interview' || passage.interviewId !== interview.id) return;
    for (const segment of segmentsOf(interview, passage, order)) {
      const part = partInSegment(passage, segment, order);
      if (part) add(segment.id, { ...part, ...mark });
    }
  };
  for (const { passage, claimId } of resting) addPassage(passage, { kind: 'resting', claimId });
  for (const { passage } of interview.passageTerms) addPassage(passage, { kind: 'restricted' });
  if (shown) addPassage(shown, { kind: 'shown' });
  for (const segment of interview.segments) {
    for (const range of segment.notSpoken ?? []) add(segment.id, { ...range, kind: 'notSpoken' });
    for (const mark of deceptiveMarks(segment.text)) add(segment.id, mark);
  }
  return found;
}

/** What words of each turn were agreed to be, by the turn's id, where that is not what the interview is. */
export function termsOfTurns(interview: Interview): ReadonlyMap<string, ReadonlySet<TermsKind>> {
  const found = new Map<string, Set<TermsKind>>();
  const order = segmentOrder(interview);
  for (const { passage, terms } of interview.passageTerms) {
    for (const { id } of segmentsOf(interview, passage, order)) {
      found.set(id, (found.get(id) ?? new Set()).add(terms.kind));
    }
  }
  return found;
}

/** The turns that a range runs over, in part or whole. */
function segmentsOf(
  { segments }: Interview,
  { from, to }: SpokenRange,
  order: ReadonlyMap<string, number>,
): readonly Segment[] {
  return segments.slice(order.get(from.segmentId) ?? 0, (order.get(to.segmentId) ?? -1) + 1);
}
