import type { Block, BlockKind, Mark } from '../../../src-shared/domain/block';

/** A stretch of text as a reader meets it, with how it looks. */
export interface ReadRun {
  readonly text: string;
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly href: string | null;
}

/** The look of a run without any. */
export const PLAIN = { strong: false, emphasis: false, href: null } as const;

/** Runs as one block; marks go on over runs that share them. */
export function blockOfRuns(kind: BlockKind, runs: readonly ReadRun[]): Block {
  const marks: Mark[] = [];
  const open = new Map<string, Mark>();
  let at = 0;
  for (const run of runs) {
    const end = at + run.text.length;
    const wanted = wantedMarks(run, at, end);
    for (const key of [...open.keys()]) if (!wanted.has(key)) open.delete(key);
    for (const [key, mark] of wanted) {
      const before = open.get(key);
      const next = before ? { ...before, end } : mark;
      if (before) marks[marks.indexOf(before)] = next;
      else marks.push(next);
      open.set(key, next);
    }
    at = end;
  }
  const text = runs.map((run) => run.text).join('');
  return { kind, text, marks: marks.filter((mark) => mark.start < mark.end) };
}

function wantedMarks(run: ReadRun, start: number, end: number): Map<string, Mark> {
  const wanted = new Map<string, Mark>();
  if (run.text === '') return wanted;
  if (run.strong) wanted.set('strong', { kind: 'strong', start, end });
  if (run.emphasis) wanted.set('emphasis', { kind: 'emphasis', start, end });
  if (run.href !== null) wanted.set(`link ${run.href}`, { kind: 'link', href: run.href, start, end });
  return wanted;
}
