import type { ImportReportItem } from '../../../../src-shared/domain/import-report';
import { say } from '../../../../src-shared/words/say';
import { reportItem, sampleOf } from '../../report-items';
import type { TypedLine } from './typed-line';

/** Lines without what only the paper needed. */
interface WithoutFurniture {
  readonly lines: readonly TypedLine[];
  readonly items: readonly ImportReportItem[];
}

/** Takes off the numbers of lines, as courts print them, then the numbers of pages with what stands above each. */
export function withoutFurniture(lines: readonly TypedLine[]): WithoutFurniture {
  const unnumbered = withoutLineNumbers(lines);
  const paged = withoutPageNumbers(unnumbered.lines);
  return { lines: paged.lines, items: [...unnumbered.items, ...paged.items] };
}

const LINE_NUMBER = /^\s{0,12}(\d{1,2})(?:\s+|$)/;
const FEWEST_NUMBERED = 20;
const NEARLY_ALL = 0.8;
/** Of the numbers so many follow on each other or begin again. */
const IN_ORDER = 0.9;

/** `14   Q.  Where were you?`, the numbers counting up and beginning again on each page. */
function withoutLineNumbers(lines: readonly TypedLine[]): WithoutFurniture {
  const numbers = lines.flatMap(({ text }) => {
    const number = LINE_NUMBER.exec(text)?.[1];
    return number === undefined ? [] : [Number(number)];
  });
  if (numbers.length < FEWEST_NUMBERED || numbers.length < lines.length * NEARLY_ALL) {
    return { lines, items: [] };
  }
  const following = numbers.filter((number, at) => number === 1 || number === numbers[at - 1]! + 1).length;
  if (following < numbers.length * IN_ORDER || !numbers.includes(2)) return { lines, items: [] };
  return {
    lines: lines.flatMap((line) => {
      const text = line.text.replace(LINE_NUMBER, '');
      return text.trim() === '' ? [] : [{ ...line, text, strong: undefined }];
    }),
    items: [reportItem('leftOut', say('transcriptReports.lineNumbers'), { count: numbers.length })],
  };
}

const PAGE_NUMBER =
  /^\s*(?:[-–—]\s*)?(?:(?:page|p\.)\s*)?(\d{1,4})(?:\s*(?:of|\/)\s*\d{1,4})?(?:\s*[-–—])?\s*$/i;
const FEWEST_PAGES = 3;
const LONGEST_HEAD = 80;

/** Lines that hold a number alone and count up through the file; and the line beside each that is always the same. */
function withoutPageNumbers(lines: readonly TypedLine[]): WithoutFurniture {
  const found = lines.flatMap(({ text }, index) => {
    const page = PAGE_NUMBER.exec(text)?.[1];
    return page === undefined ? [] : [{ index, page: Number(page) }];
  });
  const following = found.filter(({ page }, at) => at > 0 && page === found[at - 1]!.page + 1).length;
  if (found.length < FEWEST_PAGES || following < (found.length - 1) * IN_ORDER) return { lines, items: [] };
  const gone = new Set(found.map(({ index }) => index));
  for (const side of [-1, 1]) {
    const beside = found.flatMap(({ index }) => (lines[index + side] ? [index + side] : []));
    const texts = new Set(beside.map((index) => lines[index]!.text.trim()));
    const [only = ''] = texts;
    if (texts.size === 1 && beside.length >= FEWEST_PAGES && only.length <= LONGEST_HEAD) {
      for (const index of beside) gone.add(index);
    }
  }
  const away = lines.filter((_, index) => gone.has(index));
  const sentence = say('transcriptReports.pageNumbers', { count: away.length });
  return {
    lines: lines.flatMap((line, index) =>
      gone.has(index) ? [] : [gone.has(index - 1) ? goingOn(line) : line],
    ),
    items: [
      reportItem('leftOut', sentence, {
        count: away.length,
        sample: sampleOf([...new Set(away.map(({ text }) => text.trim()))].join(' … ')),
        line: away[0]!.line,
      }),
    ],
  };
}

/** A sentence that goes on after the end of a page begins no paragraph there. */
function goingOn(line: TypedLine): TypedLine {
  return /^\s*\p{Ll}/u.test(line.text) ? { ...line, opensParagraph: false } : line;
}
