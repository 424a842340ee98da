/*
 * Which pairs of terms are said one right after the other in an interview: a Bloom filter with two bits a pair. It says
 * “no” for certain and “yes” wrongly about once in fifteen times. Common words say little alone and much together (“it
 * is” stands everywhere, “it coughed” in one interview); with this, a quotation of nothing but common words is looked
 * for in a few interviews and not in all.
 */

const BITS_PER_TERM = 4;

/** The 32-bit entries of a filter for an interview of so many terms: a power of two. */
export function pairFilterLength(terms: number): number {
  let length = 1;
  while (length * 32 < terms * BITS_PER_TERM) length *= 2;
  return length;
}

/** Notes all pairs of neighbours among an interview's terms (dictionary numbers) in an empty filter. */
export function fillPairFilter(filter: Uint32Array, terms: Uint32Array): void {
  const mask = filter.length * 32 - 1;
  for (let at = 1; at < terms.length; at++) {
    const hash = hashOfPair(terms[at - 1]!, terms[at]!);
    const second = secondHash(hash);
    filter[(hash & mask) >>> 5]! |= 1 << (hash & 31);
    filter[(second & mask) >>> 5]! |= 1 << (second & 31);
  }
}

/** May a pair with these two hashes be said here? `mask` is one less than the filter has bits. */
export function mayHavePair(filter: Uint32Array, mask: number, hash: number, second: number): boolean {
  if (((filter[(hash & mask) >>> 5]! >>> (hash & 31)) & 1) === 0) return false;
  return ((filter[(second & mask) >>> 5]! >>> (second & 31)) & 1) === 1;
}

/** The other bit of a pair. */
export function secondHash(hash: number): number {
  return (hash >>> 16) ^ Math.imul(hash, 5);
}

/** By which the filter knows a pair of dictionary numbers. */
export function hashOfPair(first: number, second: number): number {
  let hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second + 0x7ed55d16, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}
