import type { TextRange } from '../../src-shared/domain/text-range';
import { sentenceRanges } from '../../src-shared/text/sentences';
import { words } from '../../src-shared/text/words';
import { seeded } from '../../tests/support/seeded';
import { pick, type Case, type MarkedSpan } from './marks';
import { fresh, joined, plain, tagged, truthOf, type Paragraph, type Unit } from './tagged-text';

type Random = () => number;

/** What a desk does to a text, one deed at a time. Each returns the paragraphs that come of it. */
const DEEDS: Readonly<Record<string, (random: Random, text: readonly Paragraph[]) => Paragraph[]>> = {
  typo: (random, text) => inOne(random, text, (units) => withTypo(random, units)),
  reword: (random, text) => inOne(random, text, (units) => withRewording(random, units)),
  'new sentence': (random, text) =>
    inOne(random, text, (units) => [...units, ...fresh(` ${newSentence(random)}`)]),
  'cut sentence': (random, text) => inOne(random, text, (units) => withoutSentence(random, units)),
  'moved sentence': (random, text) => movedSentence(random, text),
  'cut paragraph': (random, text) => text.toSpliced(index(random, text), text.length > 3 ? 1 : 0),
  'new paragraph': (random, text) =>
    text.toSpliced(index(random, text), 0, fresh(`${newSentence(random)} ${newSentence(random)}`)),
  'moved paragraph': (random, text) => movedParagraph(random, text),
  'doubled paragraph': (random, text) => doubledParagraph(random, text),
  'split paragraph': (random, text) => splitParagraph(random, text),
  'merged paragraphs': (random, text) => mergedParagraphs(random, text),
};

const DEED_NAMES = Object.keys(DEEDS);

/**
 * Stories edited by a generator with a fixed seed, marks with them; where each mark stands afterwards is known, since
 * every unit of the text remembers where it came from.
 */
export function generatedCases(stories: readonly string[], count: number, seed: number): Case[] {
  const random = seeded(seed);
  return Array.from({ length: count }, (_, number) => {
    const before = pick(random, stories);
    const heavy = number % 4 === 3;
    const deeds = Array.from({ length: heavy ? 14 : 1 + Math.floor(random() * 4) }, () =>
      pick(random, DEED_NAMES),
    );
    let paragraphs: Paragraph[] = tagged(before);
    for (const deed of deeds) paragraphs = DEEDS[deed]!(random, paragraphs);
    const units = joined(paragraphs);
    const marks = spansOf(random, before, 40).map((range): MarkedSpan => {
      return { range, truth: truthOf(before, units, range) };
    });
    return { label: heavy ? 'heavily edited' : 'edited', before, after: plain(units), marks };
  });
}

/** A sentence of fewer words than these, the “J.L.” under an entry of a log, is the same wherever it stands. */
const SHORTEST_SENTENCE = 4;

/** Spans such as desks mark: sentences, two of them, and a few words inside one. */
export function spansOf(random: Random, text: string, count: number): TextRange[] {
  const sentences = sentenceRanges(text).filter((range) => words(text, range).length >= SHORTEST_SENTENCE);
  return Array.from({ length: count }, () => {
    const at = Math.floor(random() * sentences.length);
    const sentence = sentences[at]!;
    const how = random();
    if (how < 0.3) return sentence;
    const next = sentences[at + 1];
    if (how < 0.36 && next) return { start: sentence.start, end: next.end };
    return fewWords(random, text, sentence);
  });
}

export function fewWords(random: Random, text: string, within: TextRange): TextRange {
  const all = words(text, within);
  if (all.length === 0) return within;
  const from = Math.floor(random() * all.length);
  const to = Math.min(all.length - 1, from + Math.floor(random() * 5));
  return { start: all[from]!.start, end: all[to]!.end };
}

function index(random: Random, text: readonly Paragraph[]): number {
  return Math.floor(random() * text.length);
}

function inOne(
  random: Random,
  text: readonly Paragraph[],
  change: (units: Paragraph) => Unit[],
): Paragraph[] {
  const at = index(random, text);
  return text.map((units, number) => (number === at ? change(units) : units));
}

