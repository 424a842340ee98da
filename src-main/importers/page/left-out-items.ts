import type { ImportReportItem } from '../../../src-shared/domain/import-report';
import { counted, reportItem, sampleOf, was } from '../report-items';
import type { LeftOutReason, Reasons } from './left-out-reason';
import type { PageLine } from './page-block';

const NAMES: Readonly<Record<LeftOutReason, readonly [one: string, many: string]>> = {
  navigation: ['line of navigation', 'lines of navigation'],
  related: ['line that leads to another story', 'lines that lead to other stories'],
  newsletter: ['line that asks readers to subscribe or give', 'lines that ask readers to subscribe or give'],
  share: ['line for sharing and following', 'lines for sharing and following'],
  comments: ['line of readers’ comments', 'lines of readers’ comments'],
  advertisement: ['line of advertising', 'lines of advertising'],
  caption: ['caption or photo credit', 'captions and photo credits'],
  media: ['line of a video, a gallery or a player', 'lines of a video, a gallery or a player'],
  author: ['line about the authors', 'lines about the authors'],
  tags: ['line of tags and topics', 'lines of tags and topics'],
  footer: ['line of the page’s foot', 'lines of the page’s foot'],
  funder: ['line about who paid for the story', 'lines about who paid for the story'],
  consent: ['line about cookies and consent', 'lines about cookies and consent'],
  dateline: ['line of dates and times', 'lines of dates and times'],
  aside: ['line beside the story', 'lines beside the story'],
  form: ['line of a form', 'lines of a form'],
  header: ['line above the story', 'lines above the story'],
  otherStory: ['line of another story', 'lines of other stories'],
  outside: ['line before or after the story', 'lines before or after the story'],
};

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
    const [one, many] = NAMES[reason];
    const longest = lines.reduce((best, line) => (line.words > best.words ? line : best));
    return reportItem('leftOut', `${counted(lines.length, one, many)} ${was(lines.length)} left out.`, {
      count: lines.length,
      sample: sampleOf(longest.text),
    });
  });
}
