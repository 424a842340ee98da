import type { TextRange } from '../../domain/text-range';
import { isAttributionVerb } from '../../text/language/attribution-verbs';
import { sentenceAt } from '../../text/sentences';

const SUBJECT_THEN_VERB =
  /[,?!…—]['’]?\s+(?=(?:he|she|they|I|we|(?:\p{Lu}[\p{L}.’'-]+\s+){1,3}?)\s*(\p{L}+)\b)/gu;
const VERB_THEN_SUBJECT = /[,?!…—]['’]?\s+(?=(\p{L}+)\s+(?:\p{Lu}\p{L}|he\b|she\b|the\b|a\b|an\b|one\b))/gu;

/**
 * Where a quotation without a closing mark most likely ends: before its attribution (`, she said`), or else at
 * the end of `rest`.
 */
export function guessedEnd(story: string, rest: TextRange): number {
  const words = story.slice(rest.start, rest.end);
  const ends = [SUBJECT_THEN_VERB, VERB_THEN_SUBJECT].flatMap((pattern) =>
    [...words.matchAll(pattern)]
      .filter((match) => isPast(match[1]!))
      .map((match) => match.index + match[0].trimEnd().length),
  );
  return ends.length > 0 ? rest.start + Math.min(...ends) : rest.end;
}

/** Reported speech inside a quotation is mostly in other forms than the paper's own `said` and `says`. */
function isPast(verb: string): boolean {
  return isAttributionVerb(verb) && /(?:ed|id|ld|ys|te|nt|ls|ns)$/.test(verb);
}

/**
 * Where a quotation without an opening mark most likely began: at the start of its sentence. `null` where nothing
 * but the mark speaks for a quotation.
 */
export function guessedStart(story: string, before: TextRange, blockEnd: number): number | null {
  const after = story.slice(before.end + 1, blockEnd);
  const endsSpeech = /[,.?!…—]$/.test(story.slice(before.start, before.end));
  if (!endsSpeech || !/^\s+\p{L}/u.test(after)) return null;
  const attributed = after
    .split(/\s+/)
    .slice(0, 5)
    .some((word) => isAttributionVerb(word.replace(/\P{L}+$/u, '')));
  if (!attributed) return null;
  const sentence = sentenceAt(story, before.end - 1);
  return Math.max(before.start, sentence?.start ?? before.start);
}
