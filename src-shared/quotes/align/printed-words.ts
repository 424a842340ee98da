import type { TextRange } from '../../domain/text-range';
import { words, type Word } from '../../text/words';
import type { PrintedWord } from './alignment';

/**
 * The words of a quotation as printed. `pieces` are the ranges inside the quote marks, in order. Square brackets and
 * ellipses are read here and nowhere else: a word in brackets is `bracketed`, brackets inside a word (`[T]he`) are
 * part of it, an ellipsis (`…`, `...`, `. . .`, bare or bracketed) is a cut beside the words next to it.
 */
export function printedWords(storyText: string, pieces: readonly TextRange[]): PrintedWord[] {
  return pieces.flatMap((piece, index) => wordsOfPiece(storyText, piece, index));
}

function wordsOfPiece(storyText: string, piece: TextRange, index: number): PrintedWord[] {
  const brackets = bracketsIn(storyText, piece);
  const found = joinedWords(storyText, piece, brackets.filter(isInsideWord));
  const editors = brackets.filter((bracket) => !isInsideWord(bracket));
  return found.map((word, at) => ({
    ...word,
    bracketed: editors.some(({ start, end }) => start < word.start && word.end < end),
    cutBefore: hasEllipsis(storyText.slice(found[at - 1]?.end ?? piece.start, word.start)),
    cutAfter: hasEllipsis(storyText.slice(word.end, found[at + 1]?.start ?? piece.end)),
    piece: index,
  }));
}

interface Bracket extends TextRange {
  /** Letters stand right before the opening or right after the closing bracket. */
  readonly touchesWord: boolean;
  readonly inner: string;
}

function bracketsIn(storyText: string, piece: TextRange): Bracket[] {
  const text = storyText.slice(piece.start, piece.end);
  return [...text.matchAll(/\[([^[\]]*)\]/g)].map((match) => {
    const end = match.index + match[0].length;
    const before = /[\p{L}\p{M}'’]$/u.test(text.slice(0, match.index));
    const after = /^[\p{L}\p{M}]/u.test(text.slice(end));
    return {
      start: piece.start + match.index,
      end: piece.start + end,
      touchesWord: before || after,
      inner: match[1]!,
    };
  });
}

function isInsideWord({ touchesWord, inner }: Bracket): boolean {
  return touchesWord && /^[\p{L}\p{M}'’]+$/u.test(inner);
}

/** The words of the piece, where brackets inside words count as nothing; offsets and text include the brackets. */
function joinedWords(
  storyText: string,
  piece: TextRange,
  inside: readonly TextRange[],
): (Word & { plain: string })[] {
  const { text, offsets } = withoutUnits(
    storyText,
    piece,
    new Set(inside.flatMap(({ start, end }) => [start, end - 1])),
  );
  return words(text).map((word) => {
    const start = outward(offsets[word.start]!, inside, 'start');
    const end = outward(offsets[word.end - 1]! + 1, inside, 'end');
    return { text: storyText.slice(start, end), plain: word.text, start, end };
  });
}

/** The piece's text without some of its units, and where each remaining unit stood. */
function withoutUnits(
  storyText: string,
  piece: TextRange,
  left: ReadonlySet<number>,
): { text: string; offsets: number[] } {
  const offsets: number[] = [];
  let text = '';
  for (let at = piece.start; at < piece.end; at++) {
    if (left.has(at)) continue;
    offsets.push(at);
    text += storyText[at];
  }
  return { text, offsets };
}

/** Takes a bracket that opens or closes the word into it. */
function outward(offset: number, inside: readonly TextRange[], side: 'start' | 'end'): number {
  const bracket = inside.find(({ start, end }) =>
    side === 'start' ? start === offset - 1 : end === offset + 1,
  );
  return bracket ? bracket[side] : offset;
}

const ELLIPSIS = /…|\.\s?\.\s?\./;

function hasEllipsis(between: string): boolean {
  return ELLIPSIS.test(between);
}
