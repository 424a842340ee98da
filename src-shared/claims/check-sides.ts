import { canonicalJson } from '../domain/canonical-json';
import type { Instant } from '../domain/instant';
import type { Interview } from '../domain/interview';
import type { InterviewPassage } from '../domain/passage';
import type { Quotation } from '../domain/quote-check';
import { spokenText } from '../domain/spoken-text';
import { termsInForce } from '../domain/terms-in-force';

/*
 * What a verdict was said about, as text to be hashed: as long as neither side changes, the verdict holds.
 */

/** The printed side: the words inside the marks, and to whom they are given. */
export function printedSide(storyText: string, { pieces, attribution }: Quotation): string {
  return canonicalJson({
    words: pieces.map(({ start, end }) => storyText.slice(start, end)),
    givenTo: attribution?.fullName ?? attribution?.name ?? null,
  });
}

/**
 * The spoken side: the words with the turns around them (the question, what was said next), who speaks there, the
 * terms in force and how far the transcript can be trusted.
 */
export function spokenSide(interview: Interview, passage: InterviewPassage, now: Instant): string {
  const first = interview.segments.findIndex(({ id }) => id === passage.from.segmentId);
  const last = interview.segments.findIndex(({ id }) => id === passage.to.segmentId);
  const turns = first < 0 || last < 0 ? [] : interview.segments.slice(Math.max(0, first - 1), last + 2);
  const speaking = new Set(turns.map(({ speakerId }) => speakerId));
  return canonicalJson({
    words: spokenText(interview, passage),
    turns: turns.map(({ text, speakerId }) => ({ text, speakerId })),
    speakers: interview.speakers
      .filter(({ id }) => speaking.has(id))
      .map(({ id, name, role, alsoKnownAs }) => ({ id, name, role, alsoKnownAs })),
    terms: termsInForce(interview, passage, now),
    transcript: interview.transcript,
  });
}
