import type { Seconds } from '../../../../src-shared/domain/instant';
import type { WordTime } from '../../../../src-shared/domain/interview';
import { oneLine, type Utterance } from '../raw-transcript';

/** One recognised word, or a mark of punctuation. */
export interface TrackWord {
  readonly text: string;
  readonly start?: Seconds;
  readonly end?: Seconds;
  readonly label: string | null;
  /** Stands right after the word before, as punctuation does. */
  readonly glued?: boolean;
  readonly opensParagraph?: boolean;
}

const SENTENCE_END = /[.?!…。？！]["'”’)\]]*$/;
/** Recognisers without punctuation still leave pauses. */
const PAUSE: Seconds = 1.5;
const MOST_WORDS = 80;

/** Makes utterances of a track of words: one a sentence, so that long turns can be split between sentences. */
export function wordUtterances(words: readonly TrackWord[]): Utterance[] {
  const utterances: Utterance[] = [];
  let open: TrackWord[] = [];
  const close = (): void => {
    if (open.length > 0) utterances.push(utteranceOf(open));
    open = [];
  };
  for (const word of words) {
    const text = oneLine(word.text);
    if (text === '') continue;
    if (open.length > 0 && beginsUtterance(open, word)) close();
    open.push({ ...word, text });
  }
  close();
  return utterances;
}

function beginsUtterance(open: readonly TrackWord[], next: TrackWord): boolean {
  const last = open.at(-1)!;
  if (last.label !== next.label || next.opensParagraph) return true;
  if (next.glued) return false;
  const pause = last.end !== undefined && next.start !== undefined ? next.start - last.end : 0;
  return SENTENCE_END.test(last.text) || pause >= PAUSE || open.length >= MOST_WORDS;
}

function utteranceOf(words: readonly TrackWord[]): Utterance {
  let text = '';
  const times: WordTime[] = [];
  for (const word of words) {
    if (text !== '' && !word.glued) text += ' ';
    const at = text.length;
    text += word.text;
    if (word.start !== undefined) {
      times.push([at, text.length, word.start, Math.max(word.end ?? word.start, word.start)]);
    }
  }
  const start = words.find((word) => word.start !== undefined)?.start;
  const end = words.findLast((word) => word.end !== undefined)?.end;
  return {
    label: words[0]!.label,
    text,
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    ...(times.length > 0 && { words: times }),
    ...(words[0]!.opensParagraph && { opensParagraph: true }),
  };
}

/** Words whose place in a text has to be found. */
export interface LooseWord {
  readonly text: string;
  readonly start?: Seconds;
  readonly end?: Seconds;
}

/** Finds words in their text, one after the other; one that is not there (or has no time) is passed over. */
export function placeWords(text: string, words: readonly LooseWord[]): WordTime[] {
  const placed: WordTime[] = [];
  let from = 0;
  for (const word of words) {
    const wanted = oneLine(word.text);
    const at = wanted === '' ? -1 : text.indexOf(wanted, from);
    if (at < 0) continue;
    from = at + wanted.length;
    if (word.start === undefined) continue;
    placed.push([at, from, word.start, Math.max(word.end ?? word.start, word.start)]);
  }
  return placed;
}
