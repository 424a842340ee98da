import type { Run } from './run';

/**
 * The runs that keep their order in the new text and hold the most words together; the others have moved.
 *
 * @param runs in order of the old text, none overlapping another in either text
 */
export function longestChain(runs: readonly Run[]): Run[] {
  const ranks = ranksInNewText(runs);
  const best = new BestBefore(runs.length);
  const totals = new Float64Array(runs.length);
  const previous = new Int32Array(runs.length).fill(-1);
  let last = -1;
  runs.forEach((run, index) => {
    const rank = ranks[index]!;
    const before = best.upTo(rank);
    totals[index] = run.length + (before < 0 ? 0 : totals[before]!);
    previous[index] = before;
    best.offer(rank, index, totals);
    if (last < 0 || totals[index]! > totals[last]!) last = index;
  });
  const chain: Run[] = [];
  for (let at = last; at >= 0; at = previous[at]!) chain.push(runs[at]!);
  return chain.reverse();
}

function ranksInNewText(runs: readonly Run[]): Int32Array {
  const order = runs.map((_, index) => index).sort((a, b) => runs[a]!.after - runs[b]!.after);
  const ranks = new Int32Array(runs.length);
  order.forEach((index, rank) => (ranks[index] = rank));
  return ranks;
}

/** Answers which run of the lowest ranks ends the heaviest chain: a Fenwick tree of maxima. */
class BestBefore {
  readonly #tree: Int32Array;
  #totals: Float64Array = new Float64Array(0);

  constructor(size: number) {
    this.#tree = new Int32Array(size + 1).fill(-1);
  }

  offer(rank: number, index: number, totals: Float64Array): void {
    this.#totals = totals;
    for (let at = rank + 1; at < this.#tree.length; at += at & -at) {
      const known = this.#tree[at]!;
      if (known < 0 || totals[index]! > totals[known]!) this.#tree[at] = index;
    }
  }

  upTo(rank: number): number {
    let best = -1;
    for (let at = rank; at > 0; at -= at & -at) {
      const known = this.#tree[at]!;
      if (known >= 0 && (best < 0 || this.#totals[known]! > this.#totals[best]!)) best = known;
    }
    return best;
  }
}
