import type { Person } from '../../../src-shared/domain/person';
import { SIGN_OFF_ROLES, type SignOffRole } from '../../../src-shared/domain/sign-off';
import type { Toasts } from '../toasts.svelte';
import { words } from '../../words';

/** Where the list of a library's people lies. */
interface PeopleList {
  /** As they are now, in the order of the list. */
  read(): readonly Person[];
  /** Answers whether the list was saved. */
  save(people: readonly Person[]): Promise<boolean>;
}

/**
 * Who is on the desk. Every change says what it did and can be taken back by itself: what was changed after it stays.
 */
export class DeskPeople {
  constructor(
    private readonly list: PeopleList,
    private readonly toasts: Pick<Toasts, 'say'>,
  ) {}

  /** Puts somebody on the list, as a checker; answers whether that was saved. */
  async add(name: string): Promise<boolean> {
    const people = this.list.read();
    if (people.some((person) => person.name === name)) {
      this.toasts.say(words.people.alreadyListed(name));
      return false;
    }
    const added = await this.list.save([...people, { name, roles: ['checker'], senior: false }]);
    if (added) this.#say(words.people.added(name), (now) => without(now, name));
    return added;
  }

  async remove({ name }: Person): Promise<void> {
    const people = this.list.read();
    const at = people.findIndex((person) => person.name === name);
    const gone = people[at];
    if (!gone || !(await this.list.save(without(people, name)))) return;
    this.#say(words.people.removed(name), (now) => [
      ...without(now.slice(0, at), name),
      gone,
      ...without(now.slice(at), name),
    ]);
  }

  async setRole({ name }: Person, role: SignOffRole, has: boolean): Promise<void> {
    const set = (now: readonly Person[], on: boolean): readonly Person[] =>
      now.map((person) => (person.name === name ? { ...person, roles: withRole(person, role, on) } : person));
    if (!(await this.list.save(set(this.list.read(), has)))) return;
    this.#say(words.people.roleSet(name, words.roles[role], has), (now) => set(now, !has));
  }

  async setSenior({ name }: Person, senior: boolean): Promise<void> {
    const set = (now: readonly Person[], is: boolean): readonly Person[] =>
      now.map((person) => (person.name === name ? { ...person, senior: is } : person));
    if (!(await this.list.save(set(this.list.read(), senior)))) return;
    this.#say(words.people.seniorSet(name, senior), (now) => set(now, !senior));
  }

  #say(message: string, takenBack: (now: readonly Person[]) => readonly Person[]): void {
    this.toasts.say(message, {
      label: words.common.undo,
      run: () => void this.list.save(takenBack(this.list.read())),
    });
  }
}

function without(people: readonly Person[], name: string): readonly Person[] {
  return people.filter((person) => person.name !== name);
}

function withRole(person: Person, role: SignOffRole, has: boolean): readonly SignOffRole[] {
  return SIGN_OFF_ROLES.filter((known) => (known === role ? has : person.roles.includes(known)));
}
