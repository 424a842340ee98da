/**
 * Selects words of a source on the page and gives their text the focus, so that `Shift` and the arrows go on from there
 * as in any text.
 *
 * @param root holds the elements marked with `data-text` @param key of the element @param range in its text, UTF-16 units
 */
export function selectWords(
  root: HTMLElement,
  key: string,
  range: { readonly start: number; readonly end: number },
): void {
  const holder = root.querySelector<HTMLElement>(`[data-text="${CSS.escape(key)}"]`);
  const selection = root.ownerDocument.getSelection();
  const from = holder && pointAt(holder, range.start);
  const to = holder && pointAt(holder, range.end);
  if (!selection || !from || !to) return;
  root.tabIndex = -1;
  root.focus({ preventScroll: true });
  selection.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
  holder.scrollIntoView({ block: 'nearest' });
}

/** Where so many units of an element's text lie before a point; `null` past its end. */
function pointAt(holder: HTMLElement, units: number): { node: Node; offset: number } | null {
  const texts = holder.ownerDocument.createTreeWalker(holder, NodeFilter.SHOW_TEXT);
  let left = units;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const { length } = node as Text;
    if (left <= length) return { node, offset: left };
    left -= length;
  }
  return null;
}
