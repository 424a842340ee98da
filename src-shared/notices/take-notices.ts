import type { Block } from '../domain/block';
import type { ImportedNotice } from '../domain/imported';
import type { CalendarDate } from '../domain/instant';
import { countWordsIn } from '../text/count-words';
import { readNotice, readNoticeLabel, type ReadNotice } from './read-notices';

/** What `takeNotices` makes of a story. */
export interface TakenNotices<B extends Block> {
  readonly blocks: readonly B[];
  readonly notices: readonly ImportedNotice[];
  /** Blocks that became a notice or part of one, labels included. */
  readonly taken: readonly B[];
  /** Blocks in the middle of the body that read like notices and were left where they are. */
  readonly doubtful: readonly B[];
}

/** A label on its own line speaks for what follows it, at the foot for up to this many blocks and words. */
const MOST_UNDER_LABEL = { blocks: 4, words: 250 };
/** What may stand below a notice at the foot (about the author, how to reach the desk), in words. */
const MOST_BELOW_FOOT = 90;
const MOST_ABOVE_HEAD = 1;

interface Found<B> {
  readonly notice: ReadNotice;
  readonly at: number;
  readonly blocks: readonly B[];
}

/**
 * Takes the notices out of a story: those at its head and its foot, and those that stand in italics or in
 * brackets anywhere. A line elsewhere that only reads like a notice stays and is listed as doubtful.
 */
export function takeNotices<B extends Block>(
  blocks: readonly B[],
  publishedOn?: CalendarDate,
): TakenNotices<B> {
  const found = findAll(blocks, publishedOn);
  const within = new Set(found.flatMap((notice) => notice.blocks));
  const body = blocks
    .map((block, at) => ({ block, at }))
    .filter(({ block }) => isBody(block) && !within.has(block));
  const placed = found.map((notice) => ({ ...notice, place: placeOf(notice, body) }));
  const taken = new Set(placed.flatMap(({ place, blocks: own }) => (place === 'middle' ? [] : own)));
  return {
    blocks: blocks.filter((block) => !taken.has(block)),
    notices: placed.flatMap(({ notice, place }) =>
      place === 'middle' ? [] : [{ ...notice, placement: place }],
    ),
    taken: [...taken],
    doubtful: placed.flatMap(({ place, blocks: own }) => (place === 'middle' ? own : [])),
  };
}

function findAll<B extends Block>(blocks: readonly B[], publishedOn: CalendarDate | undefined): Found<B>[] {
  const found: Found<B>[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const notices = isHeader(blocks[at]!) ? [] : foundAt(blocks, at, publishedOn);
    found.push(...notices);
    at = Math.max(at, at - 1 + notices.flatMap((notice) => notice.blocks).length);
  }
  return found;
}

/** The notices that begin at a block: one, none, or several under one label. */
function foundAt<B extends Block>(
  blocks: readonly B[],
  at: number,
  publishedOn: CalendarDate | undefined,
): Found<B>[] {
  const block = blocks[at]!;
  const notice = readNotice(block.text, publishedOn);
  if (notice) return [{ notice, at, blocks: [block] }];
  const label = readNoticeLabel(block.text, publishedOn);
  if (!label || !canStandAlone(label.kind, block)) return [];
  const below = blocksUnderLabel(blocks, at);
  return below.map((text, index) => ({
    notice: readNotice(text.text, publishedOn) ?? { ...label, text: text.text },
    at: at + index,
    blocks: index === 0 ? [block, text] : [text],
  }));
}

/** `Updated June 3, 2024` over a story is its time stamp and speaks for no paragraph. */
function canStandAlone(kind: ReadNotice['kind'], block: Block): boolean {
  return kind !== 'update' || block.text.trimEnd().endsWith(':');
}

function blocksUnderLabel<B extends Block>(blocks: readonly B[], at: number): readonly B[] {
  const rest = blocks.slice(at + 1);
  const isFoot = rest.length <= MOST_UNDER_LABEL.blocks && countWordsIn(rest) <= MOST_UNDER_LABEL.words;
  return isFoot ? rest : rest.slice(0, 1);
}

type Place = ImportedNotice['placement'] | 'middle';

function placeOf<B extends Block>(
  found: Found<B>,
  body: readonly { readonly block: B; readonly at: number }[],
): Place {
  const above = body.filter(({ at }) => at < found.at);
  const below = body.filter(({ at }) => at > found.at);
  if (above.length <= MOST_ABOVE_HEAD && below.length > above.length) return 'top';
  if (countWordsIn(below.map(({ block }) => block)) <= MOST_BELOW_FOOT) return 'foot';
  if (!found.blocks.every(isSetApart)) return 'middle';
  return above.length <= below.length ? 'top' : 'foot';
}

function isHeader(block: Block): boolean {
  return block.kind === 'headline' || block.kind === 'dek';
}

function isBody(block: Block): boolean {
  return block.kind === 'paragraph' || block.kind === 'quotation' || block.kind === 'listItem';
}

/** Wholly in italics or bold, or in brackets. */
function isSetApart(block: Block): boolean {
  const marked = block.marks.some(
    (mark) => mark.kind !== 'link' && mark.start === 0 && mark.end >= block.text.length - 1,
  );
  return marked || /^[[(].*[\])]$/.test(block.text);
}
