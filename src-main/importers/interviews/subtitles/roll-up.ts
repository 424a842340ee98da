import type { Cue, CueLine } from './cue';

/** Below this share of cues, a repeated line is one that was said twice. */
const SHARE_OF_ROLLING_CUES = 0.3;

interface RolledUp {
  readonly cues: readonly Cue[];
  /** How many lines were shown again and dropped. */
  readonly repeats: number;
}

/**
 * Live captions roll up: each cue shows the last line of the one before again. Where the whole file does so, a
 * line counts only where it is shown first.
 */
export function rollUp(cues: readonly Cue[]): RolledUp {
  const rolling = cues.filter((cue, index) => isRolling(cues[index - 1], cue)).length;
  if (cues.length < 4 || rolling < cues.length * SHARE_OF_ROLLING_CUES) return { cues, repeats: 0 };
  let repeats = 0;
  const fresh = cues.map((cue, index) => {
    const again = overlap(cues[index - 1], cue);
    repeats += again;
    return again > 0 ? { ...cue, lines: cue.lines.slice(again) } : cue;
  });
  return { cues: fresh.filter((cue) => cue.lines.length > 0), repeats };
}

/** A cue that is the one before over again is no roll: “No.” and “No.” were said one after the other. */
function isRolling(before: Cue | undefined, cue: Cue): boolean {
  const again = overlap(before, cue);
  return again > 0 && again < Math.max(before?.lines.length ?? 0, cue.lines.length);
}

/** How many lines at the top of a cue are the last ones of the cue before. */
function overlap(before: Cue | undefined, cue: Cue): number {
  if (!before) return 0;
  const most = Math.min(before.lines.length, cue.lines.length);
  for (let count = most; count > 0; count -= 1) {
    const tail = before.lines.slice(-count);
    if (tail.every((line, index) => sameLine(line, cue.lines[index]!))) return count;
  }
  return 0;
}

function sameLine(a: CueLine, b: CueLine): boolean {
  return a.text === b.text && a.voice === b.voice;
}
