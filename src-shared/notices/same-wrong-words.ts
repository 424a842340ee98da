import { blockRanges, storyText, type Block } from '../domain/block';
import type { Notice } from '../domain/notice';
import { rangesOverlap, type TextRange } from '../domain/text-range';
import { foldWord } from '../text/fold';
import { SENTENCE_STARTERS } from '../text/language/sentence-starters';
import { sentenceAt } from '../text/sentences';
import { words } from '../text/words';
import { mayHold, phrasePlaces } from './phrase-places';

/** Words of another draft that may carry the error of a notice. */
export interface SameWrongWords {
  readonly draftId: string;
  readonly title: string;
  /** In the story text of that draft. */
  readonly range: TextRange;
  /** The sentence around them, for a person to judge. */
  readonly sentence: string;
  /** Which block of the draft they stand in, from 0. */
  readonly block: number;
}

/** A text in which the wrong words are looked for. */
export interface OtherDraft {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  /** Its {@link termLine}, where it was made before. */
  readonly terms?: string;
}

/** Wrong words of so many words say by themselves what they are about. */
const ENOUGH_WORDS = 4;
/** Fewer have to stand in a sentence that shares so many telling words with the one that was wrong. */
const SHARED_WORDS = 2;

/**
 * Where other drafts say the wrong words of a notice. `1913` alone is in every second story, so short words
 * count only where the sentence around them is about the same thing.
 */
export function sameWrongWords(
  notice: Pick<Notice, 'wrong' | 'anchor'>,
  others: readonly OtherDraft[],
  /** The sentence that was wrong, where it is known; else what stood close around the words. */
  sentenceOfNotice = notice.anchor ? `${notice.anchor.prefix} ${notice.anchor.suffix}` : '',
): SameWrongWords[] {
  const { wrong } = notice;
  if (words(wrong).length === 0) return [];
  const around = telling(sentenceOfNotice, wrong);
  const speaksForItself = words(wrong).length >= ENOUGH_WORDS;
  const mayCarry = others.filter(({ terms }) => terms === undefined || mayHold(terms, wrong));
  return mayCarry.flatMap((other) => {
    const text = storyText(other.blocks);
    return phrasePlaces(text, wrong)
      .map((range) => ({ range, sentence: sentenceOf(text, range) }))
      .filter(({ sentence }) => speaksForItself || sharedWith(around, sentence, wrong) >= SHARED_WORDS)
      .map(({ range, sentence }) => ({
        draftId: other.id,
        title: other.title,
        range,
        sentence,
        block: blockRanges(other.blocks).findIndex((one) => rangesOverlap(one, range)),
      }));
  });
}

function sentenceOf(text: string, range: TextRange): string {
  const sentence = sentenceAt(text, range.start) ?? range;
  return text.slice(sentence.start, Math.max(sentence.end, range.end));
}

function sharedWith(around: ReadonlySet<string>, sentence: string, wrong: string): number {
  return [...telling(sentence, wrong)].filter((word) => around.has(word)).length;
}

/** The words of a text that say what it is about, without the wrong ones themselves. */
function telling(text: string, wrong: string): Set<string> {
  const terms = (all: string) => words(all).flatMap((word) => foldWord(word.text));
  const own = new Set(terms(wrong));
  const found = terms(text).filter(
    (term) => term.length > 3 && !SENTENCE_STARTERS.has(term) && !own.has(term),
  );
  return new Set(found);
}
