import type { Notice } from '../../domain/notice';
import { rangeContains, rangesOverlap, type TextRange } from '../../domain/text-range';
import { sentenceAt } from '../../text/sentences';
import { words } from '../../text/words';
import { phrasePlaces } from '../phrase-places';
import { says, shareSaid } from '../said-words';
import type { WordChange } from './word-changes';

/** A notice with what is needed to tell which changes of its story it covers. */
export interface NoticeInStory {
  readonly notice: Notice;
  /** The words that it says were wrong. */
  readonly wrong: readonly string[];
  /** All that it says is right. */
  readonly told: string;
  /** The story text as it was published. */
  readonly printed: string;
  /** How the text changed from the version before the notice to the one after; empty where that is not known. */
  readonly changes: readonly WordChange[];
}

/** So much of a change's words has to be in a notice that tells of them in other words. */
const LEAST_SHARE = 0.6;

/**
 * Whether a notice tells readers of a change. One that names the wrong words covers those, and in the same
 * sentence what it says is right; an update covers what was added while it was written, an editor's note
 * whatever was changed meanwhile.
 */
export function covers(told: NoticeInStory, change: WordChange): boolean {
  if (told.wrong.length > 0) return coversWrongWords(told, change);
  if (change.isWords !== '' && says(told.told, change.isWords) && words(change.isWords).length > 1) {
    return true;
  }
  const happenedMeanwhile = told.changes.some(
    (one) => one.wasWords === change.wasWords && one.isWords === change.isWords,
  );
  if (told.notice.kind === 'update') return happenedMeanwhile && change.wasWords === '';
  return told.notice.kind === 'editorsNote' && happenedMeanwhile;
}

/**
 * Whether a notice tells readers of a change that was made after it was published: the words that it says were wrong
 * give way to the very words that it says are right, or go.
 */
export function coversLater(told: NoticeInStory, change: WordChange): boolean {
  if (told.wrong.length === 0) return false;
  const isTold = change.isWords === '' || says(told.told, change.isWords);
  return isTold && coversWrongWords(told, change);
}

function coversWrongWords(told: NoticeInStory, change: WordChange): boolean {
  return told.wrong.some((wrong) => {
    const places = phrasePlaces(told.printed, wrong);
    const touched = places.find((place) => touches(place, change.was));
    if (touched) return tellsNewFacts(told, change.isWords);
    const near = places.some((place) => isSameSentence(told.printed, place, change.was));
    return (
      near &&
      change.isWords !== '' &&
      shareSaid(told.told, change.isWords) >= LEAST_SHARE &&
      tellsNewFacts(told, change.isWords)
    );
  });
}

/** Words that stand in the place of wrong ones may be worded freely; their numbers and names may not. */
function tellsNewFacts(told: NoticeInStory, isWords: string): boolean {
  return words(isWords)
    .filter((word, index) => /\d/.test(word.text) || (index > 0 && /^\p{Lu}/u.test(word.text)))
    .every((word) => says(told.told, word.text));
}

/** An empty range touches the words that it stands at or in. */
function touches(place: TextRange, was: TextRange): boolean {
  if (was.start < was.end) return rangesOverlap(place, was);
  return place.start <= was.start && was.start <= place.end;
}

function isSameSentence(text: string, place: TextRange, was: TextRange): boolean {
  const sentence = sentenceAt(text, place.start);
  return sentence !== null && rangeContains(sentence, was);
}
