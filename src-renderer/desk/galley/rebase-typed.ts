import type { Node } from 'prosemirror-model';
import { Selection } from 'prosemirror-state';
import { Mapping, ReplaceStep, type Step, type Transform } from 'prosemirror-transform';

/** One step that a person typed and the store does not have, with the way back. */
export interface TypedStep {
  readonly step: Step;
  readonly inverse: Step;
}

/** The steps of a transaction, each with the one that takes it back. */
export function typedSteps({ steps, docs }: Transform): TypedStep[] {
  return steps.map((step, at) => ({ step, inverse: step.invert(docs[at]!) }));
}

/**
 * Puts what was typed on another text than the one it was typed on: takes it back, makes the text the other one, types
 * it again where it belongs now. What was typed into words that are gone stands where they stood: no letter is lost.
 *
 * @param transform on the document as it was typed; answers the steps as they were typed again
 */
export function rebaseTyped(transform: Transform, typed: readonly TypedStep[], next: Node): TypedStep[] {
  for (const { inverse } of typed.toReversed()) transform.step(inverse);
  replaceDifference(transform, next, startOf(typed[0]?.step));
  const mapping = new Mapping(transform.steps.map((step) => step.getMap()));
  return typed.flatMap(({ step }, at) => {
    const from = typed.length - at;
    const before = transform.steps.length;
    typeAgain(transform, step, mapping.slice(from));
    const made = transform.steps[before];
    if (!made) return [];
    // a place within this step's words comes back with them, although its inverse took them away
    mapping.appendMap(made.getMap(), from - 1);
    return [{ step: made, inverse: made.invert(transform.docs[before]!) }];
  });
}

/** Where a step begins in the text; the end of all texts for none. */
function startOf(step: Step | undefined): number {
  let first = Number.MAX_SAFE_INTEGER;
  step?.getMap().forEach((start) => (first = Math.min(first, start)));
  return first;
}

/** @param mapping from the document on which the step was typed to the present one */
function typeAgain(transform: Transform, step: Step, mapping: Mapping): void {
  const mapped = step.map(mapping);
  if (mapped && !transform.maybeStep(mapped).failed) return;
  if (!(step instanceof ReplaceStep) || step.slice.size === 0) return;
  // within a paragraph: where the one typed in is gone, at the end of the one before
  const at = Selection.near(transform.doc.resolve(mapping.map(step.from)), -1).from;
  if (!transform.maybeStep(new ReplaceStep(at, at, step.slice)).failed) return;
  const { content } = step.slice;
  const words = content.textBetween(0, content.size, ' ');
  if (words !== '') transform.insert(at, transform.doc.type.schema.text(words));
}

/**
 * Makes a document another one, paragraph by paragraph where they pair off, so that positions in the others hold.
 *
 * @param near where the change is, if it can be told in several ways: “the the” lost the one that stood there
 */
export function replaceDifference(transform: Transform, next: Node, near: number): void {
  const { doc } = transform;
  if (doc.childCount !== next.childCount) return replaceBetween(transform, next, near);
  let end = doc.content.size;
  for (let index = doc.childCount - 1; index >= 0; index -= 1) {
    const [old, fresh] = [doc.child(index), next.child(index)];
    const start = end - old.nodeSize;
    if (!old.eq(fresh)) replaceBlock(transform, { start, old, fresh, near: near - start - 1 });
    end = start;
  }
  if (!transform.doc.eq(next)) replaceBetween(transform, next, near);
}

interface ChangedBlock {
  readonly start: number;
  readonly old: Node;
  readonly fresh: Node;
  /** Within the block. */
  readonly near: number;
}

/** Within a block only what differs is replaced; another kind of block is another block. */
function replaceBlock(transform: Transform, { start, old, fresh, near }: ChangedBlock): void {
  if (!old.sameMarkup(fresh)) {
    transform.replaceWith(start, start + old.nodeSize, fresh);
    return;
  }
  const found = differing(old, fresh, near);
  if (!found) return;
  transform.replace(
    start + 1 + found.from,
    start + 1 + found.oldEnd,
    fresh.slice(found.from, found.freshEnd),
  );
}

function replaceBetween(transform: Transform, next: Node, near: number): void {
  const found = differing(transform.doc, next, near);
  if (!found) return;
  transform.replace(found.from, found.oldEnd, next.slice(found.from, found.freshEnd));
  if (!transform.doc.eq(next)) transform.replaceWith(0, transform.doc.content.size, next.content);
}

interface Difference {
  readonly from: number;
  readonly oldEnd: number;
  readonly freshEnd: number;
}

/** The stretch in which two nodes differ; `null` for none. */
function differing(old: Node, fresh: Node, near: number): Difference | null {
  const from = old.content.findDiffStart(fresh.content);
  const ends = old.content.findDiffEnd(fresh.content);
  if (from === null || ends === null) return null;
  const overlap = Math.max(0, from - Math.min(ends.a, ends.b));
  const found = { from, oldEnd: ends.a + overlap, freshEnd: ends.b + overlap };
  if (found.freshEnd === from) return moved(found, slide(old, from, found.oldEnd, found.oldEnd - near));
  if (found.oldEnd === from) return moved(found, slide(fresh, from, found.freshEnd, from - near));
  return found;
}

function moved({ from, oldEnd, freshEnd }: Difference, by: number): Difference {
  return { from: from - by, oldEnd: oldEnd - by, freshEnd: freshEnd - by };
}

/** How far a stretch can be told to lie further left with the same result: that far, or not at all. */
function slide(node: Node, from: number, end: number, by: number): number {
  if (by <= 0 || by > from) return 0;
  const words = (start: number): string => node.textBetween(start, start + by, '\n');
  return words(from - by) === words(end - by) ? by : 0;
}