function withTypo(random: Random, units: Paragraph): Unit[] {
  const found = words(plain(units)).filter(({ text }) => text.length > 2);
  if (found.length === 0) return [...units];
  const { start, end } = pick(random, found);
  const at = start + 1 + Math.floor(random() * (end - start - 1));
  const how = random();
  if (how < 0.34) return units.toSpliced(at, 1);
  if (how < 0.67) return units.toSpliced(at, 0, ...fresh(pick(random, ['a', 'e', 'n', 's'])));
  return units.toSpliced(at, 1, ...fresh(pick(random, ['u', 'i', 'r', '4'])));
}

const SPARE = [
  'quietly',
  'about',
  'some',
  'later',
  'harbour',
  'council',
  'nearly',
  'two',
  'old',
  'report',
  'never',
];

/** Replaces a third of a sentence's words. */
function withRewording(random: Random, units: Paragraph): Unit[] {
  const sentences = sentenceRanges(plain(units));
  if (sentences.length === 0) return [...units];
  const result = [...units];
  for (const { start, end } of words(plain(units), pick(random, sentences)).reverse()) {
    if (random() < 0.33) result.splice(start, end - start, ...fresh(pick(random, SPARE)));
  }
  return result;
}

function withoutSentence(random: Random, units: Paragraph): Unit[] {
  const sentences = sentenceRanges(plain(units));
  if (sentences.length < 2) return [...units];
  const at = Math.floor(random() * sentences.length);
  const { start, end } = sentences[at]!;
  return units.toSpliced(start, (sentences[at + 1]?.start ?? end) - start);
}

function movedSentence(random: Random, text: readonly Paragraph[]): Paragraph[] {
  const from = index(random, text);
  const sentences = sentenceRanges(plain(text[from]!));
  if (sentences.length < 2) return [...text];
  const { start, end } = pick(random, sentences);
  const taken = text[from]!.slice(start, end);
  const without = text.with(from, text[from]!.toSpliced(start, end - start));
  const to = index(random, without);
  return without.with(to, [...without[to]!, ...fresh(' '), ...taken]);
}

function movedParagraph(random: Random, text: readonly Paragraph[]): Paragraph[] {
  const from = index(random, text);
  const without = text.toSpliced(from, 1);
  return without.toSpliced(index(random, without), 0, text[from]!);
}

function doubledParagraph(random: Random, text: readonly Paragraph[]): Paragraph[] {
  const at = index(random, text);
  const copy = text[at]!.map((unit) => ({ ...unit, copy: true }));
  return text.toSpliced(random() < 0.5 ? at + 1 : index(random, text), 0, copy);
}

function splitParagraph(random: Random, text: readonly Paragraph[]): Paragraph[] {
  const at = index(random, text);
  const second = sentenceRanges(plain(text[at]!))[1];
  if (!second) return [...text];
  return text.toSpliced(at, 1, text[at]!.slice(0, second.start - 1), text[at]!.slice(second.start));
}

function mergedParagraphs(random: Random, text: readonly Paragraph[]): Paragraph[] {
  const at = index(random, text);
  const next = text[at + 1];
  return next ? text.toSpliced(at, 2, [...text[at]!, ...fresh(' '), ...next]) : [...text];
}

function newSentence(random: Random): string {
  const who = pick(random, ['Lund', 'Okafor', 'The council', 'A deckhand', 'Brandt', 'The mayor']);
  const did = pick(random, ['measured', 'sold', 'painted', 'remembered', 'counted', 'refused']);
  const what = pick(random, [
    'the ferry',
    'the north quay',
    'a letter',
    'the ramp',
    'the school band',
    'the minutes',
  ]);
  const when = pick(random, ['in 1974', 'on Monday', 'twice a year', 'for $4.2 million', 'before dawn']);
  return `${who} ${did} ${what} ${when}, by the count of ${Math.floor(random() * 900)} people.`;
}
