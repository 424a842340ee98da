import { termsOnceWhole } from '../../text/begun-word';
import { foldWord } from '../../text/fold';
import { words } from '../../text/words';
import { localTerm, type InterviewPostings } from '../index/interview-postings';
import type { QuoteIndex } from '../index/quote-index';
import type { ShelvedInterview } from '../index/shelf';

/** Terms that are looked for as they stand, one after the other. */
export interface Phrase {
  /** Their numbers in the dictionary; the last one's is -1 where nobody says it as a whole word. */
  readonly ids: readonly number[];
  /** 1 for every dictionary number that the last term may become, which is still being typed; `null` once it is whole. */
  readonly beginnings: Uint8Array | null;
}

/** How often an interview has a phrase. */
export interface PhraseCount {
  readonly interview: ShelvedInterview;
  /** Places where the words stand, the last one whole or only begun. */
  readonly times: number;
  /** Those of them where the last word is whole. */
  readonly whole: number;
}

/** The phrase of a text; `null` where it has no words, or one that nobody ever said. */
export function phraseOf(index: QuoteIndex, text: string, unfinished: boolean): Phrase | null {
  const typed = words(text);
  const terms = typed.flatMap((word) => foldWord(word.text));
  const last = terms.at(-1);
  if (last === undefined) return null;
  const ids = terms.map((term) => index.dictionary.find(term));
  if (ids.some((id, at) => id < 0 && !(unfinished && at === ids.length - 1))) return null;
  if (!unfinished) return { ids, beginnings: null };
  return { ids, beginnings: beginningsOf(index, last, typed.at(-1)!.text) };
}

/** 1 for every dictionary number that a word may become, by its last term and as it is typed. */
export function beginningsOf(index: QuoteIndex, term: string, typed: string): Uint8Array {
  const { dictionary } = index;
  const beginnings = new Uint8Array(dictionary.size);
  const whole = termsOnceWhole(typed).map((other) => dictionary.find(other));
  for (const id of [...dictionary.withPrefix(term), ...whole]) if (id >= 0) beginnings[id] = 1;
  return beginnings;
}

/** How often each interview has a phrase; those that don't have it are left out. Every place of its rarest term is seen. */
export function countPhrase(index: QuoteIndex, phrase: Phrase): PhraseCount[] {
  const counts: PhraseCount[] = [];
  for (const interview of index.interviews()) {
    const { times, whole } = countIn(interview.postings, phrase);
    if (times > 0) counts.push({ interview, times, whole });
  }
  return counts;
}

/** The first places of a phrase in an interview, in order: those where its last word is whole before the others. */
export function placesOfPhrase({ postings }: ShelvedInterview, phrase: Phrase, most: number): number[] {
  const whole: number[] = [];
  const begun: number[] = [];
  visitPhrase(postings, phrase, (from, isWhole) => {
    if (isWhole) whole.push(from);
    else begun.push(from);
  });
  whole.sort((a, b) => a - b);
  begun.sort((a, b) => a - b);
  return [...whole, ...begun].slice(0, most).sort((a, b) => a - b);
}

function countIn(postings: InterviewPostings, phrase: Phrase): { times: number; whole: number } {
  if (phrase.ids.length === 1) return countOfTerm(postings, phrase);
  let times = 0;
  let whole = 0;
  visitPhrase(postings, phrase, (_from, isWhole) => {
    times++;
    if (isWhole) whole++;
  });
  return { times, whole };
}

/** Of a single term nothing needs to be looked at but how many places it has. */
function countOfTerm({ vocabulary, postingStarts }: InterviewPostings, { ids, beginnings }: Phrase) {
  const local = localTerm(vocabulary, ids[0]!);
  const whole = local < 0 ? 0 : postingStarts[local + 1]! - postingStarts[local]!;
  if (!beginnings) return { times: whole, whole };
  let times = 0;
  for (let other = 0; other < vocabulary.length; other++) {
    if (beginnings[vocabulary[other]!] === 1) times += postingStarts[other + 1]! - postingStarts[other]!;
  }
  return { times, whole };
}

/** Visits each place of a phrase in an interview: its first position, and whether the last word is whole there. */
function visitPhrase(
  postings: InterviewPostings,
  phrase: Phrase,
  visit: (from: number, isWhole: boolean) => void,
): void {
  const { vocabulary, postingStarts, positions, spoken } = postings;
  const { ids, beginnings } = phrase;
  const locals = ids.map((id) => localTerm(vocabulary, id));
  const last = locals.length - 1;
  const certain = beginnings ? last : locals.length;
  if (locals.slice(0, certain).includes(-1)) return;
  const isLast = (local: number): boolean => local === locals[last] || beginnings?.[vocabulary[local]!] === 1;
  if (certain === 0) {
    for (let at = 0; at < spoken.length; at++) {
      if (isLast(spoken[at]!)) visit(at, spoken[at] === locals[last]);
    }
    return;
  }
  const rarest = rarestOf(postings, locals, certain);
  const local = locals[rarest]!;
  const end = postingStarts[local + 1]!;
  for (let entry = postingStarts[local]!; entry < end; entry++) {
    const from = positions[entry]! - rarest;
    if (from < 0 || from + last >= spoken.length) continue;
    let at = 0;
    while (at < certain && spoken[from + at] === locals[at]) at++;
    if (at === certain && isLast(spoken[from + last]!)) visit(from, spoken[from + last] === locals[last]);
  }
}

/** Which of the first `count` terms has the fewest places. */
function rarestOf({ postingStarts }: InterviewPostings, locals: readonly number[], count: number): number {
  const placesOf = (at: number): number => postingStarts[locals[at]! + 1]! - postingStarts[locals[at]!]!;
  let rarest = 0;
  for (let at = 1; at < count; at++) if (placesOf(at) < placesOf(rarest)) rarest = at;
  return rarest;
}
