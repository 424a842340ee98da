import { blockRanges, type Block } from '../../domain/block';
import type { Quotation } from '../../domain/quote-check';
import type { TextRange } from '../../domain/text-range';
import { clauseTokens, endsClause } from './clause-token';
import { attributionLeadingIn, directAttribution } from './direct-attribution';
import type { FoundAttribution } from './found-attribution';
import { contextOf, type QuotationContext } from './quotation-context';
import type { RawQuotation } from './raw-quotation';
import { speechOrNot, type Speech } from './speech-or-not';

/** A quotation whose attribution is still a range of the story. */
export interface AttributedQuotation {
  readonly kind: Quotation['kind'];
  readonly range: TextRange;
  readonly pieces: readonly TextRange[];
  readonly attribution: FoundAttribution | null;
}

interface Read {
  readonly quotation: RawQuotation;
  readonly context: QuotationContext;
  readonly attribution: FoundAttribution | null;
}

/** Tells the quotations among all words in marks, each with the attribution of its sentence. */
export function attributedQuotations(
  story: string,
  blocks: readonly Block[],
  raw: readonly RawQuotation[],
): AttributedQuotation[] {
  const ranges = blockRanges(blocks);
  const reads = raw.map((quotation, at): Read => {
    const context = contextOf(story, raw, at, ranges);
    return { quotation, context, attribution: attributionOf(story, quotation, context, ranges) };
  });
  const told: AttributedQuotation[] = [];
  let before: (Read & { readonly speech: Speech }) | null = null;
  reads.forEach((read, at) => {
    const shared = read.attribution ? null : sharedAttribution(story, read, before, reads[at + 1]);
    const attribution = read.attribution ?? shared;
    const { quotation, context } = read;
    const speech = speechOrNot({
      printed: quotation.pieces.map(({ start, end }) => story.slice(start, end)).join(' '),
      context,
      attribution,
      shared: shared !== null,
      block: blocks[quotation.block]!.kind,
      complete: quotation.complete,
    });
    if (speech !== 'none') {
      told.push({ kind: speech, range: quotation.range, pieces: quotation.pieces, attribution });
    }
    before = { ...read, attribution, speech };
  });
  return told;
}

/** In its own sentence, between its pieces, or in the paragraph that leads in. */
function attributionOf(
  story: string,
  quotation: RawQuotation,
  context: QuotationContext,
  ranges: readonly TextRange[],
): FoundAttribution | null {
  const direct = quotation.attribution ?? directAttribution(context);
  if (direct) return direct;
  const first = ranges.findIndex((range) => range.start === quotation.range.start);
  return first > 0 ? attributionLeadingIn(story, ranges[first - 1]!) : null;
}

/** `called it “reckless” and “a disgrace”`; `was “sorry” and “ashamed,” Hale said`: one attribution for both. */
function sharedAttribution(
  story: string,
  read: Read,
  before: (Read & { readonly speech: Speech }) | null,
  next: Read | undefined,
): FoundAttribution | null {
  if (before?.attribution && before.speech === 'quotation' && sameSentence(story, before, read)) {
    return before.attribution;
  }
  if (!next?.attribution || next.attribution.name.start < next.quotation.range.end) return null;
  const between = { start: read.quotation.range.end, end: next.quotation.range.start };
  const joins = clauseTokens(story, between).map((token) => token.lower);
  const coordinated =
    joins.length > 0 &&
    joins.length < 4 &&
    joins.every((word) => /^(?:and|or|but|,|also|even|a|an|the)$/.test(word));
  return coordinated ? next.attribution : null;
}

function sameSentence(story: string, first: Read, second: Read): boolean {
  const between = { start: first.quotation.range.end, end: second.quotation.range.start };
  if (/[.?!]$/.test(story.slice(0, first.quotation.pieces.at(-1)!.end))) return false;
  return !clauseTokens(story, between).some(
    (token) => endsClause(token) || story.slice(between.start, between.end).includes('\n'),
  );
}
