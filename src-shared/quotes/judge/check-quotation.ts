import type { Instant } from '../../domain/instant';
import type { Difference, Quotation, QuoteCheck, QuoteWarning, Verdict } from '../../domain/quote-check';
import type { Finding, FoundQuotation } from '../find/finding';
import type { InterviewTexts } from '../find/interview-texts';
import { differencesOf } from './differences';
import * as warnings from './warnings';

/** Two places this close in score can't be told apart by their words. */
const ABOUT_EQUAL = 0.02;

export interface QuestionedQuotation {
  readonly quotation: Quotation;
  readonly storyText: string;
  readonly found: FoundQuotation;
  readonly texts: InterviewTexts;
  /** For embargoes. */
  readonly now: Instant;
}

/** The verdict on one quotation, with every difference, and every reason to doubt it. */
export function checkQuotation(asked: QuestionedQuotation): QuoteCheck {
  const { quotation, found } = asked;
  const candidates = found.findings.map(({ candidate }) => candidate);
  const best = found.findings[0];
  if (!best) {
    return { quotation, verdict: 'notFound', passages: [], differences: [], warnings: [], candidates };
  }
  const stitched = found.pieces.length > 1;
  const heard = stitched ? found.pieces.map(({ finding }) => finding) : [best];
  const judged = heard.map((finding) => judge(asked, finding));
  const differences = judged.flatMap((one) => one.differences);
  return {
    quotation,
    verdict: stitched ? 'stitched' : verdictOf(differences, stopsInside(asked, best)),
    passages: heard.map(({ candidate }) => candidate),
    differences,
    warnings: [...judged.flatMap((one) => one.warnings), ...(stitched ? [] : ambiguity(found.findings))],
    candidates,
  };
}

function judge(
  asked: QuestionedQuotation,
  finding: Finding,
): { differences: Difference[]; warnings: QuoteWarning[] } {
  const interview = asked.texts.interview(finding.candidate.interviewId);
  if (!interview) return { differences: [], warnings: [] };
  const differences = differencesOf(asked.storyText, interview, finding.alignment);
  const heard = {
    quotation: asked.quotation,
    interview,
    passage: finding.candidate,
    differences,
    now: asked.now,
  };
  return {
    differences,
    warnings: [
      ...warnings.meaningWarnings(heard),
      ...warnings.speakerWarnings(heard),
      ...warnings.contextWarnings(heard),
      ...warnings.termsWarnings(heard),
      ...warnings.transcriptWarnings(heard),
    ],
  };
}

/** The worst difference decides. */
function verdictOf(differences: readonly Difference[], isFragment: boolean): Verdict {
  const has = (...kinds: Difference['kind'][]): boolean =>
    differences.some(({ kind }) => kinds.includes(kind));
  if (has('dropped', 'added', 'replaced', 'moved')) return 'altered';
  if (has('bracket')) return 'bracketed';
  if (has('elision')) return 'elided';
  if (has('debris')) return 'cleaned';
  return isFragment ? 'elided' : 'verbatim';
}

/** True where the spoken sentence goes on after the last printed word. */
function stopsInside({ texts }: QuestionedQuotation, { candidate }: Finding): boolean {
  const interview = texts.interview(candidate.interviewId);
  const last = interview?.segments.find(({ id }) => id === candidate.to.segmentId);
  const rest = last?.text.slice(candidate.to.offset).trim() ?? '';
  return rest !== '' && !/^[\p{Pf}"'’)\]]*[.!?…]/u.test(rest);
}

function ambiguity([best, second]: readonly Finding[]): QuoteWarning[] {
  if (!best || !second || best.candidate.score - second.candidate.score > ABOUT_EQUAL) return [];
  return [{ kind: 'ambiguous', message: 'Another passage fits about as well; choose which one was meant.' }];
}
