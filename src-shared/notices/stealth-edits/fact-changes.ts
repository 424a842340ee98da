import { foldWord } from '../../text/fold';
import { CALENDAR_WORDS } from '../../text/language/name-words';
import { SENTENCE_STARTERS } from '../../text/language/sentence-starters';
import { sentenceRanges } from '../../text/sentences';
import { words, type Word } from '../../text/words';
import { differingRuns } from './differing-runs';

/** What makes a difference one of fact and not of clarity. */
export type FactKind = 'number' | 'date' | 'name' | 'negation';

const NEGATIONS = new Set('not no never none nobody nothing neither nor without cannot'.split(' '));
/** `one` is a pronoun as often as a number. */
const NO_NUMBERS = new Set(['one', 'ones']);
const LONGEST_FRAGMENT = 4;

/**
 * The kinds of fact in which what was printed and what is right contradict each other. A number, date or name
 * that is only added does not contradict; one that is replaced, or gone from words that are otherwise much the
 * same, does.
 */
export function factChanges(wrong: string, explained: string): FactKind[] {
  const right = withoutContrast(explained, wrong);
  const printed = factsOf(wrong);
  const correct = factsOf(right);
  const alike = areAlike(wrong, right);
  const kinds: FactKind[] = [];
  for (const kind of ['number', 'date', 'name'] as const) {
    const gone = without(printed[kind], correct[kind]);
    const come = without(correct[kind], printed[kind]);
    if (gone.length > 0 && (come.length > 0 || alike)) kinds.push(kind);
  }
  if (alike && negationChanged(wrong, right)) kinds.push('negation');
  return kinds;
}

/** `1931, not 1913` says 1931: the wrong words that a contrast takes up again are not what is right. */
function withoutContrast(right: string, wrong: string): string {
  const phrase = wrong
    .trim()
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s+/g, '\\s+');
  if (phrase === '') return right;
  const contrast = new RegExp(
    `,?\\s*\\b(?:not|rather than|instead of)\\s+(?:(?:in|on|at|by|the|a|an)\\s+)*[“"']?${phrase}`,
    'giu',
  );
  return right.replace(contrast, '');
}

/** Names that differ in a few letters, as `Jon Sand` and `John Sand` do: a misspelling. */
export function isMisspeltName(wrong: string, right: string): boolean {
  const [printed, correct] = [capitalised(wrong), capitalised(right)];
  const gone = without(printed, correct);
  const come = without(correct, printed);
  return gone.some((a) => come.some((b) => a[0] === b[0] && editDistance(a, b) <= Math.max(1, a.length / 4)));
}

/** Names and words that begin a sentence: near another name, such a word is one as well. */
function capitalised(text: string): string[] {
  return words(text)
    .filter((word) => /^\p{Lu}/u.test(word.text) && !SENTENCE_STARTERS.has(word.text.toLowerCase()))
    .map((word) => bareName(word.text));
}

/**
 * Whether a negation came into the printed words or left them. One in words that were only put after or before
 * them says more, and not the contrary.
 */
function negationChanged(wrong: string, right: string): boolean {
  const printed = terms(wrong);
  const correct = terms(right);
  return differingRuns(printed, correct).some((run) => {
    const isOutside = run.fromA === run.toA && (run.fromA === 0 || run.toA === printed.length);
    const negations = (all: readonly string[], from: number, to: number) =>
      all.slice(from, to).filter((term) => NEGATIONS.has(term)).length;
    return !isOutside && negations(printed, run.fromA, run.toA) !== negations(correct, run.fromB, run.toB);
  });
}

type Facts = Readonly<Record<Exclude<FactKind, 'negation'>, readonly string[]>>;

function factsOf(text: string): Facts {
  const found: Record<keyof Facts, string[]> = { number: [], date: [], name: [] };
  const starts = new Set(
    isFragment(text) ? [] : sentenceRanges(text).map((range) => firstWordAt(text, range.start)),
  );
  for (const word of words(text)) {
    const terms = foldWord(word.text);
    const kind = kindOf(word, terms, starts);
    if (kind) found[kind].push(...tellingTerms(kind, word, terms));
  }
  return found;
}

/** What of a word is the fact: `60%` is 60, whether its percent is a sign or a word. */
function tellingTerms(kind: keyof Facts, word: Word, terms: readonly string[]): string[] {
  if (kind === 'name') return [bareName(word.text)];
  if (kind === 'number') return terms.filter((term) => /\d/.test(term));
  return [...terms];
}

function kindOf(
  word: Word,
  terms: readonly string[],
  sentenceStarts: ReadonlySet<number>,
): keyof Facts | null {
  const lower = word.text.toLowerCase();
  if (terms.some((term) => /\d/.test(term)) && !NO_NUMBERS.has(lower)) return 'number';
  if (!/^\p{Lu}/u.test(word.text)) return null;
  if (CALENDAR_WORDS.has(lower)) return 'date';
  if (SENTENCE_STARTERS.has(lower) || sentenceStarts.has(word.start)) return null;
  return 'name';
}

/** A few words without a full stop, as a person copies them out: a capital in front of them is a name's. */
function isFragment(text: string): boolean {
  return words(text).length <= LONGEST_FRAGMENT && !/[.!?]["”’]?\s*$/.test(text);
}

function firstWordAt(text: string, from: number): number {
  return words(text, { start: from, end: text.length })[0]?.start ?? -1;
}

function bareName(name: string): string {
  return name.replace(/[’']s?$/, '').toLowerCase();
}

/** Whether at least half the words of the shorter text stand in the longer one. */
function areAlike(a: string, b: string): boolean {
  const [short, long] = [terms(a), terms(b)].sort((one, other) => one.length - other.length) as [
    string[],
    string[],
  ];
  return short.length > 0 && 2 * (short.length - without(short, long).length) >= short.length;
}

function terms(text: string): string[] {
  return words(text).flatMap((word) => foldWord(word.text));
}

/** What of `all` has no counterpart of its own in `others`. */
function without(all: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return all.filter((one) => {
    const at = left.indexOf(one);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
