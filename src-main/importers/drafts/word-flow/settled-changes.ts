import { BLOCK_SEPARATOR } from '../../../../src-shared/domain/block';
import type { RawChange } from '../../story/raw-story';
import { marksOnSameWords } from '../../../../src-shared/domain/marks-on-same-words';
import { joinedReplacements, type Edit } from './edits';
import type { SettledPlace, SettledText } from './flow-text';

/** Changes by the index of the block that they begin in, ranges in its own text. */
export interface SettledChanges {
  readonly byBlock: ReadonlyMap<number, readonly RawChange[]>;
  readonly wordless: number;
}

/** Tracked changes as proposed changes on the settled text, by block. */
export function settledChanges(edits: readonly Edit[], text: SettledText): SettledChanges {
  const byBlock = new Map<number, RawChange[]>();
  let wordless = 0;
  for (const edit of joinedNeighbours(edits, text)) {
    const found = settledEdit(edit, text);
    if (found) byBlock.set(found.index, [...(byBlock.get(found.index) ?? []), found.change]);
    else wordless += 1;
  }
  return { byBlock, wordless };
}

/**
 * Joins changes with nothing but a space between them: those of one person, as a phrase that was rewritten word
 * by word is one change; those of two where a block begins or ends there, as neither half alone would know on
 * which side of the break its words belong.
 */
function joinedNeighbours(edits: readonly Edit[], text: SettledText): readonly Edit[] {
  const joined: Edit[] = [];
  for (const edit of edits) {
    const last = joined.at(-1);
    const gap = last ? text.blankBetween(last.to, edit.from) : null;
    const joins =
      last && gap !== null && (isSamePerson(last, edit) || isAtEdge(last, text) || isAtEdge(edit, text));
    if (joins) joined[joined.length - 1] = joinedEdit(last, gap, edit);
    else joined.push(edit);
  }
  return joined;
}

function isSamePerson({ revision: a }: Edit, { revision: b }: Edit): boolean {
  return a.by === b.by && !a.moved && !b.moved;
}

function isAtEdge({ from, to, replacement }: Edit, text: SettledText): boolean {
  if (from.block !== to.block || replacement.includes('\n') || !text.holds(from.block)) return true;
  const [begin, end] = [text.forward(from), text.back(to)];
  return begin?.at === 0 || end?.at === text.blocks[end?.index ?? 0]?.text.length;
}

function joinedEdit(first: Edit, gap: string, second: Edit): Edit {
  const people = [...new Set([first.revision.by, second.revision.by])].filter((by) => by !== '');
  return {
    from: first.from,
    to: second.to,
    ...joinedReplacements(first, gap, second),
    revision: { kind: second.revision.kind, at: second.revision.at, by: people.join(', ') },
  };
}

interface Found {
  readonly index: number;
  readonly change: RawChange;
}

function settledEdit(edit: Edit, text: SettledText): Found | null {
  const from = text.forward(edit.from);
  const to = text.back(edit.to);
  if (!from || !to || isAfter(from, to)) return betweenBlocks(edit, from, to, text);
  const replacement = fitted(edit.replacement, from, to, text);
  const removed = text.slice(from, to);
  if (removed === replacement) return null;
  return found(edit, from, to, replacement, text);
}

/** Words inserted among blank paragraphs: they become blocks of their own, after the block before them. */
function betweenBlocks(
  edit: Edit,
  next: SettledPlace | null,
  before: SettledPlace | null,
  text: SettledText,
): Found | null {
  const words = tidied(edit.replacement).trim();
  if (words === '') return null;
  if (before) return found(edit, before, before, BLOCK_SEPARATOR + words, text);
  return next ? found(edit, next, next, words + BLOCK_SEPARATOR, text) : null;
}

function isAfter(a: SettledPlace, b: SettledPlace): boolean {
  return a.index > b.index || (a.index === b.index && a.at > b.at);
}

/** The replacement with the white space that the blocks lost at their ends, and no breaks at a block's ends. */
function fitted(words: string, from: SettledPlace, to: SettledPlace, text: SettledText): string {
  let fit = tidied(from.before + words + to.after);
  if (from.at === 0) fit = fit.trimStart();
  if (to.at === text.blocks[to.index]!.text.length) fit = fit.trimEnd();
  return fit;
}

function tidied(words: string): string {
  return words.replace(/\s*\n\n\s*/g, BLOCK_SEPARATOR);
}

function found(
  edit: Edit,
  from: SettledPlace,
  to: SettledPlace,
  replacement: string,
  text: SettledText,
): Found {
  const { by, at, moved, moveId, kind } = edit.revision;
  const marks = marksOnSameWords(edit.marks, edit.replacement, replacement);
  const sameBlock = from.index === to.index;
  return {
    index: from.index,
    change: {
      range: { start: from.at, end: sameBlock ? to.at : text.blocks[from.index]!.text.length },
      ...(!sameBlock && { endsIn: { key: text.blocks[to.index]!.key, at: to.at } }),
      replacement,
      ...(marks.length > 0 && { marks }),
      by,
      at,
      ...(moved && { moved: kind === 'deleted' ? ('away' as const) : ('here' as const) }),
      ...(moveId !== undefined && { moveId }),
    },
  };
}
