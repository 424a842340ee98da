import { blockRanges, storyText, type Block } from '../domain/block';
import type { TextRange } from '../domain/text-range';
import { wordsWithin } from './follow-range';
import type { Reading, WordSpan } from './reading';
import { alignWords, type WordAlignment } from './word-alignment';

/** What a stretch of a block is to the other text. */
export type PieceKind = 'same' | 'cut' | 'new' | 'moved';

/** Words that are in both texts, or in one of them. */
export interface Piece {
  readonly kind: PieceKind;
  readonly text: string;
}

/** A block of one text; `index` counts its blocks. */
export interface ComparedBlock {
  readonly index: number;
  readonly pieces: readonly Piece[];
}

/** One block beside what became of it. */
export interface ComparedRow {
  readonly kind: 'same' | 'changed' | 'cut' | 'new' | 'movedAway' | 'movedHere';
  readonly before: ComparedBlock | null;
  readonly after: ComparedBlock | null;
  /** Old and new words in one line, for rows that have both. */
  readonly inline: readonly Piece[];
  /** Of what moved: the row in which most of its words are in the other text. */
  readonly other?: number;
}

/** Two texts block by block, in the order of the new one, with old blocks that are gone where they stood. */
export function compareBlocks(before: readonly Block[], after: readonly Block[]): ComparedRow[] {
  const aligned = alignWords(storyText(before), storyText(after));
  const sides = {
    before: spansOf(aligned.pair.before, before),
    after: spansOf(aligned.pair.after, after),
  };
  const partnerOf = partners(aligned, sides.before, sides.after);
  const rowOf = (index: number): ComparedRow => pairedRow(aligned, partnerOf[index]!, index, sides);
  const rows: ComparedRow[] = [];
  let told = 0;
  const paired = new Set(partnerOf.filter((partner) => partner >= 0));
  const tellUpTo = (end: number): void => {
    for (; told < end; told++) if (!paired.has(told)) rows.push(oldRow(aligned, told, sides.before[told]!));
  };
  partnerOf.forEach((partner, index) => {
    if (partner >= 0) {
      tellUpTo(partner);
      rows.push(rowOf(index));
    } else rows.push(newRow(aligned, index, sides.after[index]!));
  });
  tellUpTo(before.length);
  return rows.map((row) => ({ ...row, other: otherEnd(aligned, row, rows, sides) }));
}

/** How many blocks were changed, moved, added and cut; what moved counts once, where it is now. */
export function countedRows(
  rows: readonly ComparedRow[],
): Readonly<Record<'changed' | 'movedHere' | 'new' | 'cut', number>> {
  const count = (kind: ComparedRow['kind']): number => rows.filter((row) => row.kind === kind).length;
  return {
    changed: count('changed'),
    movedHere: count('movedHere'),
    new: count('new'),
    cut: count('cut'),
  };
}

interface Sides {
  readonly before: readonly BlockSpan[];
  readonly after: readonly BlockSpan[];
}

/** For what moved away the row where it is now, for what moved here the one where it was. */
function otherEnd(
  { newOf, oldOf }: WordAlignment,
  row: ComparedRow,
  rows: readonly ComparedRow[],
  sides: Sides,
): number | undefined {
  if (row.kind !== 'movedAway' && row.kind !== 'movedHere') return undefined;
  const [own, there, partnerOf] =
    row.kind === 'movedAway' ? (['before', 'after', newOf] as const) : (['after', 'before', oldOf] as const);
  const { from, to } = sides[own][row[own]!.index]!;
  const partners = [...partnerOf.subarray(from, to)].filter((word) => word >= 0);
  const counts = sides[there].map((span) => partners.filter((at) => at >= span.from && at < span.to).length);
  const block = counts.indexOf(Math.max(...counts));
  const at = rows.findIndex((candidate) => candidate[there]?.index === block);
  return at < 0 ? undefined : at;
}

interface BlockSpan extends WordSpan {
  readonly range: TextRange;
}

function spansOf(reading: Reading, blocks: readonly Block[]): BlockSpan[] {
  return blockRanges(blocks).map((range) => ({ ...wordsWithin(reading, range), range }));
}

/** For each new block the old one that it continues in place, −1 for none; rising. */
function partners(
  { oldOf, group }: WordAlignment,
  before: readonly BlockSpan[],
  after: readonly BlockSpan[],
): number[] {
  const blockOf = new Int32Array(group.length);
  before.forEach(({ from, to }, index) => blockOf.fill(index, from, to));
  let last = -1;
  return after.map(({ from, to, range }, index) => {
    const shares = new Map<number, number>();
    for (let at = from; at < to; at++) {
      const old = oldOf[at]!;
      if (old >= 0 && group[old] === 0) shares.set(blockOf[old]!, (shares.get(blockOf[old]!) ?? 0) + 1);
    }
    const [best] = [...shares].sort((a, b) => b[1] - a[1]);
    const empty = range.start === range.end && before[index]?.range.start === before[index]?.range.end;
    const partner = best ? best[0] : empty && before[index] ? index : -1;
    if (partner <= last) return -1;
    last = partner;
    return partner;
  });
}

