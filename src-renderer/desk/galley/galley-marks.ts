import type { Node } from 'prosemirror-model';
import { Decoration, DecorationSet } from 'prosemirror-view';
import type { Change } from '../../../src-shared/domain/change';
import type { Claim, NoCheck } from '../../../src-shared/domain/claim';
import type { TextRange } from '../../../src-shared/domain/text-range';
import { positionOf } from './galley-positions';

/** Everything that is drawn over the text. Ranges are story offsets. */
export interface GalleyMarks {
  readonly claims: readonly Claim[];
  readonly selectedClaimId: string | null;
  readonly noChecks: readonly NoCheck[];
  readonly changes: readonly Change[];
  readonly proposals: readonly TextRange[];
  /** What the inspector is about: a proposal, or the next unmarked sentence. */
  readonly spotlight: TextRange | null;
  readonly hits: readonly TextRange[];
  readonly worseQuotes: readonly TextRange[];
}

/** Draws the marks as decorations of a document; marks whose text is gone are left to the tray. */
export function decorationsOf(document: Node, marks: GalleyMarks): DecorationSet {
  const size = document.content.size;
  const inline = (range: TextRange, attributes: Record<string, string>): Decoration[] =>
    range.start < range.end && positionOf(range.end) < size + 1
      ? [Decoration.inline(positionOf(range.start), positionOf(range.end), attributes)]
      : [];
  return DecorationSet.create(document, [
    ...marks.noChecks
      .filter((mark) => !mark.orphan)
      .flatMap((mark) => inline(mark.anchor, { class: 'no-check' })),
    ...marks.proposals.flatMap((range) => inline(range, { class: 'proposal' })),
    ...marks.worseQuotes.flatMap((range) => inline(range, { class: 'quote-doubt' })),
    ...marks.claims
      .filter((claim) => !claim.orphan)
      .flatMap((claim) => inline(claim.anchor, claimAttributes(claim, marks))),
    ...marks.changes.flatMap((change) => changeDecorations(change, inline)),
    ...marks.hits.flatMap((range) => inline(range, { class: 'hit' })),
    ...(marks.spotlight ? inline(marks.spotlight, { class: 'spotlight' }) : []),
  ]);
}

function claimAttributes(claim: Claim, marks: GalleyMarks): Record<string, string> {
  const selected = claim.id === marks.selectedClaimId ? ' selected' : '';
  const legal = claim.legal ? ' legal' : '';
  return { class: `claim standing-${claim.standing}${legal}${selected}`, 'data-claim': claim.id };
}

/** The struck words, and the proposed ones beside them. */
function changeDecorations(
  change: Change,
  inline: (range: TextRange, attributes: Record<string, string>) => Decoration[],
): Decoration[] {
  if (change.state !== 'proposed' || change.orphan) return [];
  const struck = inline(change.anchor, { class: 'struck', 'data-change': change.id });
  if (change.replacement === '') return struck;
  const inserted = Decoration.widget(positionOf(change.anchor.end), () => insertedWords(change), {
    side: 1,
    key: `${change.id}:${change.replacement}`,
    ignoreSelection: true,
  });
  return [...struck, inserted];
}

function insertedWords(change: Change): HTMLElement {
  const element = document.createElement('ins');
  element.className = 'inserted';
  element.dataset.change = change.id;
  element.textContent = change.replacement;
  return element;
}
