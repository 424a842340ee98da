import { rangeContains } from '../../domain/text-range';
import type { People } from './people';
import type { AttributedQuotation } from './attributed-quotation';

/**
 * Whole sentences without an attribution take that of their neighbour in the same paragraph, where nobody else is
 * named between: `“It moved,” Okafor said. She looked away. “It moved an inch.”`
 */
export function inheritAttributions(
  story: string,
  quotations: readonly AttributedQuotation[],
  people: People,
): AttributedQuotation[] {
  const given = [...quotations];
  for (let at = 1; at < given.length; at++) given[at] = inheriting(story, given[at]!, given[at - 1]!, people);
  for (let at = given.length - 2; at >= 0; at--) {
    given[at] = inheriting(story, given[at]!, given[at + 1]!, people);
  }
  return given;
}

function inheriting(
  story: string,
  quotation: AttributedQuotation,
  neighbour: AttributedQuotation,
  people: People,
): AttributedQuotation {
  if (quotation.attribution || !neighbour.attribution || quotation.kind !== 'quotation') return quotation;
  const between = {
    start: Math.min(quotation.range.end, neighbour.range.end),
    end: Math.max(quotation.range.start, neighbour.range.start),
  };
  if (story.slice(between.start, between.end).includes('\n') || !isSentence(story, quotation)) {
    return quotation;
  }
  const speaker = neighbour.attribution.name;
  const mine = people.find(story.slice(speaker.start, speaker.end))?.fullName;
  const others = people.mentions.filter(
    ({ range, person }) =>
      rangeContains(between, range) && range.start !== speaker.start && person.fullName !== mine,
  );
  return others.length > 0 ? quotation : { ...quotation, attribution: neighbour.attribution };
}

function isSentence(story: string, quotation: AttributedQuotation): boolean {
  const printed = story.slice(quotation.pieces[0]!.start, quotation.pieces.at(-1)!.end);
  return /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(printed) && /[.?!…—–]$/.test(printed);
}