function pairedRow(aligned: WordAlignment, old: number, index: number, sides: Sides): ComparedRow {
  const [was, is] = [sides.before[old]!, sides.after[index]!];
  const before = { index: old, pieces: oldPieces(aligned, was) };
  const after = { index, pieces: newPieces(aligned, is) };
  const texts = [aligned.pair.before.text, aligned.pair.after.text] as const;
  const same =
    texts[0].slice(was.range.start, was.range.end) === texts[1].slice(is.range.start, is.range.end);
  return {
    kind: same ? 'same' : 'changed',
    before,
    after,
    inline: inlinePieces(aligned, was, is),
  };
}

function oldRow(aligned: WordAlignment, index: number, span: BlockSpan): ComparedRow {
  const pieces = oldPieces(aligned, span);
  const moved = mostly(pieces, 'moved') || mostly(pieces, 'same');
  return { kind: moved ? 'movedAway' : 'cut', before: { index, pieces }, after: null, inline: [] };
}

function newRow(aligned: WordAlignment, index: number, span: BlockSpan): ComparedRow {
  const pieces = newPieces(aligned, span);
  const moved = mostly(pieces, 'moved') || mostly(pieces, 'same');
  return { kind: moved ? 'movedHere' : 'new', before: null, after: { index, pieces }, inline: [] };
}

function mostly(pieces: readonly Piece[], kind: PieceKind): boolean {
  const units = (wanted: readonly Piece[]): number => wanted.reduce((sum, { text }) => sum + text.length, 0);
  return units(pieces.filter((piece) => piece.kind === kind)) > units(pieces) / 2;
}

function oldPieces(aligned: WordAlignment, span: BlockSpan): Piece[] {
  return joinedPieces(oldParts(aligned, span));
}

function newPieces(aligned: WordAlignment, span: BlockSpan): Piece[] {
  return joinedPieces(newParts(aligned, span));
}

/** One word with the signs that go with it. */
interface Part extends Piece {
  /** −1 for signs without a word. */
  readonly word: number;
}

function oldParts({ pair, newOf, group }: WordAlignment, span: BlockSpan): Part[] {
  return partsOf(pair.before, span, (at) => {
    if (newOf[at]! < 0) return 'cut';
    return group[at] === 0 ? 'same' : 'moved';
  });
}

function newParts({ pair, oldOf, group }: WordAlignment, span: BlockSpan): Part[] {
  return partsOf(pair.after, span, (at) => {
    const old = oldOf[at]!;
    if (old < 0) return 'new';
    return group[old] === 0 ? 'same' : 'moved';
  });
}

/** Cuts a block into its words; where their kind changes, the signs and spaces between go with what stayed. */
function partsOf(reading: Reading, span: BlockSpan, kindOf: (word: number) => PieceKind): Part[] {
  const { text, starts, ends } = reading;
  const parts: Part[] = [];
  let at = span.range.start;
  for (let word = span.from; word < span.to; word++) {
    const kind = kindOf(word);
    const stays = kind === 'same' || (word + 1 < span.to && kindOf(word + 1) === kind);
    const end = word + 1 === span.to ? span.range.end : stays ? starts[word + 1]! : ends[word]!;
    parts.push({ kind, text: text.slice(at, end), word });
    at = end;
  }
  if (at < span.range.end) parts.push({ kind: 'same', text: text.slice(at, span.range.end), word: -1 });
  return parts;
}

function joinedPieces(parts: readonly Part[]): Piece[] {
  const pieces: Piece[] = [];
  for (const part of parts) add(pieces, part);
  return pieces;
}

function add(pieces: Piece[], { kind, text }: Piece): void {
  const last = pieces.at(-1);
  if (last?.kind === kind) pieces[pieces.length - 1] = { kind, text: last.text + text };
  else if (text !== '') pieces.push({ kind, text });
}

/** In the old text a space stands before the word; in the new one it begins where the cut words would end. */
function isParted(old: Part | undefined, part: Part): boolean {
  return old !== undefined && /^\s/.test(old.text) && !/^\s/.test(part.text);
}

function setApart(inline: Piece[]): void {
  const last = inline.at(-1);
  if (last?.kind === 'cut') inline[inline.length - 1] = { ...last, text: `${last.text} ` };
}

/** The new text with the words that were cut put in where they stood: before the word that follows them in both. */
function inlinePieces(aligned: WordAlignment, was: BlockSpan, is: BlockSpan): Piece[] {
  const before = oldParts(aligned, was);
  const inline: Piece[] = [];
  let old = 0;
  const tellOld = (goesOn: (part: Part) => boolean): void => {
    for (; old < before.length && goesOn(before[old]!); old++) {
      if (before[old]!.kind !== 'same') add(inline, before[old]!);
    }
  };
  for (const part of newParts(aligned, is)) {
    const partner = part.word < 0 ? -1 : aligned.oldOf[part.word]!;
    if (part.kind !== 'same') tellOld(({ kind }) => kind === 'cut');
    else {
      tellOld(({ word }) => word < partner);
      if (isParted(before[old], part)) setApart(inline);
    }
    if (before[old]?.word === partner) old++;
    add(inline, part);
  }
  tellOld(() => true);
  return inline;
}
