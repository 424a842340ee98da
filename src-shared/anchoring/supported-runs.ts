import { weightOf, type ReadPair, type WordSpan } from './reading';
import type { Run } from './run';

/** From here on a run speaks for itself: as many equal words in a row are the same passage. */
const STRONG = 12;
/** Of a strong run that reaches over into another sentence, fewer words than this say nothing about that one. */
const OVERHANG = 5;

/** How much of a sentence has to be common before its words count as the same sentence, reworded. */
interface Floor {
  /** The share of the weight that the words in common have in the sentence of which they make more. */
  readonly better: number;
  readonly worse: number;
  readonly words: number;
}

/** Rare words weigh much; so that two of them don't carry a sentence alone, this share of its words has to be common. */
const SHARE_OF_WORDS = 0.45;

const ORDINARY: Floor = { better: 0.55, worse: 0.2, words: 3 };
/** Of a heading or a “He refused.” most has to be there, and a neighbour with it: many say the same. */
const SHORT: Floor = { better: 0.6, worse: 0.5, words: 1 };
/** For a sentence whose neighbours on both sides are there: it stands where it stood. */
const IN_ITS_SLOT: Floor = { better: 0.4, worse: 0.15, words: 2 };

const SHORT_SENTENCE = 4;

/** Nobody writes a longer sentence, in words: it is speech without a full stop, and a sentence of the other text is a part of it. */
const ENDLESS = 60;

/** How often sentences that were just recognised may vouch for their neighbours. */
const ROUNDS = 3;

/** A piece of a run within one sentence of the old text and one of the new. */
interface Piece extends Run {
  readonly sentence: number;
  readonly other: number;
  readonly ofRun: number;
}

/**
 * The runs that are the same passage and not merely the same words: a name or an “of the” that an old sentence and
 * an unrelated new one share is a look-alike. Words count only where enough of their sentences agree.
 */
export function supportedRuns(pair: ReadPair, runs: readonly Run[]): Run[] {
  const pieces = runs.flatMap((run) => piecesOf(pair, run));
  const common = new CommonSentences(pair, pieces);
  const known = new Set<number>();
  const isKnown = (sentence: number, other: number): boolean => known.has(common.key(sentence, other));
  const learn = (fits: (piece: Piece) => boolean): void => {
    for (const piece of pieces) if (fits(piece)) known.add(common.key(piece.sentence, piece.other));
  };
  learn((piece) => isStrong(pair, piece) || common.reach(piece, ORDINARY));
  for (let round = 0; round < ROUNDS; round++) {
    learn((piece) => {
      const beside = knownBeside(piece, pair, isKnown);
      if (common.length(piece) > SHORT_SENTENCE) return beside === 2 && common.reach(piece, IN_ITS_SLOT);
      return beside >= (common.length(piece) > 2 ? 1 : 2) && common.reach(piece, SHORT);
    });
  }
  return joined(pieces.filter((piece) => isKnown(piece.sentence, piece.other)));
}

function isStrong({ before, after }: ReadPair, piece: Piece): boolean {
  if (piece.ofRun < STRONG) return false;
  const whole = [before.sentences[piece.sentence]!, after.sentences[piece.other]!].some(
    ({ from, to }) => to - from === piece.length,
  );
  return whole || piece.length >= OVERHANG;
}

/** Cuts a run where a sentence ends in either text. */
function piecesOf({ before, after }: ReadPair, run: Run): Piece[] {
  const pieces: Piece[] = [];
  for (let index = 0; index < run.length; index++) {
    const sentence = before.sentenceOf[run.before + index]!;
    const other = after.sentenceOf[run.after + index]!;
    const last = pieces.at(-1);
    if (last?.sentence === sentence && last.other === other) {
      pieces[pieces.length - 1] = { ...last, length: last.length + 1 };
    } else {
      const [at, there] = [run.before + index, run.after + index];
      pieces.push({ before: at, after: there, length: 1, sentence, other, ofRun: run.length });
    }
  }
  return pieces;
}

