import type { WindowInterviewCommand } from '../../src-shared/ipc/command-schemas';
import type { Passage } from '../../src-shared/domain/passage';
import type { QuoteChecks } from '../state/quote-checks.svelte';
import type { SourcePane } from '../state/source-pane.svelte';

/** Whoever shows a source: the desk, where a draft lies beside it, or the library, where it is read alone. */
export interface SourceReader {
  readonly source: SourcePane;
  /** Links words of the source to the claim at hand; `null` where there is no draft to link to. */
  readonly link: ((passage: Passage) => Promise<void>) | null;
  /**
   * Changes the interview; answers whether it was changed.
   * @param done what to say about it, with a way back; nothing where whoever asks says it
   */
  changeInterview(id: string, command: WindowInterviewCommand, done?: string): Promise<boolean>;
  /** Takes back what was last done to the interview. */
  undoInterview(id: string): Promise<void>;
  /** Looks for the selected words in all interviews. */
  readonly askWhoSaid: () => void;
  /** The checked quotations of the draft at hand. */
  readonly quotations: QuoteChecks | null;
  /** Goes to a claim that rests on words of the source. */
  openClaim(claimId: string): void;
}
