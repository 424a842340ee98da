import { Fragment, type Mark as EditorMark, type Node } from 'prosemirror-model';
import type { Block, BlockKind, Mark } from '../../../src-shared/domain/block';
import type { TextRange } from '../../../src-shared/domain/text-range';
import { galleySchema } from './galley-schema';

/*
 * The one place that knows both coordinate systems. A block costs the editor two positions beyond its text (its
 * opening and its closing), and it costs the story text two units (the blank line that joins blocks), so the two
 * run in step: an editor position is a story offset plus one.
 */
const OPENING = 1;

/** The editor's position of an offset in the story text. */
export function positionOf(offset: number): number {
  return offset + OPENING;
}

/** The offset in the story text of a position in the editor. */
export function offsetOf(position: number): number {
  return Math.max(0, position - OPENING);
}

/** The range in the story text between two positions in the editor. */
export function rangeOfPositions(from: number, to: number): TextRange {
  return { start: offsetOf(from), end: offsetOf(to) };
}

/** The editor's document for a story. Throws for a story without blocks, which the store does not hold. */
export function documentOf(blocks: readonly Block[]): Node {
  return galleySchema.node('doc', null, blocks.map(nodeOf));
}

/** The editor's node for one block. */
export function nodeOf(block: Block): Node {
  const node = galleySchema.node('block', { kind: block.kind }, Fragment.from(textNodes(block)));
  known.set(node, block);
  return node;
}

function textNodes(block: Block): Node[] {
  const cuts = new Set([0, block.text.length, ...block.marks.flatMap((mark) => [mark.start, mark.end])]);
  const edges = [...cuts].filter((cut) => cut <= block.text.length).sort((a, b) => a - b);
  return edges.slice(1).flatMap((end, index) => {
    const start = edges[index] ?? 0;
    const marks = block.marks.filter((mark) => mark.start <= start && end <= mark.end).map(editorMark);
    return start < end ? [galleySchema.text(block.text.slice(start, end), marks)] : [];
  });
}

function editorMark(mark: Mark): EditorMark {
  return mark.kind === 'link' ? galleySchema.mark('link', { href: mark.href }) : galleySchema.mark(mark.kind);
}

/** The blocks of an edited document. */
export function blocksOf(document: Node): Block[] {
  const blocks: Block[] = [];
  document.forEach((node) => blocks.push(blockOf(node)));
  return blocks;
}

/** Blocks by the node that shows them: while nobody touches a paragraph, its block is the very same one. */
const known = new WeakMap<Node, Block>();

function blockOf(node: Node): Block {
  const block = known.get(node) ?? readBlock(node);
  known.set(node, block);
  return block;
}

function readBlock(node: Node): Block {
  const marks: Mark[] = [];
  node.forEach((child, offset) => {
    for (const mark of child.marks) addMark(marks, mark, offset, offset + child.nodeSize);
  });
  return {
    kind: node.attrs.kind as BlockKind,
    text: node.textContent,
    marks: marks.sort((a, b) => a.start - b.start || a.end - b.end),
  };
}

/** Joins a mark to the one before it where the editor only split the text between them. */
function addMark(marks: Mark[], mark: EditorMark, start: number, end: number): void {
  const next = domainMark(mark, start, end);
  const index = marks.findIndex((known) => known.end === start && sameMark(known, next));
  const known = marks[index];
  if (known) marks[index] = { ...known, end };
  else marks.push(next);
}

function domainMark(mark: EditorMark, start: number, end: number): Mark {
  const kind = mark.type.name as Mark['kind'];
  return kind === 'link' ? { kind, start, end, href: mark.attrs.href as string } : { kind, start, end };
}

function sameMark(a: Mark, b: Mark): boolean {
  return a.kind === b.kind && (a.kind !== 'link' || (b.kind === 'link' && a.href === b.href));
}
