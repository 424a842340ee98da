/** A point of the page as an index of a marked element and UTF-16 units into its text. */
export interface TextPoint {
  readonly key: string;
  readonly offset: number;
}

/** What is selected within `root`, from the first point to the last; `null` for nothing. */
export function selectedPoints(root: HTMLElement): { from: TextPoint; to: TextPoint } | null {
  const selection = root.ownerDocument.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  // a triple click ends at the beginning of whatever follows, which may be no text of the source at all
  const holders = [...root.querySelectorAll<HTMLElement>('[data-text]')].filter(
    (holder) => range.intersectsNode(holder) && !endsBefore(range, holder),
  );
  const first = holders[0];
  const last = holders.at(-1);
  if (!first || !last) return null;
  return {
    from: pointIn(first, range.startContainer, range.startOffset, 0),
    to: pointIn(last, range.endContainer, range.endOffset, last.textContent.length),
  };
}

/** True where the range reaches an element but none of its text. */
function endsBefore(range: Range, holder: HTMLElement): boolean {
  return (
    holder.contains(range.endContainer) && unitsBefore(holder, range.endContainer, range.endOffset) === 0
  );
}

function pointIn(holder: HTMLElement, node: Node, offset: number, outside: number): TextPoint {
  const units = holder.contains(node) ? unitsBefore(holder, node, offset) : outside;
  return { key: holder.dataset.text ?? '', offset: units };
}

/** UTF-16 units of text between the start of an element and a DOM point in it. */
function unitsBefore(holder: HTMLElement, node: Node, offset: number): number {
  const before = holder.ownerDocument.createRange();
  before.selectNodeContents(holder);
  before.setEnd(node, offset);
  return before.toString().length;
}
