import type { ImportReportItem } from '../../../src-shared/domain/import-report';
import { say } from '../../../src-shared/words/say';
import { reportItem, sampleOf } from '../report-items';
import type { LeftOutReason, Reasons } from './left-out-reason';
import type { PageLine } from './page-block';

/** One sentence for each kind of thing that was left out of a page, with the first of them as a sample. */
export function leftOutItems(
  blocks: readonly PageLine[],
  reasons: Reasons,
  dek: number | null,
): ImportReportItem[] {
  const groups = new Map<LeftOutReason, PageLine[]>();
  for (const [at, reason] of reasons.entries()) {
    if (reason === null || at === dek) continue;
    const group = groups.get(reason);
    if (group) group.push(blocks[at]!);
    else groups.set(reason, [blocks[at]!]);
  }
  return [...groups].map(([reason, lines]) => {
    const longest = lines.reduce((best, line) => (line.words > best.words ? line : best));
    return reportItem('leftOut', say('draftReports.pageLeftOut', { count: lines.length, what: reason }), {
      count: lines.length,
      sample: sampleOf(longest.text),
    });
  });
}
