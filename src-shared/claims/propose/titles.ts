import { nameMentions, type NameMention } from '../../quotes/read/named-person';
import { isHumanNoun } from '../../text/language/human-nouns';
import { HONORIFICS } from '../../text/language/person-titles';
import { because } from '../../words/say';
import type { Finding, ProseSentence } from './prose';

/** Honorifics that say what somebody is, and not only how they are addressed. */
const TELLING = new Set([
  'dr',
  'prof',
  'professor',
  'rev',
  'reverend',
  'imam',
  'rabbi',
  'judge',
  'justice',
  'sir',
  'dame',
  'lord',
  'baroness',
  'baron',
]);

/** Somebody named in a sentence. */
export interface NamedFinding extends Finding {
  readonly name: string;
}

/** Everybody whom a sentence names, each time. */
export function namesIn(sentence: ProseSentence): NamedFinding[] {
  const all = { start: 0, end: sentence.text.length };
  return nameMentions(sentence.text, all).flatMap((mention) => {
    const found = finding(mention, sentence);
    return found ? [{ ...found, name: mention.name }] : [];
  });
}

/**
 * The people of a story: with an office, a rank or a role wherever that is given first, else at the first mention
 * of their full name.
 */
export class FirstMentions {
  readonly #seen = new Set<string>();

  /** Whether nobody was named so before; to be asked in the order of the text. */
  isFirst({ kind, name }: NamedFinding): boolean {
    const key = `${kind}:${name}`;
    if (this.#seen.has(key) || (kind === 'name' && this.#seen.has(`title:${name}`))) return false;
    this.#seen.add(key);
    return true;
  }
}

function finding(mention: NameMention, sentence: ProseSentence): Finding | null {
  const offices = mention.titles.filter((title) => !HONORIFICS.has(title) || TELLING.has(title));
  const at = (start: number, end: number) => ({ start: sentence.start + start, end: sentence.start + end });
  const role = humanRole(mention.role);
  if (offices.length > 0 || role !== null) {
    const { start, end } = withTitle({ ...mention, role }, sentence.text);
    return {
      kind: 'title',
      range: at(start, end),
      ...because('proposals.titled'),
    };
  }
  const isFull = mention.name.includes(' ') && mention.looksHuman;
  if (!isFull) return null;
  return {
    kind: 'name',
    range: at(mention.range.start, mention.range.end),
    ...because('proposals.named'),
  };
}

/** `harbour master since 2009` → `harbour master`; `null` for what no human being is. */
function humanRole(role: string | null): string | null {
  const words = role?.split(' ') ?? [];
  const last = words.findLastIndex((word) => isHumanNoun(word));
  // `the 88th minute keeper`: what stands before a number belongs to the sentence and not to the role
  const first =
    words.findLastIndex((word, at) => at < last && /\d|^(?:minute|hour|day|week|month|year)$/.test(word)) + 1;
  return last < 0 ? null : words.slice(first, last + 1).join(' ');
}

/** The name with what stands beside it: `Capt. Ruth Brandt`, `harbour master Ruth Brandt`, `Brandt, an engineer`. */
function withTitle({ range, role, titles }: NameMention, text: string): { start: number; end: number } {
  let { start, end } = range;
  const before = text.slice(0, start);
  const title =
    titles.length > 0
      ? new RegExp(String.raw`(?:\p{Lu}[\p{L}.]* ){1,${titles.length}}$`, 'u').exec(before)
      : null;
  if (title) start -= title[0].length;
  if (role !== null) {
    const escaped = role.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
    const after = new RegExp(String.raw`^, (?:the |an? )?${escaped}`, 'i').exec(text.slice(end));
    const ahead = new RegExp(
      String.raw`(?:\b(?:the|an?|her|his|their|former|then) )?${escaped},? ?$`,
      'i',
    ).exec(text.slice(0, start));
    if (after) end += after[0].length;
    else if (ahead) start -= ahead[0].length;
  }
  return { start, end };
}
