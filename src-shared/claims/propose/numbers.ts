import { rangesOverlap, type TextRange } from '../../domain/text-range';
import { readNumbers, type NumberPhrase } from '../../text/numbers';
import { words, type Word } from '../../text/words';
import { because, type Reason } from '../../words/say';
import { matches, type Detector, type ProseSentence } from './prose';

const MONEY = /^(?:dollars?|cents?|euros?|pounds?|pence|kron[aeor]+|yen|francs?|bucks?)$/;
const SHARES = /^(?:percent|cent|percentage|thirds?|quarters?|fifths?|tenths?)$/;
const TIMES =
  /^(?:seconds?|minutes?|hours?|days?|nights?|weeks?|weekends?|months?|years?|decades?|centuries|century)$/;
const MEASURES =
  /^(?:miles?|kilomet(?:er|re)s?|met(?:er|re)s?|centimet(?:er|re)s?|millimet(?:er|re)s?|feet|foot|inch(?:es)?|yards?|acres?|hectares?|litres?|liters?|gallons?|tons?|tonnes?|kilos?|kilograms?|grams?|ounces?|degrees?|knots?|volts?|watts?|megawatts?|kg|km|cm|mm|mg|kph|mph|lbs?|oz|ft|square|nautical|cubic)$/;
const PEOPLE = /^(?:people|men|women|children|police)$/;
/** Short words that end in `s` and are no plural. */
const NO_PLURAL = new Set(
  'is was has does goes this its says as us his hers ours yes thus perhaps always besides towards afterwards less unless plus versus across'.split(
    ' ',
  ),
);
/** Small words: a counted thing never begins with one. */
const SMALL = new Set(
  'of to in on at by for from with and or but that which who as than the a an it he she they was were is are had has have did not no nor more less later ago old each per into over under out up down after before about against between behind through'.split(
    ' ',
  ),
);
/** Third parties and eleventh hours: an order that nothing has. */
const ORDINAL_IDIOMS =
  /^(?:part(?:y|ies)|person|world|wheel|column|estate|wall|rail|degree|hour|sense|heaven|amendment|reich|eye|night|way|row|hand|gear|act|leg|parties|age)$/;

/** One in five, two-thirds, half of: shares in words that are no single number. */
const SHARE =
  /(?<![\p{L}-])(?<what>(?:\d+|one|two|three|four|five|six|seven|eight|nine) (?:in|out of) (?:every )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twenty|a hundred|a thousand)|(?:a|one|two|three)[ -](?:thirds?|quarters?|fifths?|tenths?)(?= (?:of|as|more|less))|(?<=\bby )(?:half|a third|a quarter|a fifth|two[ -]thirds|three[ -]quarters)|half(?= (?:of|as|the|its|their|his|her|our|a\b|an\b)))(?![\p{L}-])/dgiu;
/** `3-1`, `52–48`: the two sides of a game or a vote, and not the dates of a life or the pages of a book. */
const SCORE =
  /(?<![\p{L}\d$£€.,:/–-])(?<what>\d{1,3}[-–]\d{1,3}|\d{1,3} to \d{1,3}(?= (?:win|victory|defeat|loss|vote|decision|draw|tie)\b))(?![\d%.,]*\d)(?![-–\p{L}%])/dgu;
/** A range of years or pages, or of what is counted behind it, is no score. */
const NO_SCORE_AFTER =
  /^ (?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|percent|per cent|miles?|feet|met(?:er|re)s|people|times|and a half|million|billion|thousand|hundred)\b/;
/** `410 Beacon Street`. */
const ADDRESS =
  /(?<![\p{L}\d$£€.,:/-])(?<what>\d{1,5}[A-Z]? (?:(?:North|South|East|West|[NSEW]\.) )?(?:\p{Lu}[\p{L}’.-]+|\d+(?:st|nd|rd|th)) (?:\p{Lu}[\p{L}’.-]+ )?(?:Street|St\.|Avenue|Ave\.|Road|Rd\.|Lane|Drive|Boulevard|Blvd\.|Square|Place|Court|Terrace|Way|Highway|Quay))(?!\p{L})/dgu;

