import { storyText, type Block } from '../../../src-shared/domain/block';
import type { Draft } from '../../../src-shared/domain/draft';
import type { Notice } from '../../../src-shared/domain/notice';
import { sameWordsKey, untoldChangeKey } from '../../../src-shared/domain/override-keys';
import type { SameWordsRow, UntoldRow } from '../../../src-shared/ipc/ledger-values';
import { phrasePlaces, termLine } from '../../../src-shared/notices/phrase-places';
import { sameWrongWords, type OtherDraft } from '../../../src-shared/notices/same-wrong-words';
import { untoldChanges } from '../../../src-shared/notices/stealth-edits/untold-changes';
import { sentenceAt } from '../../../src-shared/text/sentences';
import { wordsKey } from '../../../src-shared/text/words-key';

/** Changes of published drafts that readers were not told of. */
export function untoldRows(drafts: readonly Draft[]): UntoldRow[] {
  return drafts.flatMap((draft) =>
    untoldChanges(draft).map(({ key, was, is, range }) => ({
      draftId: draft.id,
      draftTitle: draft.title,
      key: untoldChangeKey(key),
      was,
      is,
      range,
    })),
  );
}

/**
 * Where words that a notice of one draft corrects stand in another, or in a copy of another that left.
 *
 * @param termsOf the `termLine` of a draft's current text; worth keeping, since it is most of the work
 */
export function sameWordsRows(
  drafts: readonly Draft[],
  termsOf: (draft: Draft) => string = (draft) => termLine(storyText(draft.blocks)),
): SameWordsRow[] {
  const texts = drafts.map((draft) => ({
    draft,
    now: { id: draft.id, title: draft.title, blocks: draft.blocks, terms: termsOf(draft) },
    left: textThatLeft(draft),
  }));
  return drafts.flatMap((draft) => {
    const others = texts.filter((text) => text.draft !== draft);
    return draft.notices.filter(isUpheldError).flatMap((notice) => rowsOf(notice, draft, others));
  });
}

interface SearchedDraft {
  readonly draft: Draft;
  readonly now: OtherDraft;
  readonly left: OtherDraft | null;
}

function rowsOf(notice: Notice, draft: Draft, others: readonly SearchedDraft[]): SameWordsRow[] {
  const sentence = sentenceThatWasWrong(notice, draft);
  const wanted = termLine(notice.wrong);
  const mayCarry = others.filter(({ now, left }) =>
    [now, left].some((text) => text?.terms?.includes(wanted)),
  );
  const find = (where: readonly OtherDraft[]) => sameWrongWords(notice, where, sentence);
  return mayCarry.flatMap(({ draft: other, now, left }) => {
    const here = find([now]).map((found) => ({ ...found, range: found.range }));
    const inCopy = here.length > 0 || !left ? [] : find([left]).map((found) => ({ ...found, range: null }));
    return [...here, ...inCopy]
      .map(({ sentence: words, range }) => ({
        noticeId: notice.id,
        corrected: draft.title,
        wrong: notice.wrong,
        right: notice.right,
        draftId: other.id,
        draftTitle: other.title,
        sentence: words,
        range,
        key: sameWordsKey(notice.id, wordsKey(words)),
      }))
      .filter(({ key }) => !other.overrides.some((override) => override.blocker === key));
  });
}

/** Something printed was wrong or could mislead, and the desk agrees. */
function isUpheldError({ kind, state, wrong }: Notice): boolean {
  const isUpheld = state !== 'reported' && state !== 'rejected';
  return isUpheld && kind !== 'update' && kind !== 'editorsNote' && wrong.trim() !== '';
}

function searchable(draft: Draft, blocks: readonly Block[]): OtherDraft {
  return { id: draft.id, title: draft.title, blocks, terms: termLine(storyText(blocks)) };
}

/** The text of the newest copy that left the library, where it is not the draft's text of this moment. */
function textThatLeft(draft: Draft): OtherDraft | null {
  const sha256 = draft.exports.at(-1)?.versionSha256;
  const version = draft.versions.findLast((one) => one.sha256 === sha256);
  if (!version || storyText(version.blocks) === storyText(draft.blocks)) return null;
  return searchable(draft, version.blocks);
}

/** The whole sentence in the text before the correction; `undefined` where it is not known. */
function sentenceThatWasWrong(notice: Notice, draft: Draft): string | undefined {
  const before = draft.versions.find((version) => version.id === notice.before?.versionId);
  if (!before) return undefined;
  const text = storyText(before.blocks);
  const start = notice.anchor?.start ?? phrasePlaces(text, notice.wrong)[0]?.start;
  const sentence = start === undefined ? null : sentenceAt(text, start);
  return sentence ? text.slice(sentence.start, sentence.end) : undefined;
}
