import type { ReportedClaim, ReportedComment, ReportedEvidence } from '../export-input';
import { readableInstant, sourceWords, verdictWords, WORDS_WITHHELD } from './report-facts';
import { CLAIM_KIND_WORDS, ROLE_WORDS, STANDING_WORDS } from './report-words';

/** A claim in plain lines: what it is, its standing, each piece of evidence with its words. */
export function claimLines(claim: ReportedClaim): string[] {
  return [
    claimHeading(claim),
    ...(claim.note ? [`Note: ${claim.note}`] : []),
    ...claim.comments.map(commentLine),
    ...claim.evidence.flatMap(evidenceLines),
    ...(claim.evidence.length === 0 ? [withoutEvidence(claim)] : []),
  ];
}

/** `Ines Okonkwo, 2024-05-14 09:30 UTC: Seen the deed.` */
export function commentLine({ said, text }: ReportedComment): string {
  return `${[said.by, readableInstant(said.at)].filter(Boolean).join(', ')}: ${text}`;
}

/** `Claim 3 · Quote · Stands · Legal flag` */
export function claimHeading(claim: ReportedClaim): string {
  const parts = [`Claim ${claim.number}`, CLAIM_KIND_WORDS[claim.kind], STANDING_WORDS[claim.standing]];
  if (claim.legal) parts.push('Legal flag');
  if (claim.orphan) parts.push('Its words are no longer in the text');
  return parts.join(' · ');
}

/** What is said of a claim that nothing is linked to. */
export function withoutEvidence(claim: ReportedClaim): string {
  return claim.notFromInterview ? 'Not from an interview.' : 'No evidence is linked.';
}

function evidenceLines(evidence: ReportedEvidence): string[] {
  const verdict = verdictWords(evidence);
  return [
    evidenceHeading(evidence),
    evidence.words === null ? WORDS_WITHHELD : `“${evidence.words.replace(/\n/g, ' / ')}”`,
    ...(verdict ? [`Quote check: ${verdict}.`] : []),
    ...(evidence.lost ? ['The words can no longer be found in the source.'] : []),
    ...(evidence.note ? [`Note: ${evidence.note}`] : []),
  ];
}

/** `Supports: Berit Sand on the jetty · Berit Sand · 2024-04-18 · 00:00:20–00:00:38` */
export function evidenceHeading(evidence: ReportedEvidence): string {
  return [`${ROLE_WORDS[evidence.does]}: ${evidence.source}`, sourceWords(evidence)]
    .filter(Boolean)
    .join(' · ');
}
