import type { LedgerLine } from '../../domain/ledger-line';
import { NOTICE_STATES, type Notice } from '../../domain/notice';

/** How far a notice got: readers' own copy counts before a decision against it, and that before what is undecided. */
const FURTHEST_FIRST = ['published', 'approved', 'rejected'] as const;

/**
 * One line for a notice that stands in several drafts because a bundle was brought in beside its own draft: the line of
 * the copy that got furthest, which names the others. Of copies that got equally far the first one counts.
 */
export function onceANotice(lines: readonly LedgerLine[]): LedgerLine[] {
  const byNotice = new Map<string, LedgerLine[]>();
  for (const line of lines) {
    const key = keyOf(line.notice);
    byNotice.set(key, [...(byNotice.get(key) ?? []), line]);
  }
  return [...byNotice.values()].map(asOne);
}

function asOne(copies: readonly LedgerLine[]): LedgerLine {
  const [first, ...others] = copies.toSorted((a, b) => rank(a.notice) - rank(b.notice));
  if (!first) throw new Error('A notice that stands nowhere has no line');
  if (others.length === 0) return first;
  const alsoIn = others.map(({ draftId, draftTitle, notice }) => ({
    draftId,
    title: draftTitle,
    state: notice.state,
  }));
  return { ...first, alsoIn };
}

/** Copies of one notice have its id and were reported by the same person at the same moment. */
function keyOf({ id, reported }: Notice): string {
  return JSON.stringify([id, reported.by, reported.at]);
}

function rank({ state }: Notice): number {
  const at = FURTHEST_FIRST.findIndex((one) => one === state);
  return at === -1 ? FURTHEST_FIRST.length + NOTICE_STATES.length - NOTICE_STATES.indexOf(state) : at;
}
