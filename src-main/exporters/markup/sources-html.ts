import { blockRanges, type Block } from '../../../src-shared/domain/block';
import { rangesOverlap } from '../../../src-shared/domain/text-range';
import type { ExportInput, ReportedClaim, ReportedEvidence } from '../export-input';
import { joined, markup, type Html } from './html';

/** What readers click on; on paper a line of its own. */
export const SHOW_THE_SOURCE = 'Show the source';

/** The page with all its sources open: on paper nobody can open them. */
export function withOpenSources(page: string): string {
  return page.replaceAll('<details class="sources">', '<details class="sources" open>');
}

/**
 * For readers, where the desk chose it: below each block the passages behind its quotations. Only quotations
 * that stand, and only words said on the record; the desk's own names for its interviews stay out.
 */
export function sourcesBelow(input: ExportInput): ReadonlyMap<Block, Html> {
  if (!input.include.showSources) return new Map();
  const blocks = [...input.story.head, ...input.story.body];
  const ranges = blockRanges(blocks);
  const found = blocks.flatMap((block, index): [Block, Html][] => {
    const passages = input.claims
      .filter((claim) => isShown(claim) && rangesOverlap(claim.range, ranges[index]!))
      .flatMap((claim) => claim.evidence.filter(isForReaders));
    return passages.length === 0 ? [] : [[block, sourcesHtml(passages)]];
  });
  return new Map(found);
}

function isShown(claim: ReportedClaim): boolean {
  return claim.kind === 'quote' && claim.standing === 'stands' && !claim.orphan;
}

function isForReaders(evidence: ReportedEvidence): boolean {
  return evidence.does === 'supports' && evidence.terms === 'onTheRecord' && evidence.words !== null;
}

function sourcesHtml(passages: readonly ReportedEvidence[]): Html {
  return markup`<details class="sources"><summary>${SHOW_THE_SOURCE}</summary>
    ${joined(passages.map(passageHtml), '\n')}
    </details>`;
}

function passageHtml({ words, speaker, recordedOn, time, askedByUs }: ReportedEvidence): Html {
  const who = [askedByUs ? null : speaker, recordedOn, time].filter(Boolean).join(' · ');
  return markup`<blockquote>${(words ?? '').split('\n').map((turn) => markup`<p>“${turn}”</p>`)}</blockquote>
    ${who && markup`<p>${who}</p>`}`;
}