interface Shared {
  weight: number;
  words: number;
  /** From the first to the last word in common, in both texts. */
  before: WordSpan;
  after: WordSpan;
}

function hull({ from, to }: WordSpan, start: number, length: number): WordSpan {
  return { from: Math.min(from, start), to: Math.max(to, start + length) };
}

/** The part of a sentence that can be the other one: all of it, unless it has no end. */
function part(sentence: WordSpan, shared: WordSpan): WordSpan {
  return sentence.to - sentence.from > ENDLESS ? shared : sentence;
}

/** How much each pair of sentences has in common. */
class CommonSentences {
  readonly #shared = new Map<number, Shared>();

  constructor(
    private readonly pair: ReadPair,
    pieces: readonly Piece[],
  ) {
    for (const piece of pieces) {
      const key = this.key(piece.sentence, piece.other);
      const { before: from, after: there, length } = piece;
      const known = this.#shared.get(key) ?? {
        weight: 0,
        words: 0,
        before: { from, to: from },
        after: { from: there, to: there },
      };
      known.before = hull(known.before, from, length);
      known.after = hull(known.after, there, length);
      known.weight += weightOf(pair, pair.before, { from: piece.before, to: piece.before + piece.length });
      known.words += piece.length;
      this.#shared.set(key, known);
    }
  }

  key(sentence: number, other: number): number {
    return sentence * (this.pair.after.sentences.length + 1) + other;
  }

  /** The words of the shorter one of a piece's two sentences. */
  length({ sentence, other }: Piece): number {
    const [old, next] = [this.pair.before.sentences[sentence]!, this.pair.after.sentences[other]!];
    return Math.min(old.to - old.from, next.to - next.from);
  }

  /** Do the two sentences of the piece have enough in common? */
  reach(piece: Piece, floor: Floor): boolean {
    const shared = this.#shared.get(this.key(piece.sentence, piece.other));
    const [old, next] = [this.pair.before.sentences[piece.sentence], this.pair.after.sentences[piece.other]];
    if (!shared || !old || !next) return false;
    const oldIsLonger = old.to - old.from > next.to - next.from;
    const shares = [
      shared.weight / weightOf(this.pair, this.pair.before, oldIsLonger ? part(old, shared.before) : old),
      shared.weight / weightOf(this.pair, this.pair.after, oldIsLonger ? next : part(next, shared.after)),
    ];
    const enough = shared.words >= Math.max(floor.words, SHARE_OF_WORDS * this.length(piece));
    const { better, worse } = floor;
    return enough && Math.max(...shares) >= better && Math.min(...shares) >= worse;
  }
}

/** On how many sides the sentences of a piece have neighbours that are known to be the same; the ends of a text count. */
function knownBeside(
  { sentence, other }: Piece,
  { before, after }: ReadPair,
  isKnown: (sentence: number, other: number) => boolean,
): number {
  const first = sentence === 0 && other === 0;
  const last = sentence === before.sentences.length - 1 && other === after.sentences.length - 1;
  const { from, to } = after.sentences[other]!;
  const within = to - from > ENDLESS;
  const left = first || isKnown(sentence - 1, other - 1) || (within && isKnown(sentence - 1, other));
  const right = last || isKnown(sentence + 1, other + 1) || (within && isKnown(sentence + 1, other));
  return Number(left) + Number(right);
}

/** Puts pieces that follow one another directly in both texts back together. */
function joined(pieces: readonly Piece[]): Run[] {
  const runs: Run[] = [];
  for (const { before, after, length } of pieces) {
    const last = runs.at(-1);
    if (last && last.before + last.length === before && last.after + last.length === after) {
      runs[runs.length - 1] = { ...last, length: last.length + length };
    } else runs.push({ before, after, length });
  }
  return runs;
}
