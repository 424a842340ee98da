import type { Instant } from '../../../../src-shared/domain/instant';
import type { FlowNote } from '../word-flow/flow';

interface RtfComment {
  readonly reference: string;
  readonly text: string;
  readonly by: string;
  readonly at: Instant | null;
}

/** Gathers comments and the places where their ranges open and close; those on the very same words are a thread. */
export class RtfComments {
  author = '';
  initials = '';
  date: Instant | null = null;
  reference = '';
  private readonly all: RtfComment[] = [];
  private readonly spans = new Map<string, string>();

  opens(reference: string, place: number): void {
    this.spans.set(reference, `${place}`);
  }

  closes(reference: string, place: number): void {
    this.spans.set(reference, `${this.spans.get(reference) ?? ''}–${place}`);
  }

  /** Answers the id of the comment's place in the flow. */
  add(text: string): string {
    const { author, initials, date, reference } = this;
    const id = reference || `unnumbered ${this.all.length}`;
    this.all.push({ reference: id, text, by: author || initials, at: date });
    this.author = '';
    this.initials = '';
    this.date = null;
    this.reference = '';
    return `comment ${id}`;
  }

  threads(): [string, FlowNote][] {
    const threads = new Map<string, RtfComment[]>();
    for (const comment of this.all) {
      if (comment.text === '') continue;
      const span = this.spans.get(comment.reference) ?? comment.reference;
      threads.set(span, [...(threads.get(span) ?? []), comment]);
    }
    return [...threads.values()].map((thread) => {
      const remarks = oldestFirst(thread).map(({ text, by, at }) => ({ text, by, at }));
      return [`comment ${thread[0]!.reference}`, { origin: 'comment', remarks, resolved: false }];
    });
  }
}

function oldestFirst(thread: readonly RtfComment[]): readonly RtfComment[] {
  if (thread.some(({ at }) => at === null)) return thread;
  return thread.toSorted((a, b) => a.at!.localeCompare(b.at!));
}
