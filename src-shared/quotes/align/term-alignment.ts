import type { TermEntry } from './term-line';
import type { WeighTerm } from './term-weights';
import { isHesitation } from './term-weights';
import { SpellingTable } from './spelling-table';
import { SIMILAR } from './word-similarity';
import { TermNumbers } from './term-numbers';

/** What happens to a stretch of terms; indexes are into the two rows. */
export interface TermOp {
  /** `same`: equal, or equal when joined (`e mail`, `email`); `other`: one in place of the other. */
  readonly kind: 'same' | 'other' | 'drop' | 'add';
  readonly printed: { readonly from: number; readonly to: number };
  readonly spoken: { readonly from: number; readonly to: number };
}

/** A printed term and what the editor's marks allow beside it. */
export interface PrintedTerm extends TermEntry {
  readonly bracketed: boolean;
  /** An ellipsis or an editor's bracket stands right before it: what was cut there costs next to nothing. */
  readonly cutBefore: boolean;
}

/** What was done to spoken terms to make them the printed ones. */
export interface TermAlignment {
  readonly ops: readonly TermOp[];
  /** From 0 to 1. */
  readonly score: number;
}

/** Costs in the currency of weights: a common word weighs about 0.7, a rare one 2. */
const COST = {
  /** Opening a gap of spoken words, and each word in it: a cut of ten words is one difference, not ten. */
  drop: 0.8,
  dropWord: 0.05,
  dropHesitation: 0.005,
  /** The same where the cut is marked. */
  markedDrop: 0.05,
  markedDropWord: 0.002,
  add: 0.2,
  addWord: 0.2,
  other: 0.3,
  /** One in place of a hesitation: dearer than leaving the one out and putting the other in. */
  otherForHesitation: 1.5,
} as const;

/** Which layer a value stands in. */
const From = { pair: 1, drop: 2, add: 3 } as const;
type From = (typeof From)[keyof typeof From];

/** Widths of a `pair` step, printed and spoken. */
const STEPS = [
  [1, 1],
  [1, 2],
  [2, 1],
  [1, 3],
  [3, 1],
] as const;
const LONGEST_STEP = 3;

/** A cell's way back: two bits for each layer's layer before, and the step of the pair. */
const Trace = { pair: 0, step: 2, drop: 5, add: 7 } as const;

/** One row of the table: the best value of each column over all layers, and the layer in which it stands. */
interface Row {
  readonly best: Float64Array;
  readonly layer: Uint8Array;
}

/**
 * Aligns printed terms as a whole with a part of the spoken ones: leading and trailing spoken terms are free,
 * everything else has its price. Gotoh's three layers (pair, drop, add), so that gaps stay in one piece. Only the rows
 * that a step can reach back to are kept, and for every cell the way back.
 */
export class TermAligner {
  readonly #printed: readonly PrintedTerm[];
  readonly #spoken: readonly TermEntry[];
  readonly #weights: Float64Array;
  readonly #hesitations: Uint8Array;
  readonly #columns: number;
  readonly #numbers: TermNumbers;
  readonly #similarities: SpellingTable;
  readonly #rows: readonly Row[];
  /** Of the row before, later of the row at hand: the better of pair and drop, which of the two, and the add. */
  readonly #kept: Float64Array;
  readonly #keptLayer: Uint8Array;
  readonly #add: Float64Array;
  readonly #pair: Float64Array;
  readonly #trace: Uint16Array;

