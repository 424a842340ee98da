import { seeded } from '../../tests/support/seeded';

/** A source of numbers that is the same in every run. */
export class Random {
  /** From 0 to just under 1. */
  readonly next: () => number;

  constructor(seed: number) {
    this.next = seeded(seed);
  }

  /** Another source, which a seed of its own makes the same in every run. */
  seeded(seed: number): Random {
    return new Random(Math.imul(seed + 1, 0x9e3779b1));
  }

  /** A whole number from 0 to just under `limit`. */
  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  /** One of several; throws where there is none. */
  pick<T>(from: readonly T[]): T {
    if (from.length === 0) throw new Error('Nothing to pick from');
    return from[this.below(from.length)]!;
  }

  shuffled<T>(from: readonly T[]): T[] {
    const all = [...from];
    for (let at = all.length - 1; at > 0; at--) {
      const other = this.below(at + 1);
      [all[at], all[other]] = [all[other]!, all[at]!];
    }
    return all;
  }
}
