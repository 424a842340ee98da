import { localTerm, type InterviewPostings } from './interview-postings';
import { ShelfPairs } from './shelf-pairs';
import { directoryBytes, directoryOf, type ShelfDirectory } from './shelf-directory';

/** Interviews a shelf. Small enough that writing one shelf anew is quick, large enough that few look-ups find a term. */
export const SHELF_SLOTS = 128;

/** An interview on a shelf. */
export interface ShelvedInterview {
  readonly id: string;
  /** What the caller says about the interview's state, so that it can tell later whether the index is up to date. */
  readonly stamp: string;
  readonly postings: InterviewPostings;
}

/** Up to 128 interviews. A full shelf has a directory and changes no more but for interviews taken out. */
export class Shelf {
  readonly #slots: (ShelvedInterview | null)[] = [];
  #directory: ShelfDirectory | null = null;
  #pairs: ShelfPairs | null = null;
  #living = 0;

  /** How many interviews stand here. */
  get living(): number {
    return this.#living;
  }

  get isFull(): boolean {
    return this.#slots.length >= SHELF_SLOTS;
  }

  /** Slots in use or left free by an interview taken out. */
  get length(): number {
    return this.#slots.length;
  }

  at(slot: number): ShelvedInterview | null {
    return this.#slots[slot] ?? null;
  }

  /** All interviews here, in the order in which they came. */
  interviews(): ShelvedInterview[] {
    return this.#slots.filter((interview) => interview !== null);
  }

  /** Puts an interview on and says in which slot it stands. */
  push(interview: ShelvedInterview): number {
    if (this.isFull) throw new Error('The shelf is full');
    this.#slots.push(interview);
    this.#pairs = null;
    this.#living++;
    return this.#slots.length - 1;
  }

  take(slot: number): void {
    if (this.#slots[slot]) this.#living--;
    this.#slots[slot] = null;
  }

  /** Visits every interview that says the term, with its local term. */
  visit(term: number, visitor: (slot: number, local: number) => void): void {
    if (this.isFull) {
      // made when it is first asked for: opening a stored index does not wait for it
      this.#directory ??= directoryOf(this.#slots.map((shelved) => shelved?.postings ?? null));
      this.#visitDirectory(this.#directory, term, visitor);
    } else this.#visitSlots(term, visitor);
  }

  /**
   * Marks the slots whose interview may have a pair of terms: sets `bit` of the slot's entry in `marks`. Says how many
   * there are; slots from which an interview was taken may be among them.
   */
  markPair(hash: number, bit: number, marks: Uint32Array): number {
    // like the directory: made when it is first asked for
    this.#pairs ??= new ShelfPairs(this.#slots.map((shelved) => shelved?.postings.pairs ?? null));
    return this.#pairs.mark(hash, bit, marks);
  }

  get byteLength(): number {
    const postings = this.interviews().reduce((sum, interview) => sum + postingsBytes(interview.postings), 0);
    return (
      postings + (this.#directory ? directoryBytes(this.#directory) : 0) + (this.#pairs?.byteLength ?? 0)
    );
  }

  #visitDirectory(
    directory: ShelfDirectory,
    term: number,
    visitor: (slot: number, local: number) => void,
  ): void {
    const index = localTerm(directory.terms, term);
    if (index < 0) return;
    const end = directory.starts[index + 1]!;
    for (let entry = directory.starts[index]!; entry < end; entry++) {
      const slot = directory.slots[entry]!;
      if (this.#slots[slot]) visitor(slot, directory.locals[entry]!);
    }
  }

  #visitSlots(term: number, visitor: (slot: number, local: number) => void): void {
    this.#slots.forEach((shelved, slot) => {
      const local = shelved ? localTerm(shelved.postings.vocabulary, term) : -1;
      if (local >= 0) visitor(slot, local);
    });
  }
}

function postingsBytes({
  vocabulary,
  postingStarts,
  segmentStarts,
  spoken,
  positions,
  pairs,
}: InterviewPostings): number {
  return [vocabulary, postingStarts, segmentStarts, spoken, positions, pairs].reduce(
    (sum, view) => sum + view.byteLength,
    0,
  );
}
