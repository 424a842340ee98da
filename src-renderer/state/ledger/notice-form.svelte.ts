import { stepsToPublished } from '../../../src-shared/commands/notice-transitions';
import type { NoticeFields } from '../../../src-shared/domain/notice';
import type { HouseStyle } from '../../../src-shared/domain/house-style';
import type { Notice, NoticeState } from '../../../src-shared/domain/notice';
import type { Sentence } from '../../../src-shared/domain/sentence';
import type { TextRange } from '../../../src-shared/domain/text-range';
import { approvalProblem } from '../../../src-shared/notices/approval-problem';
import { lintNotice } from '../../../src-shared/notices/lint-notice';
import type { NoticeFinding } from '../../../src-shared/notices/notice-finding';
import { composeNoticeText, noticeOpening } from '../../../src-shared/notices/notice-wording';
import { newNoticeFields } from '../../../src-shared/notices/new-notice-fields';
import { noticePlacement } from '../../../src-shared/notices/place-notices';
import { placeIn } from '../../../src-shared/notices/printed-place';
import { printedText, readersVersion } from '../../../src-shared/notices/stealth-edits/readers-version';
import type { Desk } from '../desk/desk.svelte';

/** What a new notice is about. */
export interface NoticeOccasion {
  readonly range: TextRange | null;
  readonly claimId?: string;
  /** What was printed and what the story says now, where they are known before anything is typed. */
  readonly was?: string;
  readonly is?: string;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** A notice that is being written: what is typed, beside what is saved. */
export class NoticeForm {
  readonly #desk: Desk;
  readonly #occasion: NoticeOccasion;
  readonly #begun: NoticeFields;
  /** `null` until the notice is logged. */
  #id = $state<string | null>(null);
  readonly fields = $state() as Writable<Omit<NoticeFields, 'text'>>;
  /** The text in a person's own words; `null` while it follows the house's template. */
  ownText = $state<string | null>(null);

