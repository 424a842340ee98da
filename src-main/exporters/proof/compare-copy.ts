import { storyText, type Block } from '../../../src-shared/domain/block';
import type { Draft } from '../../../src-shared/domain/draft';
import type { Instant } from '../../../src-shared/domain/instant';
import type { Notice } from '../../../src-shared/domain/notice';
import type { Version } from '../../../src-shared/domain/version';
import { noticesForReaders } from '../../../src-shared/notices/place-notices';
import { says } from '../../../src-shared/notices/said-words';
import { wordChanges, type WordChange } from '../../../src-shared/notices/stealth-edits/word-changes';
import { SHOW_THE_SOURCE } from '../markup/sources-html';
import { NOT_VERIFIED } from '../open-items';

/** `Berit Sand · 2024-04-18 · 00:00:20–00:00:38` */
const WHO_AND_WHEN = /(?:\d{4}-\d{2}-\d{2}|\d{2}:\d{2}:\d{2}(?:–\d{2}:\d{2}:\d{2})?)$/;

/** A notice's opening is no longer than this. */
const LONGEST_OPENING = 80;

/**
 * How the words of a copy differ from its version's. Notices that the draft knows and the byline are no
 * difference; under a retraction headline and standfirst are all that a copy has to have.
 */
export function differencesFrom(version: Version, blocks: readonly Block[], draft: Draft): WordChange[] {
  const notices = noticesForReaders(draft.notices);
  const isRetracted = notices.some((notice) => notice.kind === 'retraction' && hasNotice(blocks, notice));
  const expected = isRetracted ? version.blocks.filter(isHead) : version.blocks;
  const own = withoutSources(blocks, draft).filter(
    (block) => !notices.some((notice) => isNoticeLine(block.text, notice)) && !isByline(block, draft),
  );
  const changes = wordChanges(storyText(expected), storyText(own));
  // what a copy that is not verified says above its story
  const hasBanner = blocks[0]?.text.startsWith(NOT_VERIFIED);
  return hasBanner ? changes.filter(({ was }) => was.end > 0) : changes;
}

/** Notices that were with readers when a copy was exported and that it does not carry. */
export function missingNotices(blocks: readonly Block[], draft: Draft, exportedAt: Instant): Notice[] {
  return noticesForReaders(draft.notices).filter((notice) => {
    const toldAt = notice.approved?.at ?? notice.published?.at ?? notice.reported.at;
    return toldAt <= exportedAt && notice.text.trim() !== '' && !hasNotice(blocks, notice);
  });
}

function isHead({ kind }: Block): boolean {
  return kind === 'headline' || kind === 'dek';
}

function hasNotice(blocks: readonly Block[], notice: Notice): boolean {
  return blocks.some((block) => isNoticeLine(block.text, notice));
}

/** Whether a line is a notice's text, with an opening of a few words before it and nothing behind it. */
function isNoticeLine(line: string, { text }: Notice): boolean {
  if (text.trim() === '' || !says(line, text)) return false;
  return bareLetters(line).endsWith(bareLetters(text)) && line.length - text.length <= LONGEST_OPENING;
}

function bareLetters(words: string): string {
  return words.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}

/** Plain text and PDF print the byline as a line of the story; a PDF has the day behind it. */
function isByline({ kind, text }: Block, draft: Draft): boolean {
  const bare = (words: string) => words.trim().replace(/^by\s+/i, '');
  const { byline } = draft.metadata;
  const [line = ''] = text.split(' · ');
  return kind === 'paragraph' && byline !== undefined && /^by\s/i.test(line) && bare(line) === bare(byline);
}

/** A PDF that shows its sources prints them between the blocks: a label, words that the desk linked, who said them. */
function withoutSources(blocks: readonly Block[], draft: Draft): Block[] {
  const linked = draft.claims.flatMap(({ evidence }) => evidence.flatMap(({ passage }) => passage.exact));
  const isLinked = (text: string) => linked.some((words) => says(words, text));
  let isSource = false;
  return blocks.filter(({ text }) => {
    if (text.trim() === SHOW_THE_SOURCE) isSource = true;
    else if (isSource && !isLinked(text)) isSource = WHO_AND_WHEN.test(text);
    return !isSource;
  });
}
