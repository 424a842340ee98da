/** Measures of a scroller, in CSS pixels. */
export interface ScrolledSize {
  readonly width: number;
  readonly height: number;
  /** Of all that is scrolled in it. */
  readonly whole: number;
}

/** Where a scroller stood when scrolling rested, in CSS pixels. */
export interface NotedScroll {
  readonly scrolled: number;
  readonly size: ScrolledSize;
  /** How far below the scroller's top the line stood that was read; `null` where nothing was. */
  readonly below: number | null;
  /** The line is that of what a person has chosen, and was in view. */
  readonly isChosen: boolean;
}

/** Below the last line that is looked for there is room for that line at least. */
const LINE_ROOM = 48;

/**
 * How far to scroll so that what was read stands where it stood: from the top it stays at the top, in the size that it had
 * it comes back to the very place, and what is chosen is never left out of view.
 *
 * @param line how far the line stands now from the beginning of all that is scrolled; `null` where it is gone
 */
export function wantedScroll(was: NotedScroll, size: ScrolledSize, line: number | null): number {
  if (isSame(was.size, size)) return was.scrolled;
  if (was.below === null || line === null) return (was.scrolled / was.size.whole) * size.whole;
  const lowest = size.height - LINE_ROOM;
  const inThird = Math.max(0, line - size.height / 3);
  if (was.scrolled <= 0) return was.isChosen && line > lowest ? inThird : 0;
  // in a lower pane what stood near the foot would be below it
  return was.below > lowest ? inThird : Math.max(0, line - was.below);
}

function isSame(one: ScrolledSize, other: ScrolledSize): boolean {
  return one.width === other.width && one.height === other.height && one.whole === other.whole;
}
