import { blockRanges, type Block } from '../../domain/block';
import type { TextRange } from '../../domain/text-range';
import type { FoundAttribution } from './found-attribution';
import { guessedEnd, guessedStart } from './guessed-mark';
import { quoteMarks, type MarkFamily, type QuoteMark } from './quote-mark';

/** Words between outer marks, before anybody asked whether they are a quotation. Ranges are in the story text. */
export interface RawQuotation {
  /** Marks included. */
  readonly range: TextRange;
  /** Inside the marks; one for each paragraph that it runs over. */
  readonly pieces: readonly TextRange[];
  readonly family: MarkFamily;
  /** False where a mark is missing and the extent had to be guessed. */
  readonly complete: boolean;
  /** Index of the block in which it ends. */
  readonly block: number;
  /** Set where it parts the pieces of a split quotation. */
  readonly attribution?: FoundAttribution | null;
}

interface OpenMark {
  readonly mark: QuoteMark;
  /** Pieces of earlier paragraphs, and where the quotation began. */
  readonly earlier: readonly TextRange[];
  readonly from: number;
}

/** Everything that stands between outer quote marks, in order; what is quoted inside a quotation is not reported. */
export function rawQuotations(story: string, blocks: readonly Block[]): RawQuotation[] {
  const found: RawQuotation[] = [];
  let carried: OpenMark | null = null;
  blockRanges(blocks).forEach((range, block) => {
    const reading = new BlockReading(story, range, block, carried);
    reading.read();
    found.push(...reading.found);
    const open = reading.open;
    carried = open && carriedOver(story, blocks, block, { open, end: range.end });
    if (open && !carried) found.push(...reading.closeByGuess(open));
  });
  return found.sort((a, b) => a.range.start - b.range.start);
}

/** Reads one block, mark by mark. */
class BlockReading {
  readonly found: RawQuotation[] = [];
  readonly #stack: OpenMark[] = [];
  readonly #marks: QuoteMark[];

