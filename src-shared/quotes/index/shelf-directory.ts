import type { InterviewPostings } from './interview-postings';

/**
 * Which interviews of a full shelf say a term, and as which local term: one look-up a shelf in place of one an
 * interview.
 */
export interface ShelfDirectory {
  /** Dictionary numbers said on this shelf, ascending. */
  readonly terms: Uint32Array;
  /** Index in `terms` → first entry of `slots` and `locals`; one entry more than there are terms. */
  readonly starts: Uint32Array;
  readonly slots: Uint8Array;
  readonly locals: Uint16Array | Uint32Array;
}

/** Reads the vocabularies of a shelf's interviews (`null` for a free slot) into a directory. */
export function directoryOf(interviews: readonly (InterviewPostings | null)[]): ShelfDirectory {
  const perTerm = countPerTerm(interviews);
  const terms = Uint32Array.from(spokenTerms(perTerm));
  const starts = new Uint32Array(terms.length + 1);
  terms.forEach((term, index) => {
    starts[index + 1] = starts[index]! + perTerm[term]!;
    // from here on: where the term's next entry goes
    perTerm[term] = starts[index]!;
  });
  const entries = starts[terms.length]!;
  const widest = Math.max(0, ...interviews.map((interview) => interview?.vocabulary.length ?? 0));
  const slots = new Uint8Array(entries);
  const locals = widest <= 0x10000 ? new Uint16Array(entries) : new Uint32Array(entries);
  interviews.forEach((interview, slot) => {
    interview?.vocabulary.forEach((term, local) => {
      const entry = perTerm[term]!++;
      slots[entry] = slot;
      locals[entry] = local;
    });
  });
  return { terms, starts, slots, locals };
}

function countPerTerm(interviews: readonly (InterviewPostings | null)[]): Uint32Array {
  let highest = -1;
  for (const interview of interviews) highest = Math.max(highest, interview?.vocabulary.at(-1) ?? -1);
  const perTerm = new Uint32Array(highest + 1);
  for (const interview of interviews) {
    if (interview) for (const term of interview.vocabulary) perTerm[term]!++;
  }
  return perTerm;
}

function spokenTerms(perTerm: Uint32Array): number[] {
  const terms: number[] = [];
  perTerm.forEach((count, term) => {
    if (count > 0) terms.push(term);
  });
  return terms;
}

/** What a directory takes in memory, in bytes. */
export function directoryBytes({ terms, starts, slots, locals }: ShelfDirectory): number {
  return terms.byteLength + starts.byteLength + slots.byteLength + locals.byteLength;
}
