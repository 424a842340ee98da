import { anchorAt, type Anchor } from '../domain/anchor';
import type { TextRange } from '../domain/text-range';
import { followRange, wordsWithin, type FollowedRange } from './follow-range';
import type { Outcome } from './outcome';
import { FreePlaces, surroundings, type QuotePlace } from './quote-places';
import { numberedQuote } from './reading';
import { RepeatedSentences } from './repeated-sentences';
import { saysTheSame } from './same-words';
import { alignWords, type WordAlignment } from './word-alignment';

/** How far the same words are followed on both sides of two copies to tell which one stands where the span stood. */
const FARTHEST = 200;
/** The original shares this many times more of the further surroundings than its copy. */
const CLEARLY = 4;

/** How much better than the next place the best one has to fit. */
const MARGIN = 0.1;

/** Scores that a place needs, by how many words are quoted: the fewer, the more of the surroundings must agree. */
const FLOORS: readonly (readonly [words: number, floor: number])[] = [
  [12, 0.5],
  [8, 0.6],
  [5, 0.7],
  [3, 0.8],
  [0, 0.95],
];

/** Two texts compared once, so that thousands of spans of the old one are found in the new one at little cost each. */
export class FoundAgain {
  readonly alignment: WordAlignment;
  readonly #free: FreePlaces;
  readonly #lost: FreePlaces;
  readonly #repeated: RepeatedSentences;

  constructor(before: string, after: string) {
    this.alignment = alignWords(before, after);
    const { pair, newOf, oldOf } = this.alignment;
    this.#free = new FreePlaces(pair.after, oldOf);
    this.#lost = new FreePlaces(pair.before, newOf);
    this.#repeated = new RepeatedSentences(this.alignment);
  }

  /**
   * What became of a span of the old text: it is followed through the difference of the two texts; where that ends,
   * its words are looked for, with their surroundings, among what is new. A place that is known to be other old text
   * is never an answer, however much it looks alike.
   *
   * @param anchor in the old text; one whose words are not there is only looked for
   */
  find(anchor: Anchor): Outcome {
    const { before } = this.alignment.pair;
    const stands = before.text.slice(anchor.start, anchor.end) === anchor.exact && anchor.exact !== '';
    const followed = stands ? followRange(this.alignment, anchor) : null;
    const rivals = stands ? this.#repeated.rivals(anchor) : null;
    if (!followed) return unlessRepeated(this.findLost(anchor), rivals);
    if (rivals) return { kind: 'ambiguous', places: [placeOf(followed), ...rivals] };
    if (!followed.same) return this.#changed(anchor, followed);
    return this.#keptUnlessDoubled(anchor, followed, this.#placesOf(anchor));
  }

  /** Looks for the words of a span among what is new: an orphan of earlier days may be back. */
  findLost(anchor: Anchor): Outcome {
    return this.#recovered(anchor, this.#placesOf(anchor));
  }

