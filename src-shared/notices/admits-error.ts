import type { NoticeKind } from '../domain/notice';

/** Kinds that say something printed was wrong. */
export function admitsError(kind: NoticeKind): boolean {
  return kind === 'correction' || kind === 'retraction';
}
