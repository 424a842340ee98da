import { sentenceRanges } from '../../src-shared/text/sentences';
import { words } from '../../src-shared/text/words';
import { spansOf } from './generated';
import { seeded } from '../../tests/support/seeded';
import { pick, type Case, type MarkedSpan } from './marks';
import { fresh, joined, plain, tagged, truthOf, type Paragraph, type Unit } from './tagged-text';

type Random = () => number;
type Text = readonly Paragraph[];

/** What stands under many stories of a desk, word for word. */
const BOILERPLATE = 'This story is part of a series on the harbour. Write to the desk with what you know.';

/**
 * What a desk does to whole stories; written apart from the deeds of `generated.ts`, with none of its code, so that what
 * was tuned on those is measured on others.
 */
const DEEDS: Readonly<Record<string, (random: Random, text: Text, other: Text) => Paragraph[]>> = {
  'paragraph split, its end joined to the next': (random, text) => splitAndJoined(random, text),
  'sentences swapped': (random, text) => swapped(random, text),
  'sentences run together': (random, text) =>
    everywhere(text, /\. (?=[A-Z])/g, () => chance(random, 0.15) && ', and '),
  'quotation marks and dashes made plain': (_random, text) => text.map((units) => units.map(madePlain)),
  'heading in capitals': (_random, text) =>
    text.map((units, at) => (at === 0 ? units.map(inCapitals) : units)),
  'paragraph moved and reworded': (random, text) => movedAndReworded(random, text),
  'quotation put into another paragraph': (random, text) => quotationMoved(random, text),
  'quotation cut in two by its speaker': (random, text) => attributed(random, text),
  'one of several equal lines cut': (random, text) => withoutLine(random, text),
  'name changed throughout': (random, text) => renamed(random, text),
  'numbers updated throughout': (random, text) =>
    everywhere(
      text,
      /\b\d[\d.,]*\d\b|\b\d\b/g,
      () => chance(random, 0.8) && String(Math.floor(random() * 4000)),
    ),
  'units translated': (random, text) =>
    everywhere(
      text,
      /\b[\d.,]*\d (nautical miles|miles|metres|millimetres|centimetres|tonnes|people)\b/g,
      () =>
        `${Math.floor(random() * 900)} ${pick(random, ['feet', 'inches', 'yards', 'tons', 'kilometres'])}`,
    ),
  'two stories merged': (random, text, other) => merged(random, text, other),
  'paragraph summed up': (random, text) => summedUp(random, text),
};

const NAMES = Object.keys(DEEDS);

/** Stories with equal lines in them, edited by one to four of the deeds; the truth is known unit by unit. */
export function deskEdits(stories: readonly string[], count: number, seed: number): Case[] {
  const random = seeded(seed);
  return Array.from({ length: count }, (_, number) => {
    const story = pick(random, stories);
    const before = withBoilerplate(random, story);
    const strangers = stories.filter((candidate) => candidate !== story);
    const other = tagged(pick(random, strangers)).map((units) => fresh(plain(units)));
    const first = NAMES[number % NAMES.length]!;
    const deeds = [first, ...Array.from({ length: Math.floor(random() * 4) }, () => pick(random, NAMES))];
    let text: Paragraph[] = tagged(before);
    for (const deed of deeds) text = DEEDS[deed]!(random, text, other);
    const units = joined(text);
    const marks = spansOf(random, before, 40).map((range): MarkedSpan => {
      return { range, truth: truthOf(before, units, range) };
    });
    return { label: deeds.join(', '), before, after: plain(units), marks };
  });
}

function chance(random: Random, share: number): boolean {
  return random() < share;
}

function at(random: Random, text: Text): number {
  return Math.floor(random() * text.length);
}

/** Never two of them side by side: which of these was cut nobody could say. */
function withBoilerplate(random: Random, story: string): string {
  const paragraphs = story.split('\n\n');
  const behind = new Set(Array.from({ length: 3 }, () => Math.floor(random() * paragraphs.length)));
  return paragraphs
    .flatMap((paragraph, index) => (behind.has(index) ? [paragraph, BOILERPLATE] : [paragraph]))
    .join('\n\n');
}

/** Puts other words in the place of every match; a match that `by` answers false for stays. */
function everywhere(text: Text, pattern: RegExp, by: (match: string) => string | false): Paragraph[] {
  return text.map((units) => {
    const result = [...units];
    for (const match of [...plain(units).matchAll(pattern)].reverse()) {
      const next = by(match[0]);
      if (next !== false && next !== match[0]) result.splice(match.index, match[0].length, ...fresh(next));
    }
    return result;
  });
}

