/**
 * Brings what a person is to read to the middle of its scroller; what is taller than half of it, to the top, to be read
 * from there.
 */
export function bringIntoView(read: Element | null | undefined, scroller: HTMLElement): void {
  const isTall = (read?.getBoundingClientRect().height ?? 0) > scroller.clientHeight / 2;
  read?.scrollIntoView({ block: isTall ? 'start' : 'center' });
}
