import type { TermEntry } from './term-line';
import type { WeighTerm } from './term-weights';
import { isHesitation } from './term-weights';
import { SpellingTable } from './spelling-table';
import { SIMILAR } from './word-similarity';

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
  /** One in place of a hesitation, which only happens where nothing else is left. */
  otherForHesitation: 0.9,
} as const;

/** Which layer a value stands in. */
const From = { start: 0, pair: 1, drop: 2, add: 3 } as const;
type From = (typeof From)[keyof typeof From];

/** Widths of a `pair` step, printed and spoken. */
const STEPS = [
  [1, 1],
  [1, 2],
  [2, 1],
  [1, 3],
  [3, 1],
] as const;

/**
 * Aligns printed terms as a whole with a part of the spoken ones: leading and trailing spoken terms are free,
 * everything else has its price. Gotoh's three layers (pair, drop, add), so that gaps stay in one piece.
 */
export class TermAligner {
  readonly #printed: readonly PrintedTerm[];
  readonly #spoken: readonly TermEntry[];
  readonly #weights: Float64Array;
  readonly #hesitations: Uint8Array;
  readonly #columns: number;
  readonly #pair: Float64Array;
  readonly #drop: Float64Array;
  readonly #add: Float64Array;
  /** Per cell and layer: which layer it came from; for pairs also the step, in the higher bits. */
  readonly #pairFrom: Uint8Array;
  readonly #dropFrom: Uint8Array;
  readonly #addFrom: Uint8Array;
  readonly #similarities: SpellingTable;

  constructor(printed: readonly PrintedTerm[], spoken: readonly TermEntry[], weigh: WeighTerm) {
    this.#printed = printed;
    this.#spoken = spoken;
    this.#weights = Float64Array.from(printed, ({ term, bracketed }) => (bracketed ? 0 : weigh(term)));
    this.#hesitations = Uint8Array.from(spoken, ({ term }) => (isHesitation(term) ? 1 : 0));
    this.#similarities = new SpellingTable(printed, spoken);
    this.#columns = spoken.length + 1;
    const cells = (printed.length + 1) * this.#columns;
    this.#pair = new Float64Array(cells).fill(-Infinity);
    this.#drop = new Float64Array(cells).fill(-Infinity);
    this.#add = new Float64Array(cells).fill(-Infinity);
    this.#pairFrom = new Uint8Array(cells);
    this.#dropFrom = new Uint8Array(cells);
    this.#addFrom = new Uint8Array(cells);
  }

