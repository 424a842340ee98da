import type { Evidence } from '../domain/evidence';
import type { PassagePoint } from '../domain/passage';
import { compareVerdicts, type Candidate, type Verdict, type WarningKind } from '../domain/quote-check';
import type { BlockerKind } from './blocker';
import { say, type SaidSentence } from '../words/say';
import type { FoundBlocker, GateInput } from './gate-input';
import { printedQuotations, type PrintedQuotation } from './printed-quotations';

/** What the draft's quotations hold up: no passage, a verdict that the house does not allow, a grave doubt. */
export function quotationBlockers(input: GateInput): FoundBlocker[] {
  return printedQuotations(input).flatMap((quotation) => blockersOf(quotation, input));
}

function blockersOf(quotation: PrintedQuotation, input: GateInput): FoundBlocker[] {
  if (quotation.claims.some((claim) => claim.notFromInterview)) return [];
  const spoken = quotation.support.filter((evidence) => evidence.passage.kind === 'interview');
  if (spoken.length === 0) return withoutPassage(quotation, input);
  const finding = findingOf(quotation, spoken);
  if (!finding) {
    return [about(quotation, 'verdict', 'unchecked', say('gate.notCompared', of(quotation)))];
  }
  const isWorse = compareVerdicts(finding.verdict, input.rules.worstVerdict) > 0;
  return [
    ...(isWorse
      ? [about(quotation, 'verdict', finding.verdict, notAllowed(quotation, finding.verdict))]
      : []),
    ...graveDoubts(quotation, finding.warnings),
  ];
}

/** Nothing said in an interview is linked. A document is passage enough: an email, a speech, a judgment. */
function withoutPassage(quotation: PrintedQuotation, input: GateInput): FoundBlocker[] {
  const fromDocument = quotation.support.length > 0;
  const missing = input.rules.quotationsNeedPassage && !fromDocument;
  const doubts = quotation.check?.warnings.some((warning) => warning.kind === 'terms') ?? false;
  return [
    ...(missing
      ? [about(quotation, 'quotationWithoutPassage', '', say('gate.withoutPassage', of(quotation)))]
      : []),
    ...(doubts ? [about(quotation, 'terms', '', say('gate.notForPrint', of(quotation)))] : []),
  ];
}

interface Finding {
  readonly verdict: Verdict;
  readonly warnings: readonly WarningKind[];
}

/**
 * The verdict about what the desk linked: the fresh check where it judged that very passage, else the best of
 * those stored with the links. A check that judged another passage says nothing about this one.
 */
function findingOf(quotation: PrintedQuotation, spoken: readonly Evidence[]): Finding | null {
  const { check } = quotation;
  if (check && check.passages.some((passage) => spoken.some((evidence) => touches(passage, evidence)))) {
    return { verdict: check.verdict, warnings: check.warnings.map((warning) => warning.kind) };
  }
  const stored = spoken.map((evidence) => evidence.check).filter((one) => one !== undefined);
  return stored.sort((a, b) => compareVerdicts(a.verdict, b.verdict))[0] ?? null;
}

/** Whether a judged passage and a linked one share words, or at least a turn where one lies within it. */
function touches(judged: Candidate, evidence: Evidence): boolean {
  const { passage } = evidence;
  if (passage.kind !== 'interview' || passage.interviewId !== judged.interviewId) return false;
  if (isOneTurn(judged) && isOneTurn(passage)) {
    return (
      judged.from.segmentId === passage.from.segmentId &&
      judged.from.offset < passage.to.offset &&
      passage.from.offset < judged.to.offset
    );
  }
  const ends = [passage.from.segmentId, passage.to.segmentId];
  return ends.includes(judged.from.segmentId) || ends.includes(judged.to.segmentId);
}

function isOneTurn(range: { readonly from: PassagePoint; readonly to: PassagePoint }): boolean {
  return range.from.segmentId === range.to.segmentId;
}

function graveDoubts(quotation: PrintedQuotation, warnings: readonly WarningKind[]): FoundBlocker[] {
  const blockers: FoundBlocker[] = [];
  if (warnings.includes('meaning')) {
    blockers.push(about(quotation, 'warning', 'meaning', say('gate.meaning', of(quotation))));
  }
  if (warnings.includes('speaker')) {
    blockers.push(about(quotation, 'warning', 'speaker', say('gate.speaker', of(quotation))));
  }
  return blockers;
}

function about(
  quotation: PrintedQuotation,
  kind: BlockerKind,
  what: string,
  sentence: SaidSentence,
): FoundBlocker {
  const claim = quotation.claims[0];
  return {
    key: [kind, 'quotation', quotation.key, what].filter((part) => part !== '').join(':'),
    kind,
    ...sentence,
    ...(claim ? { claimId: claim.id } : {}),
    range: quotation.range,
  };
}

/** What a sentence needs to know of a quotation. */
function of({ words }: PrintedQuotation): { readonly words: string } {
  return { words };
}

function notAllowed({ words }: PrintedQuotation, verdict: Verdict): SaidSentence {
  return say('gate.verdict', { words, verdict });
}
