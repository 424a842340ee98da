import { bareLetters } from '../text/fold';

/** A name made ready to be found by a few letters of it. */
export interface FindableName {
  readonly title: string;
  /** The words of the title. */
  readonly parts: readonly string[];
  /** What else is known of it, of less weight. */
  readonly detail: string;
}

/** @param detail a second line of facts; searched too, with less weight */
export function findableName(title: string, detail: string): FindableName {
  const bare = bareLetters(title);
  return { title: bare, parts: bare.split(/[^\p{L}\p{N}]+/u).filter(Boolean), detail: bareLetters(detail) };
}

/** The pieces of what was typed, each of which a name has to have. */
export function typedPieces(query: string): readonly string[] {
  return bareLetters(query).split(/\s+/).filter(Boolean);
}

/**
 * What a piece counts for in a name: the start of the title most, then the start of a word, then anything; 0 where it
 * is missing.
 */
export type PieceScore = (piece: string, name: FindableName) => number;

/** 0 where nothing fits; more the nearer to the beginning of a name the piece stands. */
export const asTyped: PieceScore = (piece, { title, parts, detail }) => {
  if (parts[0] === piece) return 10;
  if (title.startsWith(piece)) return 8;
  if (parts.includes(piece)) return 6;
  if (parts.some((word) => word.startsWith(piece))) return 5;
  if (title.includes(piece)) return 3;
  return detail.includes(piece) ? 1 : 0;
};

/** The same with one slip of the fingers in a piece of four letters or more. */
export const withASlip: PieceScore = (piece, name) => {
  const score = asTyped(piece, name);
  if (score > 0 || piece.length < 4) return score;
  return name.parts.some((word) => beginsNearly(word, piece)) ? 0.5 : 0;
};

/** How well a name fits all that was typed; 0 where a piece is missing. */
export function nameScore(name: FindableName, pieces: readonly string[], score: PieceScore): number {
  const scores = pieces.map((piece) => score(piece, name));
  return scores.includes(0) ? 0 : scores.reduce((sum, each) => sum + each, 0) / pieces.length;
}

/** What fits what was typed, best first, equals in their order. Where nothing does, what would but for a slip. */
export function bestNamed<T>(
  items: readonly T[],
  pieces: readonly string[],
  nameOf: (item: T) => FindableName,
): readonly T[] {
  const exact = ranked(items, pieces, nameOf, asTyped);
  return exact.length > 0 ? exact : ranked(items, pieces, nameOf, withASlip);
}

function ranked<T>(
  items: readonly T[],
  pieces: readonly string[],
  nameOf: (item: T) => FindableName,
  score: PieceScore,
): readonly T[] {
  return items
    .map((item) => ({ item, score: nameScore(nameOf(item), pieces, score) }))
    .filter((found) => found.score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ item }) => item);
}

/** Does a word begin as typed, but for one letter left out, added, or another, or two in the other order? */
function beginsNearly(word: string, typed: string): boolean {
  let at = 0;
  while (at < typed.length && typed[at] === word[at]) at++;
  const rest = typed.slice(at + 1);
  return (
    word.startsWith(rest, at + 1) ||
    word.startsWith(rest, at) ||
    word.startsWith(typed.slice(at), at + 1) ||
    (word[at] === typed[at + 1] && word[at + 1] === typed[at] && word.startsWith(typed.slice(at + 2), at + 2))
  );
}
