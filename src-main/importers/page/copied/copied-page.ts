import type { BodyRange } from '../../../../src-shared/domain/import-options';
import { say } from '../../../../src-shared/words/say';
import type { RawBlock } from '../../story/raw-story';
import { reportItem, sampleOf } from '../../report-items';
import { bodyOf } from '../body-range';
import type { Reasons } from '../left-out-reason';
import { leftOutItems } from '../left-out-items';
import { pageLine, type PageLine } from '../page-block';
import type { ReadPage } from '../read-page';
import { wordsOnly } from '../readability-ground';
import { isNoticeLine, isPageFurniture, ownReasons, underLabels } from './line-reasons';
import { readPageHeader, type PageHeader } from './page-header';
import { isSentence, storyRange } from './story-range';

const ENOUGH_FURNITURE = 3;
const LONGEST_SUBHEAD = 12;
const FARTHEST_NOTICE = 14;

/** True where a text has lines that only a web page has: somebody copied one as a whole. */
export function looksLikeCopiedPage(blocks: readonly RawBlock[]): boolean {
  const lines = blocks.map(pageLine);
  const furniture = lines.filter(isPageFurniture);
  if (new Set(furniture.map(({ text }) => text.toLowerCase())).size >= ENOUGH_FURNITURE) return true;
  const menu = lines.filter(({ words, text }) => words <= MOST_MENU_WORDS && !/[.!?:;,”"]$/.test(text));
  return menu.length >= ENOUGH_MENU && menu.length > lines.length * MENU_SHARE;
}

const MOST_MENU_WORDS = 5;
const ENOUGH_MENU = 15;
const MENU_SHARE = 0.35;

/**
 * Finds the story in the text that copying a whole page gives. Nothing but the lines themselves tells what they
 * are. `null` where no running text is found.
 */
export function readCopiedPage(blocks: readonly RawBlock[], wished?: BodyRange): ReadPage | null {
  const lines = blocks.map(pageLine);
  const alone = ownReasons(lines);
  const own = underLabels(lines, alone);
  const range = wished ?? storyRange(lines, own);
  if (!range) return null;
  const header = readPageHeader(lines, alone, range.begin);
  const story = { begin: wished ? range.begin : header.begin, end: Math.max(range.end, header.begin) };
  const chosen = withoutHeader(lines, withNotices(lines, chosenWithin(lines, own, story), story), header);
  const body = bodyOf(lines, withoutAuthors(lines, chosen, header.metadata.byline), wished);
  const kept = lines.filter(
    (_, at) => body.reasons[at] === null && at !== header.headline && at !== header.dek,
  );
  const title = (at: number | null, kind: 'headline' | 'dek'): RawBlock[] =>
    at === null ? [] : [{ kind, text: lines[at]!.text, marks: [] }];
  return {
    blocks: [
      ...title(header.headline, 'headline'),
      ...title(header.dek, 'dek'),
      ...kept.map((line) => storyBlock(line, lines, body.reasons)),
    ],
    metadata: header.metadata,
    page: body.page,
    items: [
      ...factItems(lines, header),
      ...body.items,
      ...leftOutItems(lines, withTitles(body.reasons, header), header.dek),
    ],
  };
}

function chosenWithin(lines: readonly PageLine[], own: Reasons, { begin, end }: BodyRange): Reasons {
  return lines.map((_, at) => own[at] ?? (at < begin || at >= end ? 'outside' : null));
}

/** A notice may stand above the body, or below it after the share bar. */
function withNotices(lines: readonly PageLine[], reasons: Reasons, { begin, end }: BodyRange): Reasons {
  const out = [...reasons];
  for (const [at, line] of lines.entries()) {
    if (!isNoticeLine(line.text) || at < begin - FARTHEST_NOTICE || at > end + FARTHEST_NOTICE) continue;
    out[at] = null;
    const isLabel = line.words <= 4;
    if (isLabel && lines[at + 1] && isSentence(lines[at + 1]!)) out[at + 1] = null;
  }
  return out;
}

/** Headline, byline and date lines are no paragraphs, and neither is a title that the page repeats. */
function withoutHeader(lines: readonly PageLine[], reasons: Reasons, header: PageHeader): Reasons {
  const title = header.headline === null ? '' : wordsOnly(lines[header.headline]!.text);
  return reasons.map((reason, at) => {
    if (reason !== null) return reason;
    if (at === header.headline || at === header.dek || header.facts.has(at)) return 'header';
    return title !== '' && wordsOnly(lines[at]!.text) === title ? 'header' : null;
  });
}

const ABOUT =
  /\b(?:covers|is an?|is the|writes|reports|reported|has (?:covered|written|been)|joined|can be reached|may be reached)\b/;
const LAST_LINES = 5;

/** `Dana Okafor covers water for the Record.` below the story is about its author. */
function withoutAuthors(lines: readonly PageLine[], reasons: Reasons, byline: string | undefined): Reasons {
  const names = (byline ?? '').split(/,\s*|\s+and\s+/).filter(Boolean);
  const kept = reasons.flatMap((reason, at) => (reason === null ? [at] : []));
  const last = new Set(kept.slice(-LAST_LINES));
  return reasons.map((reason, at) => {
    const { text } = lines[at]!;
    const isAbout =
      reason === null && last.has(at) && names.some((name) => text.startsWith(name)) && ABOUT.test(text);
    return isAbout ? 'author' : reason;
  });
}

function storyBlock(
  { kind, text, index, words }: PageLine,
  lines: readonly PageLine[],
  reasons: Reasons,
): RawBlock {
  const next = lines.slice(index + 1, index + 20).find((line) => reasons[line.index] === null);
  const isSubhead =
    kind === 'paragraph' &&
    words <= LONGEST_SUBHEAD &&
    !/[.!:;,…]["”’]?$/.test(text) &&
    !/^[“"‘—–-]/.test(text) &&
    next?.isProse;
  return { kind: isSubhead && !isNoticeLine(text) ? 'heading' : kind, text, marks: [] };
}

/** The headline is in the story; the report need not count it as left out. */
function withTitles(reasons: Reasons, { headline, facts }: PageHeader): Reasons {
  return reasons.map((reason, at) => (at === headline || facts.has(at) ? null : reason));
}

function factItems(lines: readonly PageLine[], { facts }: PageHeader): ReadPage['items'] {
  const opening = reportItem('decided', say('draftReports.pageOfWeb'));
  const read = [...facts].map((at) =>
    reportItem('decided', say('draftReports.bylineOrPublished'), {
      sample: sampleOf(lines[at]!.text),
    }),
  );
  return [opening, ...read];
}
