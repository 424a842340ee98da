import type { Node } from 'prosemirror-model';
import { Plugin, type Transaction } from 'prosemirror-state';
import { Decoration } from 'prosemirror-view';
import { BLOCK_SEPARATOR } from '../../../src-shared/domain/block';
import type { Change } from '../../../src-shared/domain/change';
import type { Claim, NoCheck } from '../../../src-shared/domain/claim';
import type { TextRange } from '../../../src-shared/domain/text-range';
import { deceptiveIn, deceptiveName } from '../../../src-shared/text/deceptive';
import { claimLanes } from './claim-lanes';
import { positionOf } from './galley-positions';
import { words } from '../../words';
import { MarkLayer, type DrawnMark } from './mark-layer';

/** Everything that is drawn over the text. Ranges are story offsets; the same arrays cost nothing to show again. */
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
  readonly misspelt: readonly TextRange[];
}

const LAYERS = [
  'noChecks',
  'proposals',
  'worseQuotes',
  'claims',
  'selected',
  'changes',
  'hits',
  'misspelt',
  'spotlight',
  'deceptive',
] as const;

type LayerName = (typeof LAYERS)[number];

/** All marks of the galley, one layer for each kind; marks whose text is gone are left to the tray. */
export class GalleyLayers {
  readonly #layers = new Map<LayerName, MarkLayer>(LAYERS.map((name) => [name, new MarkLayer()]));

  /** One plugin a layer, so that the editor joins them without building one set of all. */
  plugins(): Plugin[] {
    return LAYERS.map((name) => new Plugin({ props: { decorations: () => this.#layers.get(name)!.set } }));
  }

  map(mapping: Transaction['mapping'], doc: Node): void {
    for (const layer of this.#layers.values()) layer.map(mapping, doc);
  }

  /**
   * Answers whether anything is drawn differently now.
   *
   * @param stretch story offsets of what is drawn, from block to block; `null` for all
   */
  show(doc: Node, marks: GalleyMarks, stretch: TextRange | null): boolean {
    let changed = false;
    const show = (name: LayerName, source: unknown, drawn: () => readonly DrawnMark[]): void => {
      changed = this.#layers.get(name)!.show(doc, source, drawn, stretch) || changed;
    };
    const near = (range: TextRange): boolean =>
      stretch === null || (range.end >= stretch.start && range.start <= stretch.end);
    const ranges = (name: 'proposals' | 'worseQuotes' | 'hits' | 'misspelt', look: string): void =>
      show(name, marks[name], () =>
        marks[name].filter(near).flatMap((range) => inline(range, { class: look })),
      );
    const selected = marks.claims.find((claim) => claim.id === marks.selectedClaimId) ?? null;
    show('noChecks', marks.noChecks, () =>
      placed(marks.noChecks, near).flatMap(({ anchor }) => inline(anchor, { class: 'no-check' })),
    );
    ranges('proposals', 'proposal');
    ranges('worseQuotes', 'quote-doubt');
    show('claims', marks.claims, () => {
      const lanes = claimLanes(marks.claims);
      return placed(marks.claims, near).flatMap((claim) => claimMark(claim, lanes.get(claim.id) ?? 0));
    });
    show('selected', selected, () =>
      selected && !selected.orphan
        ? inline(selected.anchor, { nodeName: 'span', class: 'claim-selected' })
        : [],
    );
    show('changes', marks.changes, () => allChangeMarks(placed(marks.changes, near)));
    ranges('hits', 'hit');
    ranges('misspelt', 'misspelt');
    // the text itself says it: looked for anew whenever it is another document
    show('deceptive', doc, () => deceptiveMarks(doc, stretch));
    show('spotlight', marks.spotlight, () =>
      marks.spotlight ? inline(marks.spotlight, { class: 'spotlight' }) : [],
    );
    return changed;
  }
}

function placed<T extends { readonly orphan: boolean; readonly anchor: TextRange }>(
  marks: readonly T[],
  near: (range: TextRange) => boolean,
): T[] {
  return marks.filter(({ orphan, anchor }) => !orphan && near(anchor));
}

function inline(range: TextRange, attributes: Record<string, string>): DrawnMark[] {
  if (range.start >= range.end) return [];
  const [from, to] = [positionOf(range.start), positionOf(range.end)];
  const look = Object.values(attributes).join(' ');
  return [{ from, to, look, make: () => Decoration.inline(from, to, attributes, { look }) }];
}

/** A badge that is drawn before the character, with its name; the character itself stays where it is. */
function deceptiveMarks(doc: Node, stretch: TextRange | null): DrawnMark[] {
  const first = stretch?.start ?? 0;
  const from = stretch ? positionOf(first) : 0;
  const to = stretch ? Math.min(positionOf(stretch.end), doc.content.size) : doc.content.size;
  return deceptiveIn(doc.textBetween(from, to, BLOCK_SEPARATOR)).flatMap((one) => {
    const name = deceptiveName(one);
    return inline(
      { start: one.start + first, end: one.end + first },
      {
        class: 'deceptive',
        role: 'note',
        tabindex: '0',
        title: name,
        'aria-label': name,
        'data-badge': one.kind === 'invisible' ? one.codePoint : '≈',
      },
    );
  });
}

/** An element of its own, also within another claim: the editor puts the classes of all others on one. */
function claimMark(claim: Claim, lane: number): DrawnMark[] {
  const legal = claim.legal ? ' legal' : '';
  const below = lane > 0 ? ` lane-${lane}` : '';
  return inline(claim.anchor, {
    nodeName: 'span',
    class: `claim standing-${claim.standing}${legal}${below}`,
    'data-claim': claim.id,
  });
}

/** Several on one span stand one behind the other, with an “or” between. */
function allChangeMarks(changes: readonly Change[]): DrawnMark[] {
  const ends = new Set<number>();
  return changes
    .filter(({ state }) => state === 'proposed')
    .flatMap((change) => {
      const isAnother = ends.has(change.anchor.end);
      if (change.replacement !== '') ends.add(change.anchor.end);
      return changeMarks(change, isAnother);
    });
}

/** The struck words, and the proposed ones beside them. */
function changeMarks(change: Change, isAnother: boolean): DrawnMark[] {
  const struck = inline(change.anchor, { class: 'struck', 'data-change': change.id });
  if (change.replacement === '') return struck;
  const at = positionOf(change.anchor.end);
  const look = `${change.id}:${String(isAnother)}:${change.replacement}`;
  const make = (): Decoration =>
    Decoration.widget(at, () => insertedWords(change, isAnother), {
      side: 1,
      key: look,
      ignoreSelection: true,
      look,
    });
  return [...struck, { from: at, to: at, look, make }];
}

function insertedWords(change: Change, isAnother: boolean): HTMLElement {
  const element = document.createElement('ins');
  element.className = 'inserted';
  element.dataset.change = change.id;
  if (isAnother) element.dataset.or = words.galley.or;
  element.textContent = change.replacement;
  return element;
}
