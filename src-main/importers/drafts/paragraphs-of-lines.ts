/** Paragraphs of a plain text, and what had to be decided to find them. */
export interface LineParagraphs {
  readonly paragraphs: readonly string[];
  /** True where lines were cut at a fixed width and were put together again. */
  readonly unwrapped: boolean;
}

/** A gap so wide is layout; patterns further on would go back and forth in it. */
const WIDE_GAP = /[ \t\u00a0]{24,}/g;
const NARROWEST_WRAP = 45;
const WIDEST_WRAP = 100;
const ENOUGH_WRAPPED = 0.8;

/**
 * Finds the paragraphs of a plain text. Blank lines part them; where lines were cut at a fixed width, as mail
 * programs do, they are joined again; otherwise every line is a paragraph of its own.
 */
export function paragraphsOfLines(text: string): LineParagraphs {
  const groups = text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .split(/\n(?:[ \t\u00a0]*\n)+/)
    .map((group) =>
      group
        .split('\n')
        .map((line) => line.trim().replace(WIDE_GAP, ' '))
        .filter((line) => line !== ''),
    )
    .filter((group) => group.length > 0);
  const unwrapped = isHardWrapped(groups);
  const paragraphs = unwrapped ? groups.flatMap(joinWrapped) : groups.flat();
  return { paragraphs, unwrapped };
}

/** Nearly every line that another one follows could not have taken that one's first word. */
function isHardWrapped(groups: readonly (readonly string[])[]): boolean {
  const followed = groups.flatMap((group) =>
    group.slice(0, -1).map((line, at) => ({ line, next: group[at + 1]! })),
  );
  if (followed.length < 3) return false;
  const width = widthOf(followed.map(({ line }) => line.length));
  if (width < NARROWEST_WRAP || width > WIDEST_WRAP) return false;
  const full = followed.filter(({ line, next }) => isFull(line, next, width) && !beginsItem(next));
  return full.length / followed.length >= ENOUGH_WRAPPED;
}

/** The width that nearly all lines keep to; a single long address does not count. */
function widthOf(lengths: readonly number[]): number {
  const sorted = [...lengths].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * 0.98)] ?? 0;
}

function isFull(line: string, next: string, width: number): boolean {
  const word = /^\S+/.exec(next)?.[0] ?? '';
  return line.length + 1 + word.length > width - 2;
}

/** Joins the lines of a group, but lets a list item or a line that stops short begin anew. */
function joinWrapped(lines: readonly string[]): string[] {
  const width = lines.reduce((widest, line) => Math.max(widest, line.length), 0);
  const paragraphs: string[] = [];
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    const continues =
      before !== undefined && !beginsItem(line) && isFull(before, line, Math.min(width, WIDEST_WRAP));
    if (continues) paragraphs[paragraphs.length - 1] += ` ${line}`;
    else paragraphs.push(line);
  }
  return paragraphs;
}

function beginsItem(line: string): boolean {
  return /^(?:[-*•‣▪–]\s|\d{1,2}[.)]\s|>\s)/.test(line);
}
