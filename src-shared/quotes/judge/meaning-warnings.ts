import type { QuoteWarning } from '../../domain/quote-check';
import { foldWord } from '../../text/fold';
import { say, type SaidSentence } from '../../words/say';
import type { WordSpan } from '../align/alignment';
import { termLine } from '../align/term-line';
import type { Hearing, WeighedDifference } from './hearing';
import { areOpposites, changesRank, isLoose, meaningOfTerm, type MeaningKind } from './meaning-words';
import { isNameAt } from './spoken-names';
import type { SpokenLine } from './spoken-line';

/** A word that says something, as it is written, and what it does. */
interface Telling {
  readonly text: string;
  readonly term: string;
  readonly kind: MeaningKind;
  /** Which words of its side these are. */
  readonly span: WordSpan;
}

/** Of more words a warning names these many, those first that turn a sentence most. */
const MOST_NAMED = 5;
const WEIGHTIEST: readonly MeaningKind[] = ['negation', 'number', 'name'];

/** Differences that touch what the sentence says. */
export function meaningWarnings(hearing: Hearing): QuoteWarning[] {
  return hearing.differences.flatMap((weighed) => {
    const gone = goneFrom(hearing, weighed);
    const put = weighed.weighing === 'nothing' ? [] : putInto(hearing, weighed);
    const opposites = oppositesIn(hearing, weighed);
    // words that were moved stand on both sides; where they govern something else now, the place is what counts
    const moved = weighed.difference.kind === 'moved' && gone.some(({ kind }) => kind !== 'number');
    const [missing, added] = moved ? [gone, put] : [lessShared(gone, put), lessShared(put, gone)];
    const { printed, spoken } = weighed.difference;
    const borrowed = borrowedNegation(hearing, weighed);
    if (borrowed !== null) {
      return [{ kind: 'meaning', ...say('quotes.borrowedNegation', { words: borrowed }), printed, spoken }];
    }
    if (missing.length + added.length === 0 && !opposites) return [];
    return [{ kind: 'meaning', ...sentenceOf(weighed, missing, added, opposites), printed, spoken }];
  });
}

/**
 * A negation right behind words that are gone from the middle of one sentence to the middle of the next: `I should know. I
 * don’t know` printed as `I should not know`.
 */
function borrowedNegation({ line, alignment }: Hearing, weighed: WeighedDifference): string | null {
  const { from, to } = weighed.spoken;
  if (weighed.difference.kind !== 'dropped' || from === to || line.opensSentence(from)) return null;
  const inside = Array.from({ length: to - from - 1 }, (_, at) => from + 1 + at);
  if (!inside.some((at) => line.opensSentence(at))) return null;
  const next = alignment.printed[weighed.printed.to];
  const negates = next && foldWord(next.plain).some((term) => meaningOfTerm(term) === 'negation');
  return negates ? next.plain : null;
}

function sentenceOf(
  { difference }: WeighedDifference,
  missing: readonly Telling[],
  added: readonly Telling[],
  opposites: SaidSentence | null,
): SaidSentence {
  if (difference.kind === 'moved') {
    return say('quotes.moved', { words: difference.printedWords });
  }
  if (missing.length > 0 && added.length > 0) {
    return say('quotes.printedAs', { spoken: list(missing), printed: list(added) });
  }
  if (missing.length > 0) return say('quotes.missing', { words: list(missing) });
  return added.length > 0 ? say('quotes.notSaid', { words: list(added) }) : opposites!;
}

/** Words that follow one another, and an ellipsis where others stand between them or behind. */
function list(words: readonly Telling[]): string {
  const weight = ({ kind }: Telling): number => WEIGHTIEST.indexOf(kind) + 1 || WEIGHTIEST.length + 1;
  const named = [...words]
    .sort((a, b) => weight(a) - weight(b))
    .slice(0, MOST_NAMED)
    .sort((a, b) => a.span.from - b.span.from);
  const parts = named.map(({ text, span }, at) => {
    const before = named[at - 1];
    if (!before) return text;
    return before.span.to === span.from ? ` ${text}` : ` … ${text}`;
  });
  return `${parts.join('')}${named.at(-1) === words.at(-1) ? '' : ' …'}`;
}

function goneFrom(hearing: Hearing, { spoken, weighing }: WeighedDifference): Telling[] {
  const { line } = hearing;
  const told = tellingWords(line.words, spoken, (at) => isNameAt(line, at));
  switch (weighing) {
    case 'all':
      return told.filter(({ kind, term }) => kind !== 'turn' || !isLoose(term));
    case 'strong':
      return told.filter(({ kind }) => kind === 'negation' || kind === 'number' || kind === 'quantifier');
    case 'negations':
      return told.filter(({ kind }) => kind === 'negation');
    case 'edges':
      return atEdges(hearing, spoken);
    case 'nothing':
      return [];
  }
}

