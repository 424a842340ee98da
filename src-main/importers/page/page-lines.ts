import type { DraftMetadata } from '../../../src-shared/domain/draft';
import type { HtmlBlock } from '../html/html-blocks';
import type { RawBlock } from '../story/raw-story';
import { readPageFacts } from './copied/page-facts';
import type { PageMetadata } from './metadata/read-metadata';
import type { PageBlock } from './page-block';
import { wordsOnly } from './readability-ground';

const SEPARATOR = /\s+[|–—·»•-]\s+/u;
const LEAST_TITLE_WORDS = 2;

/** A window's title has the site's name before or behind the headline; the page shows which part is which. */
export function withShownHeadline(told: PageMetadata, blocks: readonly PageBlock[]): PageMetadata {
  const parts = told.headline?.split(SEPARATOR) ?? [];
  if (parts.length < 2) return told;
  const shown = new Set(blocks.map(({ text }) => wordsOnly(text)));
  if (shown.has(wordsOnly(told.headline!))) return told;
  const part = parts.find(
    (text) => text.split(' ').length >= LEAST_TITLE_WORDS && shown.has(wordsOnly(text)),
  );
  return part ? { ...told, headline: part } : told;
}

const FACTS_ABOVE = 14;

/** Byline and date as lines above the body, for a page that names neither to machines. */
export function factsAbove(blocks: readonly PageBlock[], begin: number): DraftMetadata {
  return readPageFacts(blocks.slice(Math.max(0, begin - FACTS_ABOVE), begin)).metadata;
}

const BULLET = /^[•‣▪]\s*(?=\S)/u;

/** A block without its place on the page; a typed bullet makes a list item of it. */
export function storyBlock({ kind, text, marks, level }: HtmlBlock): RawBlock {
  const bullet = kind === 'paragraph' ? BULLET.exec(text) : null;
  if (!bullet) return { kind, text, marks, ...(level && { level }) };
  const cut = bullet[0].length;
  const moved = marks.map((mark) => ({ ...mark, start: Math.max(0, mark.start - cut), end: mark.end - cut }));
  return { kind: 'listItem', text: text.slice(cut), marks: moved.filter(({ start, end }) => end > start) };
}
