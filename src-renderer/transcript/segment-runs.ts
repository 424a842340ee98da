import type { TextRange } from '../../src-shared/domain/text-range';
import { deceptiveIn, deceptiveName } from '../../src-shared/text/deceptive';

/** Why words of a source are marked. */
export type RunKind = 'shown' | 'resting' | 'hit' | 'presentHit' | 'notSpoken' | 'restricted' | 'deceptive';

/** Words of a turn that look different from the rest, and why. */
export interface MarkedRange extends TextRange {
  readonly kind: RunKind;
  /** The claim that rests on the words, for `resting`. */
  readonly claimId?: string;
  /** For `deceptive`. */
  readonly badge?: Badge;
}

/** What stands for characters that cannot be seen or would be taken for others. */
export interface Badge {
  readonly sign: string;
  /** `U+202E right-to-left override` */
  readonly name: string;
}

/** Badges for what is deceptive in a text. */
export function deceptiveMarks(text: string): MarkedRange[] {
  return deceptiveIn(text).map((one) => ({
    start: one.start,
    end: one.end,
    kind: 'deceptive',
    badge: { sign: one.kind === 'invisible' ? one.codePoint : '≈', name: deceptiveName(one) },
  }));
}

/** A stretch of text with everything that marks it. */
export interface MarkedRun {
  readonly text: string;
  readonly kinds: readonly RunKind[];
  readonly claimId?: string;
  readonly badge?: Badge;
}

/** Cuts a text at the edges of all marks; overlapping marks share a run. */
export function markedRuns(text: string, marks: readonly MarkedRange[]): MarkedRun[] {
  if (marks.length === 0) return [{ text, kinds: [] }];
  const edges = new Set([0, text.length]);
  for (const mark of marks) {
    edges.add(Math.max(0, Math.min(mark.start, text.length)));
    edges.add(Math.max(0, Math.min(mark.end, text.length)));
  }
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0;
    const here = marks.filter((mark) => mark.start <= start && end <= mark.end);
    return {
      text: text.slice(start, end),
      kinds: [...new Set(here.map((mark) => mark.kind))],
      claimId: here.find((mark) => mark.claimId)?.claimId,
      badge: here.find((mark) => mark.badge)?.badge,
    };
  });
}
