import type { HouseStyle } from './house-style';
import type { Instant } from './instant';
import type { Person } from './person';
import type { LegalHold, Retention } from './retention';

/** What `library.json` says about the library as a whole. */
export interface Library {
  readonly id: string;
  readonly name: string;
  /** The style that the library goes by. */
  readonly houseStyle: HouseStyle;
  /** Styles that its desk wrote or changed itself; none where absent. */
  readonly ownHouseStyles?: readonly HouseStyle[];
  readonly people: readonly Person[];
  /** Words that this desk spells as they are, whatever a dictionary says; none where absent. */
  readonly words?: readonly string[];
  readonly createdAt: Instant;
  /** How long what is no longer in use is kept; absent: for ever. */
  readonly retention?: Retention;
  /** What no schedule and no purge may touch. */
  readonly holds?: readonly LegalHold[];
}
