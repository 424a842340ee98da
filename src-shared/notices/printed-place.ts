import { blockRanges, storyText } from '../domain/block';
import type { Draft } from '../domain/draft';
import type { Notice } from '../domain/notice';
import type { Version } from '../domain/version';
import { phrasePlaces } from './phrase-places';

/**
 * Where the words stood that a notice is about, as a record says it: `headline`, `paragraph 7`; `null` where that is
 * not known. Paragraphs are all blocks of the body but headings and captions.
 */
export function printedPlace(
  draft: Draft,
  notice: Pick<Notice, 'wrong' | 'anchor' | 'before'>,
): string | null {
  const version = draft.versions.find(({ id }) => id === notice.before?.versionId);
  return version ? placeIn(version, notice) : null;
}

/** The same in a version that is known already. */
export function placeIn(
  version: Version,
  { wrong, anchor }: Pick<Notice, 'wrong' | 'anchor'>,
): string | null {
  const text = storyText(version.blocks);
  const isAnchored = anchor !== undefined && text.slice(anchor.start, anchor.end) === anchor.exact;
  const at = isAnchored
    ? anchor.start
    : wrong.trim() === ''
      ? undefined
      : phrasePlaces(text, wrong)[0]?.start;
  if (at === undefined) return null;
  const index = blockRanges(version.blocks).findIndex(({ start, end }) => start <= at && at <= end);
  const kind = version.blocks[index]?.kind;
  if (kind === undefined) return null;
  if (kind in APART) return APART[kind as keyof typeof APART];
  const number = version.blocks.slice(0, index + 1).filter((block) => !(block.kind in APART)).length;
  return `paragraph ${number}`;
}

/** Blocks that are not counted as paragraphs. */
const APART = {
  headline: 'headline',
  dek: 'standfirst',
  heading: 'heading',
  caption: 'caption',
  notice: 'notice',
} as const;
