import type { TextRange } from '../../domain/text-range';
import { NAME_PARTICLES, NAME_SUFFIXES, NOT_A_PERSON, CALENDAR_WORDS } from '../../text/language/name-words';
import { FEMALE_TITLES, MALE_TITLES, isPersonTitle } from '../../text/language/person-titles';
import { SENTENCE_STARTERS } from '../../text/language/sentence-starters';
import { isAttributionVerb } from '../../text/language/attribution-verbs';
import { clauseTokens, type ClauseToken } from './clause-token';

/** One place where the draft's prose names somebody. */
export interface NameMention {
  readonly range: TextRange;
  /** Without titles and possessive endings: `Ruth Brandt`, `Okafor`. */
  readonly name: string;
  /** Titles before it, lower case without stops. */
  readonly titles: readonly string[];
  /** Its surroundings make it a person's: a title, an age, a verb of speech, a role beside it. */
  readonly looksHuman: boolean;
  /** Two words or more, and no preposition of place or `the` before them: may be a person whom nothing else shows. */
  readonly mayBeHuman: boolean;
  /** What the person does, where a role stands beside the name: `harbour master`. Lower case. */
  readonly role: string | null;
}

/** Every run of capitals in a range of prose that could be somebody's name. */
export function nameMentions(story: string, range: TextRange): NameMention[] {
  const tokens = clauseTokens(story, range);
  const mentions: NameMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const end = endOfRun(tokens, at);
    if (end === at) continue;
    const mention = mentionOf(tokens, at, end);
    if (mention) mentions.push(mention);
    at = end - 1;
  }
  return mentions;
}

function endOfRun(tokens: readonly ClauseToken[], at: number): number {
  let end = at;
  for (let next = at; next < tokens.length; next++) {
    const token = tokens[next]!;
    if (isCapitalWord(token)) end = next + 1;
    else if (end === at || !NAME_PARTICLES.has(token.lower)) break;
    if (/[’']s?$/.test(token.text)) break;
  }
  return end;
}

function isCapitalWord(token: ClauseToken): boolean {
  return token.isWord && token.capital && !CALENDAR_WORDS.has(token.lower);
}

function mentionOf(tokens: readonly ClauseToken[], at: number, to: number): NameMention | null {
  let from = at;
  let end = to;
  const titles: string[] = [];
  while (from < end && (isPersonTitle(tokens[from]!.text) || isStarter(tokens, from))) {
    const bare = tokens[from]!.lower.replace(/\.$/, '');
    if (isPersonTitle(bare)) titles.push(bare);
    from++;
  }
  while (end > from && NAME_SUFFIXES.has(tokens[end - 1]!.lower.replace('.', ''))) end--;
  if (from === end) return null;
  const run = tokens.slice(from, end);
  if (run.some((token) => NOT_A_PERSON.has(token.lower) || /\d/.test(token.text))) return null;
  const name = run.map((token) => token.text.replace(/[’']s?$/, '')).join(' ');
  const last = run.at(-1)!;
  const role = roleBeside(tokens, from, to);
  // `the Drover, the inn that she runs`: nobody is called so
  const isThing = tokens[from - 1]?.lower === 'the';
  return {
    range: { start: run[0]!.start, end: last.end - (/[’']s?$/.exec(last.text)?.[0].length ?? 0) },
    name,
    titles,
    looksHuman: titles.length > 0 || (!isThing && (role !== null || isHumanBeside(tokens, from, to))),
    mayBeHuman: run.length > 1 && !standsForPlace(tokens[from - 1]),
    role,
  };
}

/** `The`, `But`: a capital that only opens the sentence. */
function isStarter(tokens: readonly ClauseToken[], at: number): boolean {
  return SENTENCE_STARTERS.has(tokens[at]!.lower) && !/\.$/.test(tokens[at]!.text);
}

function standsForPlace(before: ClauseToken | undefined): boolean {
  return /^(?:in|at|from|to|near|on|across|outside|through|around|via|toward|towards|the|off|into|past|over)$/.test(
    before?.lower ?? '',
  );
}

function isHumanBeside(tokens: readonly ClauseToken[], from: number, to: number): boolean {
  const after = tokens.slice(to, to + 4);
  const [first, second] = after;
  if (first && !first.capital && isAttributionVerb(first.lower)) return true;
  if (first?.text === ',' && /^\d{1,3}$/.test(second?.text ?? '')) return true;
  if (first?.text === ',' && /^(?:who|whose)$/.test(second?.lower ?? '')) return true;
  if (first?.text === ',' && second && !second.capital && isAttributionVerb(second.lower)) return true;
  const before = tokens[from - 1];
  return before !== undefined && !before.capital && isAttributionVerb(before.lower);
}

const ROLE_BEFORE = /^(?:the|a|an|her|his|their|its|former|then)$/;

/** `Ruth Brandt, the harbour master,` and `harbour master Ruth Brandt`: what stands between comma and comma, or before. */
function roleBeside(tokens: readonly ClauseToken[], from: number, to: number): string | null {
  if (tokens[to]?.text === ',' && /^(?:the|a|an)$/.test(tokens[to + 1]?.lower ?? '')) {
    const words = lowerRun(tokens, to + 2, 1);
    if (words.length > 0) return words.join(' ');
  }
  const apposed = tokens[from - 1]?.text === ',' && tokens[to]?.text === ',' && to - from > 1;
  const before = lowerRun(tokens, apposed ? from - 2 : from - 1, -1);
  const start = before.findLastIndex((word) => ROLE_BEFORE.test(word));
  const role = start < 0 ? [] : before.slice(start + 1);
  return role.length > 0 && (apposed || tokens[from - 1]?.text !== ',') ? role.join(' ') : null;
}

/** Up to four lower-case words in one direction, in reading order. */
function lowerRun(tokens: readonly ClauseToken[], from: number, step: 1 | -1): string[] {
  const words: string[] = [];
  for (let at = from; words.length < 4; at += step) {
    const token = tokens[at];
    if (
      !token?.isWord ||
      token.capital ||
      /^(?:of|for|from|at|with|in|who|and|to|by|on)$/.test(token.lower)
    ) {
      break;
    }
    words.push(token.lower);
  }
  return step === 1 ? words : words.reverse();
}

/** What the titles say about the sex of who bears them; `null` if nothing. */
export function sexOfTitles(titles: readonly string[]): 'he' | 'she' | null {
  if (titles.some((title) => FEMALE_TITLES.has(title))) return 'she';
  return titles.some((title) => MALE_TITLES.has(title)) ? 'he' : null;
}
