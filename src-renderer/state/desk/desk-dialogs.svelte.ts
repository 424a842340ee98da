import type { StealthEdit } from '../../../src-shared/notices/stealth-edits/stealth-edits';
import { NoticeForms, type OpenNotice } from '../ledger/notice-forms';
import type { Desk } from './desk.svelte';

/** What lies over the desk; one at a time. */
export type DeskDialog =
  | 'details'
  | 'notice'
  | 'export'
  | 'signOff'
  | 'versions'
  | 'bringIn'
  | 'journal'
  | 'whoSaid'
  | 'untold'
  | null;

/** Two versions side by side. */
export interface ComparedVersions {
  readonly beforeId: string;
  readonly afterId: string;
}

/** Which dialogue is open over the desk, and what it is about. */
export class DeskDialogs {
  readonly #forms: NoticeForms;
  #notice = $state.raw<OpenNotice | null>(null);
  current = $state<DeskDialog>(null);
  /** The two versions that the dialogue of versions compares first; `null` for its own choice. */
  compared = $state.raw<ComparedVersions | null>(null);
  /** What the journal is searched for when it opens. */
  traced = $state.raw('');

  constructor(desk: Desk) {
    this.#forms = new NoticeForms(desk);
  }

  /** The notice that the dialogue is about. */
  get notice(): OpenNotice | null {
    return this.#notice;
  }

  /** @param noticeId the notice that `notice` is about; `null` for a new one */
  open(dialog: DeskDialog, noticeId: string | null): void {
    if (dialog === 'notice') this.#notice = this.#forms.open(noticeId);
    this.compared = null;
    this.traced = '';
    this.current = dialog;
  }

  /** Opens the journal at what was done to one claim. @param sought words that every such entry has */
  trace(sought: string): void {
    this.open('journal', null);
    this.traced = sought;
  }

  /** Begins a notice about a change that readers were not told of. */
  logNoticeOf({ was, is }: StealthEdit): void {
    const form = this.#forms.begin(null, { range: null, was, is });
    this.#notice = { noticeId: null, form, resumed: false };
    this.current = 'notice';
  }

  /** Begins the open notice again, without what was left unsaved. */
  beginNoticeAnew(): void {
    if (!this.#notice) return;
    const { noticeId } = this.#notice;
    this.#notice = { noticeId, form: this.#forms.begin(noticeId), resumed: false };
  }

  /** Shows two versions side by side. */
  compareVersions(beforeId: string, afterId: string): void {
    this.compared = { beforeId, afterId };
    this.current = 'versions';
  }
}
