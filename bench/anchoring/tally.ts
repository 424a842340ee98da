import type { OutcomeKind } from '../../src-shared/anchoring/outcome';
import type { Judgement } from './judge';
import type { Truth } from './marks';

const WIDTH = 11;

/** Counts answers against the truth. */
export class Tally {
  readonly #kinds = new Map<OutcomeKind, number>();
  readonly #judged = new Map<Judgement, number>();
  #there = 0;
  #gone = 0;

  count(kind: OutcomeKind, truth: Truth['kind'], judgement: Judgement): void {
    this.#kinds.set(kind, (this.#kinds.get(kind) ?? 0) + 1);
    this.#judged.set(judgement, (this.#judged.get(judgement) ?? 0) + 1);
    if (truth === 'gone') this.#gone += 1;
    else this.#there += 1;
  }

  get total(): number {
    return this.#there + this.#gone;
  }

  figures(): Record<string, number> {
    const judged = (key: Judgement): number => this.#judged.get(key) ?? 0;
    return {
      marks: this.total,
      there: this.#there,
      gone: this.#gone,
      wrongPlace: judged('wrong'),
      missed: judged('missed'),
      asked: judged('asked'),
      foundShare: this.#there === 0 ? 1 : (judged('right') + judged('asked')) / this.#there,
      ...Object.fromEntries(this.#kinds),
    };
  }

  static heading(kinds: readonly OutcomeKind[]): string {
    const columns = [...kinds, 'there', 'gone', 'WRONG', 'missed', 'asked', 'found'];
    return ['rule'.padEnd(28), ...columns.map((column) => column.padStart(WIDTH))].join('');
  }

  line(name: string, kinds: readonly OutcomeKind[]): string {
    const figures = this.figures();
    const cells = [
      ...kinds.map((kind) => String(this.#kinds.get(kind) ?? 0)),
      ...['there', 'gone', 'wrongPlace', 'missed', 'asked'].map((key) => String(figures[key])),
      `${(100 * figures.foundShare!).toFixed(2)} %`,
    ];
    return [name.padEnd(28), ...cells.map((cell) => cell.padStart(WIDTH))].join('');
  }
}
