import type { ImportedInterview } from '../../../src-shared/domain/imported';
import type { Interview } from '../../../src-shared/domain/interview';
import type { InterviewCommand } from '../../../src-shared/domain/interview-command';
import type { Failure } from '../../../src-shared/ipc/contract';
import { ok, type Result } from '../../../src-shared/result';
import { say } from '../../../src-shared/words/say';
import type { LibraryStore } from '../../store/library-store';
import { interviewCause } from './interview-words';
import type { QuoteEngine } from '../quotes/quote-engine';
import type { InterviewChange, RecheckService } from '../quotes/recheck-service';
import type { SourceService } from './source-service';
import type { TranscriptReplacement } from './transcript-replacement';

/** What an interview's changes reach beyond the interview: the index, links that rest on it, the library's rows. */
export interface InterviewDeskParts {
  readonly store: LibraryStore;
  readonly sources: SourceService;
  readonly replacement: TranscriptReplacement;
  readonly recheck: RecheckService;
  readonly quotes: QuoteEngine;
  /** The rows of the library have changed. */
  readonly changed: () => void;
}

/** Changes interviews, and takes what rests on them along. */
export class InterviewDesk {
  constructor(private readonly parts: InterviewDeskParts) {}

  /** Puts another transcript in the place of an interview's own, from a file that is kept as an original. */
  async replaceTranscript(
    id: string,
    imported: ImportedInterview,
    file: { readonly name: string; readonly bytes: Uint8Array },
  ): Promise<Result<Interview, Failure>> {
    const original = await this.parts.store.originals.keep(file.bytes, file.name);
    if (!original.ok) return original;
    const replaced = await this.parts.replacement.replace(id, imported, original.value);
    if (replaced.ok) {
      // the links have moved already: what is left is to judge them anew
      await this.#revised(replaced.value, {
        cause: say('revised.replaced', { title: replaced.value.title }),
      });
    }
    this.parts.changed();
    return replaced;
  }

  async change(id: string, command: InterviewCommand): Promise<Result<Interview, Failure>> {
    const before = await this.#interview(id);
    const changed = await this.parts.sources.changeInterview(id, command);
    if (changed.ok) {
      await this.#revised(changed.value, { before, cause: interviewCause(command, changed.value) });
    }
    this.parts.changed();
    return changed;
  }

  /** Takes back what was last done to an interview since the library was opened. */
  async undo(id: string): Promise<Result<Interview, Failure>> {
    const before = await this.#interview(id);
    const undone = await this.parts.sources.undoInterview(id);
    if (undone.ok) {
      if (before) await this.parts.replacement.relinkAfterUndo(before, undone.value);
      await this.#revised(undone.value, {
        before,
        cause: say('revised.undone', { title: undone.value.title }),
      });
    }
    this.parts.changed();
    return undone;
  }

  async remove(id: string): Promise<Result<null, Failure>> {
    const removed = await this.parts.store.interviews.remove(id);
    if (!removed.ok) return removed;
    await this.parts.quotes.remove(id);
    this.parts.changed();
    return ok(null);
  }

  async restore(id: string): Promise<Result<null, Failure>> {
    const restored = await this.parts.store.interviews.restore(id);
    if (!restored.ok) return restored;
    await this.#revised(restored.value);
    this.parts.changed();
    return ok(null);
  }

  /** Takes an interview's present state into the index. */
  async index(id: string): Promise<void> {
    const interview = await this.#interview(id);
    if (interview) await this.parts.quotes.put(interview);
  }

  /** Takes an interview's new state into the index, and looks in the background at what rests on it. */
  async #revised(interview: Interview, change: InterviewChange = {}): Promise<void> {
    await this.parts.quotes.put(interview);
    void this.parts.recheck.interview(interview, change);
  }

  async #interview(id: string): Promise<Interview | undefined> {
    const found = await this.parts.store.interviews.get(id);
    return found.ok ? found.value : undefined;
  }
}