  #changed(anchor: Anchor, { start, end }: FollowedRange): Outcome {
    const after = this.alignment.pair.after.text.slice(start, end);
    return { kind: 'changed', range: { start, end }, before: anchor.exact, after };
  }

  #keptUnlessDoubled(anchor: Anchor, followed: FollowedRange, places: readonly QuotePlace[]): Outcome {
    const { start, end, moved } = followed;
    const own = total(surroundings(this.alignment.pair.after.text, followed, anchor));
    const rivals = places.filter(
      (place) => total(place) >= own - MARGIN && !this.#isClear([anchor, followed], [anchor, place.range]),
    );
    if (rivals.length > 0 || this.#isClaimedByAnother(anchor, followed)) {
      return { kind: 'ambiguous', places: [{ start, end }, ...rivals.map(({ range }) => range)] };
    }
    return { kind: moved ? 'moved' : 'kept', range: { start, end } };
  }

  /** Could the words in the new text as well be those of a lost span that said the same? */
  #isClaimedByAnother(anchor: Anchor, followed: TextRange): boolean {
    const { before, after } = this.alignment.pair;
    const quote = numberedQuote(this.alignment.pair, anchor.exact);
    if (!quote) return false;
    const there = anchorAt(after.text, followed);
    const own = total(surroundings(before.text, anchor, there));
    return this.#lost
      .find(quote, there)
      .some(
        (rival) =>
          total(rival) >= own - MARGIN && !this.#isClear([anchor, followed], [rival.range, followed]),
      );
  }

  /** Beyond what both pairings share, does the story go on around the first as it did, and not around the second? */
  #isClear(first: Pairing, second: Pairing): boolean {
    const here = this.#sharedAround(first);
    const there = this.#sharedAround(second);
    const more = Math.max(0, here.left - there.left) + Math.max(0, here.right - there.right);
    const less = Math.max(0, there.left - here.left) + Math.max(0, there.right - here.right);
    return more > CLEARLY * less;
  }

  /** How many words agree on each side of a span and of a place in the new text. */
  #sharedAround([anchor, place]: Pairing): { left: number; right: number } {
    const { before, after } = this.alignment.pair;
    const [old, next] = [wordsWithin(before, anchor), wordsWithin(after, place)];
    const shared = (from: number, there: number, step: 1 | -1): number => {
      for (let count = 0; count < FARTHEST; count++) {
        const [a, b] = [before.ids[from + step * count], after.ids[there + step * count]];
        if (a === undefined && b === undefined) return FARTHEST;
        if (a !== b) return count;
      }
      return FARTHEST;
    };
    return { left: shared(old.from - 1, next.from - 1, -1), right: shared(old.to, next.to, 1) };
  }

  #recovered(anchor: Anchor, places: readonly QuotePlace[]): Outcome {
    const floor = FLOORS.find(([words]) => this.#wordCount(places) >= words)?.[1] ?? 1;
    const scored = places
      .map((place) => ({ place, score: 0.5 + place.before / 4 + place.after / 4 }))
      .filter(({ score }) => score >= floor)
      .sort((a, b) => b.score - a.score);
    const [best, second] = scored;
    if (!best) return { kind: 'orphan' };
    if (second && best.score - second.score < MARGIN) {
      return { kind: 'ambiguous', places: scored.slice(0, 9).map(({ place }) => place.range) };
    }
    const { range } = best.place;
    const after = this.alignment.pair.after.text.slice(range.start, range.end);
    if (saysTheSame(anchor.exact, after)) return { kind: 'moved', range };
    return { kind: 'changed', range, before: anchor.exact, after };
  }

  #wordCount(places: readonly QuotePlace[]): number {
    const words = places[0]?.words;
    return words ? words.to - words.from : 0;
  }

  #placesOf(anchor: Anchor): QuotePlace[] {
    const quote = numberedQuote(this.alignment.pair, anchor.exact);
    return quote && isOfWholeWords(anchor) ? this.#free.find(quote, anchor) : [];
  }
}

/** A span of the old text and a place of the new one. */
type Pairing = readonly [old: TextRange, place: TextRange];

/** Of a sentence that stands more than once a copy that was found is not taken for the original. */
function unlessRepeated(outcome: Outcome, rivals: readonly TextRange[] | null): Outcome {
  if (!('range' in outcome) || !rivals || rivals.length === 0) return outcome;
  const others = rivals.filter(({ start }) => start !== outcome.range.start);
  return { kind: 'ambiguous', places: [outcome.range, ...others] };
}

function placeOf({ start, end }: TextRange): TextRange {
  return { start, end };
}

function total(agreement: { readonly before: number; readonly after: number }): number {
  return agreement.before + agreement.after;
}

/** A part of a word is looked for nowhere. */
function isOfWholeWords({ exact, prefix, suffix }: Anchor): boolean {
  const cutsIn = /[\p{L}\p{N}]$/u.test(prefix) && /^[\p{L}\p{N}]/u.test(exact);
  return !cutsIn && !(/[\p{L}\p{N}]$/u.test(exact) && /^[\p{L}\p{N}]/u.test(suffix));
}
