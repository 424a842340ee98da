import { NOTICE_KINDS, type NoticeKind } from '../../../src-shared/domain/notice';
import { words } from '../../words';

/** What a person here calls notices, to find them by. */
export function wordsForNotices(): Record<NoticeKind, string> {
  const called = NOTICE_KINDS.map((kind) => [kind, words.notices.kinds[kind].word]);
  return Object.fromEntries(called) as Record<NoticeKind, string>;
}
