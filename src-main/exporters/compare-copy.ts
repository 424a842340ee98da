import { storyText, type Block } from '../../src-shared/domain/block';
import type { Draft } from '../../src-shared/domain/draft';
import type { Instant } from '../../src-shared/domain/instant';
import type { Notice } from '../../src-shared/domain/notice';
import type { Version } from '../../src-shared/domain/version';
import { noticesForReaders } from '../../src-shared/notices/place-notices';
import { says } from '../../src-shared/notices/said-words';
import { wordChanges, type WordChange } from '../../src-shared/notices/word-changes';

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
  const own = blocks.filter(
    (block) => !notices.some((notice) => isNoticeLine(block.text, notice)) && !isByline(block, draft),
  );
  return wordChanges(storyText(expected), storyText(own));
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

/** Plain text prints the byline as a line of the story. */
function isByline({ kind, text }: Block, draft: Draft): boolean {
  const bare = (words: string) => words.trim().replace(/^by\s+/i, '');
  const { byline } = draft.metadata;
  return kind === 'paragraph' && byline !== undefined && /^by\s/i.test(text) && bare(text) === bare(byline);
}
