import type { Desk } from '../desk/desk.svelte';
import { NoticeForm, type NoticeOccasion } from './notice-form.svelte';

/** A form in its dialogue. */
export interface OpenNotice {
  /** `null` where the form began as a new notice. */
  readonly noticeId: string | null;
  readonly form: NoticeForm;
  /** True where it was left unsaved before. */
  readonly resumed: boolean;
}

/** The field under which what is typed into a notice's form is kept. */
export function unfinishedNotice(noticeId: string | null): string {
  return `notice:${noticeId ?? 'new'}`;
}

/** Forms that were closed with something unsaved in them are kept, and offered again. */
export class NoticeForms {
  readonly #desk: Desk;
  readonly #kept = new Map<string | null, NoticeForm>();

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** The form of a notice, `null` for a new one. Not while a component is made: forms outlive their dialogue. */
  open(noticeId: string | null): OpenNotice {
    const kept = this.#kept.get(noticeId);
    if (kept?.dirty) return { noticeId, form: kept, resumed: true };
    const form = this.begin(noticeId);
    // what a window that is gone left unsaved
    const typed = this.#desk.unfinished.of(unfinishedNotice(noticeId));
    return { noticeId, form, resumed: typed !== '' && form.takeTyped(typed) };
  }

  /** A form without anything that was left unsaved; a new one is about what is selected, unless told otherwise. */
  begin(noticeId: string | null, occasion: NoticeOccasion = this.#selected()): NoticeForm {
    const saved = this.#desk.draft.notices.find((notice) => notice.id === noticeId) ?? null;
    const form = new NoticeForm(this.#desk, saved, occasion);
    this.#kept.set(noticeId, form);
    return form;
  }

  #selected(): NoticeOccasion {
    const { claim, selection } = this.#desk;
    const place = selection ?? (claim && !claim.orphan ? claim.anchor : null);
    const range = place && { start: place.start, end: place.end };
    return { range, claimId: selection ? undefined : claim?.id };
  }
}
