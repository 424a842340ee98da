import { PostingsBuilder, type InterviewPostings, type SpokenText } from './interview-postings';
import { Shelf, type ShelvedInterview } from './shelf';
import { TermReader } from './term-reader';
import type { TextRange } from '../../domain/text-range';
import { TermDictionary } from './term-dictionary';
import { WrittenForms } from './written-forms';

/** Where an interview stands. */
interface Place {
  readonly shelf: Shelf;
  readonly slot: number;
}

/**
 * The words of all interviews, ready to be searched. Adding, replacing or removing an interview costs what that
 * interview costs; the others are not touched. Texts are not kept: the index knows words and positions only.
 */
export class QuoteIndex {
  readonly dictionary: TermDictionary;
  readonly #forms: WrittenForms;
  readonly #builder: PostingsBuilder;
  readonly #reader: TermReader;
  readonly #shelves: Shelf[] = [];
  readonly #places = new Map<string, Place>();

  constructor(dictionary = new TermDictionary()) {
    this.dictionary = dictionary;
    this.#forms = new WrittenForms(dictionary);
    this.#builder = new PostingsBuilder(this.#forms);
    this.#reader = new TermReader(this.#forms);
  }

  get shelves(): readonly Shelf[] {
    return this.#shelves;
  }

  /** Every interview in the index. */
  *interviews(): IterableIterator<ShelvedInterview> {
    for (const shelf of this.#shelves) {
      for (let slot = 0; slot < shelf.length; slot++) {
        const interview = shelf.at(slot);
        if (interview) yield interview;
      }
    }
  }

  get interviewCount(): number {
    return this.#places.size;
  }

  /** Terms said in all interviews; a little more than the words, since `don’t` counts as two. */
  get termCount(): number {
    return this.dictionary.totalOccurrences;
  }

  /** Bytes held by the index's arrays. */
  get byteLength(): number {
    const shelves = this.#shelves.reduce((sum, shelf) => sum + shelf.byteLength, 0);
    return shelves + this.dictionary.byteLength + this.#forms.byteLength;
  }

  has(id: string): boolean {
    return this.#places.has(id);
  }

  /** The stamp given with the interview, or `null` where it is not in the index. */
  stampOf(id: string): string | null {
    return this.postingsOf(id)?.stamp ?? null;
  }

  /** Every interview's id and stamp. */
  stamps(): Map<string, string> {
    return new Map([...this.#places].map(([id, { shelf, slot }]) => [id, shelf.at(slot)!.stamp]));
  }

  postingsOf(id: string): ShelvedInterview | null {
    const place = this.#places.get(id);
    return place ? place.shelf.at(place.slot) : null;
  }

  /**
   * Where the terms `from` to `to` of a text stand, counted over its spoken ranges; whole words, so a little more
   * where a word has several terms.
   */
  textRanges(text: string, ranges: readonly TextRange[], from: number, to: number): TextRange[] {
    const reader = this.#reader;
    reader.clear();
    return ranges.flatMap((range) => {
      const at = from <= reader.count ? range.start : reader.readUpTo(text, range, from);
      // `don't` may have been read for its `do`, and its `not` was asked for
      const start = at > range.start && reader.count > from ? reader.lastWord : at;
      const end = at < range.end ? reader.readUpTo(text, { start: at, end: range.end }, to) : at;
      return start < end ? [{ start, end }] : [];
    });
  }

  /** Adds an interview, or replaces what the index knew of it. */
  put(interview: SpokenText, stamp = ''): void {
    const postings = this.#builder.build(interview);
    this.remove(interview.id);
    this.#shelve({ id: interview.id, stamp, postings });
  }

  /** Forgets an interview; `false` where the index does not know it. */
  remove(id: string): boolean {
    const place = this.#places.get(id);
    if (!place) return false;
    this.#count(place.shelf.at(place.slot)!.postings, -1);
    place.shelf.take(place.slot);
    this.#places.delete(id);
    if (place.shelf.isFull && place.shelf.living * 2 < place.shelf.length) this.#dissolve(place.shelf);
    return true;
  }

  /** Puts an interview back as it was stored. Its terms' numbers must be those of this index's dictionary. */
  putStored(interview: ShelvedInterview): void {
    this.remove(interview.id);
    this.#shelve(interview);
  }

  #shelve(interview: ShelvedInterview): void {
    let shelf = this.#shelves.at(-1);
    if (!shelf || shelf.isFull) this.#shelves.push((shelf = new Shelf()));
    this.#places.set(interview.id, { shelf, slot: shelf.push(interview) });
    this.#count(interview.postings, 1);
  }

  /** Moves the few interviews left on a shelf to the last one. */
  #dissolve(shelf: Shelf): void {
    this.#shelves.splice(this.#shelves.indexOf(shelf), 1);
    for (const interview of shelf.interviews()) {
      this.#count(interview.postings, -1);
      this.#shelve(interview);
    }
  }

  #count({ vocabulary, postingStarts }: InterviewPostings, sign: 1 | -1): void {
    this.dictionary.count(vocabulary, postingStarts, sign);
  }
}
