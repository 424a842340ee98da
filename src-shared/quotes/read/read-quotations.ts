import { blockRanges, storyText, type Block } from '../../domain/block';
import type { Attribution, Quotation } from '../../domain/quote-check';
import type { TextRange } from '../../domain/text-range';
import { THIRD_PERSON, SUBJECT_PRONOUNS } from '../../text/language/pronouns';
import { attributionAfter } from './attribution-after';
import { attributionBefore } from './attribution-before';
import { clauseTokens, endsClause } from './clause-token';
import type { FoundAttribution } from './found-attribution';
import { gatherPeople, type People } from './people';
import { rawQuotations, type RawQuotation } from './raw-quotation';

/** Everything in a draft that is, or may be, somebody's words: in order, with who is said to have said it. */
export function readQuotations(blocks: readonly Block[]): Quotation[] {
  const story = storyText(blocks);
  const ranges = blockRanges(blocks);
  const raw = rawQuotations(story, blocks);
  const people = gatherPeople(story, proseBetween(ranges, raw));
  return raw.map((quotation) => {
    const found = attributionOf(story, quotation, raw, ranges);
    return {
      kind: quotation.complete ? 'quotation' : 'uncertain',
      range: quotation.range,
      pieces: quotation.pieces,
      attribution: found && named(story, found, people),
    };
  });
}

function proseBetween(ranges: readonly TextRange[], raw: readonly RawQuotation[]): TextRange[] {
  return ranges.flatMap((range) => {
    const inside = raw.filter(
      (quotation) => quotation.range.start < range.end && quotation.range.end > range.start,
    );
    const edges = [range.start, ...inside.flatMap(({ range: { start, end } }) => [start, end]), range.end];
    return edges.flatMap((edge, at) =>
      at % 2 === 0 && edge < edges[at + 1]! ? [{ start: edge, end: edges[at + 1]! }] : [],
    );
  });
}

function attributionOf(
  story: string,
  quotation: RawQuotation,
  raw: readonly RawQuotation[],
  ranges: readonly TextRange[],
): FoundAttribution | null {
  const block = ranges[quotation.block]!;
  const next = raw.find((other) => other.range.start >= quotation.range.end);
  const after = clauseTokens(story, {
    start: quotation.range.end,
    end: Math.min(block.end, next?.range.start ?? block.end),
  });
  const sentence = after.findIndex(endsClause);
  const before = raw.findLast((other) => other.range.end <= quotation.range.start);
  const first = ranges.find((range) => range.end >= quotation.range.start)!;
  return (
    attributionAfter(sentence < 0 ? after : after.slice(0, sentence + 1)) ??
    attributionBefore(
      clauseTokens(story, {
        start: Math.max(first.start, before?.range.end ?? 0),
        end: quotation.range.start,
      }),
    )
  );
}

function named(story: string, found: FoundAttribution, people: People): Attribution {
  const name = story.slice(found.name.start, found.name.end);
  const isPronoun = SUBJECT_PRONOUNS.has(name.toLowerCase());
  const fullName = isPronoun ? resolved(found.name, name, people) : (people.find(name)?.fullName ?? name);
  return { name, range: found.name, fullName, verb: found.verb };
}

function resolved(range: TextRange, pronoun: string, people: People): string | null {
  if (!THIRD_PERSON.has(pronoun.toLowerCase())) return null;
  return people.mentions.findLast((mention) => mention.range.end <= range.start)?.person.fullName ?? null;
}
