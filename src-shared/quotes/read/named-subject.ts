import type { TextRange } from '../../domain/text-range';
import { isAttributionVerb, isWeakAttributionVerb } from '../../text/language/attribution-verbs';
import { NAME_PARTICLES, NAME_SUFFIXES, CALENDAR_WORDS } from '../../text/language/name-words';
import { INDEFINITE_SUBJECTS, SUBJECT_PRONOUNS } from '../../text/language/pronouns';
import { SENTENCE_STARTERS } from '../../text/language/sentence-starters';
import type { ClauseToken } from './clause-token';

/** The words that name a speaker, and the first token after them. */
export interface NamedSubject {
  readonly range: TextRange;
  readonly next: number;
}

const DETERMINERS =
  /^(?:the|a|an|one|another|his|her|their|its|my|our|this|that|both|two|three|four|several|some|many)$/;
const LINKS = /^(?:of|for|from|at|with|in|on|near|behind)$/;
/** Those that belong to a role even where the verb came first: `said a spokesman for the port in an interview`. */
const CLOSE_LINKS = /^(?:of|for|from|at|with)$/;
const AUXILIARIES =
  /^(?:has|have|had|was|is|were|would|will|did|does|could|later|then|also|once|always|often|never|still|now|soon|again|eventually|finally|recently|repeatedly|simply|only|just|quickly|quietly|\p{Ll}+ly)$/u;
const LONGEST = 9;

/** Adverbs and auxiliaries that may stand between a subject and its verb. */
export function isAuxiliary(token: ClauseToken): boolean {
  return AUXILIARIES.test(token.lower);
}

/**
 * Reads a speaker's name that begins at `at`: a pronoun, `Ruth Brandt`, `Capt. Ruth Brandt`, `harbour master Ruth
 * Brandt`, `the harbour master, Ruth Brandt,`, `a spokesman for the port`. `null` where no name begins there.
 */
export function subjectAt(
  tokens: readonly ClauseToken[],
  at: number,
  links: RegExp = CLOSE_LINKS,
): NamedSubject | null {
  const first = tokens[at];
  if (!first?.isWord) return null;
  if (
    SUBJECT_PRONOUNS.has(first.lower) ||
    (INDEFINITE_SUBJECTS.has(first.lower) && !tokens[at + 1]?.isWord)
  ) {
    return { range: first, next: at + 1 };
  }
  const phraseEnd = endOfPhrase(tokens, at);
  const name = nameWithin(tokens, at, phraseEnd);
  if (name) return withSecond(tokens, afterOwner(tokens, name, phraseEnd));
  const apposed = apposedName(tokens, phraseEnd);
  if (apposed) return apposed;
  if (!isRole(tokens, at)) return null;
  const role = rolePhrase(tokens, at, phraseEnd, links);
  return role && (apposedName(tokens, role.next) ?? role);
}

/** Reads the speaker's name that ends just before `end`. */
export function subjectBefore(tokens: readonly ClauseToken[], end: number): NamedSubject | null {
  let from = end;
  while (from > 0 && end - from < LONGEST && isPhraseWord(tokens, from - 1)) from--;
  for (let at = from; at < end; at++) {
    const subject = subjectAt(tokens.slice(0, end), at, LINKS);
    if (subject && subject.next === end) return subject;
  }
  return null;
}

function isPhraseWord(tokens: readonly ClauseToken[], at: number): boolean {
  const token = tokens[at]!;
  if (!token.isWord) return token.text === '&';
  return !isAttributionVerb(token.lower) || token.capital;
}

/** A phrase runs until a mark, a verb of speech, an auxiliary or a link such as `of`. */
function endOfPhrase(tokens: readonly ClauseToken[], at: number): number {
  let end = at;
  while (end < tokens.length && end - at < LONGEST) {
    const token = tokens[end]!;
    const inside = end > at;
    if (!token.isWord && token.text !== '&') break;
    if (!token.capital && inside && (stopsPhrase(token) || isVerbHere(tokens, at, end))) break;
    end++;
  }
  return end;
}

/** `the report`, `his first answer`: after an article and no plural, such a word is a noun. */
function isVerbHere(tokens: readonly ClauseToken[], from: number, at: number): boolean {
  const { lower } = tokens[at]!;
  if (!isAttributionVerb(lower)) return false;
  const noun =
    isWeakAttributionVerb(lower) && !/(?:s|ed|ing)$/.test(lower) && !/s$/.test(tokens[at - 1]!.lower);
  return !noun || !DETERMINERS.test(tokens[from]!.lower);
}

function stopsPhrase(token: ClauseToken): boolean {
  return (
    LINKS.test(token.lower) ||
    isAuxiliary(token) ||
    /^(?:who|which|that|and|but|or|as|to|when|while|after|before|by|if|because|told|into|about|over)$/.test(
      token.lower,
    ) ||
    SUBJECT_PRONOUNS.has(token.lower)
  );
}

