import { storyText } from '../../domain/block';
import type { Draft } from '../../domain/draft';
import type { Instant } from '../../domain/instant';
import type { Notice } from '../../domain/notice';
import type { TextRange } from '../../domain/text-range';
import { numberedKeys } from '../../text/words-key';
import { covers, coversLater, type NoticeInStory } from './notice-cover';
import { noticesForReaders } from '../place-notices';
import { readerTexts } from './reader-texts';
import { rangeAfter } from './range-after';
import { wordChanges, type WordChange } from './word-changes';

/** A change of words after publication that no notice tells readers of. */
export interface StealthEdit {
  /** The same for the same change from one look to the next. */
  readonly key: string;
  readonly was: string;
  readonly is: string;
  /** In the story text as readers had it before the change; empty where words were added. */
  readonly publishedRange: TextRange;
  /** In the story text as it is; empty where words are gone. */
  readonly range: TextRange;
}

/** From one text that readers had to the next, or to the draft's text of this moment. */
interface Step {
  readonly before: string;
  readonly after: string;
  /** When readers were given the later text; `null` where they have not been given it. */
  readonly given: Instant | null;
}

/**
 * What a published story says otherwise than readers were told. Every text that readers were given is held against
 * the one before, and the draft against the last: so publishing again makes no edit forgotten, and words that a notice
 * put right are watched from then on. A change that was itself changed since is not told of twice. A retracted story
 * has none.
 */
export function stealthEdits(draft: Draft): StealthEdit[] {
  const notices = noticesForReaders(draft.notices);
  if (notices.some((notice) => notice.kind === 'retraction')) return [];
  const current = storyText(draft.blocks);
  const untold = stepsOf(draft, current).flatMap((step) => untoldIn(step, draft, notices, current));
  const keys = numberedKeys(untold.map(({ was, is }) => `${was}\n${is}`));
  return untold.map((edit, index) => ({ key: keys[index]!, ...edit }));
}

function stepsOf(draft: Draft, current: string): Step[] {
  const texts = readerTexts(draft).map(({ version, since }) => ({ text: storyText(version.blocks), since }));
  return texts.map(({ text }, index) => {
    const next = texts[index + 1];
    return { before: text, after: next?.text ?? current, given: next?.since ?? null };
  });
}

function untoldIn(
  step: Step,
  draft: Draft,
  notices: readonly Notice[],
  current: string,
): Omit<StealthEdit, 'key'>[] {
  const { before, after } = step;
  if (before === after) return [];
  const told = notices.map((notice) => inStory(notice, draft, before));
  const changes = wordChanges(before, after).filter(
    (change) => !told.some((one) => tells(one, step, change)),
  );
  const since = after === current || changes.length === 0 ? [] : wordChanges(after, current);
  return changes.flatMap(({ wasWords, isWords, was, is }) => {
    const range = rangeAfter(is, since, wasWords);
    return range ? [{ was: wasWords, is: isWords, publishedRange: was, range }] : [];
  });
}

/**
 * A notice tells of changes up to the text that was sealed with it, and of later ones only in its own words. Where none
 * was sealed, it may be about any of them.
 */
function tells(told: NoticeInStory, { given }: Step, change: WordChange): boolean {
  const { after, published } = told.notice;
  const toldAt = after && published?.at;
  const isLater = toldAt !== undefined && (given === null || given > toldAt);
  return isLater ? coversLater(told, change) : covers(told, change);
}

function inStory(notice: Notice, draft: Draft, printed: string): NoticeInStory {
  const change = draft.changes.find((one) => one.id === notice.changeId);
  const text = (versionId: string | undefined) => {
    const version = draft.versions.find((one) => one.id === versionId);
    return version ? storyText(version.blocks) : null;
  };
  const before = text(notice.before?.versionId);
  // an approved notice goes with the text as it is; a published one with the text that was sealed for it
  const after = text(notice.after?.versionId) ?? storyText(draft.blocks);
  return {
    notice,
    wrong: [notice.wrong, change?.anchor.exact ?? ''].filter((words) => words.trim() !== ''),
    told: [notice.right, notice.text, change?.replacement ?? ''].join('\n'),
    printed,
    changes: before === null ? [] : wordChanges(before, after),
  };
}
