import type { Verdict, WarningKind } from '../../src-shared/domain/quote-check';
import { words } from '../../src-shared/text/words';
import type { Random } from '../support/random';
import type { SampledPassage } from './sampled-passage';

/** What a generated quotation is made with beside its passage. */
export interface AlterationSetting {
  readonly random: Random;
  /** Another passage of the same interview, from another answer of the same speaker where there is one. */
  readonly elsewhere: SampledPassage | null;
}

/** A quotation made by one kind of alteration; `null` where the passage has nothing to alter in this way. */
export interface Alteration {
  readonly name: string;
  /** Verdicts that are right for it. */
  readonly right: readonly Verdict[];
  /** Warnings that must be there. */
  readonly must?: readonly WarningKind[];
  /** Warnings that must not be there. */
  readonly mustNot?: readonly WarningKind[];
  make(passage: SampledPassage, setting: AlterationSetting): string | null;
  /** Who is said to have said it; the passage's own speaker where absent. */
  readonly attributedTo?: 'stranger' | 'otherSpeaker';
}

/** Replaces one match of a pattern, chosen at random, by what `by` makes of it. */
export function swapOne(pattern: RegExp, by: (match: RegExpMatchArray, random: Random) => string | null) {
  return ({ text }: SampledPassage, { random }: AlterationSetting): string | null => {
    const matches = [...text.matchAll(pattern)];
    if (matches.length === 0) return null;
    const match = random.pick(matches);
    const put = by(match, random);
    if (put === null) return null;
    const made = text.slice(0, match.index) + put + text.slice(match.index + match[0].length);
    return tidied(made);
  };
}

export function tidied(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;?!])/g, '$1')
    .replace(/,([,.;?!])/g, '$1')
    .trim();
}

export function table(pairs: Readonly<Record<string, string | readonly string[]>>) {
  const keys = Object.keys(pairs).sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`\\b(?:${keys.join('|')})\\b`, 'gi');
  return swapOne(pattern, (match, random) => {
    const to = pairs[match[0].toLowerCase()];
    if (to === undefined) return null;
    const put = typeof to === 'string' ? to : random.pick(to);
    return /^\p{Lu}/u.test(match[0]) ? put.charAt(0).toUpperCase() + put.slice(1) : put;
  });
}

const NUMBERS = [
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'twelve',
  'fifteen',
  'twenty',
  'thirty',
  'fifty',
];

