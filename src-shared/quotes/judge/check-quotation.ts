import type { Instant } from '../../domain/instant';
import type {
  Candidate,
  Difference,
  Quotation,
  QuoteCheck,
  QuoteWarning,
  Verdict,
} from '../../domain/quote-check';
import { say } from '../../words/say';
import type { Alignment } from '../align/alignment';
import type { Finding, FoundQuotation } from '../find/finding';
import type { InterviewTexts } from '../find/interview-texts';
import { contextWarnings, type PiecePlace } from './context-warnings';
import { areDifferentAnswers } from './different-answers';
import { differencesOf } from './differences';
import { droppedHead } from './dropped-head';
import type { Hearing } from './hearing';
import { likeliestFirst, likelyAsWell } from './likeliest';
import { meaningWarnings } from './meaning-warnings';
import { withWordsFromBeyond } from './moved-words';
import { piecesTogether } from './pieces-together';
import { speakerWarnings } from './speaker-warnings';
import { SpokenLine } from './spoken-line';
import { beginsInside, stopsInside, unprintedRest } from './unprinted-rest';
import { termsWarnings, transcriptWarnings } from './warnings';

/** A quotation, where it was found, and what is needed to judge it. */
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
  const findings = likeliestFirst(found.findings, quotation, asked.texts);
  const candidates = findings.map(({ candidate }) => candidate);
  const best = findings[0];
  if (best && found.pieces.length > 1) return checkPieces(asked, candidates);
  const hearing = best && !isChance(best) ? hear(asked, best) : null;
  if (!hearing) {
    return { quotation, verdict: 'notFound', passages: [], differences: [], warnings: [], candidates };
  }
  const differences = [...droppedHead(hearing), ...hearing.differences.map(({ difference }) => difference)];
  return {
    quotation,
    verdict: runsOverAnswers(hearing) ? 'stitched' : verdictOf(differences, isFragment([hearing])),
    passages: [hearing.passage],
    differences,
    warnings: [...warningsAbout(hearing), ...ambiguity(findings, quotation, asked.texts)],
    candidates,
  };
}

/**
 * Among millions of words some fit any short sentence by half: a place that could be one of these is shown as the
 * closest, and no verdict is said about it. The fewer words, the better they have to fit.
 */
function isChance({ candidate, alignment }: Finding): boolean {
  const said = alignment.printed.filter(({ bracketed }) => !bracketed).length;
  return candidate.score < 0.72 - 0.02 * said;
}

/** The best places explain the quotation together: stitched, unless they follow each other in one answer. */
function checkPieces(asked: QuestionedQuotation, candidates: readonly Candidate[]): QuoteCheck {
  const { quotation, found, storyText } = asked;
  const heard = found.pieces.flatMap(({ finding }) => hear(asked, finding) ?? []);
  const together = piecesTogether(heard, storyText);
  const differences = [
    ...heard.flatMap((hearing) => hearing.differences.map(({ difference }) => difference)),
    ...together.gaps,
  ].sort((a, b) => a.printed.start - b.printed.start);
  const warnings = heard.flatMap((hearing, at) =>
    warningsAbout(hearing, { first: at === 0, last: at === heard.length - 1 }),
  );
  const stitched = together.order === 'stitched' || heard.some(runsOverAnswers);
  return {
    quotation,
    verdict: stitched ? 'stitched' : verdictOf(differences, isFragment(heard)),
    passages: heard.map(({ passage }) => passage),
    differences,
    warnings: distinct(warnings),
    candidates,
  };
}

function hear(asked: QuestionedQuotation, { candidate, alignment }: Finding): Hearing | null {
  const interview = asked.texts.interview(candidate.interviewId);
  if (!interview) return null;
  const line = new SpokenLine(interview, alignment.spoken);
  return {
    quotation: asked.quotation,
    storyText: asked.storyText,
    interview,
    passage: candidate,
    alignment,
    line,
    differences: withWordsFromBeyond(
      differencesOf(asked.storyText, line, alignment),
      alignment,
      interview,
      candidate,
    ),
    now: asked.now,
  };
}

function warningsAbout(hearing: Hearing, piece?: PiecePlace): QuoteWarning[] {
  return [
    ...meaningWarnings(hearing),
    ...speakerWarnings(hearing),
    ...contextWarnings(hearing, piece),
    ...termsWarnings(hearing),
    ...transcriptWarnings(hearing),
  ];
}

/** The worst difference decides. */
function verdictOf(differences: readonly Difference[], fragment: boolean): Verdict {
  const has = (...kinds: Difference['kind'][]): boolean =>
    differences.some(({ kind }) => kinds.includes(kind));
  if (has('dropped', 'added', 'replaced', 'moved')) return 'altered';
  if (has('bracket')) return 'bracketed';
  if (has('elision')) return 'elided';
  if (has('debris')) return 'cleaned';
  return fragment ? 'elided' : 'verbatim';
}

/** Words are left out between two printed ones while somebody else asked or answered. */
function runsOverAnswers({ interview, alignment, line }: Hearing): boolean {
  return alignment.runs.some(({ kind, spoken }) => {
    if (kind !== 'drop' || spoken.from === 0 || spoken.to >= line.words.length) return false;
    const { to: from } = line.rangeOf(spoken.from - 1, spoken.from);
    const { from: to } = line.rangeOf(spoken.to, spoken.to + 1);
    return areDifferentAnswers(interview, from, to);
  });
}

/** The spoken sentence begins before print or goes on after it, or print says so with an ellipsis at its edge. */
function isFragment(heard: readonly Hearing[]): boolean {
  const first = heard[0]!;
  const last = heard.at(-1)!;
  const edges = (alignment: Alignment) => [alignment.printed[0], alignment.printed.at(-1)] as const;
  if (edges(first.alignment)[0]?.cutBefore || edges(last.alignment)[1]?.cutAfter) return true;
  return (
    beginsInside(unprintedRest(first.interview, first.passage)) ||
    stopsInside(unprintedRest(last.interview, last.passage))
  );
}

function ambiguity(
  findings: readonly Finding[],
  quotation: Quotation,
  texts: InterviewTexts,
): QuoteWarning[] {
  const others = likelyAsWell(findings, quotation, texts);
  if (others === 0) return [];
  return [{ kind: 'ambiguous', ...say('quotes.ambiguous', { others }) }];
}

function distinct(warnings: readonly QuoteWarning[]): QuoteWarning[] {
  const seen = new Set<string>();
  return warnings.filter(({ kind, message }) => {
    const key = `${kind} ${message}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
