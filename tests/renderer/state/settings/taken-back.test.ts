import { describe, expect, it } from 'vitest';
import { DeskPeople } from '../../../../src-renderer/state/settings/desk-people';
import { HouseStyleShelf } from '../../../../src-renderer/state/settings/house-style-shelf.svelte';
import { withoutOwnStyle, withOwnStyle } from '../../../../src-main/services/own-house-styles';
import type { HouseStyle } from '../../../../src-shared/domain/house-style';
import type { Library } from '../../../../src-shared/domain/library';
import type { Person } from '../../../../src-shared/domain/person';
import { DEFAULT_HOUSE_STYLE } from '../../../../src-shared/notices/default-house-style';

/** What was said to a person, each with its way back. */
class Said {
  readonly #undos: (() => void)[] = [];
  readonly messages: string[] = [];

  say(message: string, action?: { readonly label: string; run(): void }): number {
    if (action) this.#undos.push(() => action.run());
    return this.messages.push(message);
  }

  /** Takes back what was said at that place, counted from 0. */
  async undo(at: number): Promise<void> {
    this.#undos[at]!();
    await new Promise((done) => setTimeout(done, 0));
  }
}

function aDesk() {
  let people: readonly Person[] = [
    { name: 'Pia Renner', roles: ['checker'], senior: false },
    { name: 'Amos Delacey', roles: ['editor'], senior: true },
    { name: 'Judith Ekholm', roles: ['secondReader'], senior: true },
  ];
  const said = new Said();
  const list = {
    read: () => people,
    save: (next: readonly Person[]) => {
      people = next;
      return Promise.resolve(true);
    },
  };
  return { desk: new DeskPeople(list, said), said, read: () => people };
}

const names = (people: readonly Person[]): string[] => people.map(({ name }) => name);

describe('a change of the people on the desk', () => {
  it('is taken back where it was made, whatever was changed after it', async () => {
    const { desk, said, read } = aDesk();
    await desk.remove(read()[1]!);
    await desk.setSenior(read()[0]!, true);
    await desk.add('Nils Aasen');
    expect(names(read())).toEqual(['Pia Renner', 'Judith Ekholm', 'Nils Aasen']);
    await said.undo(0);
    expect(names(read())).toEqual(['Pia Renner', 'Amos Delacey', 'Judith Ekholm', 'Nils Aasen']);
    expect(read()[0]).toMatchObject({ senior: true });
    await said.undo(2);
    expect(names(read())).toEqual(['Pia Renner', 'Amos Delacey', 'Judith Ekholm']);
  });

  it('of what somebody may sign as says what they may, and comes back with the roles in their order', async () => {
    const { desk, said, read } = aDesk();
    await desk.setRole(read()[1]!, 'checker', true);
    expect(read()[1]!.roles).toEqual(['checker', 'editor']);
    expect(said.messages).toEqual(['Amos Delacey may sign as checker.']);
    await said.undo(0);
    expect(read()[1]!.roles).toEqual(['editor']);
  });

  it('puts nobody on the list twice', async () => {
    const { desk, read } = aDesk();
    expect(await desk.add('Pia Renner')).toBe(false);
    expect(read()).toHaveLength(3);
  });
});

const HARBOUR: HouseStyle = { ...DEFAULT_HOUSE_STYLE, id: 'harbour', name: 'Harbour Gazette' };

function aShelf(own: readonly HouseStyle[] = []) {
  let library = { houseStyle: DEFAULT_HOUSE_STYLE, ownHouseStyles: own } as unknown as Library;
  const said = new Said();
  const opened = {
    get overview() {
      return { library } as never;
    },
    change: (name: string, argument: object) => {
      const { style, houseStyleId = '' } = argument as { style?: HouseStyle; houseStyleId?: string };
      if (name === 'library.saveHouseStyle') library = withOwnStyle(library, style!);
      else if (name === 'library.removeHouseStyle') library = withoutOwnStyle(library, houseStyleId);
      else {
        const known = [...(library.ownHouseStyles ?? []), DEFAULT_HOUSE_STYLE];
        library = { ...library, houseStyle: known.find(({ id }) => id === houseStyleId)! };
      }
      return Promise.resolve(true);
    },
  };
  const shelf = new HouseStyleShelf(opened, said);
  shelf.offer([DEFAULT_HOUSE_STYLE]);
  const now = () => ({ inForce: library.houseStyle, own: library.ownHouseStyles });
  return { shelf, said, now };
}

describe('a house style that was kept', () => {
  it('goes again, where it is new, and the library goes by the one before', async () => {
    const { shelf, said, now } = aShelf();
    expect(await shelf.keep(HARBOUR)).toBe(true);
    expect(now()).toEqual({ inForce: HARBOUR, own: [HARBOUR] });
    await said.undo(0);
    expect(now()).toEqual({ inForce: DEFAULT_HOUSE_STYLE, own: [] });
  });

  it('reads as it read before, where it was changed', async () => {
    const { shelf, said, now } = aShelf([HARBOUR]);
    await shelf.choose(HARBOUR);
    await shelf.keep({ ...HARBOUR, name: 'Harbour Gazette and Post' });
    await said.undo(1);
    expect(now()).toEqual({ inForce: HARBOUR, own: [HARBOUR] });
    await said.undo(0);
    expect(now()).toEqual({ inForce: DEFAULT_HOUSE_STYLE, own: [HARBOUR] });
  });

  it('and removed is back, and the library goes by what it went by', async () => {
    const { shelf, said, now } = aShelf([HARBOUR]);
    await shelf.remove(HARBOUR);
    expect(now().own).toEqual([]);
    await said.undo(0);
    expect(now()).toEqual({ inForce: DEFAULT_HOUSE_STYLE, own: [HARBOUR] });
  });
});
