import { blockRanges, type Block } from '../../domain/block';
import type { TextRange } from '../../domain/text-range';
import { attributionLeadingIn } from './direct-attribution';
import { clauseTokens } from './clause-token';
import type { FoundAttribution } from './found-attribution';
import { subjectAt } from './named-subject';
import { trimRange, type RawQuotation } from './raw-quotation';

/** Speech that is set apart instead of marked: a block of its own, or an answer behind its speaker's label. */
export interface SetApartQuotation {
  readonly range: TextRange;
  readonly pieces: readonly TextRange[];
  readonly attribution: FoundAttribution | null;
  /** Blocks whose quote marks belong to this quotation, from first to last. */
  readonly blocks: readonly number[];
  readonly uncertain: boolean;
}

/** `— Ruth Brandt, harbour master` at the end of a block quotation, or alone behind it. */
const SIGNATURE = /(?:^|\s)[—–―-]{1,2}\s?(?=\p{Lu}[^.!?“”"]{1,80}$)/u;

/**
 * The block quotations of a draft. Blocks that follow one another are one quotation until one is signed; a block
 * with quote marks inside that do not enclose all of it is left to the reader of marks.
 */
export function blockQuotations(
  story: string,
  blocks: readonly Block[],
  raw: readonly RawQuotation[],
): SetApartQuotation[] {
  const ranges = blockRanges(blocks);
  let before: SetApartQuotation | undefined;
  return runsOf(story, blocks, ranges, raw).map((run) => {
    const body = run.map((at) => bodyOf(story, ranges[at]!));
    const signed =
      signature(story, ranges[run.at(-1)!]!) ?? signatureBehind(story, blocks, ranges, run.at(-1)!);
    const lead = run[0]! > 0 ? attributionLeadingIn(story, ranges[run[0]! - 1]!) : null;
    const goesOn =
      before?.blocks.at(-1) === run[0]! - 1 && before.attribution?.verb ? before.attribution : null;
    before = {
      range: { start: ranges[run[0]!]!.start, end: body.at(-1)!.outer.end },
      pieces: body.map(({ inner }) => inner),
      // what one paragraph introduces may be more than one block
      attribution: signed ?? lead ?? goesOn,
      blocks: run,
      uncertain: false,
    };
    return before;
  });
}

function runsOf(
  story: string,
  blocks: readonly Block[],
  ranges: readonly TextRange[],
  raw: readonly RawQuotation[],
): number[][] {
  const runs: number[][] = [];
  blocks.forEach((block, at) => {
    if (block.kind !== 'quotation' || !isWholeQuotation(story, ranges[at]!, raw)) return;
    const run = runs.at(-1);
    const goesOn =
      run?.at(-1) === at - 1 && !signature(story, ranges[at - 1]!) && !endsMarked(story, ranges[at - 1]!);
    if (run && goesOn) run.push(at);
    else runs.push([at]);
  });
  return runs;
}

/** Without marks of its own, or with marks from its start to its end. */
function isWholeQuotation(story: string, block: TextRange, raw: readonly RawQuotation[]): boolean {
  const inside = raw.filter(({ range }) => range.start < block.end && range.end > block.start);
  const { outer } = bodyOf(story, block);
  const opens = inside.find(({ range }) => range.start <= block.start);
  return !opens || opens.range.end >= outer.end;
}

/** A closing mark without an opening one in the next block would go on; with one, each block is its own quotation. */
function endsMarked(story: string, block: TextRange): boolean {
  return /[”"»]$/.test(story.slice(block.start, block.end).trimEnd());
}

interface Body {
  /** Without the signature. */
  readonly outer: TextRange;
  /** Without the marks around it. */
  readonly inner: TextRange;
}

function bodyOf(story: string, block: TextRange): Body {
  const text = story.slice(block.start, block.end);
  const signed = SIGNATURE.exec(text);
  const outer = trimRange(
    story,
    signed && signed.index > 0 ? { start: block.start, end: block.start + signed.index } : block,
  );
  const words = story.slice(outer.start, outer.end);
  const opened = /^[“"„«‘]\s?/.exec(words)?.[0].length ?? 0;
  const closed = opened > 0 || !/[“"„«]/.test(words) ? (/\s?[”"“»’]$/.exec(words)?.[0].length ?? 0) : 0;
  return { outer, inner: trimRange(story, { start: outer.start + opened, end: outer.end - closed }) };
}

function signature(story: string, block: TextRange): FoundAttribution | null {
  const text = story.slice(block.start, block.end);
  const signed = SIGNATURE.exec(text);
  if (!signed || signed.index === 0) return null;
  return signer(story, { start: block.start + signed.index + signed[0].length, end: block.end });
}

/** A paragraph that is nothing but a signature. */
function signatureBehind(
  story: string,
  blocks: readonly Block[],
  ranges: readonly TextRange[],
  last: number,
): FoundAttribution | null {
  const next = ranges[last + 1];
  if (!next || blocks[last + 1]!.kind === 'heading') return null;
  const dash = /^\s*[—–―]\s?(?=\p{Lu}[^.!?“”"]{1,80}$)/u.exec(story.slice(next.start, next.end));
  return dash && signer(story, { start: next.start + dash[0].length, end: next.end });
}

function signer(story: string, range: TextRange): FoundAttribution | null {
  const subject = subjectAt(clauseTokens(story, range), 0);
  return subject && { name: subject.range, verb: null, end: range.end };
}
