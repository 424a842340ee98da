import type { Claim, Reopening } from '../domain/claim';
import type { Draft } from '../domain/draft';
import type { EvidenceOutcome } from '../domain/draft-command';
import type { Evidence } from '../domain/evidence';
import type { Instant } from '../domain/instant';
import { ok } from '../result';
import { say } from '../words/say';
import { withClaim } from './claim-transitions';
import { deed, refuse, type Transition } from './transition';

export const linkEvidence: Transition<'evidence.link'> = (draft, command, context) => {
  if (command.passage.exact.trim() === '') return refuse('missing', say('commands.selectPassage'));
  const evidence: Evidence = {
    id: context.newId(),
    passage: command.passage,
    does: command.does,
    note: command.note ?? '',
    linked: deed(context),
    check: command.check,
  };
  return withClaim(draft, command.claimId, (claim) => ({
    ...claim,
    evidence: [...claim.evidence, evidence],
    notFromInterview: undefined,
  }));
};

/** Whether the claim is there and has no such link; a claim that is gone is refused as such. */
function lacksLink(draft: Draft, claimId: string, evidenceId: string): boolean {
  const claim = draft.claims.find(({ id }) => id === claimId);
  return claim !== undefined && claim.evidence.every(({ id }) => id !== evidenceId);
}

export const editEvidence: Transition<'evidence.edit'> = (draft, command) => {
  if (lacksLink(draft, command.claimId, command.evidenceId)) {
    return refuse('notFound', say('commands.noLink'));
  }
  return withClaim(draft, command.claimId, (claim) => ({
    ...claim,
    evidence: claim.evidence.map((evidence) =>
      evidence.id === command.evidenceId
        ? { ...evidence, does: command.does ?? evidence.does, note: command.note ?? evidence.note }
        : evidence,
    ),
  }));
};

export const unlinkEvidence: Transition<'evidence.unlink'> = (draft, command) => {
  if (lacksLink(draft, command.claimId, command.evidenceId)) {
    return refuse('notFound', say('commands.noLink'));
  }
  return withClaim(draft, command.claimId, (claim) => ({
    ...claim,
    evidence: claim.evidence.filter((evidence) => evidence.id !== command.evidenceId),
  }));
};

export const recheckEvidence: Transition<'evidence.recheck'> = (draft, command, context) => {
  const claims = draft.claims.map((claim) => {
    const outcomes = command.outcomes.filter((outcome) => outcome.claimId === claim.id);
    return outcomes.length > 0 ? recheckedClaim(claim, outcomes, context.now) : claim;
  });
  return ok({ ...draft, claims });
};

function recheckedClaim(claim: Claim, outcomes: readonly EvidenceOutcome[], now: Instant): Claim {
  const evidence = claim.evidence.map((link) => {
    const outcome = outcomes.find((candidate) => candidate.evidenceId === link.id);
    if (!outcome) return link;
    return {
      ...link,
      passage: outcome.passage ?? link.passage,
      check: outcome.check ?? link.check,
      lost: outcome.lost ?? link.lost,
    };
  });
  const { reopen: reason, reopenSaid: said } = outcomes.find((outcome) => outcome.reopen) ?? {};
  const why = reason && { reason, ...(said && { said }) };
  return why ? reopenedClaim({ ...claim, evidence }, why, now) : { ...claim, evidence };
}

/** Opens a settled claim again and says why; an open one only takes the reason if it has none. */
function reopenedClaim(claim: Claim, why: Pick<Reopening, 'reason' | 'said'>, now: Instant): Claim {
  if (claim.standing === 'unchecked') return claim;
  return {
    ...claim,
    standing: 'unchecked',
    settled: undefined,
    reopened: { ...why, at: now, from: claim.standing },
  };
}
