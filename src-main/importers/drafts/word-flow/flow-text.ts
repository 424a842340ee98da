import { BLOCK_SEPARATOR, type BlockKind, type Mark } from '../../../../src-shared/domain/block';
import { InlineText, type InlineStyle } from '../../story/inline-text';

/** A place in the text while it is being collected: which block, and how many units into it. */
export interface Place {
  readonly block: number;
  readonly offset: number;
}

/** A block whose white space at both ends is gone, and where it stood among all that were collected. */
export interface SettledBlock {
  /** Its index among all blocks, blank ones counted. */
  readonly key: number;
  readonly kind: BlockKind;
  readonly level?: number;
  readonly text: string;
  readonly marks: readonly Mark[];
  /** How much white space it began with. */
  readonly lead: number;
}

/** A place in a settled block. `before` and `after`: white space between it and where it was in the file. */
export interface SettledPlace {
  readonly index: number;
  readonly at: number;
  readonly before: string;
  readonly after: string;
}

interface OpenBlock {
  raw: string;
  readonly runs: { readonly text: string; readonly style: InlineStyle }[];
  kind: BlockKind;
  level?: number;
}

/** Kinds whose look (bold, italic throughout) says what they are and is no emphasis. */
const DISPLAY_KINDS: ReadonlySet<BlockKind> = new Set(['headline', 'dek', 'heading', 'caption']);

/** Collects text run by run into blocks and gives out places in it that stay true. */
export class FlowText {
  private readonly blocks: OpenBlock[] = [emptyBlock()];
  private paragraphStart = 0;

  get here(): Place {
    return { block: this.blocks.length - 1, offset: this.current.raw.length };
  }

  add(text: string, style: InlineStyle): void {
    this.current.raw += text;
    this.current.runs.push({ text, style });
  }

  /** Within a paragraph: the line after it is a block of the same kind. */
  breakLine(): void {
    this.blocks.push(emptyBlock());
  }

  endParagraph(kind: BlockKind, level?: number): void {
    for (const block of this.blocks.slice(this.paragraphStart)) {
      block.kind = kind;
      block.level = level;
    }
    this.blocks.push(emptyBlock());
    this.paragraphStart = this.blocks.length - 1;
  }

  settle(): SettledText {
    return new SettledText(
      this.blocks.flatMap(settledBlock),
      this.blocks.map(({ raw }) => raw),
    );
  }

  private get current(): OpenBlock {
    return this.blocks.at(-1)!;
  }
}

/** The blocks that hold words, with a way back from places in what was collected. */
export class SettledText {
  private readonly indices: ReadonlyMap<number, number>;

  /** `raw`: every block as it was collected, the blank ones too. */
  constructor(
    readonly blocks: readonly SettledBlock[],
    private readonly raw: readonly string[],
  ) {
    this.indices = new Map(blocks.map(({ key }, index) => [key, index]));
  }

  /** The place itself, or the beginning of the next block where its own is blank; `null` after the last. */
  forward(place: Place): SettledPlace | null {
    const own = this.indices.get(place.block);
    if (own !== undefined) return this.within(own, place.offset);
    const next = this.blocks.findIndex(({ key }) => key > place.block);
    return next < 0 ? null : { index: next, at: 0, before: '', after: '' };
  }

  /** The place itself, or the end of the block before where its own is blank; `null` before the first. */
  back(place: Place): SettledPlace | null {
    const own = this.indices.get(place.block);
    if (own !== undefined) return this.within(own, place.offset);
    const index = this.blocks.findLastIndex(({ key }) => key < place.block);
    const block = this.blocks[index];
    return block ? { index, at: block.text.length, before: '', after: '' } : null;
  }

  /** Whether a block, counted as in a place, holds words. */
  holds(block: number): boolean {
    return this.indices.has(block);
  }

  /** The white space between two places of one block; `null` where anything else stands between them. */
  blankBetween(from: Place, to: Place): string | null {
    if (from.block !== to.block) return null;
    const between = this.raw[from.block]!.slice(from.offset, to.offset);
    return between.trim() === '' ? between : null;
  }

  /** The words from one place to another, with a blank line between blocks. */
  slice(from: SettledPlace, to: SettledPlace): string {
    if (from.index === to.index) return this.blocks[from.index]!.text.slice(from.at, to.at);
    return [
      this.blocks[from.index]!.text.slice(from.at),
      ...this.blocks.slice(from.index + 1, to.index).map(({ text }) => text),
      this.blocks[to.index]!.text.slice(0, to.at),
    ].join(BLOCK_SEPARATOR);
  }

  private within(index: number, offset: number): SettledPlace {
    const { key, lead, text } = this.blocks[index]!;
    const raw = this.raw[key]!;
    const end = lead + text.length;
    return {
      index,
      at: Math.max(0, Math.min(offset - lead, text.length)),
      before: raw.slice(end, Math.max(end, offset)),
      after: raw.slice(Math.min(offset, lead), lead),
    };
  }
}

function settledBlock({ raw, runs, kind, level }: OpenBlock, key: number): SettledBlock[] {
  const inline = new InlineText('keep');
  for (const { text, style } of runs) inline.append(text, style);
  const { text, marks } = inline.build();
  if (text === '') return [];
  const lead = raw.length - raw.trimStart().length;
  const seen = DISPLAY_KINDS.has(kind) ? marks.filter((mark) => !coversAll(mark, text)) : marks;
  return [{ key, kind, text, marks: seen, lead, ...(level && { level }) }];
}

function coversAll(mark: Mark, text: string): boolean {
  return mark.kind !== 'link' && mark.start === 0 && mark.end === text.length;
}

function emptyBlock(): OpenBlock {
  return { raw: '', runs: [], kind: 'paragraph' };
}
