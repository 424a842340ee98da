import type { Outcome } from '../anchoring/outcome';
import type { Anchor } from '../domain/anchor';

/** What became of an anchor: where it stands, or that it lost its text, with the places that a person can choose from. */
export interface CarriedAnchor {
  readonly anchor: Anchor;
  readonly orphan: boolean;
  readonly places?: readonly Anchor[];
  readonly outcome: Outcome;
}
