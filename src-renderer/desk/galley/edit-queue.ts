import type { Node } from 'prosemirror-model';
import { joinedSplice } from '../../../src-shared/anchoring/splices';
import type { TextSplice } from '../../../src-shared/domain/draft-command';
import type { TypedEdit } from '../../state/typed-edit';
import { blocksOf } from './galley-positions';

interface Waiting {
  doc: Node;
  splices: TextSplice[];
  readonly continues: boolean;
}

/** Keys that follow each other faster than this travel together, in ms. */
const TOGETHER_MS = 140;

/**
 * Sends edits one after the other: one is under way at most, what is typed meanwhile is gathered. The editor never
 * waits for the disk, and an answer never overtakes what was typed after the question.
 */
export class EditQueue {
  readonly #send: (edit: TypedEdit) => Promise<boolean>;
  readonly #settled: (kept: boolean) => void;
  #waiting: Waiting[] = [];
  #underWay: Promise<void> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #held = false;

  /** @param settled called when nothing is left to send; false where an edit was refused and the rest was let go */
  constructor(send: (edit: TypedEdit) => Promise<boolean>, settled: (kept: boolean) => void) {
    this.#send = send;
    this.#settled = settled;
  }

  /** True while the store does not have everything that the editor shows. */
  get busy(): boolean {
    return this.#underWay !== null || this.#waiting.length > 0;
  }

  add(doc: Node, splices: readonly TextSplice[], continues: boolean): void {
    const last = this.#waiting.at(-1);
    if (last && continues) {
      last.doc = doc;
      for (const splice of splices) addSplice(last.splices, splice);
    } else this.#waiting.push({ doc, splices: [...splices], continues });
    clearTimeout(this.#timer);
    if (!this.#held) this.#timer = setTimeout(() => void this.flush(), TOGETHER_MS);
  }

  /** Keeps edits back while a word is being composed. */
  hold(held: boolean): void {
    this.#held = held;
    if (!held) void this.flush();
  }

  /** Sends all that waits; resolves when it is saved. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#underWay ??= this.#sendAll().finally(() => (this.#underWay = null));
    return this.#underWay;
  }

  async #sendAll(): Promise<void> {
    let kept = true;
    for (let next = this.#waiting.shift(); next && kept; next = this.#waiting.shift()) {
      const { doc, splices, continues } = next;
      kept = await this.#send({ blocks: blocksOf(doc), splices, continues });
    }
    if (!kept) this.#waiting = [];
    queueMicrotask(() => this.#settled(kept));
  }
}

function addSplice(splices: TextSplice[], splice: TextSplice): void {
  const last = splices.at(-1);
  const joined = last ? joinedSplice(last, splice) : null;
  if (joined) splices[splices.length - 1] = joined;
  else splices.push(splice);
}
