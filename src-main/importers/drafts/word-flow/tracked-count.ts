import type { TrackedFacts } from '../../../../src-shared/domain/imported';
import type { Revision } from './flow';

/** Counts tracked changes as the word processor does, while a file is read. */
export class TrackedCount {
  formatting = 0;
  private insertions = 0;
  private deletions = 0;
  private moves = 0;
  private readonly people = new Set<string>();

  see(revision: Revision): void {
    if (revision.by !== '') this.people.add(revision.by);
    if (revision.moved) this.moves += revision.kind === 'inserted' ? 1 : 0;
    else if (revision.kind === 'inserted') this.insertions += 1;
    else this.deletions += 1;
  }

  /** Absent where the file holds none. */
  get facts(): TrackedFacts | undefined {
    const { insertions, deletions, moves, formatting } = this;
    if (insertions + deletions + moves + formatting === 0) return undefined;
    return { insertions, deletions, moves, formatting, people: [...this.people] };
  }
}