  constructor(
    private readonly story: string,
    private readonly range: TextRange,
    private readonly block: number,
    carried: OpenMark | null,
  ) {
    this.#marks = quoteMarks(story.slice(range.start, range.end)).map((mark) => ({
      ...mark,
      start: mark.start + range.start,
      end: mark.end + range.start,
    }));
    if (carried) this.#resume(carried);
  }

  /** What is still open at the end of the block and may go on in the next one. */
  get open(): OpenMark | null {
    return this.#stack.find(({ mark }) => mark.family !== 'single' || this.#fillsBlock(mark)) ?? null;
  }

  read(): void {
    this.#marks.forEach((mark, index) => this.#take(mark, index));
  }

  closeByGuess(open: OpenMark): RawQuotation[] {
    if (open.mark.family === 'single') return [];
    const rest = { start: open.mark.end, end: this.range.end };
    const next = this.found.find((later) => later.range.start > open.mark.start);
    const end = guessedEnd(this.story, next ? { ...rest, end: next.range.start } : rest);
    return this.#finished(open, { start: end, end }, 'guessed');
  }

  /** A quotation goes on from the paragraph before: its mark is repeated here, or left out by mistake. */
  #resume(carried: OpenMark): void {
    const first = this.#marks[0];
    const repeated = first && first.start === this.range.start && first.role !== 'close';
    if (repeated) this.#marks.shift();
    const start = repeated ? first.end : this.range.start;
    this.#stack.push({ ...carried, mark: { ...carried.mark, start, end: start } });
  }

  #take(mark: QuoteMark, index: number): void {
    const at = this.#stack.findLastIndex((open) => open.mark.family === mark.family);
    if (mark.role === 'open' || (mark.role === 'either' && at < 0)) this.#opening(mark, at);
    else if (at >= 0) this.#closing(mark, at, index);
    else if (mark.role === 'close' && mark.family === 'double' && this.#stack.length === 0) this.#stray(mark);
  }

  #opening(mark: QuoteMark, at: number): void {
    const same = this.#stack[at];
    const nested = at >= 0 && at < this.#stack.length - 1;
    if (same && !nested && mark.family !== 'angle') {
      this.#stack.length = at;
      if (at === 0) this.found.push(...this.#unclosed(same, mark.start));
    }
    this.#stack.push({ mark, earlier: [], from: mark.start });
  }

  #unclosed(open: OpenMark, limit: number): RawQuotation[] {
    if (open.mark.family === 'single') return [];
    const end = guessedEnd(this.story, { start: open.mark.end, end: limit });
    return this.#finished(open, { start: end, end }, 'guessed');
  }

  #closing(mark: QuoteMark, at: number, index: number): void {
    if (mark.role === 'weakClose' && this.#closesLater(index)) return;
    const open = this.#stack[at]!;
    const outermost = this.#stack
      .slice(0, at)
      .every(({ mark: outer }) => outer.family === 'single' && !this.#closesAt(outer, index));
    this.#stack.length = at;
    if (at === 0 || outermost) {
      this.#stack.length = 0;
      this.found.push(...this.#finished(open, mark, 'closed'));
    }
  }

  /** A possessive, not the end: a better single mark closes it before another one opens. */
  #closesLater(index: number): boolean {
    const later = this.#marks.slice(index + 1).filter((mark) => mark.family === 'single');
    const opening = later.findIndex((mark) => mark.role === 'open');
    return (opening < 0 ? later : later.slice(0, opening)).some((mark) => mark.role === 'close');
  }

  /** Whether a single mark that was taken for an opening one finds its close after mark `index`. */
  #closesAt(outer: QuoteMark, index: number): boolean {
    return this.#marks.slice(index + 1).some((mark) => mark.family === outer.family && mark.role !== 'open');
  }

  /** A closing mark that nothing opened: `It moved,” she said.` */
  #stray(mark: QuoteMark): void {
    const limit = this.found.at(-1)?.range.end ?? this.range.start;
    const start = guessedStart(this.story, { start: limit, end: mark.start }, this.range.end);
    if (start === null) return;
    const at = { start, end: start };
    this.found.push(
      ...this.#finished({ mark: { ...mark, ...at }, earlier: [], from: start }, mark, 'guessed'),
    );
  }

  /** @param ends `closed` by marks on both sides; one of them `guessed` where there is none */
  #finished(open: OpenMark, close: TextRange, ends: 'closed' | 'guessed'): RawQuotation[] {
    const last = trimRange(this.story, { start: open.mark.end, end: close.start });
    const pieces = last.start < last.end ? [...open.earlier, last] : open.earlier;
    if (pieces.length === 0) return [];
    const range = { start: open.from, end: close.end };
    return [{ range, pieces, family: open.mark.family, complete: ends === 'closed', block: this.block }];
  }

  #fillsBlock(mark: QuoteMark): boolean {
    return mark.start === this.range.start || mark.end === this.range.start;
  }
}

/**
 * An open quotation with the rest of its block as a piece, where it goes on in the next block: that begins with a
 * mark of its family, or has a closing one before any opening. `null` where it does not.
 */
function carriedOver(
  story: string,
  blocks: readonly Block[],
  block: number,
  { open, end }: { open: OpenMark; end: number },
): OpenMark | null {
  const next = blocks[block + 1];
  if (!next || !isProse(next) || !isProse(blocks[block]!)) return null;
  const first = quoteMarks(next.text).find((mark) => mark.family === open.mark.family);
  const repeated = first?.start === 0 && first.role !== 'close';
  const closed = first?.role === 'close' || first?.role === 'weakClose';
  if (!repeated && !closed) return null;
  const rest = { start: open.mark.end, end };
  if (guessedEnd(story, rest) < rest.end) return null;
  const piece = trimRange(story, rest);
  return { ...open, earlier: piece.start < piece.end ? [...open.earlier, piece] : open.earlier };
}

function isProse(block: Block): boolean {
  return block.kind === 'paragraph' || block.kind === 'quotation' || block.kind === 'listItem';
}

/** The range without white space at its ends. */
export function trimRange(text: string, range: TextRange): TextRange {
  const words = text.slice(range.start, range.end);
  const start = range.start + (words.length - words.trimStart().length);
  return { start, end: Math.max(start, range.end - (words.length - words.trimEnd().length)) };
}