  constructor(printed: readonly PrintedTerm[], spoken: readonly TermEntry[], weigh: WeighTerm) {
    this.#printed = printed;
    this.#spoken = spoken;
    this.#weights = Float64Array.from(printed, ({ term, bracketed }) => (bracketed ? 0 : weigh(term)));
    this.#hesitations = Uint8Array.from(spoken, ({ term }) => (isHesitation(term) ? 1 : 0));
    this.#numbers = new TermNumbers(printed, spoken);
    this.#similarities = new SpellingTable(printed, spoken);
    this.#columns = spoken.length + 1;
    this.#rows = Array.from({ length: LONGEST_STEP + 1 }, () => ({
      best: new Float64Array(this.#columns),
      layer: new Uint8Array(this.#columns).fill(From.pair),
    }));
    this.#kept = new Float64Array(this.#columns);
    this.#keptLayer = new Uint8Array(this.#columns).fill(From.pair);
    this.#add = new Float64Array(this.#columns).fill(-Infinity);
    this.#pair = new Float64Array(this.#columns);
    this.#trace = new Uint16Array((printed.length + 1) * this.#columns);
  }

  align(): TermAlignment {
    for (let row = 1; row <= this.#printed.length; row++) this.#fillRow(row);
    const { column, layer, value } = this.#end();
    const total = this.#weights.reduce((sum, weight) => sum + weight, 0);
    const score = total === 0 ? 0 : Math.max(0, Math.min(1, value / total));
    return { ops: this.#traceBack(column, layer), score };
  }

  #fillRow(row: number): void {
    this.#fillPairs(row);
    const { best, layer } = this.#row(row);
    const [pair, add, kept, keptLayer] = [this.#pair, this.#add, this.#kept, this.#keptLayer];
    const trace = this.#trace.subarray(row * this.#columns, (row + 1) * this.#columns);
    const { bracketed } = this.#printed[row - 1]!;
    const [word, open] = bracketed ? [0, 0] : [COST.addWord, COST.add];
    const isLast = row === this.#printed.length;
    const marked = !isLast && this.#printed[row]!.cutBefore;
    const dropOpen = marked ? COST.markedDrop : COST.drop;
    let drop = -Infinity;
    let [pairBefore, addBefore] = [-Infinity, -Infinity];
    for (let column = 0; column < this.#columns; column++) {
      const opened = kept[column]! - open - word;
      const goesOn = add[column]! - word;
      const added = goesOn > opened ? goesOn : opened;
      trace[column]! |= (goesOn > opened ? From.add : keptLayer[column]!) << Trace.add;
      if (column > 0 && !isLast) {
        const dropWord = marked ? COST.markedDropWord : this.#dropWord(column - 1);
        const dropOpened = (pairBefore >= addBefore ? pairBefore : addBefore) - dropOpen - dropWord;
        drop -= dropWord;
        const from = drop > dropOpened ? From.drop : pairBefore >= addBefore ? From.pair : From.add;
        trace[column]! |= from << Trace.drop;
        if (dropOpened > drop) drop = dropOpened;
      }
      const paired = pair[column]!;
      add[column] = added;
      keptLayer[column] = paired >= drop ? From.pair : From.drop;
      kept[column] = paired >= drop ? paired : drop;
      const fromKept = kept[column]! >= added;
      best[column] = fromKept ? kept[column]! : added;
      layer[column] = fromKept ? keptLayer[column]! : From.add;
      [pairBefore, addBefore] = [paired, added];
    }
  }

  #dropWord(spoken: number): number {
    return this.#hesitations[spoken] === 1 ? COST.dropHesitation : COST.dropWord;
  }

  /** Notes for each column of a row the best value that ends in a pair, and from where it comes. */
  #fillPairs(row: number): void {
    const pair = this.#pair;
    const before = this.#row(row - 1);
    const at = row * this.#columns;
    pair[0] = -Infinity;
    for (let column = 1; column < this.#columns; column++) {
      pair[column] = before.best[column - 1]! + this.#gainOfPair(row - 1, column - 1);
      this.#trace[at + column] = before.layer[column - 1]! << Trace.pair;
    }
    if (this.#numbers.haveJoined) for (let step = 1; step < STEPS.length; step++) this.#joinPairs(row, step);
  }

  /** Terms that are the same when joined: `e mail` and `email`. */
  #joinPairs(row: number, step: number): void {
    const [printed, spoken] = STEPS[step]!;
    if (printed > row) return;
    const before = this.#row(row - printed);
    let weight = 0;
    for (let at = row - printed; at < row; at++) weight += this.#weights[at]!;
    for (let column = spoken; column < this.#columns; column++) {
      if (!this.#numbers.areSameJoined(row - printed, printed, column - spoken, spoken)) continue;
      const value = before.best[column - spoken]! + weight;
      if (value <= this.#pair[column]!) continue;
      this.#pair[column] = value;
      this.#trace[row * this.#columns + column] =
        (before.layer[column - spoken]! << Trace.pair) | (step << Trace.step);
    }
  }

  #gainOfPair(printed: number, spoken: number): number {
    const weight = this.#weights[printed]!;
    if (this.#numbers.areSame(printed, spoken)) return weight;
    if (this.#printed[printed]!.bracketed) return -0.01;
    if (this.#hesitations[spoken] === 1) return -COST.otherForHesitation;
    const similarity = this.#similarities.of(printed, spoken);
    return similarity >= SIMILAR ? weight * (2 * similarity - 1.1) : -COST.other;
  }

  #row(row: number): Row {
    return this.#rows[row % (LONGEST_STEP + 1)]!;
  }

  #end(): { column: number; layer: From; value: number } {
    let best: { column: number; layer: From; value: number } = {
      column: 0,
      layer: From.pair,
      value: -Infinity,
    };
    for (let column = 0; column < this.#columns; column++) {
      const [pair, add] = [this.#pair[column]!, this.#add[column]!];
      const layer = pair >= add ? From.pair : From.add;
      const value = pair >= add ? pair : add;
      if (value > best.value) best = { column, layer, value };
    }
    return best;
  }

  #traceBack(endColumn: number, endLayer: From): TermOp[] {
    const ops: TermOp[] = [];
    let row = this.#printed.length;
    let column = endColumn;
    let layer = endLayer;
    while (row > 0) {
      const trace = this.#trace[row * this.#columns + column]!;
      const [rows, columns] = stepFrom(trace, layer);
      ops.push(this.#op(row - rows, column - columns, rows, columns));
      layer = layerBefore(trace, layer);
      row -= rows;
      column -= columns;
    }
    return ops.reverse();
  }

  #op(row: number, column: number, rows: number, columns: number): TermOp {
    const joined = rows + columns > 2;
    const same = joined || this.#printed[row]?.term === this.#spoken[column]?.term;
    const kind = rows === 0 ? 'drop' : columns === 0 ? 'add' : same ? 'same' : 'other';
    return { kind, printed: { from: row, to: row + rows }, spoken: { from: column, to: column + columns } };
  }
}

function stepFrom(trace: number, layer: From): readonly [number, number] {
  if (layer === From.pair) return STEPS[(trace >> Trace.step) & 7]!;
  return layer === From.drop ? [0, 1] : [1, 0];
}

function layerBefore(trace: number, layer: From): From {
  const shift = layer === From.pair ? Trace.pair : layer === From.drop ? Trace.drop : Trace.add;
  return ((trace >> shift) & 3) as From;
}
