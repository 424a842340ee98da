import type { TextRange } from '../../domain/text-range';
import { isPersonTitle } from '../../text/language/person-titles';
import { roleMentions, type RoleMention } from './role-mention';
import { nameMentions, sexOfTitles, type NameMention } from './named-person';

/** Somebody whom the draft names. */
export interface DraftPerson {
  /** The fullest name that the draft gives. */
  readonly fullName: string;
  readonly roles: readonly string[];
  readonly sex: 'he' | 'she' | null;
  readonly looksHuman: boolean;
}

/** Where a person is named, in order of the text. */
export interface PersonMention {
  readonly range: TextRange;
  readonly person: DraftPerson;
}

/** The people of a draft and where its prose names them. */
export interface People {
  readonly mentions: readonly PersonMention[];
  /** Whom a name or a role means; `null` where nobody or more than one fits. */
  find(name: string): DraftPerson | null;
}

/** Whom a stretch of prose names, and by which roles; ranges count from the beginning of the stretch. */
export interface StretchMentions {
  readonly names: readonly NameMention[];
  readonly roles: readonly RoleMention[];
}

/** Reads a stretch of prose by itself: what it names depends on its own words alone. */
export function mentionsIn(prose: string): StretchMentions {
  const all = { start: 0, end: prose.length };
  return { names: nameMentions(prose, all), roles: roleMentions(prose, all) };
}

/**
 * Gathers who is named in the given stretches of prose (quotations left out), first and last names together.
 *
 * @param read what is mentioned in a stretch; whoever reads a text again may remember it
 */
export function gatherPeople(
  story: string,
  prose: readonly TextRange[],
  read: (prose: string) => StretchMentions = mentionsIn,
): People {
  const stretches = prose.map(({ start, end }) => ({ start, ...read(story.slice(start, end)) }));
  const mentions = stretches.flatMap(({ start, names }) => names.map((mention) => shifted(mention, start)));
  const fullest = fullestNames([...new Set(mentions.map((mention) => mention.name))]);
  const people = new Map<string, DraftPerson>();
  for (const mention of mentions) {
    const fullName = fullest.get(mention.name)!;
    people.set(fullName, joined(people.get(fullName), mention, fullName));
  }
  const find = (name: string) => findPerson(name, people, fullest);
  const named = mentions.flatMap((mention) => {
    const person = people.get(fullest.get(mention.name)!)!;
    return person.looksHuman || mention.mayBeHuman ? [{ range: mention.range, person }] : [];
  });
  const byRole = stretches
    .flatMap(({ start, roles }) => roles.map((mention) => shifted(mention, start)))
    .map(({ range, role }) => ({
      range,
      person: find(role) ?? { fullName: role, roles: [role], sex: null, looksHuman: false },
    }));
  return { mentions: [...named, ...byRole].sort((a, b) => a.range.start - b.range.start), find };
}

function shifted<T extends { readonly range: TextRange }>(mention: T, by: number): T {
  return { ...mention, range: { start: mention.range.start + by, end: mention.range.end + by } };
}

function joined(person: DraftPerson | undefined, mention: NameMention, fullName: string): DraftPerson {
  const roles = new Set([
    ...(person?.roles ?? []),
    ...(mention.role ? [mention.role] : []),
    ...mention.titles,
  ]);
  return {
    fullName,
    roles: [...roles],
    sex: person?.sex ?? sexOfTitles(mention.titles),
    looksHuman: (person?.looksHuman ?? false) || mention.looksHuman,
  };
}

/** Of each name the fullest that means the same person. Only names that share a first or a last word are compared. */
function fullestNames(names: readonly string[]): Map<string, string> {
  const byWord = new Map<string, string[]>();
  for (const name of names) {
    const parts = name.toLowerCase().split(/\s+/);
    for (const word of new Set([parts[0]!, parts.at(-1)!, parts.slice(-2).join('-')])) {
      byWord.set(word, [...(byWord.get(word) ?? []), name]);
    }
  }
  const lastWord = (name: string): string => name.toLowerCase().split(/\s+/).at(-1)!;
  return new Map(names.map((name) => [name, fullestName(name, byWord.get(lastWord(name)) ?? [])]));
}

/** The one longer name that ends in, or begins with, the same words; the name itself where several would do. */
function fullestName(name: string, names: readonly string[]): string {
  const longer = names.filter((other) => other.length > name.length && isPartOfName(name, other));
  const longest = longer.filter(
    (other) => !longer.some((more) => more !== other && isPartOfName(other, more)),
  );
  return longest.length === 1 ? longest[0]! : name;
}

/** `Okafor` and `Adaeze` of `Adaeze Okafor`; `Ruth Brandt` of `Ruth M. Brandt`. */
export function isPartOfName(part: string, whole: string): boolean {
  const [few, many] = [part, whole].map((name) => name.toLowerCase().split(/\s+/)) as [string[], string[]];
  if (few.length >= many.length) return false;
  if (few.length === 1) {
    return many.at(-1) === few[0] || many[0] === few[0] || many.slice(-2).join('-') === few[0];
  }
  if (few.join(' ') === many.slice(-few.length).join(' ')) return true;
  return few[0] === many[0] && few.at(-1) === many.at(-1) && few.every((word) => many.includes(word));
}

function findPerson(
  name: string,
  people: ReadonlyMap<string, DraftPerson>,
  fullest: ReadonlyMap<string, string>,
): DraftPerson | null {
  const bare = withoutTitles(name);
  const known = people.get(fullest.get(bare) ?? bare);
  if (known) return known;
  const role = name.toLowerCase().replace(/^(?:the|a|an|his|her|their)\s+/, '');
  const bearers = [...people.values()].filter((person) => person.roles.includes(role) && person.looksHuman);
  return bearers.length === 1 ? bearers[0]! : null;
}

/** `Capt. Ruth Brandt` → `Ruth Brandt`. */
function withoutTitles(name: string): string {
  const words = name.trim().split(/\s+/);
  while (words.length > 1 && isPersonTitle(words[0]!)) words.shift();
  return words.join(' ');
}
