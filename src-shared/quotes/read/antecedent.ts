import type { TextRange } from '../../domain/text-range';
import type { DraftPerson, People } from './people';

/** How many paragraphs back a pronoun may reach for its person. */
const REACH = 3;

/** A subject with nothing behind it that ends its clause, or a quotation. */
const PRONOUN_IN_CLAUSE = /(?<![\p{L}’'-])(he|she)(?![\p{L}’'-])[^,;:.!?—–“”"]*$/iu;

/** Whom `he` and `she` mean in a draft, read from its start to its end. */
export class Antecedents {
  readonly #sexes = new Map<string, 'he' | 'she'>();
  /** Where a pronoun stands for somebody, as good as a name for the pronouns after it. */
  readonly #resolved: { readonly range: TextRange; readonly person: DraftPerson }[] = [];

  constructor(
    private readonly story: string,
    private readonly people: People,
    private readonly blocks: readonly TextRange[],
  ) {}

  /** The one person whom a pronoun can mean; `null` where nobody or more than one could be meant. */
  resolve(pronoun: string, range: TextRange): DraftPerson | null {
    const sex = pronoun.toLowerCase();
    if (sex !== 'he' && sex !== 'she') return null;
    const block = this.blocks.findIndex(({ start, end }) => start <= range.start && range.end <= end);
    for (let at = block; at >= Math.max(0, block - REACH); at--) {
      const candidates = this.#candidates(this.blocks[at]!, range.start, sex);
      if (candidates.length === 0) continue;
      const [only] = candidates;
      if (candidates.length > 1 || !only!.looksHuman) return null;
      const subject = this.#subjectBefore(only!, this.blocks[at]!, sex);
      if (subject) return this.resolve(sex, subject);
      if (at === block) this.#sexes.set(only!.fullName, sex);
      this.#resolved.push({ range, person: only! });
      return only!;
    }
    return null;
  }

  /** `She found Leonie Pell`: the pronoun in whose clause a person is named first is somebody else, named before. */
  #subjectBefore(person: DraftPerson, block: TextRange, sex: 'he' | 'she'): TextRange | null {
    const first = this.people.mentions.find(
      (mention) => mention.person.fullName === person.fullName && mention.range.start >= block.start,
    );
    const before = first && PRONOUN_IN_CLAUSE.exec(this.story.slice(block.start, first.range.start));
    if (before?.[1]?.toLowerCase() !== sex) return null;
    const start = block.start + before.index;
    return { start, end: start + sex.length };
  }

  #candidates(block: TextRange, before: number, sex: 'he' | 'she'): DraftPerson[] {
    const named = [...this.people.mentions, ...this.#resolved].filter(
      ({ range }) => range.start >= block.start && range.end <= Math.min(before, block.end),
    );
    const persons = new Map(named.map(({ person }) => [person.fullName, person]));
    return [...persons.values()].filter((person) => this.#fits(person, sex));
  }

  #fits(person: DraftPerson, sex: 'he' | 'she'): boolean {
    const known = person.sex ?? this.#sexes.get(person.fullName);
    return known === undefined || known === null || known === sex;
  }
}