  readonly saved = $derived.by(
    () => this.#desk.draft.notices.find((notice) => notice.id === this.#id) ?? null,
  );
  readonly composed = $derived.by(() => composeNoticeText(this.fields, this.house, this.#publishedOn));
  /** Where the wrong words stood in what readers were given; `null` where that is not known. */
  readonly place = $derived.by(() => this.#place());
  /** What would be saved: where the house decides the place of a notice, its decision is the record. */
  readonly value = $derived.by((): NoticeFields => ({
    ...$state.snapshot(this.fields),
    placement: this.placement,
    text: this.ownText ?? this.composed,
  }));
  readonly dirty = $derived.by(
    () => !sameFields(this.value, this.saved ? fieldsOf(this.saved) : this.#begun),
  );
  readonly findings = $derived.by((): readonly NoticeFinding[] => this.#lint());

  constructor(desk: Desk, saved: Notice | null, occasion: NoticeOccasion) {
    this.#desk = desk;
    this.#occasion = occasion;
    this.#id = saved?.id ?? null;
    const { text, ...rest } = saved ? fieldsOf(saved) : emptyFields(desk, occasion);
    this.fields = { ...rest, channels: [...rest.channels] };
    this.ownText = saved && text !== this.composed ? text : null;
    this.#begun = this.value;
  }

  get house(): HouseStyle {
    const house = this.#desk.workspace.library?.library.houseStyle;
    if (!house) throw new Error('A notice is written in an open library');
    return house;
  }

  get person(): string {
    return this.#desk.workspace.preferences.settings?.person ?? '';
  }

  /** Why this person may not approve the notice as it is now; `null` where they may, or where it is done. */
  get approvalProblem(): Sentence | null {
    if (this.closed || this.state === 'approved') return null;
    const people = this.#desk.workspace.library?.library.people ?? [];
    return approvalProblem(this.value, this.house, people, this.person);
  }

  get state(): NoticeState | null {
    return this.saved?.state ?? null;
  }

  /** Readers have seen it: what it says stays. */
  get closed(): boolean {
    return this.state === 'published';
  }

  /** The whole notice as readers will see it; dated today where it is dated by being published. */
  get forReaders(): string {
    const { kind, correctedOn } = this.fields;
    const opening = noticeOpening(kind, correctedOn ?? this.#undated, this.house);
    return `${opening}${this.value.text.replace(/\s+/g, ' ').trim()}`;
  }

  get placement(): 'top' | 'foot' {
    return noticePlacement({ ...this.fields, imported: this.saved?.imported ?? false }, this.house);
  }

  /** What is typed, to be kept until it is saved; empty where everything is. */
  get typed(): string {
    if (!this.dirty || this.closed) return '';
    const { fields, ownText } = this;
    return JSON.stringify({ ...$state.snapshot(fields), ownText });
  }

  /** Puts back what {@link typed} kept; false where that is not what a form holds. */
  takeTyped(kept: string): boolean {
    try {
      const { ownText = null, ...found } = JSON.parse(kept) as Writable<NoticeFields> & {
        ownText?: string | null;
      };
      const known = Object.keys(this.fields) as (keyof typeof this.fields)[];
      const same = known.filter(
        (key) => typeof found[key] === typeof this.fields[key] || found[key] === null,
      );
      Object.assign(this.fields, Object.fromEntries(same.map((key) => [key, found[key]])));
      this.ownText = typeof ownText === 'string' ? ownText : null;
      return this.dirty;
    } catch {
      return false;
    }
  }

  /** Logs a new notice, or saves what was changed; answers whether all is saved now. */
  async save(): Promise<boolean> {
    if (this.saved) {
      if (!this.dirty) return true;
      return this.#desk.do({ type: 'notice.edit', noticeId: this.saved.id, fields: this.value });
    }
    const known = new Set(this.#desk.draft.notices.map((notice) => notice.id));
    const done = await this.#desk.do({
      type: 'notice.report',
      fields: this.value,
      range: this.#rangeStillThere(),
      claimId: this.#occasion.claimId,
    });
    if (done) this.#id = this.#desk.draft.notices.find((notice) => !known.has(notice.id))?.id ?? null;
    return done;
  }

  /** Saves the notice and changes the story's words with it: the two belong together, and are undone together. */
  async changeText(range: TextRange, replacement: string): Promise<boolean> {
    if (!(await this.save()) || !this.saved) return false;
    return this.#desk.do({ type: 'notice.changeText', noticeId: this.saved.id, range, replacement });
  }

  /** Saves, then takes the notice one step on or back. */
  async advance(to: NoticeState, reason?: string): Promise<boolean> {
    if (!(await this.save()) || !this.saved) return false;
    return this.#desk.do({ type: 'notice.advance', noticeId: this.saved.id, to, reason });
  }

  /** Saves and takes the notice through all steps that are still before it. */
  async publish(): Promise<boolean> {
    this.fields.correctedOn ??= this.#desk.workspace.clock.today();
    if (!(await this.save())) return false;
    for (const to of stepsToPublished(this.state ?? 'reported')) {
      if (!(await this.advance(to))) return false;
    }
    return true;
  }

  get #publishedOn(): string | null {
    return this.#desk.draft.metadata.publishedOn ?? null;
  }

  /** The day that an undated notice will get; a published one that came in without a date keeps none. */
  get #undated(): string | null {
    return this.closed ? null : this.#desk.workspace.clock.today();
  }

  #place(): string | null {
    const { draft } = this.#desk;
    const before = draft.versions.find(({ id }) => id === this.saved?.before?.versionId);
    const version = before ?? readersVersion(draft, this.fields.wrong);
    return version && placeIn(version, { wrong: this.fields.wrong, anchor: this.saved?.anchor });
  }

  #lint(): NoticeFinding[] {
    const { text, workspace } = this.#desk;
    const { state, approved, published, rejectedReason, imported } = this.saved ?? {};
    const today = workspace.clock.today();
    const correctedOn = this.value.correctedOn ?? this.#undated;
    return lintNotice(
      { ...this.value, correctedOn, state, approved, published, rejectedReason, imported },
      this.house,
      {
        publishedOn: this.#publishedOn,
        today,
        printedText: printedText(this.#desk.draft),
        currentText: text,
        people: workspace.library?.library.people ?? [],
      },
    );
  }

  /** The words may have moved while the form lay closed; then the notice is about the story as a whole. */
  #rangeStillThere(): TextRange | undefined {
    const { range } = this.#occasion;
    const words = range && this.#desk.text.slice(range.start, range.end).trim();
    return range && words === this.#begun.wrong ? range : undefined;
  }
}

function emptyFields(desk: Desk, { range, was, is }: NoticeOccasion): NoticeFields {
  const fields = newNoticeFields(desk.workspace.clock.today());
  const selected = range ? desk.text.slice(range.start, range.end).trim() : '';
  // words that were only added correct nothing
  const kind = was === '' ? 'update' : fields.kind;
  return { ...fields, kind, wrong: was ?? selected, right: is ?? '' };
}

function fieldsOf(notice: Notice): NoticeFields {
  const { kind, wrong, right, cause, causeNote, foundHow, reportedBy, discoveredOn, correctedOn } = notice;
  const { placement, grave, text, repeatsError, explanation, channels } = notice;
  return {
    ...{ kind, wrong, right, cause, causeNote, foundHow, reportedBy, discoveredOn, correctedOn },
    ...{ placement, grave, text, repeatsError, explanation, channels },
  };
}

function sameFields(a: NoticeFields, b: NoticeFields): boolean {
  const keys = Object.keys(a) as (keyof NoticeFields)[];
  return keys.every((key) => String(a[key]) === String(b[key]));
}
