import { storyText, type Block } from '../domain/block';
import type { ClaimKind } from '../domain/claim';
import type { Quotation } from '../domain/quote-check';
import type { TextRange } from '../domain/text-range';
import { Spans } from '../text/spans';
import { readQuotations } from '../quotes/read/read-quotations';
import { ages } from './propose/ages';
import { attributions } from './propose/attributions';
import { causes } from './propose/causes';
import { dates } from './propose/dates';
import { numbers } from './propose/numbers';
import { proseSentences, type Finding } from './propose/prose';
import { superlatives } from './propose/superlatives';
import { names } from './propose/titles';

/** A span that is worth checking and that nobody has marked. */
export interface ProposedClaim {
  /** The same for the same words from one look to the next, so that a dismissal holds. */
  readonly key: string;
  readonly kind: ClaimKind;
  readonly range: TextRange;
  /** One sentence for a person. */
  readonly reason: string;
}

/** What stands on the text already: claims and no-checks. */
interface Marked {
  readonly anchor: TextRange;
  readonly orphan: boolean;
}

/**
 * Everything in a text that is worth checking, in its order: quotations, and in the prose around them ages, dates,
 * numbers, names with titles, superlatives and firsts, attributions and causes. Depends on the text alone.
 */
export function readProposals(blocks: readonly Block[]): ProposedClaim[] {
  const text = storyText(blocks);
  const quotations = readQuotations(blocks);
  const sentences = proseSentences(blocks, quotations);
  // The order is the rank: of two findings about the same words the first is proposed.
  const found = [
    ...quotations.map(quoted),
    ...[ages, dates].flatMap((detect) => sentences.flatMap(detect)),
    ...names(sentences),
    ...[numbers, superlatives, attributions, causes].flatMap((detect) => sentences.flatMap(detect)),
  ];
  return withKeys(withoutRepeats(found), text);
}

/** Those of a text's proposals that nobody has marked; a dismissal is left to whoever shows them. */
export function unmarkedProposals(
  proposals: readonly ProposedClaim[],
  marked: readonly Marked[],
): ProposedClaim[] {
  const spans = new Spans(marked.filter(({ orphan }) => !orphan).map(({ anchor }) => anchor));
  return proposals.filter(({ range }) => !isMostlyWithin(range, spans));
}

/** What is worth checking in a draft and is not marked yet, in the order of the text. */
export function proposeClaims(blocks: readonly Block[], marked: readonly Marked[]): ProposedClaim[] {
  return unmarkedProposals(readProposals(blocks), marked);
}

function quoted({ kind, range, attribution }: Quotation): Finding {
  const who = attribution?.fullName ?? attribution?.name;
  const reason =
    kind === 'uncertain'
      ? 'May be somebody’s words: the text does not tell.'
      : who
        ? `The words of ${who}: were they said so?`
        : 'Somebody’s words: whose?';
  return { kind: 'quote', range: { start: range.start, end: range.end }, reason };
}

/** Leaves out what says the same about the same words as a finding of better rank. */
function withoutRepeats(found: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  const taken = new Spans();
  for (const finding of found) {
    if (isMostlyWithin(finding.range, taken)) continue;
    kept.push(finding);
    taken.add(finding.range);
  }
  return kept.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}

/** Whether at least half of a range's units lie within the spans, which may overlap. */
function isMostlyWithin(range: TextRange, spans: Spans): boolean {
  let covered = 0;
  let from = range.start;
  for (const span of spans.touching(range)) {
    const start = Math.max(span.start, from);
    const end = Math.min(span.end, range.end);
    if (end <= start) continue;
    covered += end - start;
    from = end;
  }
  return covered * 2 >= range.end - range.start;
}

/** Words that come again are numbered, so that each place is dismissed by itself. */
function withKeys(found: readonly Finding[], text: string): ProposedClaim[] {
  const seen = new Map<string, number>();
  return found.map((finding) => {
    const words = `${finding.kind}:${text.slice(finding.range.start, finding.range.end)}`;
    const count = (seen.get(words) ?? 0) + 1;
    seen.set(words, count);
    return { ...finding, key: count === 1 ? words : `${words}#${count}` };
  });
}