const PLAIN: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '’': "'",
  '‘': "'",
  '—': '-',
  '–': '-',
};

function madePlain(unit: Unit): Unit {
  return { ...unit, sign: PLAIN[unit.sign] ?? unit.sign };
}

function inCapitals(unit: Unit): Unit {
  const upper = unit.sign.toUpperCase();
  return upper.length === 1 ? { ...unit, sign: upper } : unit;
}

function splitAndJoined(random: Random, text: Text): Paragraph[] {
  const index = at(random, text);
  const [units, next] = [text[index]!, text[index + 1]];
  const last = sentenceRanges(plain(units)).at(-1);
  if (!next || !last || last.start === 0) return [...text];
  const joinedNext = [...units.slice(last.start), ...fresh(' '), ...next];
  return text.toSpliced(index, 2, units.slice(0, last.start - 1), joinedNext);
}

function swapped(random: Random, text: Text): Paragraph[] {
  return text.map((units) => {
    const sentences = sentenceRanges(plain(units));
    if (sentences.length < 2 || !chance(random, 0.4)) return units;
    const index = Math.floor(random() * (sentences.length - 1));
    const [one, two] = [sentences[index]!, sentences[index + 1]!];
    const between = units.slice(one.end, two.start);
    const turned = [...units.slice(two.start, two.end), ...between, ...units.slice(one.start, one.end)];
    return [...units.slice(0, one.start), ...turned, ...units.slice(two.end)];
  });
}

const INSTEAD = [
  'harbour',
  'late',
  'twice',
  'a few',
  'rather',
  'under the rules',
  'so far',
  'apparently',
  'its',
];

function movedAndReworded(random: Random, text: Text): Paragraph[] {
  const index = at(random, text);
  const result = [...text[index]!];
  for (const { start, end } of words(plain(result)).reverse()) {
    if (chance(random, 0.2)) result.splice(start, end - start, ...fresh(pick(random, INSTEAD)));
  }
  const without = text.toSpliced(index, 1);
  return without.toSpliced(at(random, without), 0, result);
}

function quotationMoved(random: Random, text: Text): Paragraph[] {
  const from = text.findIndex((units) => /“[^”]{20,}”/.test(plain(units)) && chance(random, 0.4));
  const found = from < 0 ? null : /“[^”]{20,}”/.exec(plain(text[from]!));
  if (!found) return [...text];
  const taken = text[from]!.slice(found.index, found.index + found[0].length);
  const without = text.with(from, text[from]!.toSpliced(found.index, found[0].length));
  const to = at(random, without);
  const sentences = sentenceRanges(plain(without[to]!));
  const place = sentences.length > 0 ? pick(random, sentences).start : 0;
  const put = [...fresh('As one of them said, '), ...taken, ...fresh('. ')];
  return without.with(to, without[to]!.toSpliced(place, 0, ...put));
}

function attributed(random: Random, text: Text): Paragraph[] {
  return text.map((units) => {
    const found = /“[^”]*?\w, (?=\w[^”]*”)/.exec(plain(units));
    if (!found || !chance(random, 0.5)) return units;
    const place = found.index + found[0].length - 1;
    return units.toSpliced(place, 1, ...fresh('” she said, “'));
  });
}

function withoutLine(random: Random, text: Text): Paragraph[] {
  const lines = text.flatMap((units, index) => (plain(units) === BOILERPLATE ? [index] : []));
  return lines.length > 1 ? text.toSpliced(pick(random, lines), 1) : [...text];
}

function renamed(random: Random, text: Text): Paragraph[] {
  const names = [...plain(joined(text)).matchAll(/(?<=[a-z,] )[A-Z][a-z]{3,}/g)].map(([name]) => name);
  if (names.length === 0) return [...text];
  const [old, next] = [pick(random, names), pick(random, ['Halvorsen', 'Quist', 'Ibarra', 'Penhallow'])];
  return everywhere(text, new RegExp(`\\b${old}\\b`, 'g'), () => next);
}

function merged(random: Random, text: Text, other: Text): Paragraph[] {
  if (chance(random, 0.4)) return [...text, ...other];
  return text.flatMap((units, index) =>
    other[index] && chance(random, 0.5) ? [units, other[index]] : [units],
  );
}

/** Some of its words in another sentence: the best look-alike there is. */
function summedUp(random: Random, text: Text): Paragraph[] {
  const index = at(random, text);
  const own = words(plain(text[index]!)).map(({ text: word }) => word);
  if (own.length < 20) return [...text];
  const few = Array.from({ length: 4 }, () => pick(random, own)).join(' and ');
  return text.with(
    index,
    fresh(`In short, ${few} were what the meeting heard about, for most of that evening.`),
  );
}
