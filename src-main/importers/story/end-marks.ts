import type { ImportReportItem } from '../../../src-shared/domain/import-report';
import { say } from '../../../src-shared/words/say';
import { reportItem } from '../report-items';
import type { RawBlock } from './raw-story';

/** What writers type to say that the story ends here. */
const END = /^(?:#{2,}|[–—-]\s*30\s*[–—-]|30|\(?ends?\)?\.?|[–—-]{1,2}\s*ends?\s*[–—-]{0,2}|[■◼●◆♦∎])$/i;
/** A row of signs that parts one section from the next. */
const BREAK = /^(?:[*•·_~=–—-]\s*){3,}$|^[⁂]$/u;
const END_WITHIN_LAST = 3;

/** Leaves out the marks that part sections and end a story: they are no words of it. */
export function dropEndMarks(blocks: readonly RawBlock[]): {
  readonly blocks: readonly RawBlock[];
  readonly items: readonly ImportReportItem[];
} {
  const isMark = ({ text }: RawBlock, at: number): boolean =>
    BREAK.test(text.trim()) || (at >= blocks.length - END_WITHIN_LAST && END.test(text.trim()));
  const kept = blocks.filter((block, at) => !isMark(block, at));
  const count = blocks.length - kept.length;
  if (count === 0) return { blocks, items: [] };
  return { blocks: kept, items: [reportItem('leftOut', say('draftReports.endMarks'), { count })] };
}
