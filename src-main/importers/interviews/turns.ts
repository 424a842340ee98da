import type { Seconds } from '../../../src-shared/domain/instant';
import type { Segment, WordTime } from '../../../src-shared/domain/interview';
import type { TextRange } from '../../../src-shared/domain/text-range';
import { joinRanges, notSpokenIn } from './not-spoken';
import type { Utterance } from './raw-transcript';

/** Up to this many UTF-16 units a turn stays one segment; a single utterance is never cut. */
const LONGEST_SEGMENT = 1_200;
const SHORTEST_PIECE = 400;
/** Where nobody is named, so long a silence may be a change of speaker and begins a segment. */
const PAUSE_BETWEEN_UNKNOWN: Seconds = 3;

const SENTENCE_END = /[.?!…]["'”’)\]]*$/;

/** An utterance whose speaker is known. */
export interface SpokenUtterance extends Utterance {
  readonly speakerId: string | null;
}

/**
 * Makes speaker turns of utterances: neighbours of one speaker are joined by single spaces (where nobody is named,
 * only within a paragraph, because the next one may be somebody else's), turns longer than
 * `LONGEST_SEGMENT` are split between two utterances, at a paragraph, a pause or the end of a sentence. Keeps the
 * order of the file and every word.
 */
export function segmentsOf(utterances: readonly SpokenUtterance[]): Segment[] {
  const spoken = utterances.filter((utterance) => utterance.text !== '');
  return turnsOf(spoken)
    .flatMap(split)
    .map((pieces, index) => segmentOf(pieces, `t${index + 1}`));
}

function turnsOf(utterances: readonly SpokenUtterance[]): SpokenUtterance[][] {
  const turns: SpokenUtterance[][] = [];
  for (const utterance of utterances) {
    const turn = turns.at(-1);
    if (turn && goesOn(turn.at(-1)!, utterance)) turn.push(utterance);
    else turns.push([utterance]);
  }
  return turns;
}

function goesOn(before: SpokenUtterance, next: SpokenUtterance): boolean {
  if (next.opensTurn || before.speakerId !== next.speakerId) return false;
  if (next.speakerId !== null) return true;
  const beginsAnew =
    SENTENCE_END.test(before.text) || (next.start !== undefined && before.start === undefined);
  const mayBeAnother = next.opensParagraph === true && beginsAnew;
  return !mayBeAnother && pauseBetween(before, next) < PAUSE_BETWEEN_UNKNOWN;
}

function pauseBetween(before: Utterance, next: Utterance): Seconds {
  return before.end === undefined || next.start === undefined ? 0 : next.start - before.end;
}

/** Splits a long turn; each piece but the last is as long as it can be up to the best border. */
function split(turn: readonly SpokenUtterance[]): SpokenUtterance[][] {
  const pieces: SpokenUtterance[][] = [];
  let from = 0;
  let left = turn.reduce((sum, { text }) => sum + text.length + 1, -1);
  while (left > LONGEST_SEGMENT && turn.length - from > 1) {
    const border = bestBorder(turn, from);
    const piece = turn.slice(from, border);
    left -= piece.reduce((sum, { text }) => sum + text.length + 1, 0);
    pieces.push(piece);
    from = border;
  }
  return [...pieces, turn.slice(from)];
}

/** The index of the utterance that should begin the next piece after the one that begins at `from`. */
function bestBorder(turn: readonly SpokenUtterance[], from: number): number {
  let length = turn[from]!.text.length;
  let best = from + 1;
  let bestScore = -1;
  for (let index = from + 1; index < turn.length && length <= LONGEST_SEGMENT; index += 1) {
    const score = borderScore(turn[index - 1]!, turn[index]!, length);
    if (score >= bestScore) [best, bestScore] = [index, score];
    length += turn[index]!.text.length + 1;
  }
  return best;
}

function borderScore(before: Utterance, next: Utterance, length: number): number {
  if (next.glued) return -1;
  if (length < SHORTEST_PIECE) return 0;
  const paragraph = next.opensParagraph ? 4 : 0;
  const sentence = SENTENCE_END.test(before.text) ? 2 : 0;
  const pause = pauseBetween(before, next) >= 1 ? 1 : 0;
  return 1 + paragraph + sentence + pause;
}

function segmentOf(pieces: readonly SpokenUtterance[], id: string): Segment {
  let text = '';
  const words: WordTime[] = [];
  const notSpoken: TextRange[] = [];
  pieces.forEach((piece, index) => {
    if (text !== '' && !piece.glued) text += ' ';
    const offset = text.length;
    text += piece.text;
    words.push(...timesOf(piece, pieces[index + 1], pieces.length > 1).map((word) => shifted(word, offset)));
    notSpoken.push(
      ...silentIn(piece).map(({ start, end }) => ({ start: start + offset, end: end + offset })),
    );
  });
  // a time that stands in the middle of a turn is no time of its beginning
  const { start } = pieces[0]!;
  const { end } = pieces.at(-1)!;
  return {
    id,
    speakerId: pieces[0]!.speakerId,
    text,
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    ...(words.length > 0 && { words }),
    ...(notSpoken.length > 0 && { notSpoken }),
  };
}

/**
 * The words' own times; where there are none, one span for the whole utterance, which ends where the next
 * begins if its own end is not known. From and to are equal where the end can't be told.
 */
function timesOf(piece: Utterance, next: Utterance | undefined, ofSeveral: boolean): readonly WordTime[] {
  if (piece.words && piece.words.length > 0) return piece.words;
  if (!ofSeveral || piece.start === undefined) return [];
  const nextStart = next?.start !== undefined && next.start >= piece.start ? next.start : piece.start;
  return [[0, piece.text.length, piece.start, piece.end ?? nextStart]];
}

function shifted([start, end, from, to]: WordTime, by: number): WordTime {
  return [start + by, end + by, from, to];
}

function silentIn(piece: Utterance): TextRange[] {
  return joinRanges([...notSpokenIn(piece.text), ...(piece.notSpoken ?? [])]);
}
