import { blockRanges, storyText, type Block } from '../../domain/block';
import type { Attribution, Quotation } from '../../domain/quote-check';
import { rangesOverlap, type TextRange } from '../../domain/text-range';
import { Spans } from '../../text/spans';
import { SUBJECT_PRONOUNS } from '../../text/language/pronouns';
import { Antecedents } from './antecedent';
import { blockQuotations, type SetApartQuotation } from './block-quotation';
import { attributedQuotations, type AttributedQuotation } from './attributed-quotation';
import type { FoundAttribution } from './found-attribution';
import { inheritAttributions } from './inherited-attribution';
import { gatherPeople, type People, type StretchMentions } from './people';
import { answersOf } from './question-and-answer';
import { rawQuotations, type RawQuotation } from './raw-quotation';
import { joinSplitQuotations } from './split-quotation';

/** A draft whose marks are read: what stands in them, and the prose between. */
export interface ReadMarks {
  readonly story: string;
  readonly blocks: readonly Block[];
  readonly ranges: readonly TextRange[];
  readonly marked: readonly RawQuotation[];
  readonly apart: readonly SetApartQuotation[];
  /** Where the draft speaks itself. */
  readonly prose: readonly TextRange[];
}

/**
 * Everything in a draft that is, or may be, somebody's words: in order and without overlap, with who is said to
 * have said it. Scare quotes, titles of works and apostrophes are left out; what can't be told is `uncertain`.
 */
export function readQuotations(blocks: readonly Block[]): Quotation[] {
  return quotationsOf(readMarks(blocks));
}

/** The first step of reading a draft: quick, and the whole text at once. */
export function readMarks(blocks: readonly Block[]): ReadMarks {
  const story = storyText(blocks);
  const ranges = blockRanges(blocks);
  const raw = rawQuotations(story, blocks);
  const apart = setApart(story, blocks, raw);
  const marked = joinSplitQuotations(
    story,
    raw.filter(({ range }) => !apart.some((other) => touchesBlocks(range, other, ranges))),
    ranges,
  );
  return { story, blocks, ranges, marked, apart, prose: proseBetween(ranges, [...marked, ...apart]) };
}

/**
 * The second step: the quotations among them, with their speakers.
 *
 * @param read what is mentioned in a stretch of prose; whoever reads a draft again may remember it
 */
export function quotationsOf(
  { story, blocks, ranges, marked, apart, prose }: ReadMarks,
  read?: (prose: string) => StretchMentions,
): Quotation[] {
  const people = gatherPeople(story, prose, read);
  const quotations = [...attributedQuotations(story, blocks, marked), ...apart.map(asAttributed)].sort(
    (a, b) => a.range.start - b.range.start,
  );
  return withNames(story, inheritAttributions(story, quotations, people), people, ranges);
}

function setApart(
  story: string,
  blocks: readonly Block[],
  raw: readonly RawQuotation[],
): SetApartQuotation[] {
  const answers = answersOf(story, blocks);
  const taken = new Set(answers.flatMap((answer) => answer.blocks));
  const set = blockQuotations(story, blocks, raw).filter(
    (other) => !other.blocks.some((at) => taken.has(at)),
  );
  return [...answers, ...set].sort((a, b) => a.range.start - b.range.start);
}

function touchesBlocks(range: TextRange, apart: SetApartQuotation, ranges: readonly TextRange[]): boolean {
  return apart.blocks.some((at) => rangesOverlap(range, ranges[at]!));
}

function asAttributed(apart: SetApartQuotation): AttributedQuotation {
  return {
    kind: apart.uncertain ? 'uncertain' : 'block',
    range: apart.range,
    pieces: apart.pieces,
    attribution: apart.attribution,
  };
}

/** The draft without its quotations' words; the attribution inside a split quotation is prose. */
function proseBetween(
  ranges: readonly TextRange[],
  quotations: readonly { readonly pieces: readonly TextRange[] }[],
): TextRange[] {
  const quoted = new Spans(quotations.flatMap(({ pieces }) => pieces));
  return ranges.flatMap((block) => {
    const prose: TextRange[] = [];
    let start = block.start;
    for (const piece of quoted.touching(block)) {
      if (start < piece.start) prose.push({ start, end: piece.start });
      start = Math.max(start, piece.end);
    }
    return start < block.end ? [...prose, { start, end: block.end }] : prose;
  });
}

function withNames(
  story: string,
  quotations: readonly AttributedQuotation[],
  people: People,
  ranges: readonly TextRange[],
): Quotation[] {
  const antecedents = new Antecedents(story, people, ranges);
  return quotations.map(({ attribution: found, ...quotation }) => ({
    ...quotation,
    attribution: found && named(story, found, people, antecedents),
  }));
}

function named(
  story: string,
  found: FoundAttribution,
  people: People,
  antecedents: Antecedents,
): Attribution {
  const name = story.slice(found.name.start, found.name.end);
  const fullName = SUBJECT_PRONOUNS.has(name.toLowerCase())
    ? (antecedents.resolve(name, found.name)?.fullName ?? null)
    : (people.find(name)?.fullName ?? name);
  return { name, range: found.name, fullName, verb: found.verb };
}
