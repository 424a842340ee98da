import { AUXILIARIES_ABROAD } from '../../text/language/attribution-verbs-abroad';
import { isAttributionVerb, isWeakAttributionVerb } from '../../text/language/attribution-verbs';
import type { ClauseToken } from './clause-token';
import { endsClause } from './clause-token';
import type { FoundAttribution } from './found-attribution';
import { isAuxiliary, subjectAt, type NamedSubject } from './named-subject';

/** How far behind its subject a verb may stand: past `, who has run the harbour since the storm of 1998,`. */
const REACH = 34;

/**
 * The attribution straight behind a quotation: `, said Okafor`, ` Okafor said`, `, according to Brandt`, `, Ruth
 * Brandt, the harbour master, told the council`. `tokens` begin behind the closing mark.
 */
export function attributionAfter(tokens: readonly ClauseToken[]): FoundAttribution | null {
  let at = 0;
  while (tokens[at] && /^[,—–(-]$/.test(tokens[at]!.text)) at++;
  const head = tokens[at];
  if (!head) return null;
  return (
    accordingTo(tokens, at) ??
    verbFirst(tokens, at) ??
    howSubjectPutIt(tokens, at) ??
    subjectFirst(tokens, at)
  );
}

/** `according to Brandt`, `in Brandt’s words`, `in the words of Ruth Brandt`, `per Hale`. */
export function accordingTo(tokens: readonly ClauseToken[], at: number): FoundAttribution | null {
  const lower = tokens.slice(at, at + 4).map((token) => token.lower);
  const phrase = lower.join(' ');
  const skip = phrase.startsWith('according to')
    ? 2
    : phrase.startsWith('in the words of')
      ? 4
      : lower[0] === 'per'
        ? 1
        : 0;
  if (skip === 0) return null;
  const subject = subjectAt(tokens, at + skip);
  return subject && found(tokens, subject, skip === 2 ? 'according to' : null, subject.next);
}

/** `said Okafor`, `recalls the harbour master`, `later wrote Hale`. */
function verbFirst(tokens: readonly ClauseToken[], at: number): FoundAttribution | null {
  let verb = at;
  while (tokens[verb] && verb - at < 2 && isAuxiliaryHere(tokens[verb]!)) verb++;
  const word = tokens[verb];
  if (!word || word.capital || !isAttributionVerb(word.lower)) return null;
  const subject = subjectAt(tokens, verb + 1);
  return subject && found(tokens, subject, word.lower, subject.next);
}

function isAuxiliaryHere(token: ClauseToken): boolean {
  return isAuxiliary(token) || AUXILIARIES_ABROAD.has(token.lower);
}

/** `is how Okafor described it`, `as Hale put it`, `was what she told the council`. */
function howSubjectPutIt(tokens: readonly ClauseToken[], at: number): FoundAttribution | null {
  let from = at;
  if (/^(?:is|was|were|are)$/.test(tokens[from]?.lower ?? '')) from++;
  if (!/^(?:how|what|as)$/.test(tokens[from]?.lower ?? '')) return null;
  return subjectFirst(tokens, from + 1);
}

/** `Okafor said`, `she has since told`, `Ruth Brandt, the harbour master, said`, `the head of the crew recalled`. */
function subjectFirst(tokens: readonly ClauseToken[], at: number): FoundAttribution | null {
  const subject = subjectAt(tokens, at);
  if (!subject) return null;
  const verb = verbOf(tokens, subject.next);
  return verb === null ? null : found(tokens, subject, tokens[verb]!.lower, verb + 1);
}

/** The index of the verb of speech whose subject ended before `from`; `null` if another predicate comes first. */
export function verbOf(tokens: readonly ClauseToken[], from: number): number | null {
  let linked = false;
  let apposed = false;
  for (let at = from; at < tokens.length && at - from < REACH; at++) {
    const token = tokens[at]!;
    if (endsClause(token)) return null;
    if (isReport(token) && (!apposed || closesApposition(tokens[at - 1]!))) {
      return isWeakAttributionVerb(token.lower) && at - from > 1 ? null : at;
    }
    if (/^[,(—–]$/.test(token.text)) apposed = true;
    else if (isLink(token)) linked = true;
    else if (!apposed && !linked && !mayPrecedeVerb(token)) return null;
  }
  return null;
}

function isReport(token: ClauseToken): boolean {
  return token.isWord && !token.capital && isAttributionVerb(token.lower);
}

function closesApposition(before: ClauseToken): boolean {
  return /^[,)—–]$/.test(before.text) || isAuxiliary(before);
}

function mayPrecedeVerb(token: ClauseToken): boolean {
  return isAuxiliary(token) || /^(?:himself|herself|themselves|too|alone|and|\p{Lu}.*)$/u.test(token.text);
}

/** `Okafor of the harbour crew said`. */
function isLink(token: ClauseToken): boolean {
  return /^(?:of|for|from|at|with|in)$/.test(token.lower);
}

function found(
  tokens: readonly ClauseToken[],
  subject: NamedSubject,
  verb: string | null,
  next: number,
): FoundAttribution {
  return { name: subject.range, verb, end: tokens[next - 1]!.end };
}
