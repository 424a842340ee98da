import type { NoticeKind } from '../../domain/notice';

/** A kind of notice with its article. */
export const A_NOTICE: Readonly<Record<NoticeKind, string>> = {
  correction: 'a correction',
  clarification: 'a clarification',
  update: 'an update',
  editorsNote: 'an editor’s note',
  retraction: 'a retraction',
};