  align(): TermAlignment {
    for (let column = 0; column < this.#columns; column++) this.#pair[column] = 0;
    for (let row = 1; row <= this.#printed.length; row++) this.#fillRow(row);
    const { column, layer, value } = this.#end();
    const total = this.#weights.reduce((sum, weight) => sum + weight, 0);
    const score = total === 0 ? 0 : Math.max(0, Math.min(1, value / total));
    return { ops: this.#trace(column, layer), score };
  }

  #fillRow(row: number): void {
    for (let column = 0; column < this.#columns; column++) {
      const cell = row * this.#columns + column;
      this.#fillPair(cell, row, column);
      this.#fillAdd(cell, row);
      if (column > 0 && row < this.#printed.length) this.#fillDrop(cell, row, column);
    }
  }

  #fillPair(cell: number, row: number, column: number): void {
    for (let step = 0; step < STEPS.length; step++) {
      const [printed, spoken] = STEPS[step]!;
      if (printed > row || spoken > column) continue;
      const gain = this.#gain(row - printed, column - spoken, step);
      if (gain === -Infinity) continue;
      const before = cell - printed * this.#columns - spoken;
      const layer = this.#bestLayer(before);
      const value = this.#layerValue(before, layer) + gain;
      if (value <= this.#pair[cell]!) continue;
      this.#pair[cell] = value;
      this.#pairFrom[cell] = layer | (step << 2);
    }
  }

  /** What pairing the terms from here on brings; minus infinity where they can't be paired by this step. */
  #gain(printed: number, spoken: number, step: number): number {
    const [rows, columns] = STEPS[step]!;
    if (rows === 1 && columns === 1) return this.#gainOfPair(printed, spoken);
    const joined = (entries: readonly TermEntry[], from: number, count: number) => {
      let text = '';
      for (let at = from; at < from + count; at++) text += entries[at]!.term;
      return text;
    };
    const firstPrinted = this.#printed[printed]!.term;
    const firstSpoken = this.#spoken[spoken]!.term;
    if (firstPrinted.charCodeAt(0) !== firstSpoken.charCodeAt(0)) return -Infinity;
    if (joined(this.#printed, printed, rows) !== joined(this.#spoken, spoken, columns)) return -Infinity;
    let weight = 0;
    for (let at = printed; at < printed + rows; at++) weight += this.#weights[at]!;
    return weight;
  }

  #gainOfPair(printed: number, spoken: number): number {
    const weight = this.#weights[printed]!;
    const a = this.#printed[printed]!;
    const b = this.#spoken[spoken]!.term;
    if (a.term === b) return weight;
    if (a.bracketed) return -0.01;
    if (this.#hesitations[spoken] === 1) return -COST.otherForHesitation;
    const similarity = this.#similarities.of(printed, spoken);
    return similarity >= SIMILAR ? weight * (2 * similarity - 1.1) : -COST.other;
  }

  #fillAdd(cell: number, row: number): void {
    const before = cell - this.#columns;
    const word = this.#printed[row - 1]!.bracketed ? 0 : COST.addWord;
    const open = this.#printed[row - 1]!.bracketed ? 0 : COST.add;
    const layer = this.#pair[before]! >= this.#drop[before]! ? From.pair : From.drop;
    const opened = this.#layerValue(before, layer) - open - word;
    const goesOn = this.#add[before]! - word;
    this.#add[cell] = Math.max(opened, goesOn);
    this.#addFrom[cell] = goesOn > opened ? From.add : layer;
  }

  #fillDrop(cell: number, row: number, column: number): void {
    const before = cell - 1;
    const marked = this.#printed[row]!.cutBefore;
    const hesitates = this.#hesitations[column - 1] === 1;
    const word = marked ? COST.markedDropWord : hesitates ? COST.dropHesitation : COST.dropWord;
    const open = marked ? COST.markedDrop : COST.drop;
    const layer = this.#pair[before]! >= this.#add[before]! ? From.pair : From.add;
    const opened = this.#layerValue(before, layer) - open - word;
    const goesOn = this.#drop[before]! - word;
    this.#drop[cell] = Math.max(opened, goesOn);
    this.#dropFrom[cell] = goesOn > opened ? From.drop : layer;
  }

  #bestLayer(cell: number): From {
    const pair = this.#pair[cell]!;
    const drop = this.#drop[cell]!;
    const add = this.#add[cell]!;
    if (pair >= drop && pair >= add) return From.pair;
    return drop >= add ? From.drop : From.add;
  }

  #layerValue(cell: number, layer: From): number {
    return layer === From.pair
      ? this.#pair[cell]!
      : layer === From.drop
        ? this.#drop[cell]!
        : this.#add[cell]!;
  }

  #end(): { column: number; layer: From; value: number } {
    let best: { column: number; layer: From; value: number } = {
      column: 0,
      layer: From.pair,
      value: -Infinity,
    };
    for (let column = 0; column < this.#columns; column++) {
      const cell = this.#printed.length * this.#columns + column;
      const layer = this.#pair[cell]! >= this.#add[cell]! ? From.pair : From.add;
      const value = this.#layerValue(cell, layer);
      if (value > best.value) best = { column, layer, value };
    }
    return best;
  }

  #trace(endColumn: number, endLayer: From): TermOp[] {
    const ops: TermOp[] = [];
    let row = this.#printed.length;
    let column = endColumn;
    let layer = endLayer;
    while (row > 0) {
      const cell = row * this.#columns + column;
      const [rows, columns] = this.#stepFrom(cell, layer);
      ops.push(this.#op(row - rows, column - columns, rows, columns));
      layer = this.#layerBefore(cell, layer);
      row -= rows;
      column -= columns;
    }
    return ops.reverse();
  }

  #stepFrom(cell: number, layer: From): readonly [number, number] {
    if (layer === From.pair) return STEPS[this.#pairFrom[cell]! >> 2]!;
    return layer === From.drop ? [0, 1] : [1, 0];
  }

  #layerBefore(cell: number, layer: From): From {
    if (layer === From.pair) return (this.#pairFrom[cell]! & 3) as From;
    return (layer === From.drop ? this.#dropFrom[cell]! : this.#addFrom[cell]!) as From;
  }

  #op(row: number, column: number, rows: number, columns: number): TermOp {
    const joined = rows + columns > 2;
    const same = joined || this.#printed[row]?.term === this.#spoken[column]?.term;
    const kind = rows === 0 ? 'drop' : columns === 0 ? 'add' : same ? 'same' : 'other';
    return { kind, printed: { from: row, to: row + rows }, spoken: { from: column, to: column + columns } };
  }
}
