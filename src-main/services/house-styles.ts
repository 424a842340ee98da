import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { HouseStyle } from '../../src-shared/domain/house-style';
import { DEFAULT_HOUSE_STYLE } from '../../src-shared/notices/default-house-style';

/** The house styles that come with Stet: Stet's own, and one a file of `data/house-styles/`. */
export class HouseStyles {
  readonly #styles: readonly HouseStyle[];

  constructor(folder: string) {
    const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
    const read = files.map((name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as HouseStyle);
    this.#styles = [DEFAULT_HOUSE_STYLE, ...read];
  }

  get all(): readonly HouseStyle[] {
    return this.#styles;
  }

  find(id: string): HouseStyle | null {
    return this.#styles.find((style) => style.id === id) ?? null;
  }
}
