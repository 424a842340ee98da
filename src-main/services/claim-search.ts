import type { DraftRow } from '../../src-shared/domain/catalogue-row';
import type { Draft } from '../../src-shared/domain/draft';
import type { FoundClaim } from '../../src-shared/ipc/window-values';
import {
  bestNamed,
  findableName,
  typedPieces,
  withASlip,
  type FindableName,
} from '../../src-shared/search/name-match';
import type { LibraryStore } from '../store/library-store';

/** Claims that are listed; whoever wants another one types more of it. */
const MOST = 8;

/** UTF-16 units of a claim's words that a list has room for. */
const MOST_WORDS = 160;

interface Findable {
  readonly name: FindableName;
  readonly claim: FoundClaim;
}

/** Finds claims of all drafts by their number and words, as one goes to a thing by its name. */
export class ClaimSearch {
  /** By the row of a draft, which is another one after every change. */
  readonly #ready = new WeakMap<DraftRow, readonly Findable[]>();

  constructor(private readonly store: LibraryStore) {}

  /** The claims that fit best; none for a query without a letter. */
  async find(query: string): Promise<readonly FoundClaim[]> {
    const pieces = typedPieces(query);
    if (pieces.length === 0) return [];
    const all: Findable[] = [];
    for (const row of this.store.drafts.list()) all.push(...(await this.#claimsOf(row)));
    // a draft's title alone means the draft, not everything in it
    const isMeant = ({ name }: Findable) =>
      pieces.some((piece) => withASlip(piece, { ...name, detail: '' }) > 0);
    return bestNamed(all, pieces, ({ name }) => name)
      .filter(isMeant)
      .slice(0, MOST)
      .map(({ claim }) => claim);
  }

  /** Made once for each state of a draft; none of one that can't be opened. */
  async #claimsOf(row: DraftRow): Promise<readonly Findable[]> {
    const known = this.#ready.get(row);
    if (known) return known;
    const draft = await this.store.drafts.get(row.id);
    const claims = draft.ok ? findableClaims(draft.value) : [];
    this.#ready.set(row, claims);
    return claims;
  }
}

function findableClaims({ id: draftId, title: draftTitle, claims }: Draft): readonly Findable[] {
  return claims.map(({ id: claimId, number, anchor, kind, standing, legal }) => {
    const exact = anchor.exact.replace(/\s+/g, ' ').slice(0, MOST_WORDS);
    return {
      name: findableName(`${number} ${exact}`, draftTitle),
      claim: { draftId, draftTitle, claimId, number, exact, kind, standing, legal },
    };
  });
}
