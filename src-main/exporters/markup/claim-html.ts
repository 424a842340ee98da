import { commentLine, withoutEvidence } from '../reports/claim-lines';
import type { ReportedClaim, ReportedEvidence, ReportedTurn } from '../export-input';
import { sourceWords, verdictWords, WORDS_WITHHELD } from '../reports/report-facts';
import { CLAIM_KIND_WORDS, ROLE_WORDS, STANDING_WORDS } from '../reports/report-words';
import type { ReportKind } from '../reports/report-kind';
import { markup, joined, type Html } from './html';

/** A claim with its standing and evidence, as reports print it. */
export function claimHtml(claim: ReportedClaim, words: Html, depth: ReportKind['depth']): Html {
  return markup`<section class="claim" id="claim-${claim.number}">
    <span class="number">${claim.number}</span>
    ${words}
    <p class="tags">${tags(claim)}</p>
    ${claim.note && markup`<p class="remark">Note: ${claim.note}</p>`}
    ${claim.comments.map((comment) => markup`<p class="remark">${commentLine(comment)}</p>`)}
    ${claim.evidence.map((evidence) => evidenceHtml(evidence, depth))}
    ${claim.evidence.length === 0 && markup`<p class="remark">${withoutEvidence(claim)}</p>`}
  </section>`;
}

function tags(claim: ReportedClaim): Html {
  const open = claim.standing === 'unchecked' || claim.standing === 'needsChange';
  const settled = [claim.settledOn, claim.settledBy].filter(Boolean).join(', ');
  const parts: Html[] = [
    markup`<span class="standing${open && ' open'}">${STANDING_WORDS[claim.standing]}</span>`,
    markup`${CLAIM_KIND_WORDS[claim.kind]}`,
  ];
  if (claim.legal) parts.push(markup`<span class="legal">Legal flag</span>`);
  if (claim.orphan) parts.push(markup`Its words are no longer in the text`);
  if (settled && !open) parts.push(markup`settled ${settled}`);
  return joined(parts, ' · ');
}

function evidenceHtml(evidence: ReportedEvidence, depth: ReportKind['depth']): Html {
  const verdict = verdictWords(evidence);
  const where = sourceWords(evidence);
  return markup`<div class="evidence">
    <p class="source">${ROLE_WORDS[evidence.does]}: <b>${evidence.source}</b>${where && ` · ${where}`}</p>
    ${evidence.words === null ? markup`<p class="remark">${WORDS_WITHHELD}</p>` : passageHtml(evidence, depth)}
    ${verdict && markup`<p class="remark">Quote check: ${verdict}.</p>`}
    ${evidence.lost && markup`<p class="remark">The words can no longer be found in the source.</p>`}
    ${evidence.note && markup`<p class="remark">Note: ${evidence.note}</p>`}
  </div>`;
}

function passageHtml(evidence: ReportedEvidence, depth: ReportKind['depth']): Html {
  if (depth === 'full' && evidence.context.length > 0) {
    return markup`<blockquote>${evidence.context.map(turnHtml)}</blockquote>`;
  }
  const turns = (evidence.words ?? '').split('\n');
  return markup`<blockquote>${turns.map((turn) => markup`<p class="turn">“${turn}”</p>`)}</blockquote>`;
}

function turnHtml(turn: ReportedTurn): Html {
  return markup`<p class="turn">
    ${turn.speaker && markup`<b>${turn.speaker}</b>`}${markedHtml(turn.text, turn.marks)}
  </p>`;
}

/** Text with ranges of it marked; the ranges are in order and apart. */
export function markedHtml(text: string, marks: readonly { start: number; end: number }[]): Html {
  let from = 0;
  const pieces = marks.map((mark) => {
    const piece = markup`${text.slice(from, mark.start)}<mark>${text.slice(mark.start, mark.end)}</mark>`;
    from = mark.end;
    return piece;
  });
  return markup`${pieces}${text.slice(from)}`;
}
