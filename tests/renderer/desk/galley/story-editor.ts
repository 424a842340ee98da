import { EditorState, type Transaction } from 'prosemirror-state';
import type { Block } from '../../../../src-shared/domain/block';
import { EditQueue, type Rebased } from '../../../../src-renderer/desk/galley/edit-queue';
import { blocksOf, documentOf, positionOf } from '../../../../src-renderer/desk/galley/galley-positions';
import { rebaseTyped, typedSteps } from '../../../../src-renderer/desk/galley/rebase-typed';
import { splicesOf } from '../../../../src-renderer/desk/galley/story-splices';
import type { Typed, TypedEdit } from '../../../../src-renderer/state/desk/typed-edit';

/** Paragraphs without marks. */
export function paragraphs(...texts: string[]): Block[] {
  return texts.map((text) => ({ kind: 'paragraph', text, marks: [] }));
}

/** An editor without a page: a document, a queue, and the store that the test plays. */
export class StoryEditor {
  #state: EditorState;
  readonly queue: EditQueue;
  /** What the store has now. */
  stored: readonly Block[];
  /** All that was sent. */
  readonly sent: TypedEdit[] = [];
  settled = 0;
  /** How the store answers; it takes everything unless told otherwise. */
  answer: (edit: TypedEdit) => Promise<Typed> = (edit) => Promise.resolve(this.take(edit));

  constructor(blocks: readonly Block[]) {
    this.stored = blocks;
    this.#state = EditorState.create({ doc: documentOf(blocks) });
    this.queue = new EditQueue(blocks, {
      send: (edit) => {
        this.sent.push(edit);
        return this.answer(edit);
      },
      rebase: (steps) => this.#rebase(steps),
      settled: () => (this.settled += 1),
    });
  }

  get texts(): string[] {
    return blocksOf(this.#state.doc).map(({ text }) => text);
  }

  /** Takes an edit as the library does: only on the text that it was typed on. */
  take(edit: TypedEdit): Typed {
    if (JSON.stringify(edit.on) !== JSON.stringify(this.stored)) return 'moved';
    this.stored = edit.blocks;
    return 'taken';
  }

  /** Types words at a story offset. */
  type(offset: number, words: string, continues = false): void {
    this.edit((transaction) => transaction.insertText(words, positionOf(offset)), continues);
  }

  edit(how: (transaction: Transaction) => Transaction, continues = false): void {
    const made = how(this.#state.tr);
    this.#state = this.#state.apply(made);
    this.queue.add({
      doc: made.doc,
      splices: splicesOf(made.mapping.maps),
      steps: typedSteps(made),
      continues,
    });
  }

  #rebase(steps: Parameters<typeof rebaseTyped>[1]): Rebased {
    const { tr } = this.#state;
    const again = rebaseTyped(tr, steps, documentOf(this.stored));
    this.#state = this.#state.apply(tr);
    const splices = splicesOf(again.map(({ step }) => step.getMap()));
    return { on: this.stored, doc: tr.doc, splices, steps: again, continues: false };
  }
}
