import { localTerm, type InterviewPostings } from '../index/interview-postings';
import type { QuoteIndex } from '../index/quote-index';
import { SHELF_SLOTS, type Shelf, type ShelvedInterview } from '../index/shelf';
import type { PairSeed, PromisingInterview } from './pair-seeds';
import type { Seed } from './seeds';

/** A stretch of an interview in which words of the query stand about where the query has them. */
export interface Window {
  readonly interview: ShelvedInterview;
  /** Positions, half-open; may reach beyond the interview on both sides. */
  readonly from: number;
  readonly to: number;
  /** Weight of the query's terms seen here. */
  readonly votes: number;
}

/** What is voted about in an interview. */
export interface Ballot {
  readonly seeds: readonly Seed[];
  /** How many terms the query has. */
  readonly queryLength: number;
  /** Windows with fewer votes are not reported, interviews that can't reach it not looked into. */
  readonly fewestVotes: number;
  /** Only these interviews; all where absent. */
  readonly within?: ReadonlySet<string>;
}

/**
 * Lets the places of each seed vote for the diagonal on which the query would lie if it were said there. Diagonals
 * are counted in overlapping bands, so that words missing or too many on the way do not split the vote.
 */
export class Voting {
  readonly #index: QuoteIndex;
  /** Votes per band of the interview at hand; zero between interviews. */
  #votes = new Float32Array(1024);
  /** Which term of the query voted last for a band, plus one: each votes once for a band. */
  #voters = new Uint16Array(1024);
  #touched = new Uint32Array(1024);
  #touchedCount = 0;

  constructor(index: QuoteIndex) {
    this.#index = index;
  }

  /** All windows with enough votes, in no order. */
  hold(ballot: Ballot): Window[] {
    const windows: Window[] = [];
    for (const shelf of this.#index.shelves) this.#holdOnShelf(shelf, ballot, windows);
    return windows;
  }

  /** The windows of one interview by the votes of those pairs that it may have. */
  holdPairs(
    { interview, bits }: PromisingInterview,
    pairs: readonly PairSeed[],
    queryLength: number,
    fewestVotes: number,
  ): Window[] {
    const { postings } = interview;
    const shift = bandShift(queryLength);
    const windows: Window[] = [];
    this.#makeRoom(((postings.spoken.length + queryLength) >> shift) + 2);
    for (let left = bits; left !== 0; left &= left - 1) {
      this.#castPair(postings, pairs[31 - Math.clz32(left & -left)]!, queryLength, shift);
    }
    this.#count(interview, { queryLength, fewestVotes }, shift, windows);
    return windows;
  }

  #holdOnShelf(shelf: Shelf, ballot: Ballot, windows: Window[]): void {
    const promise = new Float64Array(SHELF_SLOTS);
    // for each slot, which seeds it has as which local terms
    const found: number[][] = Array.from({ length: shelf.length }, () => []);
    ballot.seeds.forEach((seed, seedIndex) => {
      for (const id of seed.ids) {
        shelf.visit(id, (slot, local) => {
          const slotFound = found[slot]!;
          if (slotFound.at(-2) !== seedIndex) promise[slot]! += seed.weight;
          slotFound.push(seedIndex, local);
        });
      }
    });
    found.forEach((seedsAndLocals, slot) => {
      if (seedsAndLocals.length === 0 || promise[slot]! < ballot.fewestVotes) return;
      const interview = shelf.at(slot)!;
      if (ballot.within && !ballot.within.has(interview.id)) return;
      this.#holdInInterview(interview, seedsAndLocals, ballot, windows);
    });
  }

  #holdInInterview(
    interview: ShelvedInterview,
    seedsAndLocals: readonly number[],
    ballot: Ballot,
    windows: Window[],
  ): void {
    const shift = bandShift(ballot.queryLength);
    const bands = ((interview.postings.spoken.length + ballot.queryLength) >> shift) + 2;
    this.#makeRoom(bands);
    for (let at = 0; at < seedsAndLocals.length; at += 2) {
      const seedIndex = seedsAndLocals[at]!;
      const local = seedsAndLocals[at + 1]!;
      this.#cast(interview.postings, local, ballot.seeds[seedIndex]!, ballot.queryLength, shift);
    }
    this.#count(interview, ballot, shift, windows);
  }

  /** Goes through the places of the rarer term and looks beside each whether the other one stands there. */
  #castPair(postings: InterviewPostings, pair: PairSeed, queryLength: number, shift: number): void {
    const { vocabulary, postingStarts, positions, spoken } = postings;
    const first = localTerm(vocabulary, pair.first);
    const second = localTerm(vocabulary, pair.second);
    if (first < 0 || second < 0) return;
    const count = (local: number) => postingStarts[local + 1]! - postingStarts[local]!;
    const byFirst = count(first) <= count(second);
    const [local, other, step] = byFirst ? [first, second, 1] : [second, first, -1];
    const queryAt = byFirst ? pair.at : pair.at + 1;
    const end = postingStarts[local + 1]!;
    for (let entry = postingStarts[local]!; entry < end; entry++) {
      const position = positions[entry]!;
      if (spoken[position + step] !== other) continue;
      const band = (position - queryAt + queryLength) >> shift;
      this.#vote(band, pair.at + 1, pair.weight);
      if (band > 0) this.#vote(band - 1, pair.at + 1, pair.weight);
    }
  }

  #cast(
    { postingStarts, positions }: InterviewPostings,
    local: number,
    seed: Seed,
    queryLength: number,
    shift: number,
  ): void {
    const end = postingStarts[local + 1]!;
    const weight = seed.weight / seed.at.length;
    for (const queryAt of seed.at) {
      for (let entry = postingStarts[local]!; entry < end; entry++) {
        const band = (positions[entry]! - queryAt + queryLength) >> shift;
        this.#vote(band, queryAt + 1, weight);
        if (band > 0) this.#vote(band - 1, queryAt + 1, weight);
      }
    }
  }

  #vote(band: number, voter: number, weight: number): void {
    if (this.#voters[band] === voter) return;
    if (this.#voters[band] === 0) this.#touched[this.#touchedCount++] = band;
    this.#voters[band] = voter;
    this.#votes[band]! += weight;
  }

  /** Reports the bands that beat their neighbours and clears them all. */
  #count(
    interview: ShelvedInterview,
    ballot: Pick<Ballot, 'queryLength' | 'fewestVotes'>,
    shift: number,
    windows: Window[],
  ): void {
    const votes = this.#votes;
    for (let at = 0; at < this.#touchedCount; at++) {
      const band = this.#touched[at]!;
      const here = votes[band]!;
      if (here < ballot.fewestVotes || (band > 0 && votes[band - 1]! > here) || votes[band + 1]! >= here) {
        continue;
      }
      const first = band << shift;
      windows.push({ interview, from: first - ballot.queryLength, to: first + (2 << shift), votes: here });
    }
    for (let at = 0; at < this.#touchedCount; at++) {
      votes[this.#touched[at]!] = 0;
      this.#voters[this.#touched[at]!] = 0;
    }
    this.#touchedCount = 0;
  }

  #makeRoom(bands: number): void {
    if (bands < this.#votes.length) return;
    this.#votes = new Float32Array(bands * 2);
    this.#voters = new Uint16Array(bands * 2);
    this.#touched = new Uint32Array(bands * 2);
  }
}

/** Bands as wide as a query of this length can be off the diagonal at its end, as a power of two. */
function bandShift(queryLength: number): number {
  return Math.max(2, Math.min(7, Math.round(Math.log2(queryLength / 2.2))));
}
