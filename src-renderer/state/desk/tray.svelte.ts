import { storyText } from '../../../src-shared/domain/block';
import type { Anchor } from '../../../src-shared/domain/anchor';
import type { TextRange } from '../../../src-shared/domain/text-range';
import { sentenceAt } from '../../../src-shared/text/sentences';
import type { Desk } from './desk.svelte';
import { words } from '../../words';

/** A mark whose text is gone, with what a person needs to place it again. */
export interface TrayItem {
  readonly id: string;
  readonly kind: 'claim' | 'noCheck' | 'change';
  readonly title: string;
  readonly exact: string;
  /** What stood around it when it last stood somewhere. */
  readonly before: string;
  readonly after: string;
  /** Places that fit equally well. */
  readonly places: readonly Anchor[];
}

interface Lost {
  readonly anchor: Anchor;
  readonly places?: readonly Anchor[];
}

/** Marks that lost their text: kept until a person places or closes them. */
export class Tray {
  readonly #desk: Desk;
  #carried: string | null = null;
  #under = $state.raw<TextRange | null>(null);

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  get items(): readonly TrayItem[] {
    const { claims, noChecks, changes } = this.#desk.draft;
    return [
      // a claim that was to be cut waits for nobody
      ...claims
        .filter(({ orphan, standing }) => orphan && standing !== 'cut')
        .map((claim) =>
          this.#item(
            claim.id,
            'claim',
            words.claim.kindOfMark.claim(claim.number, words.kinds.claim[claim.kind]),
            claim,
          ),
        ),
      ...noChecks
        .filter(({ orphan }) => orphan)
        .map((mark) => this.#item(mark.id, 'noCheck', words.claim.kindOfMark.noCheck, mark)),
      ...changes
        .filter(({ orphan, state }) => orphan && state === 'proposed')
        .map((change) =>
          this.#item(change.id, 'change', words.claim.kindOfMark.change(change.replacement), change),
        ),
    ];
  }

  place(item: TrayItem, { start, end }: TextRange): Promise<boolean> {
    const range = { start, end };
    switch (item.kind) {
      case 'claim':
        return this.#desk.do({ type: 'claim.place', claimId: item.id, range });
      case 'noCheck':
        return this.#desk.do({ type: 'noCheck.place', noCheckId: item.id, range });
      case 'change':
        return this.#desk.do({ type: 'change.place', changeId: item.id, range });
    }
  }

  /** Closes a mark for good: a claim is settled as cut and stays on record, other marks are taken back. */
  close(item: TrayItem): Promise<boolean> {
    switch (item.kind) {
      case 'claim':
        return this.#desk.do({ type: 'claim.settle', claimId: item.id, standing: 'cut' });
      case 'noCheck':
        return this.#desk.do({ type: 'noCheck.remove', noCheckId: item.id });
      case 'change':
        return this.#desk.do({ type: 'change.withdraw', changeId: item.id });
    }
  }

  /** A mark is dragged out of the tray; `null` where it was let go. */
  carry(id: string | null): void {
    this.#carried = id;
    this.#under = null;
  }

  /** The words on which the carried mark would be placed if it were let go now; `null` for none. */
  get under(): TextRange | null {
    return this.#under;
  }

  /** The carried mark is over a place of the text, or over none. */
  hover(offset: number | null): void {
    const item = this.items.find(({ id }) => id === this.#carried);
    const under = item && offset !== null ? this.#placeFor(item, offset) : null;
    if (under?.start !== this.#under?.start || under?.end !== this.#under?.end) this.#under = under;
  }

  /** Places a mark that was dropped on the text. */
  async dropAt(id: string, offset: number): Promise<void> {
    this.carry(null);
    const item = this.items.find((known) => known.id === id);
    const range = item && this.#placeFor(item, offset);
    if (item && range) await this.place(item, range);
  }

  /** On the selection; on its own words, if the sentence there has them; else on the sentence. */
  #placeFor(item: TrayItem, offset: number): TextRange | null {
    const { selection, text } = this.#desk;
    if (selection && selection.start <= offset && offset <= selection.end) return selection;
    const sentence = sentenceAt(text, offset);
    if (!sentence) return null;
    const at = text.indexOf(item.exact, sentence.start);
    const own = item.exact !== '' && at >= 0 && at < sentence.end;
    return own ? { start: at, end: at + item.exact.length } : sentence;
  }

  #item(id: string, kind: TrayItem['kind'], title: string, { anchor, places = [] }: Lost): TrayItem {
    return { id, kind, title, exact: anchor.exact, places, ...this.#surroundings(anchor) };
  }

  /** The paragraph around it in the newest version in which it stood; else what the mark itself remembers. */
  #surroundings({ start, end, exact, prefix, suffix }: Anchor): { before: string; after: string } {
    const version = this.#desk.draft.versions.findLast(
      ({ blocks }) => storyText(blocks).slice(start, end) === exact,
    );
    if (!version) return { before: prefix, after: suffix };
    const text = storyText(version.blocks);
    const lineEnd = text.indexOf('\n', end);
    return {
      before: text.slice(text.lastIndexOf('\n', start - 1) + 1, start),
      after: text.slice(end, lineEnd < 0 ? text.length : lineEnd),
    };
  }
}
