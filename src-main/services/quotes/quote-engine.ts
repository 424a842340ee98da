import type { Draft } from '../../../src-shared/domain/draft';
import type { Interview } from '../../../src-shared/domain/interview';
import type { IndexFacts } from '../../quote-worker/library-index';
import type { Candidate, QuoteCheck } from '../../../src-shared/domain/quote-check';
import type { SpokenHits } from '../../../src-shared/search/search-hit';

/** Told now and then how many of a draft's quotations are checked. */
export type CheckProgress = (done: number, total: number) => void;

/** How words are looked for. */
export interface FindHow {
  /** The last word may be the beginning of a longer one; default: it is whole. */
  readonly unfinished?: boolean;
}

/** The quote check as services see it; the index behind it lives in a worker thread. */
export interface QuoteEngine {
  /** Checks every quotation of a draft's current text against all interviews. */
  check(draft: Pick<Draft, 'blocks'>, progress?: CheckProgress): Promise<readonly QuoteCheck[]>;
  /** Who said these words? Best first. */
  find(words: string, how?: FindHow): Promise<readonly Candidate[]>;
  /** Where in the transcripts do these words stand? For a search while they are typed: the last may be unfinished. */
  look(words: string): Promise<SpokenHits>;
  /** Takes a new or changed interview into the index. */
  put(interview: Interview): Promise<void>;
  remove(interviewId: string): Promise<void>;
  /** Waits until every interview is in the index. Checks wait by themselves; finding answers from what is there. */
  ready(): Promise<IndexFacts>;
  close(): Promise<void>;
}
