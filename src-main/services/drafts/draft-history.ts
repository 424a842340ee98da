import type { Draft } from '../../../src-shared/domain/draft';
import type { DraftCommandType } from '../../../src-shared/domain/draft-command';
import type { SaidSentence } from '../../../src-shared/words/say';

/** A deed and what the draft was before it, or after it where it was undone. */
interface Step {
  readonly draft: Draft;
  readonly deed: DraftCommandType;
  readonly label: SaidSentence;
}

const DEEPEST = 500;

/** What can be undone and redone on one draft while the library is open. Drafts share what did not change. */
export class DraftHistory {
  #past: Step[] = [];
  #future: Step[] = [];
  /** Whether the newest step is the deed that was done last; after going back or forth it is not. */
  #isOpen = false;

  get undoLabel(): SaidSentence | null {
    return this.#past.at(-1)?.label ?? null;
  }

  get redoLabel(): SaidSentence | null {
    return this.#future.at(-1)?.label ?? null;
  }

  /**
   * Remembers what the draft was before a deed.
   *
   * @param how a deed that `continues` the one before shares its step; one that `joins` takes in the mark before it,
   *   since a person did both by one key
   */
  remember(before: Step, how: { readonly continues: boolean; readonly joins: boolean }): void {
    this.#future = [];
    const last = this.#isOpen ? this.#past.at(-1) : undefined;
    if (how.continues && last?.label.message === before.label.message) return;
    this.#isOpen = true;
    const joined = how.joins && last?.deed === 'claim.mark' ? last : null;
    const step = joined ? { ...before, draft: joined.draft } : before;
    this.#past = [...(joined ? this.#past.slice(0, -1) : this.#past), step].slice(-DEEPEST);
  }

  /** Nothing before a lasting deed can be undone. */
  forget(): void {
    this.#past = [];
    this.#future = [];
  }

  /** The draft to go back to, keeping what must not be undone; `null` where there is nothing. */
  undo(present: Draft): Step | null {
    this.#isOpen = false;
    const step = this.#past.pop();
    if (!step) return null;
    this.#future.push({ ...step, draft: present });
    return { ...step, draft: withLastingParts(step.draft, present) };
  }

  redo(present: Draft): Step | null {
    this.#isOpen = false;
    const step = this.#future.pop();
    if (!step) return null;
    this.#past.push({ ...step, draft: present });
    return { ...step, draft: withLastingParts(step.draft, present) };
  }

  /** Puts a step back that could not be carried out. */
  putBack(direction: 'undo' | 'redo'): void {
    const from = direction === 'undo' ? this.#future : this.#past;
    const to = direction === 'undo' ? this.#past : this.#future;
    const step = from.pop();
    if (step) to.push(step);
  }
}

/** The public record stays whatever is undone: versions, signatures, publications, copies that left. */
function withLastingParts(draft: Draft, present: Draft): Draft {
  return {
    ...draft,
    versions: present.versions,
    signOffs: present.signOffs,
    overrides: present.overrides,
    publications: present.publications,
    exports: present.exports,
    nextClaimNumber: present.nextClaimNumber,
  };
}
