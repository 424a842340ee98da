import { SvelteMap } from 'svelte/reactivity';
import type { Interview } from '../../../src-shared/domain/interview';
import type { DesktopApi } from '../../desktop-api';
import type { Workspace } from '../workspace.svelte';

/** How many transcripts are kept at hand; the one asked for last stays longest. */
const KEPT = 8;

/** The transcripts behind the passages that are being looked at, whichever lies open beside the draft. */
export class Transcripts {
  readonly #workspace: Workspace;
  readonly #stop: () => void;
  readonly #known = new SvelteMap<string, Interview>();
  readonly #asked = new Set<string>();

  constructor(api: DesktopApi, workspace: Workspace) {
    this.#workspace = workspace;
    this.#stop = api.on('interview.changed', (interview) => {
      if (this.#known.has(interview.id)) this.#known.set(interview.id, interview);
    });
  }

  /** The interview, or `null` until {@link want} has brought it. */
  get(id: string): Interview | null {
    return this.#known.get(id) ?? null;
  }

  /** Brings an interview unless it is here or on its way. */
  async want(id: string): Promise<void> {
    if (this.#known.has(id) || this.#asked.has(id)) return;
    this.#asked.add(id);
    const interview = await this.#workspace.ask('interview.open', { id });
    this.#asked.delete(id);
    if (!interview) return;
    this.#known.set(id, interview);
    for (const old of [...this.#known.keys()].slice(0, -KEPT)) this.#known.delete(old);
  }

  leave(): void {
    this.#stop();
  }
}
