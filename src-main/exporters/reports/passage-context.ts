import { blockRanges } from '../../../src-shared/domain/block';
import type { Interview, Segment } from '../../../src-shared/domain/interview';
import type { DocumentPassage, InterviewPassage, SpokenRange } from '../../../src-shared/domain/passage';
import { rangesOverlap, type TextRange } from '../../../src-shared/domain/text-range';
import type { SourceDocument } from '../../../src-shared/domain/source-document';
import type { ReportedTurn } from '../export-input';

/**
 * The turns that a passage touches and the one before it, which is mostly the question. A turn that holds
 * words which may not be said is left out, but the passage's own words stay.
 */
export function interviewContext(
  interview: Interview,
  passage: InterviewPassage,
  maySay: (range: SpokenRange) => boolean,
): ReportedTurn[] {
  const { segments } = interview;
  const first = segments.findIndex((segment) => segment.id === passage.from.segmentId);
  const last = segments.findIndex((segment) => segment.id === passage.to.segmentId);
  if (first === -1 || last < first) return [];
  return segments.slice(Math.max(0, first - 1), last + 1).flatMap((segment) => {
    const range = wholeSegment(segment);
    const marked = markedIn(segment, passage, segments.indexOf(segment), first, last);
    const speaker = interview.speakers.find((one) => one.id === segment.speakerId)?.name ?? null;
    if (maySay(range)) return [{ speaker, text: segment.text, marks: marked }];
    return marked.map(({ start, end }) => ({
      speaker,
      text: segment.text.slice(start, end),
      marks: [{ start: 0, end: end - start }],
    }));
  });
}

/** The blocks of a document that a passage touches. */
export function documentContext(document: SourceDocument, passage: DocumentPassage): ReportedTurn[] {
  const ranges = blockRanges(document.blocks);
  return document.blocks.flatMap((block, index) => {
    const range = ranges[index]!;
    if (!rangesOverlap(range, passage)) return [];
    const mark = {
      start: Math.max(0, passage.start - range.start),
      end: Math.min(block.text.length, passage.end - range.start),
    };
    return [{ speaker: null, text: block.text, marks: [mark] }];
  });
}

function wholeSegment(segment: Segment): SpokenRange {
  return {
    from: { segmentId: segment.id, offset: 0 },
    to: { segmentId: segment.id, offset: segment.text.length },
  };
}

function markedIn(
  segment: Segment,
  passage: InterviewPassage,
  index: number,
  first: number,
  last: number,
): TextRange[] {
  if (index < first) return [];
  const start = index === first ? passage.from.offset : 0;
  const end = index === last ? Math.min(passage.to.offset, segment.text.length) : segment.text.length;
  return start < end ? [{ start, end }] : [];
}
