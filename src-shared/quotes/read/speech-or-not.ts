import type { BlockKind } from '../../domain/block';
import { words } from '../../text/words';
import { attributionAfter } from './attribution-after';
import type { ClauseToken } from './clause-token';
import type { FoundAttribution } from './found-attribution';
import type { QuotationContext } from './quotation-context';

/** What stands inside a pair of marks. */
export type Speech = 'quotation' | 'uncertain' | 'none';

/** What is known about words in marks when it has to be said whether they are speech. */
export interface MarkedWords {
  /** The words of all pieces, joined by spaces. */
  readonly printed: string;
  readonly context: QuotationContext;
  readonly attribution: FoundAttribution | null;
  /** The attribution is that of the quotation beside it in the sentence. */
  readonly shared: boolean;
  readonly block: BlockKind;
  /** False where a mark is missing. */
  readonly complete: boolean;
}

/** A fragment of up to this many words that nobody is said to have said may be anything. */
const SHORT = 4;
const SCARE = 2;

const WORK =
  /^(?:book|novel|novella|memoir|film|movie|documentary|song|single|album|record|play|musical|opera|poem|essay|article|series|show|episode|podcast|painting|sculpture|exhibition|story|column|ballad|hymn|game|magazine|report|study|paper|chapter|titled|entitled|title|headline|headlined)$/;
/** What is done with a work, not said: a title in capitals after one of these is a title. */
const WRITTEN = new Set([
  'read',
  'reads',
  'reading',
  'wrote',
  'write',
  'writes',
  'written',
  'writing',
  'sang',
  'sing',
  'called',
  'titled',
]);
const WORD_CUE =
  /^(?:word|words|term|terms|phrase|letters|name|names|named|nicknamed|nickname|dubbed|so-called|called|known|labeled|labelled|marked|spelled|spelt|reading|meaning|means|category|slogan|code-named|codenamed|branded|listed|filed|under|as)$/;

/** Whether words in marks are somebody's words, something else (scare quotes, a title), or can't be told. */
export function speechOrNot(marked: MarkedWords): Speech {
  const count = words(marked.printed).length;
  if (count === 0) return 'none';
  if (!marked.complete) return 'uncertain';
  const spoken = marked.attribution !== null && isSaid(marked, count);
  const written = WRITTEN.has(marked.attribution?.verb ?? 'read');
  if (isTitle(marked, count, spoken && !written)) {
    if (isNamedWork(marked.context.before)) return 'none';
    return (spoken && !written) || (!spoken && count > SHORT) ? 'uncertain' : 'none';
  }
  if (spoken) return 'quotation';
  if (standsAlone(marked.printed)) return 'quotation';
  if (marked.block === 'headline' || marked.block === 'dek') return count > SCARE ? 'quotation' : 'uncertain';
  if (count <= SCARE) return marked.attribution ? 'uncertain' : 'none';
  if (followsWordCue(marked.context.before) && count <= SHORT) {
    return marked.attribution ? 'uncertain' : 'none';
  }
  return count <= SHORT ? 'uncertain' : 'quotation';
}

/** Is the attribution about these words, and not about the sentence that they stand in? */
function isSaid({ context, attribution, printed, shared }: MarkedWords, count: number): boolean {
  if (count <= SCARE && isCommonName(attribution!, context)) return false;
  if (shared || count > SHORT || standsAlone(printed) || /[,?!]$/.test(printed)) return true;
  const { before, after } = context;
  if (attribution!.verb === 'according to') return after[0]?.text !== ',' || count > SCARE;
  const { verb } = attribution!;
  const distance =
    before.length - (verb === null ? 0 : before.findLastIndex((token) => token.lower === verb));
  const near =
    before.length > 0 &&
    distance <= (count > SCARE ? 9 : 5) &&
    attribution!.name.end <= (before.at(-1)?.end ?? 0);
  const behind = after[0] !== undefined && attribution!.name.start >= after[0].start;
  return (
    near ||
    (behind &&
      (/^(?:is|was|are|were)$/.test(after[0]!.lower) ||
        (/^[,—–]$/.test(after[0]!.text) && attributionAfter(after) !== null)))
  );
}

/** `what they call “managed retreat”`: a word that many use, not what one of them said. */
function isCommonName({ verb, name }: FoundAttribution, { before }: QuotationContext): boolean {
  const subject = before.find((token) => token.start === name.start)?.lower ?? '';
  return (
    /^(?:call|calls|called|dub|dubbed|term|termed|label|labell?ed)$/.test(verb ?? '') &&
    /^(?:they|we|you|it|some|many|people|one|critics|locals|residents|others)$/.test(subject)
  );
}

/** A whole sentence: a capital first, a full stop, question or exclamation mark last. */
function standsAlone(printed: string): boolean {
  return (
    /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(printed) &&
    /[.?!…]$/.test(printed) &&
    !/^[^.?!]*\b\p{Lu}\.$/u.test(printed)
  );
}

/** Capitals on all its longer words, no full stop at its end, and nobody is said to have said it. */
function isTitle({ printed, context }: MarkedWords, count: number, spoken: boolean): boolean {
  const cued = context.before.slice(-4).some((token) => WORK.test(token.lower));
  if (/[?!…]$/.test(printed) && !cued) return false;
  const long = printed
    .split(/\s+/)
    .filter(
      (word) =>
        /^\p{L}/u.test(word) &&
        !/^(?:a|an|the|of|in|on|at|to|for|and|or|but|nor|with|from|by|as|is|de|la)$/.test(word),
    );
  const capitals =
    long.length > 0 &&
    long.every((word) => /^[\p{Lu}\d]/u.test(word)) &&
    /^[^\p{L}]*[\p{Lu}\d]/u.test(printed);
  if (!capitals) return false;
  return (
    cued || (!spoken && count > 1 && !/\.$/.test(printed)) || (long.length > 2 && !/[.,]$/.test(printed))
  );
}

/** `in her memoir, “The Long Wet Spring”`: what the work is stands right before its name. */
function isNamedWork(before: readonly ClauseToken[]): boolean {
  return before.slice(-2).some((token) => WORK.test(token.lower));
}

function followsWordCue(before: readonly ClauseToken[]): boolean {
  return before.slice(-2).some((token) => WORD_CUE.test(token.lower));
}
