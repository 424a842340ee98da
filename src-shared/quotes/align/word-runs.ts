import { sameWord } from '../../text/words';
import type { AlignedRun, PrintedWord, RunKind, SpokenWord, WordSpan } from './alignment';
import type { TermOp } from './term-alignment';
import type { TermEntry } from './term-line';

/** Words that belong together because a term of one is paired with a term of the other. */
interface WordGroup {
  printed: WordSpan;
  spoken: WordSpan;
  kinds: Set<TermOp['kind']>;
  spokenTerms: number;
}

/** So many groups back one may share a word with the next: a word has few terms. */
const REACH = 12;

/** Both rows of words with their terms. */
export interface Rows {
  readonly printedWords: readonly PrintedWord[];
  readonly printed: readonly TermEntry[];
  readonly spokenWords: readonly SpokenWord[];
  readonly spoken: readonly TermEntry[];
}

/** Turns an alignment of terms into runs of whole words. */
export function wordRuns(ops: readonly TermOp[], rows: Rows): AlignedRun[] {
  const groups: WordGroup[] = [];
  for (const op of ops) {
    const group = groupOf(op, rows, groups.at(-1));
    // a word whose terms have their counterparts apart holds together all that lies between
    const first = groups.findIndex(
      (earlier, at) => at >= groups.length - REACH && sharesWord(earlier, group),
    );
    const together = first < 0 ? [] : groups.splice(first);
    const [whole = group, ...more] = together;
    for (const part of together.length > 0 ? [...more, group] : []) mergeInto(whole, part);
    groups.push(whole);
  }
  return joinRuns(
    groups.map((group) => ({ kind: kindOf(group, rows), printed: group.printed, spoken: group.spoken })),
  );
}

function groupOf(op: TermOp, rows: Rows, before: WordGroup | undefined): WordGroup {
  return {
    printed: spanOf(op.printed, rows.printed, before?.printed.to),
    spoken: spanOf(op.spoken, rows.spoken, before?.spoken.to),
    kinds: new Set([op.kind]),
    spokenTerms: op.spoken.to - op.spoken.from,
  };
}

/** The words of a span of terms; empty at the place reached so far where the span is empty. */
function spanOf(
  terms: { from: number; to: number },
  entries: readonly TermEntry[],
  reached: number | undefined,
): WordSpan {
  if (terms.from < terms.to) return { from: entries[terms.from]!.from, to: entries[terms.to - 1]!.to };
  const at = reached ?? entries[terms.from]?.from ?? 0;
  return { from: at, to: at };
}

function sharesWord(a: WordGroup, b: WordGroup): boolean {
  return overlaps(a.printed, b.printed) || overlaps(a.spoken, b.spoken);
}

function overlaps(a: WordSpan, b: WordSpan): boolean {
  return a.from < b.to && b.from < a.to;
}

function mergeInto(group: WordGroup, next: WordGroup): void {
  group.printed = { from: group.printed.from, to: Math.max(group.printed.to, next.printed.to) };
  group.spoken = { from: group.spoken.from, to: Math.max(group.spoken.to, next.spoken.to) };
  for (const kind of next.kinds) group.kinds.add(kind);
  group.spokenTerms += next.spokenTerms;
}

function kindOf(group: WordGroup, rows: Rows): RunKind {
  if (group.spoken.from === group.spoken.to) return 'add';
  if (group.printed.from === group.printed.to) return 'drop';
  if (group.kinds.size > 1 || !group.kinds.has('same') || !isWhole(group, rows)) return 'replace';
  return areSameWords(group, rows) ? 'match' : 'fold';
}

/** One for one, as a number of several words is where print has it as it was said. */
function areSameWords({ printed, spoken }: WordGroup, rows: Rows): boolean {
  const count = printed.to - printed.from;
  if (spoken.to - spoken.from !== count) return false;
  for (let at = 0; at < count; at++) {
    const word = rows.printedWords[printed.from + at]!.plain;
    if (!sameWord(word, rows.spokenWords[spoken.from + at]!.text)) return false;
  }
  return true;
}

/** A spoken term at the very edge may be half of a word (`do` of `don’t`), whose other half has no counterpart. */
function isWhole(group: WordGroup, { spoken }: Rows): boolean {
  const { from, to } = group.spoken;
  return spoken.filter((entry) => from <= entry.from && entry.to <= to).length === group.spokenTerms;
}

/** Neighbours of one kind make one run; only folded pairs stay apart, so that each shows what equals what. */
function joinRuns(runs: readonly AlignedRun[]): AlignedRun[] {
  const joined: AlignedRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last?.kind !== run.kind || run.kind === 'fold') joined.push(run);
    else joined[joined.length - 1] = joinedRun(last, run);
  }
  return joined;
}

function joinedRun(a: AlignedRun, b: AlignedRun): AlignedRun {
  return {
    kind: a.kind,
    printed: { from: a.printed.from, to: b.printed.to },
    spoken: { from: a.spoken.from, to: b.spoken.to },
  };
}
