import type { HouseStyle } from '../../../src-shared/domain/house-style';
import type { Library } from '../../../src-shared/domain/library';
import { words } from '../../words';
import { ownCopyOf } from './style-form.svelte';
import type { OpenedLibrary } from '../library/opened-library.svelte';
import type { Toasts } from '../toasts.svelte';

/** The styles that a library can go by. What is done to them says so, and can be taken back. */
export class HouseStyleShelf {
  #offered = $state.raw<readonly HouseStyle[]>([]);

  constructor(
    private readonly library: Pick<OpenedLibrary, 'overview' | 'change'>,
    private readonly toasts: Pick<Toasts, 'say'>,
  ) {}

  /** Takes the styles that came with Stet. */
  offer(styles: readonly HouseStyle[]): void {
    this.#offered = styles;
  }

  /** The library's own first; one that is in force and kept nowhere else before them. */
  get all(): readonly HouseStyle[] {
    const known = [...this.#own, ...this.#offered];
    const inForce = this.#record?.houseStyle;
    return !inForce || known.some(({ id }) => id === inForce.id) ? known : [inForce, ...known];
  }

  /** One that came with Stet stays as it is: a copy of it is changed. */
  isOffered({ id }: HouseStyle): boolean {
    return this.#offered.some((style) => style.id === id);
  }

  isOwn({ id }: HouseStyle): boolean {
    return this.#own.some((style) => style.id === id);
  }

  /** What a person changes who edits a style. */
  toEdit(style: HouseStyle): HouseStyle {
    return this.isOffered(style) ? ownCopyOf(style, new Set(this.all.map(({ id }) => id))) : style;
  }

  async choose(style: HouseStyle): Promise<void> {
    const before = this.#record?.houseStyle;
    if (!before || !(await this.#goBy(style))) return;
    this.#say(words.houseStyle.goesBy(style.name), () => this.#goBy(before));
  }

  async remove(style: HouseStyle): Promise<void> {
    const inForce = this.#record?.houseStyle;
    if (!inForce || !(await this.library.change('library.removeHouseStyle', { houseStyleId: style.id }))) {
      return;
    }
    this.#say(words.houseStyle.styleRemoved(style.name), async () => {
      // to keep a style is to go by it: the one that was in force is chosen again
      await this.library.change('library.saveHouseStyle', { style });
      await this.#goBy(inForce);
    });
  }

  /** Keeps a style, which the library goes by from now on; answers whether that was saved. */
  async keep(style: HouseStyle): Promise<boolean> {
    const inForce = this.#record?.houseStyle;
    const before = this.#own.find(({ id }) => id === style.id);
    if (!inForce || !(await this.library.change('library.saveHouseStyle', { style }))) return false;
    this.#say(words.houseStyle.kept(style.name), async () => {
      if (before) await this.library.change('library.saveHouseStyle', { style: before });
      await this.#goBy(inForce);
      if (!before && style.id !== inForce.id) {
        await this.library.change('library.removeHouseStyle', { houseStyleId: style.id });
      }
    });
    return true;
  }

  /** One that is kept nowhere is kept again, as it was. */
  #goBy(style: HouseStyle): Promise<boolean> {
    return (this.isOwn(style) && !this.#isChanged(style)) || this.isOffered(style)
      ? this.library.change('library.setHouseStyle', { houseStyleId: style.id })
      : this.library.change('library.saveHouseStyle', { style });
  }

  #isChanged(style: HouseStyle): boolean {
    return JSON.stringify(this.#own.find(({ id }) => id === style.id)) !== JSON.stringify(style);
  }

  get #record(): Library | undefined {
    return this.library.overview?.library;
  }

  get #own(): readonly HouseStyle[] {
    return this.#record?.ownHouseStyles ?? [];
  }

  #say(message: string, takeBack: () => Promise<unknown>): void {
    this.toasts.say(message, { label: words.common.undo, run: () => void takeBack() });
  }
}