/** A word in the middle of a sentence that starts with a capital and is no `I`. */
const NAME = /(?<=[a-z,] )(?!I\b)\p{Lu}\p{Ll}{2,}\b(?!['’])/gu;
const OTHER_NAMES = ['Marlow', 'Hensley', 'Orrhaven', 'Tilda', 'Brandt', 'Castellan', 'Wexford', 'Ingrid'];

/** Every kind of alteration that the report on verdicts counts, unaltered ones first. */
export const ALTERATIONS: readonly Alteration[] = [
  { name: 'as spoken', right: ['verbatim'], mustNot: ['meaning', 'speaker'], make: ({ text }) => text },
  {
    name: 'other typography',
    right: ['verbatim'],
    mustNot: ['meaning', 'speaker'],
    make: ({ text }) => text.replace(/'/g, '’').replace(/ - /g, ' — ').replace(/\.$/, ','),
  },
  {
    name: 'fragment',
    right: ['elided'],
    mustNot: ['meaning'],
    make: ({ words: all, text }, { random }) => {
      if (all.length < 12) return null;
      const count = 6 + random.below(all.length - 10);
      const first = 2 + random.below(all.length - count - 2);
      return text.slice(all[first]!.start, all[first + count - 1]!.end);
    },
  },
  {
    name: 'filler removed',
    right: ['cleaned', 'verbatim'],
    mustNot: ['meaning'],
    make: ({ text }) => {
      const made = tidied(text.replace(/(?:,\s*)\b(?:you know|I mean|um+|uh+|erm?)\b,\s*/gi, ', '));
      return made === tidied(text) ? null : made;
    },
  },
  {
    name: 'marked cut',
    right: ['elided'],
    make: ({ words: all, text }, { random }) => {
      if (all.length < 14) return null;
      const cut = 2 + random.below(5);
      const from = 4 + random.below(all.length - cut - 8);
      return `${text.slice(0, all[from]!.start).trim().replace(/,$/, '')} … ${text.slice(all[from + cut]!.start)}`;
    },
  },
  {
    name: 'bracketed insertion',
    right: ['bracketed'],
    mustNot: ['meaning'],
    make: ({ words: all, text }, { random }) => {
      const at = all[2 + random.below(all.length - 4)]!;
      return `${text.slice(0, at.start)}[the harbour board] ${text.slice(at.start)}`;
    },
  },
  {
    name: 'bracketed pronoun',
    right: ['bracketed'],
    mustNot: ['meaning'],
    make: swapOne(/\b(?:they|he|she|him|them)\b(?!['’])/gi, () => '[the council]'),
  },
  {
    name: 'not dropped',
    right: ['altered'],
    must: ['meaning'],
    make: swapOne(
      /\b(?:not |never )|(?<=\b(?:do|does|did|is|are|was|were|would|could|should|have|has))n['’]t\b/gi,
      () => '',
    ),
  },
  {
    name: 'not added',
    right: ['altered'],
    must: ['meaning'],
    make: swapOne(
      /\b(?:is|are|was|were|could|should|will|would)\b(?! not\b|n['’]t)/gi,
      ({ 0: verb }) => `${verb} not`,
    ),
  },
  {
    name: 'number changed',
    right: ['altered'],
    must: ['meaning'],
    make: swapOne(
      /\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|fifty|[1-9]\d*)\b(?![\d.,:-]*\d)/gi,
      ({ 0: number }, random) => {
        if (/\d/.test(number)) return String(Number(number) + 1 + random.below(9));
        return random.pick(NUMBERS.filter((other) => other !== number.toLowerCase()));
      },
    ),
  },
  {
    name: 'name swapped',
    right: ['altered'],
    must: ['meaning'],
    make: swapOne(NAME, ({ 0: name }, random) => random.pick(OTHER_NAMES.filter((other) => other !== name))),
  },
  {
    name: 'hedge removed',
    right: ['altered'],
    must: ['meaning'],
    make: (passage, setting) => {
      const made = swapOne(/\b(?:I think|I guess|I believe|probably|maybe|perhaps),? /gi, () => '')(
        passage,
        setting,
      );
      // a sentence that lost its first words is printed as a sentence
      return made && made.charAt(0).toUpperCase() + made.slice(1);
    },
  },
  {
    name: 'modal changed',
    right: ['altered'],
    must: ['meaning'],
    make: table({
      could: 'would',
      would: ['could', 'will'],
      should: 'must',
      might: 'will',
      may: 'will',
      must: 'should',
    }),
  },
  {
    name: 'quantifier changed',
    right: ['altered'],
    must: ['meaning'],
    make: table({
      some: 'all',
      all: 'some',
      most: 'all',
      many: 'all',
      every: 'some',
      always: 'often',
      sometimes: 'always',
      few: 'many',
    }),
  },
  {
    name: 'unit changed',
    right: ['altered'],
    must: ['meaning'],
    make: table({
      days: 'weeks',
      weeks: 'months',
      months: 'years',
      years: 'months',
      hours: 'days',
      minutes: 'hours',
      dollars: 'euros',
      percent: 'points',
      million: 'billion',
      thousand: 'million',
      miles: 'kilometres',
    }),
  },
  {
    name: 'unmarked cut',
    right: ['altered'],
    make: ({ words: all, text }, { random }) => {
      if (all.length < 14) return null;
      const cut = 3 + random.below(4);
      const from = 4 + random.below(all.length - cut - 8);
      const gone = all.slice(from, from + cut).map(({ text: word }) => word.toLowerCase());
      const after = all.slice(from + cut, from + cut * 2).map(({ text: word }) => word.toLowerCase());
      if (gone.join(' ') === after.join(' ')) return null;
      return text.slice(0, all[from]!.start) + text.slice(all[from + cut]!.start);
    },
  },
  {
    name: 'synonym',
    right: ['altered'],
    make: table({
      big: 'large',
      large: 'big',
      small: 'tiny',
      start: 'begin',
      started: 'began',
      people: 'folks',
      folks: 'people',
      help: 'assist',
      buy: 'purchase',
      get: 'obtain',
      got: 'received',
      important: 'vital',
      hard: 'difficult',
      difficult: 'hard',
      easy: 'simple',
      talk: 'speak',
      talking: 'speaking',
      show: 'display',
      make: 'create',
      company: 'firm',
      problem: 'issue',
      issue: 'problem',
      nice: 'pleasant',
      cool: 'neat',
      great: 'excellent',
    }),
  },
  {
    name: 'tense changed',
    right: ['altered'],
    make: table({
      is: 'was',
      was: 'is',
      are: 'were',
      were: 'are',
      have: 'had',
      has: 'had',
      had: 'have',
      do: 'did',
      did: 'do',
      went: 'go',
      think: 'thought',
      thought: 'think',
      said: 'say',
      know: 'knew',
      knew: 'know',
      want: 'wanted',
    }),
  },
  {
    name: 'spelling variant',
    right: ['altered'],
    mustNot: ['meaning'],
    make: table({
      color: 'colour',
      favorite: 'favourite',
      realize: 'realise',
      realized: 'realised',
      organization: 'organisation',
      behavior: 'behaviour',
      center: 'centre',
      optimize: 'optimise',
      program: 'programme',
      analyze: 'analyse',
      gray: 'grey',
      recognize: 'recognise',
      customize: 'customise',
      labor: 'labour',
      defense: 'defence',
    }),
  },
  {
    name: 'number word in digits',
    right: ['altered'],
    mustNot: ['meaning'],
    make: table({
      two: '2',
      three: '3',
      four: '4',
      five: '5',
      six: '6',
      seven: '7',
      ten: '10',
      twelve: '12',
      fifteen: '15',
      twenty: '20',
    }),
  },
  {
    name: 'contraction written out',
    right: ['altered'],
    mustNot: ['meaning'],
    make: table({
      "don't": 'do not',
      "didn't": 'did not',
      "isn't": 'is not',
      "wasn't": 'was not',
      "can't": 'cannot',
      "they're": 'they are',
      "we're": 'we are',
      "i'm": 'I am',
      "that's": 'that is',
      "it's": 'it is',
      gonna: 'going to',
    }),
  },
  {
    name: 'clauses reordered',
    right: ['altered', 'stitched'],
    make: ({ text }, { random }) => {
      const commas = [...text.matchAll(/, (?=\w)/g)].filter(
        ({ index }) => index > 25 && index < text.length - 25,
      );
      if (commas.length === 0) return null;
      const { index } = random.pick(commas);
      const [head, tail] = [text.slice(0, index), text.slice(index + 2).replace(/[.?!]$/, '')];
      if (words(head).length < 5 || words(tail).length < 5) return null;
      return `${tail}, ${head}.`;
    },
  },
  {
    name: 'two answers merged',
    right: ['stitched'],
    make: ({ text }, { elsewhere }) => (elsewhere ? `${text} ${elsewhere.text}` : null),
  },
  {
    name: 'given to somebody else',
    right: ['verbatim'],
    must: ['speaker'],
    make: ({ text }) => text,
    attributedTo: 'stranger',
  },
  {
    name: 'invented',
    right: ['notFound'],
    make: (_passage, { random }) => inventedSentence(random),
  },
];

const WHO = [
  'The old ferry',
  'My grandmother’s goat',
  'A lighthouse keeper',
  'The brass band',
  'Every herring in the sound',
  'The mayor’s umbrella',
];
const DID = ['painted', 'swallowed', 'outlived', 'mortgaged', 'serenaded', 'waterproofed'];
const WHAT = [
  'the bishop’s greenhouse',
  'a crate of oboes',
  'the whole fish auction',
  'seven wet almanacs',
  'the widow’s piano',
  'an unlicensed windmill',
];
const HOW = [
  'before the herring season ended',
  'without so much as a receipt',
  'under a borrowed tarpaulin',
  'while the choir was rehearsing',
  'on the coldest Candlemas in memory',
];

function inventedSentence(random: Random): string {
  return `${random.pick(WHO)} ${random.pick(DID)} ${random.pick(WHAT)} ${random.pick(HOW)}.`;
}
