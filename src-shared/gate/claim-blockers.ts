import { isOpen, type Claim } from '../domain/claim';
import type { Evidence } from '../domain/evidence';
import type { Terms } from '../domain/terms';
import type { BlockerKind } from './blocker';
import { claimWords } from './blocker-words';
import type { FoundBlocker, GateInput } from './gate-input';
import { validSignOffs } from './valid-sign-offs';
import { wordsKey } from '../text/words-key';

/** What the draft's claims hold up: open ones, cut words that still stand, lost passages, terms, legal flags. */
export function claimBlockers(input: GateInput): FoundBlocker[] {
  const counselSigned = validSignOffs(input.draft.signOffs, input.currentSha256).some(
    (signOff) => signOff.role === 'counsel',
  );
  return input.draft.claims.flatMap((claim) => [
    ...standingBlockers(claim),
    ...evidenceBlockers(claim, input),
    ...(claim.legal && !claim.orphan && !counselSigned ? [legalBlocker(claim)] : []),
  ]);
}

/** A blocker about a claim. Its key names the claim's words too: an override is for these words only. */
function claimBlocker(claim: Claim, kind: BlockerKind, what: string, message: string): FoundBlocker {
  return {
    key: [kind, claim.id, wordsKey(claim.anchor.exact), what].filter((part) => part !== '').join(':'),
    kind,
    message: `${claimWords(claim)} ${message}`,
    claimId: claim.id,
    ...(claim.orphan ? {} : { range: { start: claim.anchor.start, end: claim.anchor.end } }),
  };
}

function standingBlockers(claim: Claim): FoundBlocker[] {
  if (claim.standing === 'cut' && !claim.orphan) {
    return [claimBlocker(claim, 'cutStillPrinted', '', 'was cut and still stands in the text.')];
  }
  if (!isOpen(claim)) return [];
  const what = claim.standing === 'needsChange' ? 'needs a change.' : 'is unchecked.';
  const message = claim.orphan ? `${what} Its words are no longer in the text.` : what;
  return [claimBlocker(claim, 'openClaim', claim.standing, message)];
}

function legalBlocker(claim: Claim): FoundBlocker {
  return claimBlocker(claim, 'legal', '', 'carries a legal flag, and counsel has not signed this text.');
}

function evidenceBlockers(claim: Claim, input: GateInput): FoundBlocker[] {
  if (claim.standing === 'cut' || claim.orphan) return [];
  return claim.evidence
    .filter((evidence) => evidence.does === 'supports')
    .flatMap((evidence) => {
      const terms = termsMessage(claim, input.termsOf(evidence));
      return [
        ...(evidence.lost ? [lostBlocker(claim, evidence)] : []),
        ...(terms ? [claimBlocker(claim, 'terms', `${evidence.id}:${terms.kind}`, terms.message)] : []),
      ];
    });
}

function lostBlocker(claim: Claim, evidence: Evidence): FoundBlocker {
  const message = 'rests on a passage whose words can no longer be found in its source.';
  return claimBlocker(claim, 'lostEvidence', evidence.id, message);
}

/** Words on background may be told, not quoted; words off the record may not even be told. */
function termsMessage(claim: Claim, terms: Terms): { kind: string; message: string } | null {
  switch (terms.kind) {
    case 'onTheRecord':
      return null;
    case 'onBackground':
      return claim.kind === 'quote'
        ? { kind: terms.kind, message: 'quotes words that were given on background.' }
        : null;
    case 'deepBackground':
      return claim.kind === 'quote'
        ? { kind: terms.kind, message: 'quotes words that were given on deep background.' }
        : null;
    case 'offTheRecord':
      return { kind: terms.kind, message: 'rests on words that were said off the record.' };
    case 'embargoed':
      return { kind: terms.kind, message: `rests on words under embargo${untilWords(terms)}.` };
  }
}

function untilWords(terms: Terms): string {
  return terms.until ? ` until ${terms.until.slice(0, 10)} ${terms.until.slice(11, 16)} UTC` : '';
}
