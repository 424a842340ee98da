import { isOpen, type Claim } from '../domain/claim';
import type { Evidence } from '../domain/evidence';
import type { Terms } from '../domain/terms';
import type { BlockerKind } from './blocker';
import { say, type SaidSentence } from '../words/say';
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
function claimBlocker(claim: Claim, kind: BlockerKind, what: string, sentence: SaidSentence): FoundBlocker {
  return {
    key: [kind, claim.id, wordsKey(claim.anchor.exact), what].filter((part) => part !== '').join(':'),
    kind,
    ...sentence,
    claimId: claim.id,
    ...(claim.orphan ? {} : { range: { start: claim.anchor.start, end: claim.anchor.end } }),
  };
}

function standingBlockers(claim: Claim): FoundBlocker[] {
  if (claim.standing === 'cut' && !claim.orphan) {
    return [claimBlocker(claim, 'cutStillPrinted', '', say('gate.cutStillPrinted', of(claim)))];
  }
  if (!isOpen(claim)) return [];
  const open = say('gate.openClaim', { ...of(claim), standing: claim.standing, gone: claim.orphan });
  return [claimBlocker(claim, 'openClaim', claim.standing, open)];
}

function legalBlocker(claim: Claim): FoundBlocker {
  return claimBlocker(claim, 'legal', '', say('gate.legal', of(claim)));
}

function evidenceBlockers(claim: Claim, input: GateInput): FoundBlocker[] {
  if (claim.standing === 'cut' || claim.orphan) return [];
  return claim.evidence
    .filter((evidence) => evidence.does === 'supports')
    .flatMap((evidence) => {
      const terms = input.termsOf(evidence);
      const broken = brokenTerms(claim, terms);
      return [
        ...(evidence.lost ? [lostBlocker(claim, evidence)] : []),
        ...(broken ? [claimBlocker(claim, 'terms', `${evidence.id}:${terms.kind}`, broken)] : []),
      ];
    });
}

function lostBlocker(claim: Claim, evidence: Evidence): FoundBlocker {
  return claimBlocker(claim, 'lostEvidence', evidence.id, say('gate.lostEvidence', of(claim)));
}

/** Words on background may be told, not quoted; words off the record may not even be told. */
function brokenTerms(claim: Claim, terms: Terms): SaidSentence | null {
  switch (terms.kind) {
    case 'onTheRecord':
      return null;
    case 'onBackground':
      return claim.kind === 'quote' ? say('gate.quotesBackground', of(claim)) : null;
    case 'deepBackground':
      return claim.kind === 'quote' ? say('gate.quotesDeepBackground', of(claim)) : null;
    case 'offTheRecord':
      return say('gate.offTheRecord', of(claim));
    case 'embargoed':
      return say('gate.embargoed', { ...of(claim), until: terms.until ?? '' });
  }
}

/** What a sentence needs to know of a claim. */
function of(claim: Claim): { readonly number: number; readonly words: string } {
  return { number: claim.number, words: claim.anchor.exact };
}