/** `First half of`, `better half`: half of nothing that was counted. */
const HALF_OF_NOTHING = /(?:first|second|other|better|and a|another|one and a) $/i;

/** Counts, amounts, measures and shares; not `one of the`, not the numbers that are names, not orders that mean nothing. */
export const numbers: Detector = (sentence) => {
  const shares = matches(sentence, SHARE, (match) =>
    HALF_OF_NOTHING.test(sentence.text.slice(0, match.index))
      ? null
      : { kind: 'number', ...because('proposals.share') },
  );
  const scores = matches(sentence, SCORE, (match) =>
    NO_SCORE_AFTER.test(sentence.text.slice(match.index + match[0].length))
      ? null
      : { kind: 'number', ...because('proposals.score') },
  );
  const addresses = matches(sentence, ADDRESS, () => ({ kind: 'place', ...because('proposals.address') }));
  const wholes = [...shares, ...scores, ...addresses];
  const counts = phrases(sentence).filter(
    (count) => !wholes.some((whole) => rangesOverlap(whole.range, count.range)),
  );
  return [...wholes, ...joinedRanges(counts, sentence)];
};

/** `Four metres` `sixty`, `two pounds` `fifty`: what follows a measure without a thing of its own is part of it. */
function isRestOfMeasure(first: string, next: string): boolean {
  const unit = /\p{L}+$/u.exec(first)?.[0].toLowerCase() ?? '';
  return (MEASURES.test(unit) || MONEY.test(unit)) && /^(?:\d{1,2}|[a-z]+(?:-[a-z]+)?)$/i.test(next);
}

/** `0.5` `to` `3 seconds` is one thing to check. */
function joinedRanges(counts: ReturnType<Detector>, sentence: ProseSentence): ReturnType<Detector> {
  const joined: ReturnType<Detector> = [];
  const printed = ({ start, end }: TextRange): string =>
    sentence.text.slice(start - sentence.start, end - sentence.start);
  for (const count of counts) {
    const last = joined.at(-1);
    const between = last ? printed({ start: last.range.end, end: count.range.start }) : '';
    const range = last && { start: last.range.start, end: count.range.end };
    if (range && /^(?: to |-|–)$/.test(between)) joined[joined.length - 1] = { ...count, range };
    else if (range && between === ' ' && isRestOfMeasure(printed(last.range), printed(count.range))) {
      joined[joined.length - 1] = { ...last, range };
    } else joined.push(count);
  }
  return joined;
}

function phrases(sentence: ProseSentence): ReturnType<Detector> {
  const all = words(sentence.text);
  return readNumbers(all).flatMap((phrase) => {
    if (!isCounted(phrase, all, sentence.text)) return [];
    const to = thingEnd(all, phrase.to, sentence.text);
    const range = {
      start: sentence.start + all[phrase.from]!.start,
      end: sentence.start + all[to - 1]!.end,
    };
    return [{ kind: 'number', range, ...reasonOf(phrase, all.slice(phrase.from, to)) }];
  });
}

function isCounted(phrase: NumberPhrase, all: readonly Word[], text: string): boolean {
  const first = all[phrase.from]!;
  const printed = text.slice(first.start, all[phrase.to - 1]!.end);
  if (
    /^(?:one|a|an|once|zero|half|oh|second|seconds|quarter|quarters|point|double|a half|dozen)$/i.test(
      printed,
    )
  ) {
    return false;
  }
  if (/^(?:or|by)$/i.test(all[phrase.from - 1]?.text ?? '') && /^\p{L}+$/u.test(printed)) return false;
  if (/^(?:24\/7|9\/11|50[/-]50|\d{1,2}:\d\d)/.test(text.slice(first.start))) return false;
  if (text[first.start - 1] === '/') return false;
  if (isOrdinal(phrase.value)) return isOrderOfSomething(phrase, all, printed);
  return !isPartOfName(phrase, all, text);
}

