import type { Passage } from '../../src-shared/domain/passage';
import type { InterviewChanges } from '../state/transcript/interview-changes';
import type { QuoteChecks } from '../state/desk/quote-checks.svelte';
import type { SourcePane } from '../state/transcript/source-pane.svelte';

/** Whoever shows a source: the desk, where a draft lies beside it, or the library, where it is read alone. */
export interface SourceReader {
  readonly source: SourcePane;
  /** Links words of the source to the claim at hand; `null` where there is no draft to link to. */
  readonly link: ((passage: Passage) => Promise<void>) | null;
  readonly interviews: InterviewChanges;
  /** Looks for the selected words in all interviews. */
  readonly askWhoSaid: () => void;
  /** The checked quotations of the draft at hand. */
  readonly quotations: QuoteChecks | null;
  /** Goes to a claim that rests on words of the source. */
  openClaim(claimId: string): void;
}
