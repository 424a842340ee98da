import type { DraftMetadata } from '../../../../src-shared/domain/draft';
import { safeHref } from '../../story/safe-href';
import type { Reasons } from '../left-out-reason';
import { isClosed, type PageLine } from '../page-block';
import { wordsOnly } from '../readability-ground';
import { isNoticeLine } from './line-reasons';
import { readPageFacts } from './page-facts';

/** What stands above the story on a copied page. Indices are into the page's lines. */
export interface PageHeader {
  readonly headline: number | null;
  readonly dek: number | null;
  readonly metadata: DraftMetadata;
  /** Byline and date lines, wherever they stand. */
  readonly facts: ReadonlySet<number>;
  /** Where the body begins, below all of that. */
  readonly begin: number;
}

const FARTHEST_ABOVE = 24;
const FACTS_ABOVE = 14;
const FACTS_BELOW = 7;
const LEAST_HEADLINE_WORDS = 3;
const MOST_HEADLINE_WORDS = 32;

/** Reads headline, dek, byline, date and section from the lines above the body and just within its beginning. */
export function readPageHeader(lines: readonly PageLine[], reasons: Reasons, found: number): PageHeader {
  const near = lines.slice(Math.max(0, found - FACTS_ABOVE), found + FACTS_BELOW);
  const facts = readPageFacts(near);
  const begin = beginBelow(lines, reasons, found, facts.lines);
  const above = lines.slice(Math.max(0, begin - FARTHEST_ABOVE), begin);
  const [headline, dek] = titles(above, lines, reasons, facts.lines);
  const section = sectionOf(lines.slice(0, begin));
  const address = addressOf(lines);
  return {
    headline,
    dek,
    begin,
    facts: facts.lines,
    metadata: {
      ...facts.metadata,
      ...(section && { section }),
      ...(address && { canonicalUrl: address }),
    },
  };
}

const MOST_ABOVE_FACTS = 70;
const LEAST_FIRST_WORDS = 6;

/**
 * A dek of many words above the byline is not yet the body; and short lines right below the byline already
 * are.
 */
function beginBelow(
  lines: readonly PageLine[],
  reasons: Reasons,
  found: number,
  facts: ReadonlySet<number>,
): number {
  const later = [...facts].filter((at) => at >= found);
  const words = lines
    .slice(found, Math.max(found, ...later))
    .reduce((sum, line) => sum + (reasons[line.index] === null ? line.words : 0), 0);
  if (later.length > 0 && words <= MOST_ABOVE_FACTS) return Math.max(...later) + 1;
  let begin = found;
  while (begin > 0 && reasons[begin - 1] === null && !facts.has(begin - 1)) {
    if (lines[begin - 1]!.words < LEAST_FIRST_WORDS) return found;
    begin -= 1;
  }
  const isBelowFacts = facts.has(begin - 1) || (found - begin <= 1 && [...facts].some((at) => at < begin));
  return isBelowFacts ? begin : found;
}

/** Headline and dek: lines above the body that may be titles; one that the page repeats is surely the headline. */
function titles(
  above: readonly PageLine[],
  lines: readonly PageLine[],
  reasons: Reasons,
  facts: ReadonlySet<number>,
): readonly [number | null, number | null] {
  const mayBe = (line: PageLine | undefined): line is PageLine =>
    line !== undefined && reasons[line.index] === null && !facts.has(line.index) && isTitle(line);
  const repeated = above.findLastIndex((line) => mayBe(line) && isRepeated(line, lines));
  const firstFact = above.findIndex(({ index }) => facts.has(index));
  const before = firstFact < 0 ? above : above.slice(0, firstFact);
  const nearest = before.findLastIndex(mayBe);
  const last = repeated >= 0 ? repeated : nearest >= 0 ? nearest : above.findLastIndex(mayBe);
  if (last < 0) return [null, null];
  const [line, under] = [above[last]!, above[last + 1]];
  if (repeated >= 0) return [line.index, mayBe(under) && isDekOf(under, line) ? under.index : null];
  const over = before.findLastIndex(
    (one, at) => at < last && at >= last - MOST_BETWEEN && mayBe(one) && isHeadline(one),
  );
  if (isClosed(line.text) && over >= 0) return [above[over]!.index, over === last - 1 ? line.index : null];
  let top = last;
  while (last - top < MOST_TITLES && mayBe(above[top - 1]) && isHeadline(above[top - 1]!)) top -= 1;
  const [headline, dek] = [above[top]!, above[top + 1]];
  return [headline.index, top < last && dek ? dek.index : null];
}

/** A headline, its dek and a caption may stand above the byline. */
const MOST_TITLES = 3;

function isHeadline({ text, words, isProse }: PageLine): boolean {
  return words >= LEAST_TOP_WORDS && words <= MOST_HEADLINE_WORDS && !isProse && !/[.:]$/.test(text);
}

const LEAST_TOP_WORDS = 5;
/** Between a headline and a caption's sentence stand a dek, a credit and buttons. */
const MOST_BETWEEN = 5;
const LEAST_REPEATED_WORDS = 4;

/** In the title of the window, in a share link, above the comments. */
function isRepeated(line: PageLine, lines: readonly PageLine[]): boolean {
  if (line.words < LEAST_REPEATED_WORDS || line.isProse) return false;
  const own = wordsOnly(line.text);
  return lines.some(
    (other) => other !== line && other.words <= line.words + 10 && wordsOnly(other.text).includes(own),
  );
}

function isTitle({ text, words }: PageLine): boolean {
  if (words <= 4 && /^(?:\p{Lu}[\p{L}.’'-]+ ?)+(?:(?:and|&) (?:\p{Lu}[\p{L}.’'-]+ ?)+)?$/u.test(text)) {
    return false;
  }
  return words >= LEAST_HEADLINE_WORDS && words <= 60 && !/^[•*>-]\s/.test(text) && !isNoticeLine(text);
}

/** A dek is longer than its headline or a sentence, and the headline is none. */
function isDekOf(dek: PageLine, headline: PageLine): boolean {
  if (headline.words > MOST_HEADLINE_WORDS || /[.:]$/.test(headline.text)) return false;
  return /[.!?]["”’]?$/.test(dek.text) || dek.words > headline.words;
}

function sectionOf(above: readonly PageLine[]): string | null {
  const crumbs = above.map(({ text }) => /^home\s*[>›»/|](.+)$/i.exec(text)?.[1]).find((found) => found);
  return (
    crumbs
      ?.split(/[>›»/|]/)
      .map((crumb) => crumb.trim())
      .filter(Boolean)
      .at(-1) ?? null
  );
}

/** The page's address, where a browser printed it above or below the text. */
function addressOf(lines: readonly PageLine[]): string | undefined {
  const ends = [...lines.slice(0, 4), ...lines.slice(-4)];
  const line = ends.find(({ text }) => /^https?:\/\/\S+$/.test(text) && new URL(text).pathname.length > 1);
  return safeHref(line?.text);
}
