import { storyText } from '../domain/block';
import { canonicalJson } from '../domain/canonical-json';
import type { Claim } from '../domain/claim';
import type { Draft } from '../domain/draft';
import type { EvidenceOutcome } from '../domain/draft-command';
import type { Evidence, StoredVerdict } from '../domain/evidence';
import type { Instant, Sha256 } from '../domain/instant';
import type { Interview } from '../domain/interview';
import type { InterviewPassage } from '../domain/passage';
import type { Quotation, QuoteCheck } from '../domain/quote-check';
import type { Sentence } from '../domain/sentence';
import { spokenText } from '../domain/spoken-text';
import { readQuotations } from '../quotes/read/read-quotations';
import type { SaidSentence } from '../words/say';
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
  cause?(interviewId: string): Sentence | undefined;
  /**
   * Finds a passage by comparing the transcript with the one that it was linked in; `undefined` where that one is not
   * at hand, and the passage's own words and surroundings have to do.
   */
  relocate?(passage: InterviewPassage): InterviewPassage | null | undefined;
  /** The check that was made under a key before; the same key means the same question. */
  known?(claimId: string, key: Sha256): QuoteCheck | undefined;
}

/** What a look at one claim's links found. */
export interface ClaimLook {
  readonly claimId: string;
  /** The verdict about the linked passages alone, and the key of its question; `null` where no quotation is linked. */
  readonly judged: { readonly check: QuoteCheck; readonly key: Sha256 } | null;
  /** What has to be written down; empty where every stored verdict still holds. */
  readonly outcomes: readonly EvidenceOutcome[];
}

/**
 * Looks at every link of a draft to an interview again, claim by claim, so that whoever asks can pause between two:
 * follows its passage, judges anew what changed.
 */
export function* recheckLinks(draft: Draft, context: RecheckContext): Generator<ClaimLook> {
  const linked = draft.claims.filter((claim) => !claim.orphan && claim.evidence.length > 0);
  if (linked.length === 0) return;
  const text = storyText(draft.blocks);
  const quotations = readQuotations(draft.blocks);
  for (const claim of linked) yield lookAtClaim(claim, text, quotations, context);
}

/** A link with its passage as it stands in the interview now; `passage` is `null` where it is lost. */
interface Followed {
  readonly evidence: Evidence;
  readonly was: InterviewPassage;
  readonly passage: InterviewPassage | null;
  readonly interview: Interview;
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
  if (claim.kind !== 'quote' || spoken.length === 0) {
    return { claimId: claim.id, judged: null, outcomes: moved };
  }
  const quotation = quotationOfClaim(claim, quotations);
  const printedSha256 = context.sha256(printedSide(text, quotation));
  const sides = spoken.map(({ interview, passage }) =>
    context.sha256(spokenSide(interview, passage!, context.now)),
  );
  const key = context.sha256(canonicalJson({ quotation, printedSha256, sides }));
  const check =
    context.known?.(claim.id, key) ??
    checkLinked({
      quotation,
      storyText: text,
      passages: spoken.map(({ passage }) => passage!),
      interviews: new Map(spoken.map(({ interview }) => [interview.id, interview])),
      now: context.now,
    });
  const judged = spoken.flatMap((link, at) =>
    judgedOutcome(claim, link, stored(check, printedSha256, sides[at]!, context.now), check, context),
  );
  return { claimId: claim.id, judged: { check, key }, outcomes: joined([...judged, ...moved]) };
}

function stored(check: QuoteCheck, printedSha256: Sha256, spokenSha256: Sha256, now: Instant): StoredVerdict {
  const warnings = [...new Set(check.warnings.map(({ kind }) => kind))];
  return { verdict: check.verdict, warnings, printedSha256, spokenSha256, checkedAt: now };
}

function follow(evidence: Evidence, context: RecheckContext): Followed[] {
  const { passage } = evidence;
  if (passage.kind !== 'interview') return [];
  const interview = context.interview(passage.interviewId);
  if (!interview) return [];
  const isInPlace = spokenText(interview, passage) === passage.exact;
  const relocated = isInPlace ? passage : context.relocate?.(passage);
  const now = relocated === undefined ? followPassage(interview, passage) : relocated;
  return [{ evidence, was: passage, passage: now, interview }];
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
  { evidence, interview }: Followed,
  is: StoredVerdict,
  check: QuoteCheck,
  context: RecheckContext,
): EvidenceOutcome[] {
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
function reopening(
  claim: Claim,
  { message, said }: SaidSentence,
): Pick<EvidenceOutcome, 'reopen' | 'reopenSaid'> {
  return claim.standing === 'cut' ? {} : { reopen: message, reopenSaid: said };
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