/**
 * The run of capitals that names somebody in a phrase, particles and suffixes included: the last one, where it ends
 * the phrase (`Port Authority spokesman Ruth Brandt`); none in `the Port Authority spokesman`.
 */
function nameWithin(tokens: readonly ClauseToken[], from: number, to: number): NamedSubject | null {
  let name: NamedSubject | null = null;
  for (let at = from; at < to; at++) {
    if (!isNameWord(tokens[at]!)) continue;
    const end = endOfName(tokens, at, to);
    name = { range: { start: tokens[at]!.start, end: withoutPossessive(tokens[end - 1]!) }, next: end };
    if (isPossessive(tokens[end - 1]!)) break;
    at = end - 1;
  }
  if (!name || name.next >= to || isPossessive(tokens[name.next - 1]!)) return name;
  return DETERMINERS.test(tokens[from]!.lower) ? null : firstName(tokens, from, to);
}

function firstName(tokens: readonly ClauseToken[], from: number, to: number): NamedSubject | null {
  if (!isNameWord(tokens[from]!)) return null;
  const end = endOfName(tokens, from, to);
  return { range: { start: tokens[from]!.start, end: withoutPossessive(tokens[end - 1]!) }, next: end };
}

function endOfName(tokens: readonly ClauseToken[], start: number, to: number): number {
  let end = start + 1;
  for (let at = end; at < to; at++) {
    if (isNameWord(tokens[at]!)) end = at + 1;
    else if (!NAME_PARTICLES.has(tokens[at]!.lower)) break;
    if (isPossessive(tokens[at]!)) break;
  }
  const comma = tokens[end]?.text === ',' && NAME_SUFFIXES.has(tokens[end + 1]?.lower.replace('.', '') ?? '');
  return comma ? end + 2 : end;
}

function isNameWord(token: ClauseToken): boolean {
  if (!token.isWord || !token.capital || CALENDAR_WORDS.has(token.lower)) return false;
  return !SENTENCE_STARTERS.has(token.lower) || /^\p{Lu}\.$/u.test(token.text);
}

function isPossessive(token: ClauseToken): boolean {
  return /[’']s?$/.test(token.text);
}

function withoutPossessive(token: ClauseToken): number {
  return token.end - (/[’']s?$/.exec(token.text)?.[0].length ?? 0);
}

/** `Hale and Brandt said`: two names are one attribution. */
function withSecond(tokens: readonly ClauseToken[], first: NamedSubject): NamedSubject {
  if (tokens[first.next]?.lower !== 'and') return first;
  const end = endOfPhrase(tokens, first.next + 1);
  const second = nameWithin(tokens, first.next + 1, end);
  if (!second || second.range.start !== tokens[first.next + 1]!.start || second.next !== end) return first;
  return { range: { start: first.range.start, end: second.range.end }, next: second.next };
}

/** `Okafor’s lawyer, Carl Hale,` and `Okafor’s brother` are not Okafor. */
function afterOwner(tokens: readonly ClauseToken[], name: NamedSubject, phraseEnd: number): NamedSubject {
  const last = tokens[name.next - 1]!;
  if (!isPossessive(last) || name.next >= phraseEnd) return name;
  const other = nameWithin(tokens, name.next, phraseEnd) ?? apposedName(tokens, phraseEnd);
  return other ?? { range: { start: name.range.start, end: tokens[phraseEnd - 1]!.end }, next: phraseEnd };
}

/** `, Ruth Brandt,` after a role. */
export function apposedName(tokens: readonly ClauseToken[], comma: number): NamedSubject | null {
  if (tokens[comma]?.text !== ',') return null;
  const name = nameWithin(tokens, comma + 1, Math.min(comma + 6, endOfPhrase(tokens, comma + 1)));
  const startsThere = name && name.range.start === tokens[comma + 1]?.start;
  return startsThere && (name.next - comma > 2 || tokens[name.next]?.text === ',') ? name : null;
}

function isRole(tokens: readonly ClauseToken[], at: number): boolean {
  const token = tokens[at]!;
  return (
    DETERMINERS.test(token.lower) ||
    (/s$/.test(token.lower) && /^\p{L}+$/u.test(token.lower)) ||
    token.lower === 'police'
  );
}

/** `the head of the port authority`: a role with the one link that belongs to it. */
function rolePhrase(
  tokens: readonly ClauseToken[],
  at: number,
  phraseEnd: number,
  links: RegExp,
): NamedSubject | null {
  let end = phraseEnd;
  if (tokens[end] && links.test(tokens[end]!.lower)) {
    const linked = endOfPhrase(tokens, end + 1);
    if (linked > end + 1) end = linked;
  }
  return end > at ? { range: { start: tokens[at]!.start, end: tokens[end - 1]!.end }, next: end } : null;
}
