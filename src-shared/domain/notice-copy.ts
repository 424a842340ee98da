import type { NoticeState } from './notice';

/** A copy of a notice in another draft: one that stands beside its own draft since a bundle was brought in. */
export interface NoticeCopy {
  readonly draftId: string;
  readonly title: string;
  readonly state: NoticeState;
}
