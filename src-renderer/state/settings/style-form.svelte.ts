import type { HouseStyle } from '../../../src-shared/domain/house-style';
import { NOTICE_KINDS, type NoticeKind } from '../../../src-shared/domain/notice';
import { SIGN_OFF_ROLES, type SignOffRole } from '../../../src-shared/domain/sign-off';
import { composeNoticeText, noticeOpening } from '../../../src-shared/notices/notice-wording';
import { withStyleWords, wordsOfStyle, type StyleWords } from './style-words';
import type { UnfinishedField } from '../../ui/unfinished-field';
import type { Workspace } from '../workspace.svelte';
import { words } from '../../words';

/** A value that may be changed, all the way down. */
type Writable<T> = T extends object ? { -readonly [Key in keyof T]: Writable<T[Key]> } : T;

/** One and the same small error, for the preview of a style. */
const SAMPLE = {
  publishedOn: '2018-11-07',
  correctedOn: '2018-11-09',
} as const;

/** A house style that is being written. */
export class StyleForm {
  readonly #begun: string;
  readonly #field: UnfinishedField;
  /** True where it was left unsaved before. */
  readonly resumed: boolean;
  readonly style: Writable<HouseStyle>;

  /** Every kind of notice as this style would print it, while it is typed. */
  readonly preview = $derived.by(() => NOTICE_KINDS.map((kind) => this.#printed(kind)));

  /** @param keepStyle keeps a style that is finished; answers whether that was saved */
  constructor(
    workspace: Workspace,
    from: HouseStyle,
    private readonly keepStyle: (style: HouseStyle) => Promise<boolean>,
  ) {
    this.#begun = JSON.stringify(wordsOfStyle(from));
    this.#field = workspace.unfinished.library.field(`style:${from.id}`);
    const left = keptWords(this.#field.text);
    this.resumed = left !== null;
    this.style = $state(structuredClone(left ? withStyleWords(from, left) : from) as Writable<HouseStyle>);
  }

  /** Keeps the words that were changed until they are saved. */
  keep(): void {
    const typed = JSON.stringify(wordsOfStyle(this.style));
    this.#field.text = typed === this.#begun ? '' : typed;
  }

  /** Lets go of what was typed. */
  forget(): void {
    this.#field.text = '';
  }

  get house(): HouseStyle {
    return this.style;
  }

  get complete(): boolean {
    return this.style.name.trim() !== '';
  }

  reserves(kind: NoticeKind): boolean {
    const { clarificationNeedsSeniorApprover, seniorApproverFor = [] } = this.style.notices;
    return kind === 'clarification' ? clarificationNeedsSeniorApprover : seniorApproverFor.includes(kind);
  }

  /** Leaves the approval of a kind of notice to a senior approver, or to anybody. */
  reserve(kind: NoticeKind, on: boolean): void {
    const { notices } = this.style;
    if (kind === 'clarification') notices.clarificationNeedsSeniorApprover = on;
    else notices.seniorApproverFor = NOTICE_KINDS.filter((one) => (one === kind ? on : this.#further(one)));
  }

  want(role: SignOffRole, on: boolean): void {
    const { gate } = this.style;
    gate.requiredRoles = SIGN_OFF_ROLES.filter((one) =>
      one === role ? on : gate.requiredRoles.includes(one),
    );
  }

  /** Keeps the style in the library, which goes by it from now on; answers whether that was saved. */
  async save(): Promise<boolean> {
    const style = $state.snapshot(this.style) as HouseStyle;
    const euphemisms = style.notices.euphemisms.map((phrase) => phrase.trim()).filter(Boolean);
    return this.keepStyle({ ...style, name: style.name.trim(), notices: { ...style.notices, euphemisms } });
  }

  #further(kind: NoticeKind): boolean {
    return this.style.notices.seniorApproverFor?.includes(kind) ?? false;
  }

  #printed(kind: NoticeKind): { readonly kind: NoticeKind; readonly words: string } {
    const { publishedOn, correctedOn } = SAMPLE;
    const { sampleWrong: wrong, sampleRight: right } = words.houseStyle;
    const facts = { kind, wrong, right, correctedOn, repeatsError: true, explanation: '' };
    const text = composeNoticeText(facts, this.style, publishedOn);
    return { kind, words: noticeOpening(kind, correctedOn, this.style) + text };
  }
}

/** What was left of a form, as it was kept; `null` for nothing. */
function keptWords(kept: string): StyleWords | null {
  try {
    const found = JSON.parse(kept) as unknown;
    return typeof found === 'object' && found !== null ? (found as StyleWords) : null;
  } catch {
    return null;
  }
}

/** A copy that a desk may make its own; `taken` are the ids that are in use. */
export function ownCopyOf(style: HouseStyle, taken: ReadonlySet<string>): HouseStyle {
  const free = (count: number): string => {
    const id = `own-${style.id}${count === 1 ? '' : `-${count}`}`.slice(0, 60);
    return taken.has(id) ? free(count + 1) : id;
  };
  return { ...style, id: free(1), name: words.houseStyle.ourCopy(style.name) };
}
