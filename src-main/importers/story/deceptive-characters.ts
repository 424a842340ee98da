import type { ImportReportItem } from '../../../src-shared/domain/import-report';
import type { TextRange } from '../../../src-shared/domain/text-range';
import { deceptiveIn, withoutInvisible, type Deceptive } from '../../../src-shared/text/deceptive';
import { say } from '../../../src-shared/words/say';
import { reportItem } from '../report-items';

const MOST_ITEMS = 200;

/** What is deceptive in a text, for the report, each with its place; the text itself is left as it is. */
export function deceptiveCharacters(text: string): ImportReportItem[] {
  const found = deceptiveIn(text);
  const items = found.slice(0, MOST_ITEMS).map((one) => itemOf(text, one));
  if (found.length <= MOST_ITEMS) return items;
  const more = found.length - MOST_ITEMS;
  return [
    ...items,
    reportItem('deceptive', say('draftReports.moreDeceptive', { count: more }), { count: more }),
  ];
}

function itemOf(text: string, deceptive: Deceptive): ImportReportItem {
  const range = { start: deceptive.start, end: deceptive.end };
  if (deceptive.kind === 'mixed') {
    const { word } = deceptive;
    return reportItem('deceptive', say('draftReports.mixedScripts', { word }), { range, sample: word });
  }
  const { name, codePoint } = deceptive;
  return reportItem('deceptive', say('draftReports.invisible', { name }), {
    range,
    sample: around(text, range, codePoint),
  });
}

function around(text: string, { start, end }: TextRange, codePoint: string): string {
  const before = withoutInvisible(text.slice(Math.max(0, start - 20), start));
  const after = withoutInvisible(text.slice(end, end + 20));
  return `${before}⟨${codePoint}⟩${after}`.replace(/\s+/g, ' ');
}
