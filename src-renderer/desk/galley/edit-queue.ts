import type { Node } from 'prosemirror-model';
import type { Block } from '../../../src-shared/domain/block';
import type { TextSplice } from '../../../src-shared/domain/draft-command';
import type { Typed, TypedEdit } from '../../state/desk/typed-edit';
import { blocksOf } from './galley-positions';
import type { TypedStep } from './rebase-typed';
import { joinSplices } from './story-splices';

/** Something typed: the document that came of it, and how. */
export interface QueuedEdit {
  readonly doc: Node;
  readonly splices: readonly TextSplice[];
  readonly steps: readonly TypedStep[];
  /** It goes on with the edit before. */
  readonly continues: boolean;
}

/** Something else that changes the draft, in its turn. */
interface QueuedDeed {
  readonly run: () => Promise<void>;
}

/** What waits, put on the text that the store has by now. */
export interface Rebased extends QueuedEdit {
  /** That text. */
  readonly on: readonly Block[];
}

/** What a queue of edits does to the world. */
export interface EditPorts {
  send(edit: TypedEdit): Promise<Typed>;
  /** Puts steps that the store does not have on the store's text, in the editor too. */
  rebase(steps: readonly TypedStep[]): Rebased;
  /** Nothing is left to send: all is saved, or an edit was refused and what was typed after it let go with it. */
  settled(): void;
}

/** Keys that follow each other faster than this travel together, in ms. */
const TOGETHER_MS = 140;

/** Who types without a pause is saved all the same, this often, in ms. */
const AT_LEAST_MS = 1000;

/** How often in a row a text may move away under what is typed, before it is given up. */
const MOST_MOVES = 20;

/**
 * Sends edits one after the other: one is under way at most, what is typed meanwhile is gathered. The editor never
 * waits for the disk, and an answer never overtakes what was typed after the question. Where the text was changed by
 * other means meanwhile (undo, an accepted change, another window), what was typed is put on the new text and sent again.
 */
export class EditQueue {
  readonly #ports: EditPorts;
  #on: readonly Block[];
  #waiting: (QueuedEdit | QueuedDeed)[] = [];
  #underWay: Promise<void> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When the waiting edits go at the latest; a moment of `performance.now()`. */
  #latest = 0;
  #held = false;

  /** @param on the text that the editor shows */
  constructor(on: readonly Block[], ports: EditPorts) {
    this.#on = on;
    this.#ports = ports;
  }

  /** True while the store does not have everything that the editor shows. */
  get busy(): boolean {
    return this.#underWay !== null || this.#waiting.length > 0;
  }

  /** The text that the store had when it was last heard of. */
  get on(): readonly Block[] {
    return this.#on;
  }

  /** The editor shows another text of the store. Not while the queue is busy. */
  shown(blocks: readonly Block[]): void {
    this.#on = blocks;
  }

  add(edit: QueuedEdit): void {
    const last = this.#waiting.at(-1);
    if (!last || !edit.continues) this.#waiting.push(edit);
    else if ('run' in last) this.#waiting.push({ ...edit, continues: false });
    else this.#waiting[this.#waiting.length - 1] = joined(last, edit);
    this.#flushSoon();
  }

  /** Does something else to the draft when all that was typed before is saved, and before anything typed later is sent. */
  inTurn(deed: () => Promise<void>): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ run: () => deed().then(resolve, reject) });
      void this.flush();
    });
  }

  /** Keeps edits back while a word is being composed. */
  hold(): void {
    this.#held = true;
  }

  /** Sends what was kept back. */
  release(): void {
    this.#held = false;
    if (this.busy) void this.flush();
  }

  /** Sends all that waits; resolves when it is saved. */
  flush(): Promise<void> {
    this.#forgetTimer();
    this.#underWay ??= this.#sendAll().finally(() => (this.#underWay = null));
    return this.#underWay;
  }

  #flushSoon(): void {
    const now = performance.now();
    if (this.#timer === undefined) this.#latest = now + AT_LEAST_MS;
    this.#forgetTimer();
    const wait = Math.max(0, Math.min(TOGETHER_MS, this.#latest - now));
    if (!this.#held) this.#timer = setTimeout(() => void this.flush(), wait);
  }

  #forgetTimer(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  async #sendAll(): Promise<void> {
    let moves = 0;
    for (let next = this.#waiting.shift(); next; next = this.#waiting.shift()) {
      if ('run' in next) await next.run();
      else {
        const typed = await this.#sendOne(next);
        if (typed === 'taken') continue;
        // the editor must not be touched under a word that is being composed: its end sends again
        if (typed === 'moved' && this.#held) return void this.#waiting.unshift(next);
        if (typed === 'moved' && (moves += 1) <= MOST_MOVES) this.#rebase(next);
        else this.#letGo();
      }
    }
    queueMicrotask(() => this.#ports.settled());
  }

  async #sendOne({ doc, splices, continues }: QueuedEdit): Promise<Typed> {
    const blocks = blocksOf(doc);
    const typed = await this.#ports.send({ on: this.#on, blocks, splices, continues });
    if (typed === 'taken') this.#on = blocks;
    return typed;
  }

  #rebase(first: QueuedEdit): void {
    const steps = [first, ...this.#waiting].flatMap((one) => ('run' in one ? [] : one.steps));
    const { on, ...edit } = this.#ports.rebase(steps);
    this.#on = on;
    this.#waiting = [
      ...(edit.steps.length > 0 ? [edit] : []),
      ...this.#waiting.filter((one) => 'run' in one),
    ];
  }

  /** Nothing typed is left, and the editor shows a text that the store does not have. */
  #letGo(): void {
    this.#waiting = this.#waiting.filter((one) => 'run' in one);
    this.#on = [];
  }
}

function joined(first: QueuedEdit, then: QueuedEdit): QueuedEdit {
  return {
    doc: then.doc,
    splices: joinSplices(first.splices, then.splices),
    steps: [...first.steps, ...then.steps],
    continues: first.continues,
  };
}
