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
  if (!root.contains(range.commonAncestorContainer)) return null;
  const from = pointAt(range.startContainer, range.startOffset);
  const to = pointAt(range.endContainer, range.endOffset);
  return from && to ? { from, to } : null;
}

/** Counts the text before a DOM point within its `data-text` element. */
function pointAt(node: Node, offset: number): TextPoint | null {
  const element = node instanceof Element ? node : node.parentElement;
  const holder = element?.closest<HTMLElement>('[data-text]');
  if (!holder) return null;
  const before = holder.ownerDocument.createRange();
  before.selectNodeContents(holder);
  before.setEnd(node, offset);
  return { key: holder.dataset.text ?? '', offset: before.toString().length };
}
