import { setImmediate as nextTurn } from 'node:timers/promises';
import { RelocatedPassages } from '../../../src-shared/anchoring/relocate-passage';
import { recheckLinks } from '../../../src-shared/claims/recheck';
import type { Draft } from '../../../src-shared/domain/draft';
import type { EvidenceOutcome } from '../../../src-shared/domain/draft-command';
import type { Instant, Sha256 } from '../../../src-shared/domain/instant';
import type { Interview } from '../../../src-shared/domain/interview';
import type { InterviewPassage } from '../../../src-shared/domain/passage';
import type { QuoteCheck } from '../../../src-shared/domain/quote-check';
import type { Sentence } from '../../../src-shared/domain/sentence';
import { spokenText } from '../../../src-shared/domain/spoken-text';
import { sha256Of } from '../../store/files/durable-file';
import type { LibraryStore } from '../../store/library-store';
import type { DraftService } from '../drafts/draft-service';

interface KnownCheck {
  readonly check: QuoteCheck;
  readonly key: Sha256;
}

/** What is known about a change of an interview. */
export interface InterviewChange {
  /** What was done: `the terms of “Maren Okafor” were changed`. */
  readonly cause?: Sentence;
  /** The interview before; with it, passages are found again by comparing the two transcripts. */
  readonly before?: Interview;
}

/**
 * Keeps the verdicts stored beside links true: looks at them again when a draft or an interview changed, writes down
 * what came out, and opens claims again whose verdict got worse. One look after the other, never two at once.
 */
export class RecheckService {
  #queue: Promise<void> = Promise.resolve();
  #stopped = false;
  /** Which interviews a draft rests on, as far as it was read, so that few drafts are read again. */
  readonly #restsOn = new Map<string, { readonly updatedAt: Instant; readonly interviews: Set<string> }>();

  /** The checks made last, by draft and claim, so that a look at a draft that did not change costs next to nothing. */
  readonly #known = new Map<string, ReadonlyMap<string, KnownCheck>>();

  constructor(
    private readonly store: LibraryStore,
    private readonly drafts: DraftService,
    private readonly now: () => Instant,
  ) {}

  /**
   * Looks at a draft's links after everything that is under way. Answers the verdict on each linked quotation by
   * its claim's id; none where the draft can't be read.
   */
  draft(id: string): Promise<ReadonlyMap<string, QuoteCheck>> {
    return this.#after(() => this.#look(id, undefined));
  }

  /**
   * Looks at every draft that rests on an interview, also those that are open in no window. Resolves when all have
   * been looked at; whoever changed the interview need not wait.
   */
  interview({ id }: Interview, change: InterviewChange = {}): Promise<void> {
    return this.#after(async () => {
      for (const row of this.store.drafts.list()) {
        if (this.#stopped) return;
        if (await this.#mayRestOn(row.id, row.updatedAt, id)) await this.#look(row.id, { id, ...change });
      }
    });
  }

  /** Waits for the look under way; drafts that would have come after it are looked at when they are opened. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#queue;
  }

  /** Resolves when nothing is under way. */
  settled(): Promise<void> {
    return this.#queue;
  }

  #after<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#queue.then(work);
    this.#queue = done.then(
      () => undefined,
      () => undefined,
    );
    return done;
  }

  async #look(
    draftId: string,
    changed: ({ readonly id: string } & InterviewChange) | undefined,
  ): Promise<ReadonlyMap<string, QuoteCheck>> {
    const draft = await this.store.drafts.get(draftId);
    if (!draft.ok) return new Map();
    this.#note(draft.value);
    const { checks, outcomes } = await this.#recheck(draft.value, changed);
    this.#known.set(draftId, checks);
    if (outcomes.length > 0 && !this.store.readOnly) {
      await this.drafts.do(draftId, { type: 'evidence.recheck', outcomes });
    }
    return new Map([...checks].map(([claimId, { check }]) => [claimId, check]));
  }

  async #recheck(
    draft: Draft,
    changed: ({ readonly id: string } & InterviewChange) | undefined,
  ): Promise<{ checks: ReadonlyMap<string, KnownCheck>; outcomes: readonly EvidenceOutcome[] }> {
    const interviews = new Map<string, Interview>();
    for (const id of interviewsOf(draft)) {
      const found = await this.store.interviews.get(id);
      if (found.ok) interviews.set(id, found.value);
    }
    const known = this.#known.get(draft.id);
    const looks = recheckLinks(draft, {
      now: this.now(),
      interview: (id) => interviews.get(id) ?? null,
      sha256: sha256Of,
      cause: (id) => (id === changed?.id ? changed.cause : undefined),
      relocate: relocation(changed?.before, changed ? interviews.get(changed.id) : undefined),
      known: (claimId, key) => {
        const check = known?.get(claimId);
        return check?.key === key ? check.check : undefined;
      },
    });
    const checks = new Map<string, KnownCheck>();
    const outcomes: EvidenceOutcome[] = [];
    for (const look of looks) {
      if (look.judged) checks.set(look.claimId, look.judged);
      outcomes.push(...look.outcomes);
      await nextTurn();
    }
    return { checks, outcomes };
  }

  async #mayRestOn(draftId: string, updatedAt: Instant, interviewId: string): Promise<boolean> {
    const known = this.#restsOn.get(draftId);
    if (known?.updatedAt === updatedAt) return known.interviews.has(interviewId);
    const draft = await this.store.drafts.get(draftId);
    return draft.ok && this.#note(draft.value).has(interviewId);
  }

  #note(draft: Draft): Set<string> {
    const interviews = interviewsOf(draft);
    this.#restsOn.set(draft.id, { updatedAt: draft.updatedAt, interviews });
    return interviews;
  }
}

/** Compares two transcripts once it is needed; knows nothing of passages that are not in the older one. */
function relocation(
  before: Interview | undefined,
  after: Interview | undefined,
): ((passage: InterviewPassage) => InterviewPassage | null | undefined) | undefined {
  if (!before || !after || before.segments === after.segments) return undefined;
  let relocated: RelocatedPassages | null = null;
  return (passage) => {
    if (passage.interviewId !== after.id || spokenText(before, passage) !== passage.exact) return undefined;
    relocated ??= new RelocatedPassages(before, after);
    const outcome = relocated.find(passage);
    return 'passage' in outcome ? outcome.passage : null;
  };
}

function interviewsOf(draft: Draft): Set<string> {
  const passages = draft.claims.flatMap((claim) => claim.evidence).map(({ passage }) => passage);
  return new Set(passages.flatMap((passage) => (passage.kind === 'interview' ? [passage.interviewId] : [])));
}
