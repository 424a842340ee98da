import type { HouseStyle } from './house-style';
import type { Instant } from './instant';
import type { Person } from './person';

/** What `library.json` says about the library as a whole. */
export interface Library {
  readonly id: string;
  readonly name: string;
  readonly houseStyle: HouseStyle;
  readonly people: readonly Person[];
  readonly createdAt: Instant;
}