function isOrdinal(value: string): boolean {
  return /(?:st|nd|rd|th)$/.test(value);
}

/** `the 40th year`, `her third mayor`; `first` and `second` are left to the superlatives. */
function isOrderOfSomething(phrase: NumberPhrase, all: readonly Word[], printed: string): boolean {
  const next = all[phrase.to];
  if (/(?:^|[ -])(?:first|second|1st|2nd)$/i.test(printed) && !/\d\d/.test(printed)) return false;
  if (!next || ORDINAL_IDIOMS.test(next.text.toLowerCase()) || SMALL.has(next.text.toLowerCase())) {
    return false;
  }
  return /^(?:the|a|his|her|its|their|our|my)$/i.test(all[phrase.from - 1]?.text ?? '');
}

/** `Room 12`, `Apollo 11`, `berth four`, `page 4`: the number is part of what the thing is called. */
function isPartOfName(phrase: NumberPhrase, all: readonly Word[], text: string): boolean {
  const before = all[phrase.from - 1];
  const first = all[phrase.from]!;
  if (!before) return false;
  const between = text.slice(before.end, first.start);
  if (/^[-–]$/.test(between) && /^\p{L}/u.test(before.text)) return true;
  if (between !== ' ') return /^\. $/.test(between) && /^nos?$/i.test(before.text);
  if (
    /^(?:berth|room|page|chapter|platform|gate|pier|dock|line|route|exit|lane|flight|act|grade|floor|section|article|paragraph|number|channel|version|phase|level|bus|unit|ward|cell|court|hole|lot|square|studio|terminal|step)$/i.test(
      before.text,
    )
  ) {
    return true;
  }
  return /^\p{Lu}\p{Ll}/u.test(before.text) && phrase.from > 1;
}

/** Where the counted thing ends: `22 cars`, `3.8 nautical miles`, `four-page`. */
function thingEnd(all: readonly Word[], to: number, text: string): number {
  const joined = (at: number): boolean =>
    all[at] !== undefined && /^[ \u00a0-]$/.test(text.slice(all[at - 1]!.end, all[at]!.start));
  const isThing = (at: number): boolean => {
    const word = all[at]?.text ?? '';
    if (!/^\p{Ll}/u.test(word) || SMALL.has(word) || NO_PLURAL.has(word)) return false;
    return isUnit(word) || /[^s]s$/.test(word) || PEOPLE.test(word);
  };
  if (!joined(to)) return to;
  if (isThing(to) && !/^(?:nautical|square|cubic)$/.test(all[to]!.text)) return to + 1;
  const isPlain =
    /^\p{Ll}/u.test(all[to]!.text) && !SMALL.has(all[to]!.text) && readNumbers([all[to]!]).length === 0;
  if (isPlain && joined(to + 1) && isThing(to + 1)) return to + 2;
  return text[all[to]!.start - 1] === '-' && isPlain ? to + 1 : to;
}

function isUnit(word: string): boolean {
  return [MONEY, SHARES, TIMES, MEASURES].some((units) => units.test(word));
}

function reasonOf({ unit, value }: NumberPhrase, all: readonly Word[]): Reason {
  const last = all.at(-1)!.text.toLowerCase();
  const printed = all.map(({ text }) => text.toLowerCase());
  if (isOrdinal(value)) return because('proposals.order');
  if (unit === 'percent' || printed.some((word) => SHARES.test(word))) return because('proposals.share');
  if (/^\p{Sc}/u.test(all[0]!.text) || MONEY.test(last) || (unit !== null && MONEY.test(unit))) {
    return because('proposals.money');
  }
  if (TIMES.test(last)) return because('proposals.duration');
  if (MEASURES.test(last)) return because('proposals.measure');
  return because('proposals.number');
}
