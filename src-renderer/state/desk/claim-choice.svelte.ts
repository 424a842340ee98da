import type { Claim } from '../../../src-shared/domain/claim';
import { KeptOfEach } from '../kept-of-each';
import type { Preferences } from '../preferences.svelte';
import { CLAIM_FILTERS, MATCHES, type ClaimFilter } from './claim-filters';

/** Which claims of a draft the outline lists; kept for the next time the draft is opened. */
export class ClaimChoice {
  readonly #kept: KeptOfEach;
  readonly #draftId: string;
  #filter = $state<ClaimFilter>('all');

  /** A choice that fits no claim any more begins again with all of them. */
  constructor(
    preferences: Pick<Preferences, 'remember' | 'remembered'>,
    draft: { readonly id: string; readonly claims: readonly Claim[] },
  ) {
    this.#kept = new KeptOfEach(preferences, 'desk:filters');
    this.#draftId = draft.id;
    const known = this.#kept.of(draft.id);
    const filter = CLAIM_FILTERS.find((candidate) => candidate === known);
    if (filter && draft.claims.some(MATCHES[filter])) this.#filter = filter;
  }

  get filter(): ClaimFilter {
    return this.#filter;
  }

  /** Choosing what is chosen takes it back. */
  toggle(filter: ClaimFilter): void {
    this.choose(filter === this.#filter ? 'all' : filter);
  }

  choose(filter: ClaimFilter): void {
    this.#filter = filter;
    this.#kept.keep(this.#draftId, filter === 'all' ? null : filter);
  }
}
