import { firstState, type RtfState } from './rtf-state';
import type { RtfSink } from './rtf-sink';

const DEEPEST = 2_000;

/** The groups that are open, one within the other, and what holds in each of them. */
export class RtfGroups {
  /** What holds in the innermost group. */
  state: RtfState;
  /** True until a word stands in the group: only the first says what the group is about. */
  isStart = false;
  /** True after `\*`: the group may be skipped by a program that does not know what it is about. */
  isOptional = false;
  private readonly around: RtfState[] = [];

  constructor(private readonly sink: RtfSink) {
    this.state = firstState(sink);
  }

  /** How many groups are still open; 0 at the end of a whole file. */
  get depth(): number {
    return this.around.length;
  }

  /** What holds in the group around the innermost one; nothing where no group is open. */
  get outer(): RtfState | undefined {
    return this.around.at(-1);
  }

  /** Begins a group with a copy of what holds around it. Throws where a hostile file nests without end. */
  open(): void {
    if (this.around.length > DEEPEST) throw new Error('groups within groups without end');
    this.around.push(this.state);
    this.state = { ...this.state };
    this.isStart = true;
    this.isOptional = false;
  }

  /** Goes back to what held before the group. Answers what held within it. */
  close(): RtfState {
    const closed = this.state;
    this.state = this.around.pop() ?? firstState(this.sink);
    return closed;
  }
}
