import { isPersonTitle } from '../../text/language/person-titles';
import type { Speaker } from '../../domain/interview';

/** Labels that a transcript gives to somebody whom it does not know. */
const NAMELESS =
  /^(?:speaker|spk|voice|unknown|person|participant|guest|interviewee|subject|male|female|man|woman|respondent|source|[qa])\b[\s_#-]*\d*$|^(?:mo|f|m)?\d+$/i;

/** Can a speaker's label tell who it is at all? */
export function isNamed({ name, alsoKnownAs }: Speaker): boolean {
  return !NAMELESS.test(name.trim()) || alsoKnownAs.length > 0;
}

/** Does a name in a draft mean this speaker: the full name, the last name, a title before it, a short name, initials? */
export function isSamePerson(speaker: Speaker, named: string): boolean {
  return [speaker.name, ...speaker.alsoKnownAs].some((known) => areSameName(known, named));
}

function areSameName(a: string, b: string): boolean {
  const [first, second] = [nameWords(a), nameWords(b)];
  if (first.length === 0 || second.length === 0) return false;
  if (first.join(' ') === second.join(' ')) return true;
  const [few, many] = first.length <= second.length ? [first, second] : [second, first];
  if (few.length === 1) return isOneOf(few[0]!, many);
  return isFirstName(few[0]!, many[0]!) && few.at(-1) === many.at(-1);
}

/** `Okafor`, `Maren`, `MO` for `Maren Okafor`. */
function isOneOf(word: string, name: readonly string[]): boolean {
  if (name.at(-1) === word || name[0] === word) return true;
  if (word === name.map((part) => part[0]).join('') && word.length > 1) return true;
  return name.length > 1 && word.length > 2 && name[0]!.startsWith(word);
}

/** `M.` and `Mar` for `Maren`. */
function isFirstName(a: string, b: string): boolean {
  return a === b || a.startsWith(b) || b.startsWith(a);
}

function nameWords(name: string): string[] {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’']s$/i, '')
    .replace(/\([^)]*\)|,.*$/g, ' ');
  const all = plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const known = all.filter((word) => !isPersonTitle(word) && !/^(?:the|jr|sr|phd|md|ii|iii)$/i.test(word));
  return (known.length > 0 ? known : all).map((word) => word.toLowerCase());
}
