import type { TextRange } from '../../domain/text-range';
import { isAttributionVerb } from '../../text/language/attribution-verbs';
import { THIRD_PERSON } from '../../text/language/pronouns';
import { attributionAfter } from './attribution-after';
import { clauseTokens, endsClause, type ClauseToken } from './clause-token';
import type { FoundAttribution } from './found-attribution';
import { contextOf, type QuotationContext } from './quotation-context';
import type { RawQuotation } from './raw-quotation';

/**
 * Joins quotations that only their attribution parts: `“Half,” she said, “and the rest.”` and `“It moved,” said
 * Okafor, who led the inspection. “We ran.”` An action between them (`and let down the hatch`) keeps them apart.
 */
export function joinSplitQuotations(
  story: string,
  raw: readonly RawQuotation[],
  ranges: readonly TextRange[],
): RawQuotation[] {
  const joined: RawQuotation[] = [];
  for (const [at, quotation] of raw.entries()) {
    const before = joined.at(-1);
    const parted = before && partedBy(story, before, quotation);
    const same =
      parted === 'aside' ||
      (parted && !isOthers(story, before!, quotation, contextOf(story, raw, at, ranges)));
    if (before && same) {
      joined[joined.length - 1] = {
        ...quotation,
        range: { start: before.range.start, end: quotation.range.end },
        pieces: [...before.pieces, ...quotation.pieces],
        complete: before.complete && quotation.complete,
        attribution: before.attribution ?? partingAttribution(story, before, quotation),
      };
    } else {
      joined.push(quotation);
    }
  }
  return joined;
}

function partingAttribution(
  story: string,
  first: RawQuotation,
  second: RawQuotation,
): FoundAttribution | null {
  return attributionAfter(clauseTokens(story, { start: first.range.end, end: second.range.start }));
}

/**
 * `“We had six days,” Tull said. “She had six minutes,” Okafor replied.` Only the same words, or a pronoun some
 * paragraphs further on, say that it is still the first speaker.
 */
function isOthers(
  story: string,
  first: RawQuotation,
  second: RawQuotation,
  context: QuotationContext,
): boolean {
  const own = context.ending === 'stop' ? null : attributionAfter(context.after);
  if (!own) return false;
  const parting = first.attribution ?? partingAttribution(story, first, second);
  const [name, other] = [parting?.name, own.name].map(
    (range) => range && story.slice(range.start, range.end),
  );
  return name !== other && !(second.pieces.length > 1 && THIRD_PERSON.has(other?.toLowerCase() ?? ''));
}

/** What stands between two quotations, where it is nothing that parts them for good. */
function partedBy(story: string, first: RawQuotation, second: RawQuotation): 'attribution' | 'aside' | null {
  const between = { start: first.range.end, end: second.range.start };
  const gap = story.slice(between.start, between.end);
  if (first.family !== second.family || gap.includes('\n')) return null;
  if (/\.$/.test(story.slice(0, first.pieces.at(-1)!.end))) return null;
  if (isAside(gap)) return 'aside';
  const tokens = clauseTokens(story, between);
  const found = attributionAfter(tokens);
  if (!found) return null;
  const rest = tokens.filter((token) => token.start >= found.end);
  return isOnlyDescription(rest) && endsRight(rest) ? 'attribution' : null;
}

/** `“We were told” — she pauses — “that it was safe”`. */
function isAside(gap: string): boolean {
  return /^\s*(?:—|–|--)[^.!?“”"]{1,120}(?:—|–|--)\s*$/.test(gap);
}

/** The mark before the second piece: `she said, “`, `she said. “`, or nothing but the verb itself. */
function endsRight(rest: readonly ClauseToken[]): boolean {
  const last = rest.at(-1);
  return !last || !last.isWord;
}

/** `, who led the inspection,` or ` in an interview`: who or when, but no deed and no further report. */
function isOnlyDescription(rest: readonly ClauseToken[]): boolean {
  const stop = rest.findIndex((token) => endsClause(token));
  if (stop >= 0 && stop < rest.length - 1) return false;
  const described = rest.findIndex((token) => /^(?:who|whose)$/.test(token.lower));
  const plain = described < 0 ? rest : rest.slice(0, described);
  return !plain.some(
    (token) =>
      /^(?:and|but|before|while|when|as|that|after|then)$/.test(token.lower) ||
      isAttributionVerb(token.lower),
  );
}
