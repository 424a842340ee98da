import {
  ProposalReader,
  unmarkedProposals,
  type ProposedClaim,
} from '../../../src-shared/claims/propose-claims';
import type { Block } from '../../../src-shared/domain/block';
import type { Draft } from '../../../src-shared/domain/draft';
import { stepIn } from './claim-lists';
import { inSlices } from '../in-slices';
import { restFor } from '../rest';

/** How long the text has to rest before it is read again. */
const REST_MS = 300;

/**
 * What is worth checking in a draft and is neither marked nor dismissed. A text is read when it rests, not at every
 * key; until then nothing is proposed.
 */
export class Proposals {
  readonly #draft: () => Draft;
  readonly #reader = new ProposalReader();
  // Raw: read whole from a text and replaced whole.
  #found = $state.raw<{ readonly text: string; readonly proposals: readonly ProposedClaim[] } | null>(null);
  #key = $state<string | null>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stopReading: () => void = () => {};
  /** True while they are stepped through: listed in the outline, drawn a little stronger in the galley. */
  shown = $state(false);

  /** What is read: words and kinds of blocks. Drafts arrive as copies, so the blocks themselves say nothing. */
  readonly #text = $derived.by(() => signature(this.#draft().blocks));
  readonly #unmarked = $derived.by(() => {
    const { claims, noChecks } = this.#draft();
    return this.#found?.text === this.#text
      ? unmarkedProposals(this.#found.proposals, [...claims, ...noChecks])
      : [];
  });
  /** How many are open; while the text is not read yet, how many were before: a pause in typing is no news. */
  readonly count = $derived.by(() => {
    const isRead = this.#found?.text === this.#text;
    return isRead ? (this.#lastCount = this.open.length) : this.#lastCount;
  });
  #lastCount = 0;
  readonly #dismissedKeys = $derived.by(() => new Set(this.#draft().dismissedProposals));
  readonly open = $derived(this.#unmarked.filter(({ key }) => !this.#dismissedKeys.has(key)));
  /** Set aside by somebody, and still in the text. */
  readonly dismissed = $derived(this.#unmarked.filter(({ key }) => this.#dismissedKeys.has(key)));
  readonly current = $derived(this.open.find(({ key }) => key === this.#key) ?? null);

  constructor(draft: () => Draft) {
    this.#draft = draft;
  }

  /** Reads the text when it has rested, a little at a time: keys and clicks come in between. */
  readWhenRested(pause = restFor(this.#text, REST_MS)): void {
    this.stop();
    this.#timer = setTimeout(() => this.#read(), pause);
  }

  /** Reads at once what was not read yet: somebody asks for it. */
  readNow(): void {
    const text = this.#text;
    if (this.#found?.text === text) return;
    this.stop();
    this.#found = { text, proposals: this.#reader.read(this.#draft().blocks) };
  }

  #read(): void {
    const text = this.#text;
    if (this.#found?.text === text) return;
    const steps = this.#reader.steps(this.#draft().blocks);
    this.#stopReading = inSlices(steps, (proposals) => (this.#found = { text, proposals }));
  }

  select(key: string | null): void {
    this.#key = key;
  }

  /** The proposal after or before the selected one, round the ends. */
  beside(by: 1 | -1): ProposedClaim | null {
    return stepIn(this.open, ({ key }) => key === this.#key, by);
  }

  /** The first open proposal that begins at a place of the text or after it, else the first of all. */
  from(offset: number): ProposedClaim | null {
    return this.open.find(({ range }) => range.start >= offset) ?? this.open[0] ?? null;
  }

  /** The smallest open proposal at a place of the text. */
  at(offset: number): ProposedClaim | null {
    return (
      this.open
        .filter(({ range }) => range.start <= offset && offset < range.end)
        .sort((a, b) => a.range.end - a.range.start - (b.range.end - b.range.start))[0] ?? null
    );
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#stopReading();
  }
}

function signature(blocks: readonly Block[]): string {
  return blocks.map(({ kind, text }) => `${kind} ${text}`).join('\n');
}
