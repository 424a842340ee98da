import { storyText } from '../domain/block';
import type { Draft } from '../domain/draft';
import type { Notice } from '../domain/notice';
import type { TextRange } from '../domain/text-range';
import type { Version } from '../domain/version';
import { numberedKeys } from '../text/words-key';
import { covers, type NoticeInStory } from './notice-cover';
import { noticesForReaders } from './place-notices';
import { wordChanges } from './word-changes';

/** A change of words after publication that no notice tells readers of. */
export interface StealthEdit {
  /** The same for the same change from one look to the next. */
  readonly key: string;
  readonly was: string;
  readonly is: string;
  /** In the story text as it was published; empty where words were added. */
  readonly publishedRange: TextRange;
  /** In the story text as it is; empty where words are gone. */
  readonly range: TextRange;
}

/**
 * What a published story says otherwise than when readers first saw it, outside what its notices cover. The
 * first publication counts, so that publishing again does not make an edit forgotten. A retracted story has none.
 */
export function stealthEdits(draft: Draft): StealthEdit[] {
  const published = publishedVersion(draft);
  const notices = noticesForReaders(draft.notices);
  if (!published || notices.some((notice) => notice.kind === 'retraction')) return [];
  const printed = storyText(published.blocks);
  const told = notices.map((notice) => inStory(notice, draft, printed));
  const untold = wordChanges(printed, storyText(draft.blocks)).filter(
    (change) => !told.some((notice) => covers(notice, change)),
  );
  const keys = numberedKeys(untold.map(({ wasWords, isWords }) => `${wasWords}\n${isWords}`));
  return untold.map((change, index) => ({
    key: keys[index]!,
    was: change.wasWords,
    is: change.isWords,
    publishedRange: change.was,
    range: change.is,
  }));
}

/** The version that readers saw first; `null` for a draft that was not published. */
export function publishedVersion(draft: Draft): Version | null {
  const first = draft.publications[0];
  return draft.versions.find((version) => version.id === first?.versionId) ?? null;
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
