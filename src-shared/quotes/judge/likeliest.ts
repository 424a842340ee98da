import type { Quotation } from '../../domain/quote-check';
import type { Finding } from '../find/finding';
import type { InterviewTexts } from '../find/interview-texts';
import { isSamePerson } from './same-person';
import { namedIn } from './speaker-warnings';

/** Two places this close in score can't be told apart by how many of their words fit. */
const ABOUT_EQUAL = 0.02;

/**
 * Findings as they came, best first, but for those that score about as well as the best: of these comes first the one
 * with the most words exactly as printed, then the one that the named person says, then one that nobody asked.
 */
export function likeliestFirst(
  findings: readonly Finding[],
  quotation: Quotation,
  texts: InterviewTexts,
): Finding[] {
  const equal = aboutEqual(findings);
  const ranked = equal
    .map((finding) => ({ finding, ...marksOf(finding, quotation, texts) }))
    .sort(
      (a, b) =>
        b.exact - a.exact || Number(b.bySpeaker) - Number(a.bySpeaker) || Number(a.asked) - Number(b.asked),
    );
  return [...ranked.map(({ finding }) => finding), ...findings.slice(equal.length)];
}

/** How many other places could have been meant as well as the first. */
export function likelyAsWell(
  findings: readonly Finding[],
  quotation: Quotation,
  texts: InterviewTexts,
): number {
  const [best, ...others] = aboutEqual(findings).map((finding) => marksOf(finding, quotation, texts));
  if (!best) return 0;
  return others.filter(
    ({ exact, bySpeaker, asked }) =>
      exact >= best.exact && (bySpeaker || !best.bySpeaker) && (best.asked || !asked),
  ).length;
}

function aboutEqual(findings: readonly Finding[]): readonly Finding[] {
  const best = Math.max(0, ...findings.map(({ candidate }) => candidate.score));
  return findings.filter(({ candidate }) => best - candidate.score <= ABOUT_EQUAL);
}

function marksOf(
  { candidate, alignment }: Finding,
  quotation: Quotation,
  texts: InterviewTexts,
): { exact: number; bySpeaker: boolean; asked: boolean } {
  const exact = alignment.runs.reduce(
    (sum, { kind, printed }) => sum + (kind === 'match' ? printed.to - printed.from : 0),
    0,
  );
  const named = quotation.attribution && namedIn(quotation.attribution);
  const speaker = texts
    .interview(candidate.interviewId)
    ?.speakers.find(({ id }) => id === candidate.speakerId);
  const bySpeaker = Boolean(named && speaker && isSamePerson(speaker, named));
  return { exact, bySpeaker, asked: speaker?.role === 'interviewer' };
}
