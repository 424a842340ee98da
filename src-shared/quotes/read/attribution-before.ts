import { isAttributionVerb, isWeakAttributionVerb } from '../../text/language/attribution-verbs';
import { accordingTo, verbOf } from './attribution-after';
import { endsClause, type ClauseToken } from './clause-token';
import type { FoundAttribution } from './found-attribution';
import { apposedName, isAuxiliary, subjectAt, subjectBefore, type NamedSubject } from './named-subject';

/** A label such as `Brandt:` is at most this many words. */
const LONGEST_LABEL = 6;

/**
 * The attribution before a quotation in its sentence: `Okafor said: `, `According to Brandt, `, `Hale called the plan `,
 * `Brandt: `. `tokens` end before the opening mark.
 */
export function attributionBefore(tokens: readonly ClauseToken[]): FoundAttribution | null {
  const clause = lastSentence(tokens);
  if (clause.length === 0) return null;
  return inWordsOf(clause) ?? byVerb(clause) ?? byPhrase(clause) ?? byColon(clause) ?? inBrackets(clause);
}

function lastSentence(tokens: readonly ClauseToken[]): readonly ClauseToken[] {
  const end = tokens.findLastIndex((token) => endsClause(token) && token.text !== ';');
  return tokens.slice(end + 1);
}

/** The last verb of speech in the clause, and its subject on either side. */
function byVerb(clause: readonly ClauseToken[]): FoundAttribution | null {
  for (let at = clause.length - 1; at >= 0; at--) {
    if (!isReporting(clause, at)) continue;
    const subject = subjectOf(clause, at);
    if (subject) return { name: subject.range, verb: clause[at]!.lower, end: clause.at(-1)!.end };
  }
  return null;
}

function isReporting(clause: readonly ClauseToken[], at: number): boolean {
  const token = clause[at]!;
  if (!token.isWord || !isAttributionVerb(token.lower)) return false;
  if (token.capital && at > 0) return false;
  if (clause[at - 1]?.lower === 'to') return false;
  const before = clause[at - 1];
  if (
    before &&
    /^(?:the|a|an|his|her|their|its|of|in|this|that|no|any|[\p{L}]+[’']s)$/u.test(before.text.toLowerCase())
  ) {
    return false;
  }
  return !isWeakAttributionVerb(token.lower) || clause.length - at <= 6;
}

function subjectOf(clause: readonly ClauseToken[], verb: number): NamedSubject | null {
  const agent = clause[verb + 1]?.lower === 'by' ? subjectAt(clause, verb + 2) : null;
  if (agent) return agent;
  const inverted = verb === 0 || clause[verb - 1]?.text === ',' ? subjectAt(clause, verb + 1) : null;
  if (inverted && verb === 0) return inverted;
  let end = verb;
  while (end > 0 && isAuxiliary(clause[end - 1]!)) end--;
  const before = clause[end - 1];
  if (!before) return null;
  if (before.text === ',') return apposedSubject(clause, end - 1) ?? sentenceSubject(clause, verb);
  if (/^(?:who|which|and|but|then)$/.test(before.lower)) return sentenceSubject(clause, end - 1);
  return subjectBefore(clause, end) ?? sentenceSubject(clause, verb);
}

/** `Ruth Brandt, the harbour master, said`: the subject ends before the comma that opens the apposition. */
function apposedSubject(clause: readonly ClauseToken[], closing: number): NamedSubject | null {
  for (let comma = closing - 1; comma > 0; comma--) {
    if (clause[comma]!.text !== ',') continue;
    const subject = subjectBefore(clause, comma);
    if (subject && verbOf(clause, comma) !== null) return nameAfterRole(clause, subject, comma) ?? subject;
  }
  return null;
}

/** `The council’s lawyer, Dana Kirsch, warned` is Dana Kirsch. */
function nameAfterRole(
  clause: readonly ClauseToken[],
  subject: NamedSubject,
  comma: number,
): NamedSubject | null {
  return clause[subject.next - 1]!.capital ? null : apposedName(clause, comma);
}

/** Who the sentence is about: the first name or role that opens it or follows an opening phrase and a comma. */
function sentenceSubject(clause: readonly ClauseToken[], end: number): NamedSubject | null {
  const openings = [
    0,
    ...clause.flatMap((token, at) => (/^(?:,|and|but|when|as|—)$/.test(token.lower) ? [at + 1] : [])),
  ];
  for (const at of openings.filter((opening) => opening < end)) {
    const subject = subjectAt(clause, at);
    if (subject && subject.next <= end) return subject;
  }
  return null;
}

function byPhrase(clause: readonly ClauseToken[]): FoundAttribution | null {
  const at = clause.findLastIndex(
    (token, index) => /^(?:according|in|per)$/.test(token.lower) && accordingTo(clause, index) !== null,
  );
  const found = at < 0 ? null : accordingTo(clause, at);
  return found && { ...found, end: clause.at(-1)!.end };
}

const POSSESSIVE = /[’']s?$/;

/** `The flood was, in Ruth Brandt’s words, `: the owner of the words, right before the quotation. */
function inWordsOf(clause: readonly ClauseToken[]): FoundAttribution | null {
  const last = clause.at(-1);
  const end = last && /^[,:]$/.test(last.text) ? clause.length - 1 : clause.length;
  const words = clause[end - 1];
  const owner = clause[end - 2];
  if (!words || !owner || !/^(?:words|telling|phrase|view|account|description)$/.test(words.lower)) {
    return null;
  }
  const opening = clause.slice(0, end - 1).findLastIndex((token) => /^(?:in|by|to use)$/.test(token.lower));
  const first = clause[opening + 1];
  if (opening < 0 || !first || !(first.capital || SUBJECT_OF.has(first.lower))) return null;
  const pronoun = SUBJECT_OF.get(owner.lower);
  if (pronoun === undefined && !POSSESSIVE.test(owner.text)) return null;
  const cut = POSSESSIVE.exec(owner.text)?.[0].length ?? 0;
  return { name: { start: first.start, end: owner.end - cut }, verb: null, end: clause.at(-1)!.end };
}

const SUBJECT_OF = new Map([
  ['his', 'he'],
  ['her', 'she'],
  ['their', 'they'],
]);

/** `Brandt: `, `Okafor’s answer was blunt: `. */
function byColon(clause: readonly ClauseToken[]): FoundAttribution | null {
  if (clause.at(-1)?.text !== ':') return null;
  const subject = sentenceSubject(clause, clause.length - 1);
  if (!subject) return null;
  const owner = clause.length - 1 > LONGEST_LABEL + 6 ? null : subject;
  return owner && { name: owner.range, verb: null, end: clause.at(-1)!.end };
}

/** `Hale (“I’m no engineer”) thinks it was the tide`. */
function inBrackets(clause: readonly ClauseToken[]): FoundAttribution | null {
  if (clause.at(-1)?.text !== '(' || !clause.at(-2)?.capital) return null;
  const subject = subjectBefore(clause, clause.length - 1);
  return subject && { name: subject.range, verb: null, end: clause.at(-1)!.end };
}
