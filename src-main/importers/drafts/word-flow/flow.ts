import type { BlockKind } from '../../../../src-shared/domain/block';
import type { Instant } from '../../../../src-shared/domain/instant';
import type { InlineStyle } from '../../story/inline-text';

/** A tracked change that a piece of text is part of. */
export interface Revision {
  readonly kind: 'inserted' | 'deleted';
  /** Empty where the file does not say. */
  readonly by: string;
  readonly at: Instant | null;
  /** True for text that was moved: deleted in one place, inserted in another. */
  readonly moved?: boolean;
  /** By which the halves of a move find each other; absent where the file does not say. */
  readonly moveId?: string;
}

/**
 * What a word processor's file holds, in its order, with nothing decided about tracked changes yet: every format
 * is first brought into this form. A paragraph is what stands before its end, as in Word: the end can be
 * inserted or deleted like a character.
 */
export type FlowItem =
  | {
      readonly type: 'text';
      readonly text: string;
      readonly style: InlineStyle;
      readonly revisions: readonly Revision[];
    }
  | { readonly type: 'lineBreak'; readonly revisions: readonly Revision[] }
  | {
      readonly type: 'paragraphEnd';
      readonly kind: BlockKind;
      readonly level?: number;
      readonly revisions: readonly Revision[];
    }
  /** The span of a comment; `noteMark` is the sign of a footnote, or of a comment on no span. */
  | { readonly type: 'noteOpens' | 'noteCloses' | 'noteMark'; readonly id: string };

/** A comment with its replies, or a footnote; fastened to the place in the flow that bears its id. */
export interface FlowNote {
  readonly origin: 'comment' | 'footnote' | 'endnote';
  readonly remarks: readonly { readonly text: string; readonly by: string; readonly at: Instant | null }[];
  readonly resolved: boolean;
  /** The file gives only its sign: it is on the sentence before that. */
  readonly isOnSentence?: boolean;
}

/** Collects a flow item by item. */
export class Flow {
  readonly items: FlowItem[] = [];
  readonly notes = new Map<string, FlowNote>();

  text(text: string, style: InlineStyle = {}, revisions: readonly Revision[] = []): void {
    if (text !== '') this.items.push({ type: 'text', text, style, revisions });
  }

  lineBreak(revisions: readonly Revision[] = []): void {
    this.items.push({ type: 'lineBreak', revisions });
  }

  endParagraph(kind: BlockKind, revisions: readonly Revision[] = [], level?: number): void {
    this.items.push({ type: 'paragraphEnd', kind, revisions, ...(level && { level }) });
  }

  /** How many pieces of text and ends of paragraphs have been collected; the same for two notes on one place. */
  get place(): number {
    return this.items.filter((item) => !('id' in item)).length;
  }

  openNote(id: string): void {
    this.items.push({ type: 'noteOpens', id });
  }

  closeNote(id: string): void {
    this.items.push({ type: 'noteCloses', id });
  }

  markNote(id: string): void {
    this.items.push({ type: 'noteMark', id });
  }

  /** Appends what another flow collected, for instance a text box after the paragraph that it hangs on. */
  append(other: Flow): void {
    for (const item of other.items) this.items.push(item);
    for (const [id, note] of other.notes) this.notes.set(id, note);
  }
}

/** True for what is part of a tracked insertion. */
export function isInserted(revisions: readonly Revision[]): boolean {
  return revisions.some(({ kind }) => kind === 'inserted');
}

/** True for what is part of a tracked deletion. */
export function isDeleted(revisions: readonly Revision[]): boolean {
  return revisions.some(({ kind }) => kind === 'deleted');
}
