import type { Revision } from '../word-flow/flow';
import type { TrackedCount } from '../word-flow/tracked-count';
import type { RtfRevision, RtfState } from './rtf-state';
import { instantOfPacked, type RtfTables } from './rtf-tables';

/** Tells the tracked changes that text is part of, and counts them. */
export class RtfRevisions {
  private readonly counted = new Set<string>();

  constructor(
    private readonly tables: RtfTables,
    private readonly count: TrackedCount,
  ) {}

  /** The changes that hold where the state holds; none for text that was there from the start. */
  of(state: RtfState): readonly Revision[] {
    const { inserted, deleted, movedFrom, movedTo, insertion, deletion, move } = state;
    return [
      ...(inserted && !movedTo ? [this.revision('inserted', insertion)] : []),
      ...(movedTo ? [this.revision('inserted', move, 'moved')] : []),
      ...(deleted && !movedFrom ? [this.revision('deleted', deletion)] : []),
      ...(movedFrom ? [this.revision('deleted', move, 'moved')] : []),
    ];
  }

  private revision(kind: Revision['kind'], { person, time }: RtfRevision, moved?: 'moved'): Revision {
    return this.once({
      kind,
      by: this.nameOf(person),
      at: instantOfPacked(time),
      ...(moved && { moved: true }),
    });
  }

  /** Runs of one change are one for the count: the file does not say where a change begins and ends. */
  private once(revision: Revision): Revision {
    const key = JSON.stringify(revision);
    if (!this.counted.has(key)) this.count.see(revision);
    this.counted.add(key);
    return revision;
  }

  private nameOf(person: number): string {
    const name = this.tables.people[person] ?? '';
    return /^unknown$/i.test(name) ? '' : name;
  }
}
