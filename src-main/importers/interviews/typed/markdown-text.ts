import type { ImportReportItem } from '../../../../src-shared/domain/import-report';
import { say } from '../../../../src-shared/words/say';
import { reportItem, sampleOf } from '../../report-items';
import { calendarDateIn } from './calendar-date';
import { markdownLine } from './markdown-line';
import { plainLines, typedLines, type TypedLine, type TypedText } from './typed-line';

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** Reads a transcript in Markdown line by line: markup off, front matter as metadata, addresses of links left out. */
export function markdownText(text: string): TypedText {
  const frontMatter = FRONT_MATTER.exec(text)?.[0] ?? '';
  const comments: string[] = [];
  const addresses: string[] = [];
  // blank lines stand for the front matter and for comments, so that line numbers stay true
  const body = withoutComments(blank(frontMatter) + text.slice(frontMatter.length), comments);
  const lines = typedLines(body, (line) => {
    const plain = markdownLine(line);
    if (!plain) return null;
    addresses.push(...plain.addresses);
    const { addresses: _addresses, ...rest } = plain;
    return rest;
  });
  const metadata = readFrontMatter(frontMatter);
  return {
    lines,
    ...metadata,
    items: [
      ...metadata.items,
      ...leftOut(addresses, 'transcriptReports.linkAddresses'),
      ...leftOut(comments, 'transcriptReports.comments'),
    ],
  };
}

/** A label in asterisks, an escaped timecode, the row of a table. */
const MARKED = /^[ \t]{0,40}(?:[-*] )?\*\*[^*\n]{1,80}\*\*|\\\[\d|^[ \t]{0,40}\|.+\|[ \t]{0,40}$/gm;

/** Reads a text file, as Markdown where its lines show that it is: labels in asterisks, escaped brackets. */
export function textOrMarkdown(text: string): TypedText {
  const marked = text.match(MARKED)?.length ?? 0;
  return marked >= 2 ? markdownText(text) : { lines: plainLines(text) };
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, '');
}

function withoutComments(text: string, comments: string[]): string {
  if (!text.includes('<!--')) return text;
  // behind the last end of a comment none can be whole, and looking for its end would take for ever
  const last = text.lastIndexOf('-->');
  const end = last < 0 ? 0 : last + 3;
  return blankWhole(text.slice(0, end), comments) + text.slice(end);
}

function blankWhole(text: string, comments: string[]): string {
  return text.replace(/<!--([\s\S]*?)-->/g, (comment, words: string) => {
    comments.push(words.trim());
    return blank(comment);
  });
}

type Metadata = Omit<TypedText, 'lines'> & { readonly items: readonly ImportReportItem[] };

/** Title, date and language of simple `key: value` lines; whatever else stands there is reported as left out. */
function readFrontMatter(frontMatter: string): Metadata {
  const values = new Map<string, string>();
  const others: TypedLine[] = [];
  for (const line of plainLines(frontMatter)) {
    const [, key, value] = /^(title|date|recorded|language|lang)\s*:\s*(\S.*)$/i.exec(line.text) ?? [];
    if (key && value) values.set(key.toLowerCase(), value.replace(/^(["'])(.*)\1\s*$/, '$2').trim());
    else if (!/^(?:---|\.\.\.)/.test(line.text)) others.push(line);
  }
  const recordedOn = calendarDateIn(values.get('recorded') ?? values.get('date') ?? '');
  const language = values.get('language') ?? values.get('lang');
  return {
    ...(values.has('title') && { title: values.get('title') }),
    ...(recordedOn && { recordedOn }),
    ...(language && { language }),
    items: frontMatterItem(others),
  };
}

function frontMatterItem(others: readonly TypedLine[]): ImportReportItem[] {
  if (others.length === 0) return [];
  const count = others.length;
  const sample = sampleOf(others.map(({ text }) => text).join(' … '));
  return [
    reportItem('leftOut', say('transcriptReports.frontMatter', { count }), {
      count,
      sample,
      line: others[0]!.line,
    }),
  ];
}

function leftOut(
  found: readonly string[],
  code: `transcriptReports.${'linkAddresses' | 'comments'}`,
): ImportReportItem[] {
  const count = found.length;
  if (count === 0) return [];
  return [reportItem('leftOut', say(code, { count }), { count, sample: sampleOf(found.join(' ')) })];
}
