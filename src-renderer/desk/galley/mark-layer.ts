import type { Node } from 'prosemirror-model';
import type { Transaction } from 'prosemirror-state';
import type { Decoration } from 'prosemirror-view';
import { DecorationSet } from 'prosemirror-view';

/** One drawn mark: where it stands in editor positions, and how it looks. */
export interface DrawnMark {
  readonly from: number;
  readonly to: number;
  /** Equal for marks that look the same. */
  readonly look: string;
  make(): Decoration;
}

interface Drawn {
  readonly from: number;
  readonly to: number;
  readonly look: string;
  readonly decoration: Decoration;
}

/**
 * The decorations of one kind of mark. They are carried along with every edit; when the store tells its own ranges, only
 * what really differs is drawn anew. Of a long text only the marks of a stretch are drawn.
 */
export class MarkLayer {
  #set = DecorationSet.empty;
  #drawn: Drawn[] = [];
  #source: unknown = null;
  #part: unknown = null;

  get set(): DecorationSet {
    return this.#set;
  }

  /** Carries the layer through an edit. */
  map(mapping: Transaction['mapping'], doc: Node): void {
    this.#set = this.#set.map(mapping, doc);
    this.#drawn = this.#drawn.map((mark) => ({
      ...mark,
      from: mapping.map(mark.from, 1),
      to: mapping.map(mark.to, -1),
    }));
  }

  /**
   * Answers whether anything is drawn differently now.
   *
   * @param source what the marks were made of; the same one draws nothing
   * @param part which part of the text they are for; another one draws again
   */
  show(doc: Node, source: unknown, marks: () => readonly DrawnMark[], part: unknown = null): boolean {
    if (source === this.#source && part === this.#part) return false;
    this.#source = source;
    this.#part = part;
    const wanted = marks().filter(({ from, to }) => from <= to && to <= doc.content.size);
    const known = new Map(this.#drawn.map((mark) => [keyOf(mark), mark]));
    const kept = new Set<string>();
    const added: Drawn[] = [];
    for (const mark of wanted) {
      const key = keyOf(mark);
      if (known.has(key)) kept.add(key);
      else added.push({ from: mark.from, to: mark.to, look: mark.look, decoration: mark.make() });
    }
    const gone = this.#drawn.filter((mark) => !kept.has(keyOf(mark)));
    if (gone.length === 0 && added.length === 0) return false;
    this.#set =
      gone.length * 3 > this.#drawn.length
        ? DecorationSet.create(
            doc,
            wanted.map((mark) => mark.make()),
          )
        : without(this.#set, gone).add(
            doc,
            added.map(({ decoration }) => decoration),
          );
    this.#drawn = [...this.#drawn.filter((mark) => kept.has(keyOf(mark))), ...added];
    return true;
  }
}

function keyOf({ from, to, look }: { from: number; to: number; look: string }): string {
  return `${from}:${to}:${look}`;
}

/** Takes marks out of a set by where they stand now and how they look. */
function without(
  set: DecorationSet,
  gone: readonly { from: number; to: number; look: string }[],
): DecorationSet {
  return set.remove(
    gone.flatMap(({ from, to, look }) =>
      set
        .find(from, to, (spec) => spec.look === look)
        .filter((found) => found.from === from && found.to === to),
    ),
  );
}
