import type { Block } from '../domain/block';
import type { HouseStyle } from '../domain/house-style';
import type { Notice } from '../domain/notice';
import { noticeDate, noticeForReaders } from './notice-wording';

/** A notice and the block in which readers see it. */
export interface PlacedNotice {
  readonly notice: Notice;
  readonly block: Block;
}

/** A story with its notices: the top ones stand after headline and dek, the foot ones after everything. */
export interface PlacedStory {
  readonly head: readonly Block[];
  readonly top: readonly PlacedNotice[];
  readonly body: readonly Block[];
  readonly foot: readonly PlacedNotice[];
}

/** Notices that a copy for readers carries: those that a person approved. */
export function noticesForReaders(notices: readonly Notice[]): Notice[] {
  return notices.filter((notice) => notice.state === 'approved' || notice.state === 'published');
}

/**
 * Where a notice stands. A house that says "always" decides alone. Elsewhere grave notices are on top and a
 * person may raise another one; one that came in with its story stays where it stood. A retraction is what
 * readers meet first in every house.
 */
export function noticePlacement(
  notice: Pick<Notice, 'kind' | 'grave' | 'placement' | 'imported'>,
  house: HouseStyle,
): 'top' | 'foot' {
  if (notice.kind === 'retraction') return 'top';
  if (notice.imported) return notice.placement;
  const rule = house.notices.placement;
  if (rule !== 'graveOnTop') return rule;
  return notice.grave ? 'top' : notice.placement;
}

/** Puts all the given notices with a story's blocks, as its house wants them. */
export function placeNotices(
  blocks: readonly Block[],
  notices: readonly Notice[],
  house: HouseStyle,
): PlacedStory {
  const headEnd = headLength(blocks);
  const placed = inHouseOrder(notices, house).map((notice) => ({
    notice,
    block: noticeBlock(notice, house),
  }));
  const at = (placement: 'top' | 'foot') =>
    placed.filter(({ notice }) => noticePlacement(notice, house) === placement);
  return { head: blocks.slice(0, headEnd), top: at('top'), body: blocks.slice(headEnd), foot: at('foot') };
}

/**
 * The blocks that readers are given, in order. A retraction stands in place of the story: headline and
 * notices stay, the body does not.
 */
export function blocksForReaders(story: PlacedStory): Block[] {
  return [
    ...story.head,
    ...story.top.map(({ block }) => block),
    ...(isRetracted(story) ? [] : story.body),
    ...story.foot.map(({ block }) => block),
  ];
}

/** True where one of the story's notices withdraws it. */
export function isRetracted(story: PlacedStory): boolean {
  return story.top.some(({ notice }) => notice.kind === 'retraction');
}

/** A notice as a block; in italics where the house prints it so. */
function noticeBlock(notice: Notice, house: HouseStyle): Block {
  const text = noticeForReaders(notice, house);
  const italics = house.notices.italics && text.length > 0;
  return { kind: 'notice', text, marks: italics ? [{ kind: 'emphasis', start: 0, end: text.length }] : [] };
}

/** Headline and dek before the first block of the body. */
function headLength(blocks: readonly Block[]): number {
  const end = blocks.findIndex((block) => block.kind !== 'headline' && block.kind !== 'dek');
  return end === -1 ? blocks.length : end;
}

/** By the day that readers see; notices without one count as oldest, equal ones keep their order. */
function inHouseOrder(notices: readonly Notice[], house: HouseStyle): Notice[] {
  const sign = house.notices.order === 'newestFirst' ? -1 : 1;
  const day = (notice: Notice) => noticeDate(notice) ?? '';
  return [...notices].sort((a, b) => (day(a) < day(b) ? -sign : day(a) > day(b) ? sign : 0));
}
