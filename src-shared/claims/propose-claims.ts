import { SUBJECT_PRONOUNS } from '../text/language/pronouns';
import type { Block } from '../domain/block';
import type { ClaimKind } from '../domain/claim';
import type { Quotation } from '../domain/quote-check';
import type { Said } from '../domain/sentence';
import type { TextRange } from '../domain/text-range';
import { mentionsIn, type StretchMentions } from '../quotes/read/people';
import { quotationsOf, readMarks } from '../quotes/read/read-quotations';
import { Remembered } from '../text/remembered';
import { because } from '../words/say';
import { Spans } from '../text/spans';
import { findingsIn, placedAt, type BlockFindings } from './propose/block-findings';
import type { Finding } from './propose/prose';
import { FirstMentions } from './propose/titles';

/** A span that is worth checking and that nobody has marked. */
export interface ProposedClaim {
  /** The same for the same words from one look to the next, so that a dismissal holds. */
  readonly key: string;
  readonly kind: ClaimKind;
  readonly range: TextRange;
  /** One sentence for a person, and what it says as data. */
  readonly reason: string;
  readonly said: Said;
}

/** What stands on the text already: claims and no-checks. */
interface Marked {
  readonly anchor: TextRange;
  readonly orphan: boolean;
}

/**
 * Finds everything in a text that is worth checking, in its order: quotations, and in the prose around them ages, dates,
 * numbers, names with titles, superlatives and firsts, attributions and causes. Depends on the text alone.
 *
 * One text is read over and over while it is written: a paragraph that was read before is not read again. Whatever it
 * read before, it finds the same as a new one.
 */
export class ProposalReader {
  readonly #mentions = new Remembered<StretchMentions>();
  readonly #findings = new Remembered<BlockFindings>();

  read(blocks: readonly Block[]): ProposedClaim[] {
    const steps = this.steps(blocks);
    let step = steps.next();
    while (!step.done) step = steps.next();
    return step.value;
  }

  /** The same in steps of a paragraph, for whoever has other things to do in between; the last one answers. */
  *steps(blocks: readonly Block[]): Generator<undefined, ProposedClaim[]> {
    const marks = readMarks(blocks);
    const mentions = (prose: string): StretchMentions => this.#mentions.of(prose, () => mentionsIn(prose));
    for (const { start, end } of marks.prose) {
      mentions(marks.story.slice(start, end));
      yield;
    }
    const quotations = quotationsOf(marks, mentions);
    const quoted = new Spans(quotations.flatMap(({ pieces }) => pieces));
    const found: Finding[] = quotations.map(quotationFound);
    const people = new FirstMentions();
    for (const [at, range] of marks.ranges.entries()) {
      // notices are no copy
      if (blocks[at]!.kind === 'notice') continue;
      found.push(...this.#inBlock(blocks[at]!.text, range, quoted, people));
      yield;
    }
    this.#mentions.turn();
    this.#findings.turn();
    return withKeys(withoutRepeats(found), marks.story);
  }

  #inBlock(text: string, block: TextRange, quoted: Spans, people: FirstMentions): Finding[] {
    const pieces = quoted.touching(block).map(({ start, end }) => ({
      start: Math.max(start, block.start) - block.start,
      end: Math.min(end, block.end) - block.start,
    }));
    const key = [text, ...pieces.map(({ start, end }) => `${start}-${end}`)].join('\n');
    const { before, names, after } = this.#findings.of(key, () => findingsIn(text, pieces));
    const first = names.filter((named) => people.isFirst(named));
    return [...before, ...first, ...after].map((finding) => placedAt(finding, block.start));
  }
}

/** Those of a text's proposals that nobody has marked; a dismissal is left to whoever shows them. */
export function unmarkedProposals(
  proposals: readonly ProposedClaim[],
  marked: readonly Marked[],
): ProposedClaim[] {
  const spans = new Spans(marked.filter(({ orphan }) => !orphan).map(({ anchor }) => anchor));
  return proposals.filter(({ range }) => !isMostlyWithin(range, spans));
}

function quotationFound({ kind, range, attribution }: Quotation): Finding {
  const who = attribution?.fullName ?? attribution?.name;
  const why =
    kind === 'uncertain'
      ? because('proposals.maybeQuoted')
      : who
        ? because(isPronoun(who) ? 'proposals.quotedFromPronoun' : 'proposals.quotedFrom', { name: who })
        : because('proposals.quoted');
  return { kind: 'quote', range: { start: range.start, end: range.end }, ...why };
}

function isPronoun(name: string): boolean {
  return SUBJECT_PRONOUNS.has(name.toLowerCase());
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