function putInto(hearing: Hearing, { printed, weighing }: WeighedDifference): Telling[] {
  const words = hearing.alignment.printed.map(({ plain, start, end }) => ({ text: plain, start, end }));
  const told = tellingWords(words, printed, (at) => isPrintedName(hearing, at));
  if (weighing === 'all') return told.filter(({ kind, term }) => kind !== 'turn' || !isLoose(term));
  return told.filter(({ kind }) => kind === 'negation' || (weighing === 'strong' && kind === 'number'));
}

/** Mid-sentence with a capital, or in place of a spoken name. */
function isPrintedName({ alignment, storyText }: Hearing, at: number): boolean {
  const word = alignment.printed[at]!;
  if (!/^\p{Lu}[\p{L}’'-]+$/u.test(word.plain) || /^I['’]/.test(word.plain)) return false;
  const before = alignment.printed[at - 1];
  return before !== undefined && !/[.?!:“"…]/.test(storyText.slice(before.end, word.start));
}

function tellingWords(
  words: readonly { text: string; start: number; end: number }[],
  { from, to }: WordSpan,
  isName: (at: number) => boolean,
): Telling[] {
  return termLine(words.slice(from, to)).flatMap((entry): Telling[] => {
    const at = from + entry.from;
    const text = words
      .slice(at, from + entry.to)
      .map((word) => word.text)
      .join(' ');
    const approximate = APPROXIMATE.has(entry.term) && isNumber(words[from + entry.to]?.text);
    const kind = approximate ? 'hedge' : (meaningOfTerm(entry.term) ?? (isName(at) ? 'name' : null));
    const span = { from: at, to: from + entry.to };
    return kind === null ? [] : [{ text, term: entry.term, kind, span }];
  });
}

/** Before a number these words make it another one. */
const APPROXIMATE = new Set('about around over under nearly almost some roughly barely'.split(' '));

function isNumber(word: string | undefined): boolean {
  return word !== undefined && /^\d/.test(foldWord(word)[0] ?? '');
}

/** The words that the other side does not have, each as often as it has it less. */
function lessShared(words: readonly Telling[], others: readonly Telling[]): Telling[] {
  const left = others.map(({ term }) => term);
  return words.filter(({ term }) => {
    const at = left.indexOf(term);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function oppositesIn(
  { line, alignment }: Hearing,
  { printed, spoken, weighing }: WeighedDifference,
): SaidSentence | null {
  if (weighing !== 'all') return null;
  const said = termLine(line.words.slice(spoken.from, spoken.to));
  const put = termLine(
    alignment.printed
      .slice(printed.from, printed.to)
      .map(({ plain, start, end }) => ({ text: plain, start, end })),
  );
  for (const { term } of said) {
    const opposite = put.find((other) => other.term !== term && areOpposites(other.term, term));
    if (opposite) return say('quotes.opposite', { spoken: term, printed: opposite.term });
    const ranked = put.find((other) => changesRank(other.term, term));
    if (ranked) return say('quotes.printedAs', { spoken: term, printed: ranked.term });
  }
  return null;
}

/** How many words of a marked cut stand close enough to the kept ones to govern them. */
const GOVERNS = 4;

/**
 * What a cut has at its edges: its start, where it goes on from the words kept before it (`She was … not ever safe`), and
 * its end, where it runs into those kept behind it (`I don’t think … the hull can be fixed`).
 */
function atEdges({ line }: Hearing, { from, to }: WordSpan): Telling[] {
  const [before, behind] = [endOfStart(line, from, to), startOfEnd(line, from, to)];
  if (before >= behind) return governing(line.words, { from, to });
  return [...governing(line.words, { from, to: before }), ...governing(line.words, { from: behind, to })];
}

function endOfStart(line: SpokenLine, from: number, to: number): number {
  if (line.isParted(from)) return from;
  let end = from;
  while (end < to && end - from < GOVERNS && (end === from || !line.isParted(end))) end++;
  return end;
}

function startOfEnd(line: SpokenLine, from: number, to: number): number {
  if (line.isParted(to)) return to;
  let start = to;
  while (start > from && to - start < GOVERNS && (start === to || !line.isParted(start))) start--;
  return start;
}

function governing(words: Hearing['line']['words'], span: WordSpan): Telling[] {
  return tellingWords(words, span, () => false).filter(
    ({ kind, term }) => kind === 'negation' || (kind === 'hedge' && term !== 'think'),
  );
}
