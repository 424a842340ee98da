import { storyText } from '../domain/block';
import type { Claim } from '../domain/claim';
import type { Draft } from '../domain/draft';
import type { EvidenceOutcome } from '../domain/draft-command';
import type { Evidence, StoredVerdict } from '../domain/evidence';
import type { Instant, Sha256 } from '../domain/instant';
import type { Interview } from '../domain/interview';
import type { InterviewPassage } from '../domain/passage';
import type { Quotation, QuoteCheck } from '../domain/quote-check';
import { readQuotations } from '../quotes/read/read-quotations';
import { printedSide, spokenSide } from './check-sides';
import { followPassage } from './follow-passage';
import { checkLinked, quotationOfClaim } from './linked-check';
import { lostReason, movedReason, worseReason, type ChangedSides } from './recheck-words';

/** What a look at a draft's links needs from outside. */
export interface RecheckContext {
  readonly now: Instant;
  /** `null` for an interview that is gone: its links are left as they are. */
  interview(id: string): Interview | null;
  sha256(text: string): Sha256;
  /** What was done to an interview, where it is known: `the terms of “Maren Okafor” were changed`. */
  cause?(interviewId: string): string | undefined;
}

/** What a look at a draft's links found. */
export interface Recheck {
  /** The verdict on every quotation that has a passage, by the id of its claim: about the linked passages alone. */
  readonly checks: ReadonlyMap<string, QuoteCheck>;
  /** What has to be written down; empty where every stored verdict still holds. */
  readonly outcomes: readonly EvidenceOutcome[];
}

/** Looks at every link of a draft to an interview again: follows its passage, judges anew what changed. */
export function recheckLinks(draft: Draft, context: RecheckContext): Recheck {
  const text = storyText(draft.blocks);
  const quotations = readQuotations(draft.blocks);
  const looks = draft.claims
    .filter((claim) => !claim.orphan)
    .map((claim) => lookAtClaim(claim, text, quotations, context));
  return {
    checks: new Map(looks.flatMap(({ claim, check }) => (check ? [[claim.id, check]] : []))),
    outcomes: looks.flatMap(({ outcomes }) => outcomes),
  };
}

/** A link with its passage as it stands in the interview now; `passage` is `null` where it is lost. */
interface Followed {
  readonly evidence: Evidence;
  readonly was: InterviewPassage;
  readonly passage: InterviewPassage | null;
  readonly interview: Interview;
}

interface ClaimLook {
  readonly claim: Claim;
  readonly check: QuoteCheck | null;
  readonly outcomes: readonly EvidenceOutcome[];
}

function lookAtClaim(
  claim: Claim,
  text: string,
  quotations: readonly Quotation[],
  context: RecheckContext,
): ClaimLook {
  const followed = claim.evidence.flatMap((evidence) => follow(evidence, context));
  const moved = followed.flatMap((link) => movedOutcome(claim, link, context));
  const spoken = followed.filter(({ evidence, passage }) => passage && evidence.does === 'supports');
  if (claim.kind !== 'quote' || spoken.length === 0) return { claim, check: null, outcomes: moved };
  const quotation = quotationOfClaim(claim, quotations);
  const check = checkLinked({
    quotation,
    storyText: text,
    passages: spoken.map(({ passage }) => passage!),
    interviews: new Map(spoken.map(({ interview }) => [interview.id, interview])),
    now: context.now,
  });
  const printed = printedSide(text, quotation);
  const judged = spoken.flatMap((link) => judgedOutcome(claim, link, check, printed, context));
  return { claim, check, outcomes: joined([...judged, ...moved]) };
}

function follow(evidence: Evidence, context: RecheckContext): Followed[] {
  const { passage } = evidence;
  if (passage.kind !== 'interview') return [];
  const interview = context.interview(passage.interviewId);
  return interview ? [{ evidence, was: passage, passage: followPassage(interview, passage), interview }] : [];
}

/** The passage moved, changed its words, was lost or is there again. */
function movedOutcome(
  claim: Claim,
  { evidence, was, passage, interview }: Followed,
  { cause }: RecheckContext,
): EvidenceOutcome[] {
  const about = { claimId: claim.id, evidenceId: evidence.id };
  if (!passage) {
    return evidence.lost ? [] : [{ ...about, lost: true, ...reopening(claim, lostReason(interview.title)) }];
  }
  if (passage === was) return evidence.lost ? [{ ...about, lost: false }] : [];
  const changed = passage.exact !== was.exact && claim.kind !== 'quote';
  const reason = changed ? movedReason(was.exact, passage.exact, cause?.(interview.id)) : null;
  return [{ ...about, passage, lost: false, ...(reason ? reopening(claim, reason) : {}) }];
}

function judgedOutcome(
  claim: Claim,
  { evidence, passage, interview }: Followed,
  check: QuoteCheck,
  printed: string,
  context: RecheckContext,
): EvidenceOutcome[] {
  const is: StoredVerdict = {
    verdict: check.verdict,
    warnings: [...new Set(check.warnings.map(({ kind }) => kind))],
    printedSha256: context.sha256(printed),
    spokenSha256: context.sha256(spokenSide(interview, passage!, context.now)),
    checkedAt: context.now,
  };
  const was = evidence.check;
  const about = { claimId: claim.id, evidenceId: evidence.id };
  if (!was) return [{ ...about, check: is }];
  const sides: ChangedSides = {
    printed: was.printedSha256 !== is.printedSha256,
    spoken: was.spokenSha256 !== is.spokenSha256,
    interviewTitle: interview.title,
    cause: context.cause?.(interview.id),
  };
  if (!sides.printed && !sides.spoken) return [];
  const reason = worseReason(was, check, sides);
  return [{ ...about, check: is, ...(reason ? reopening(claim, reason) : {}) }];
}

/** Words that were cut are no longer anybody's to check. */
function reopening(claim: Claim, reason: string): { reopen?: string } {
  return claim.standing === 'cut' ? {} : { reopen: reason };
}

/** One outcome a link, however many things happened to it. */
function joined(outcomes: readonly EvidenceOutcome[]): EvidenceOutcome[] {
  const byLink = new Map<string, EvidenceOutcome>();
  for (const outcome of outcomes) {
    const known = byLink.get(outcome.evidenceId);
    byLink.set(outcome.evidenceId, known ? { ...outcome, ...known } : outcome);
  }
  return [...byLink.values()];
}
