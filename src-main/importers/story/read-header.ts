import type { DraftMetadata } from '../../../src-shared/domain/draft';
import { readNotice } from '../../../src-shared/notices/read-notices';
import { readCalendarDate, readDate, WRITTEN_DATE } from '../../../src-shared/text/read-date';
import { countWords } from '../../../src-shared/text/count-words';
import { type Code, say } from '../../../src-shared/words/say';
import { reportItem, sampleOf } from '../report-items';
import { readByline } from './byline';
import { readLabelledHeader } from './labelled-header';
import type { RawBlock } from './raw-story';
import { safeHref } from './safe-href';
import type { StoryHeader } from './story-header';

const LONGEST_HEADLINE = 200;
/** No byline and no date is longer. */
const LONGEST_LINE = 500;
const MOST_HEADLINE_WORDS = 28;
const MOST_DEK_WORDS = 60;
/** A paragraph of this many words is body; nothing below the first one is header. */
const BODY_WORDS = 30;
const MOST_HEADER_BLOCKS = 8;

/**
 * Reads headline, dek, byline and date from the lines above the story, where the format does not say which is
 * which. What is already a headline stays one. Every line that leaves the body is reported.
 */
export function readHeader(blocks: readonly RawBlock[], known: DraftMetadata = {}): StoryHeader {
  const labelled = readLabelledHeader(blocks);
  if (labelled) return { ...labelled, metadata: { ...labelled.metadata, ...known } };
  const headline = headlineAt(blocks);
  const zone = headerZone(blocks, headline + 1);
  const lines = zone
    .map((block, index) => readLine(block, headline + 1 + index))
    .filter((line) => readNotice(line.text) === null);
  const dek = dekAt(blocks, lines, headline);
  const meta = lines.filter((line) => line.kind !== 'other');
  const dropped = new Set(meta.map((line) => line.at));
  // a file that is nothing but an address or a date is no header above nothing
  if (blocks.every(({ text }, at) => dropped.has(at) || text.trim() === '')) {
    return { blocks, metadata: known, items: [] };
  }
  return {
    blocks: blocks
      .map((block, at) => (at === headline ? as('headline', block) : at === dek ? as('dek', block) : block))
      .filter((_, at) => !dropped.has(at)),
    metadata: { ...metadataOf(meta), ...known },
    items: meta.flatMap(({ kind, text }) =>
      kind === 'other' ? [] : [reportItem('decided', say(CODES[kind]), { sample: sampleOf(text) })],
    ),
  };
}

const CODES = {
  byline: 'draftReports.byline',
  date: 'draftReports.published',
  stamp: 'draftReports.lastChange',
  address: 'draftReports.address',
} as const satisfies Record<Exclude<HeaderLine['kind'], 'other'>, Code>;

interface HeaderLine {
  readonly kind: 'byline' | 'date' | 'stamp' | 'address' | 'other';
  readonly at: number;
  readonly text: string;
}

/** Where the headline stands: what the format marks as one, else a first line that looks like one; else -1. */
function headlineAt(blocks: readonly RawBlock[]): number {
  const marked = blocks.findIndex((block) => block.kind === 'headline');
  if (marked >= 0) return marked;
  const first = blocks[0];
  if (!first || blocks.length < 2) return -1;
  if (first.kind === 'heading') return 0;
  return first.kind === 'paragraph' && looksLikeHeadline(first.text) ? 0 : -1;
}

function looksLikeHeadline(text: string): boolean {
  const long = text.length > LONGEST_HEADLINE || countWords(text) > MOST_HEADLINE_WORDS;
  return (
    !long &&
    !/[.,:;]["”’)]?$/.test(text) &&
    /^[\p{Lu}\p{N}"“‘'¿¡$€£]/u.test(text) &&
    /\p{L}/u.test(text) &&
    readByline(text) === null
  );
}

/** The blocks between headline and first paragraph. */
function headerZone(blocks: readonly RawBlock[], from: number): readonly RawBlock[] {
  const zone = blocks.slice(from, from + MOST_HEADER_BLOCKS);
  const body = zone.findIndex(({ kind, text }) => kind === 'quotation' || countWords(text) >= BODY_WORDS);
  if (body < 0) return zone;
  // a long dek may stand above the byline
  const bylineBelow = zone.slice(body + 1).findIndex(({ text }) => readByline(text) !== null);
  return bylineBelow === 0 && countWords(zone[body]!.text) <= MOST_DEK_WORDS
    ? zone.slice(0, body + 2)
    : zone.slice(0, body);
}

function readLine(block: RawBlock, at: number): HeaderLine {
  const text = block.text.trim();
  const line = (kind: HeaderLine['kind']): HeaderLine => ({ kind, at, text });
  if (text.length > LONGEST_LINE) return line('other');
  if (readByline(text.replace(/\s*\|.*$/, '')) !== null) return line('byline');
  if (STAMP.test(text)) return line('stamp');
  if (DAY.test(text)) return line('date');
  return /^https?:\/\/\S+$/.test(text) ? line('address') : line('other');
}

const CLOCK = '(?:,?\\s*(?:at\\s+)?\\d{1,2}[:.]\\d{2}\\s*(?:[ap]\\.?m\\.?)?(?:\\s*[A-Z]{2,4})?)?';
const DAY = new RegExp(
  `^(?:(?:first\\s+)?(?:published|posted|filed|date)[:,]?\\s+(?:on\\s+)?)?(?:${WRITTEN_DATE})${CLOCK}$`,
  'iu',
);
const STAMP = new RegExp(
  `^(?:last\\s+)?(?:updated|modified|edited)[:,]?\\s+(?:on\\s+)?(?:${WRITTEN_DATE})${CLOCK}$`,
  'iu',
);

/** A line between headline and byline or date; or one that the format marks as a subtitle. */
function dekAt(blocks: readonly RawBlock[], lines: readonly HeaderLine[], headline: number): number {
  if (headline < 0 || blocks.some((block) => block.kind === 'dek')) return -1;
  const [first, second] = lines;
  if (first?.kind !== 'other' || countWords(first.text) > MOST_DEK_WORDS) return -1;
  if (second?.kind === 'byline' || second?.kind === 'date') return first.at;
  return isWhollyItalic(blocks[first.at]!) && lines.length === 1 ? first.at : -1;
}

function isWhollyItalic({ text, marks }: RawBlock): boolean {
  return marks.some((mark) => mark.kind === 'emphasis' && mark.start === 0 && mark.end === text.length);
}

function metadataOf(lines: readonly HeaderLine[]): DraftMetadata {
  const text = (kind: HeaderLine['kind']): string | undefined =>
    lines.find((line) => line.kind === kind)?.text;
  const bylineLine = text('byline');
  const byline = bylineLine && readByline(bylineLine.replace(/\s*\|.*$/, ''));
  const dated = text('date') ?? (bylineLine && readDate(bylineLine) ? bylineLine : undefined);
  const publishedOn = dated && readCalendarDate(dated);
  const canonicalUrl = safeHref(text('address'));
  return {
    ...(byline && { byline }),
    ...(publishedOn && { publishedOn }),
    ...(canonicalUrl && { canonicalUrl }),
  };
}

function as(kind: 'headline' | 'dek', block: RawBlock): RawBlock {
  return { ...block, kind };
}
