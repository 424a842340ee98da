import { lineage, type DomElement } from '../html/dom';
import { readPageFacts } from './copied/page-facts';
import { namesOf } from './element-hints';
import type { LeftOutReason, Reasons } from './left-out-reason';
import { boilerplateLine } from './line-rules';
import { type PageBlock, type PageBlocks } from './page-block';
import { wordsOnly } from './readability-ground';

/** What was decided about a page, and which of its blocks came in as a box of facts or a list of points. */
export interface Boxed {
  readonly reasons: Reasons;
  readonly boxed: readonly PageBlock[];
}

/**
 * Brings boxes of facts back in: what a story says in a box (`At a glance`, `Who is who`) was published and has to
 * be checked like the rest. They stand where the page has them. Boxes that lead away, ask for something, tell of
 * the author or repeat a sentence of the story in large type stay out.
 */
export function keepFactBoxes(page: PageBlocks, reasons: Reasons): Boxed {
  const first = reasons.indexOf(null);
  if (first < 0) return { reasons, boxed: [] };
  const boxed = [...pointsAbove(page, reasons, first), ...boxesWithin(page, reasons, first)];
  const kept = new Set(boxed.map(({ index }) => index));
  return { reasons: reasons.map((reason, at) => (kept.has(at) ? null : reason)), boxed };
}

const NAMES =
  /(?:^|[ -])(?:fact-?box|facts?-?sheet|info-?box|key-?(?:points?|facts?|takeaways?)|takeaways?|at-a-glance|quick-facts|bullet-?points|highlights|explainer-box)(?=$|[ -])/;

function boxesWithin({ blocks, hintOf }: PageBlocks, reasons: Reasons, first: number): PageBlock[] {
  const last = reasons.lastIndexOf(null);
  const around = new Set(lineage(blocks[first]!.element));
  const told = wordsOnly(blocks.flatMap(({ text }, at) => (reasons[at] === null ? [text] : [])).join(' '));
  const groups = new Map<DomElement, PageBlock[]>();
  for (const block of blocks.slice(first + 1, last)) {
    const reason = reasons[block.index];
    if (reason === null || reason === undefined || !MAY_BE_BOX.has(reason)) continue;
    const outside = [...lineage(block.element)].filter((element) => !around.has(element));
    const box = outside.findLast((element) => hintOf(element) === 'aside' || NAMES.test(namesOf(element)));
    if (!box) continue;
    const group = groups.get(box);
    if (group) group.push(block);
    else groups.set(box, [block]);
  }
  return [...groups].flatMap(([box, group]) => (isFactBox(box, group, told) ? group : []));
}

const MAY_BE_BOX: ReadonlySet<LeftOutReason> = new Set(['aside', 'outside', 'media', 'header']);
const LEAST_WORDS = 20;
const MOST_WORDS = 400;
const MOST_LINKED = 0.25;
const LEAST_POINT_WORDS = 4;
const MOST_LABEL_WORDS = 10;

/** A label and running text or points under it, or several paragraphs; a single sentence is a pulled quote. */
function isFactBox(box: DomElement, blocks: readonly PageBlock[], told: string): boolean {
  const words = blocks.reduce((sum, block) => sum + block.words, 0);
  const linked = blocks.reduce((sum, block) => sum + block.words * block.linkShare, 0);
  if (words < LEAST_WORDS || words > MOST_WORDS || linked > words * MOST_LINKED) return false;
  if (box.querySelector('form, input, button') || readPageFacts(blocks).lines.size > 0) return false;
  if (blocks.some((block) => boilerplateLine(block) !== null)) return false;
  const telling = blocks.filter((block) => block.isProse || isPoint(block));
  if (telling.some(({ text }) => told.includes(wordsOnly(text)))) return false;
  const [label] = blocks;
  const isLabelled = label !== telling[0] && label!.words <= MOST_LABEL_WORDS && !/[.!…]$/.test(label!.text);
  return telling.length >= (isLabelled ? 1 : 2);
}

function isPoint({ kind, words, linkShare }: PageBlock): boolean {
  return kind === 'listItem' && words >= LEAST_POINT_WORDS && linkShare < MOST_LINKED;
}

const FARTHEST_POINTS = 6;
const LABELS =
  /^(?:(?:the |story |article )?(?:key|main) (?:points?|facts?|takeaways?)|(?:story )?highlights|takeaways|at a glance|in (?:short|brief)|quick facts|what (?:to|you need to|we) know|the (?:gist|facts|basics)|das wichtigste(?: in kürze)?|auf einen blick|in kürze|en bref|l[’']essentiel|(?:las )?claves|in breve|kort fortalt|kort om|i korthet)\b.{0,20}$/i;

/** A list of points right above the first paragraph, with the label over it. */
function pointsAbove({ blocks }: PageBlocks, reasons: Reasons, first: number): PageBlock[] {
  const label = (at: number): PageBlock[] => (LABELS.test(blocks[at]?.text ?? '') ? [blocks[at]!] : []);
  if (blocks[first]!.kind === 'listItem') return label(first - 1);
  const near = blocks.slice(Math.max(0, first - FARTHEST_POINTS), first);
  const last = near.findLast(({ kind }) => kind === 'listItem');
  if (!last) return [];
  const list = last.element.parentElement;
  const points = blocks.slice(0, first).filter((block) => block.element.parentElement === list);
  const isRow = points.length >= 2 && points.every((block) => isPoint(block) && mayBeBox(reasons, block));
  const isBeside = list?.parentElement?.contains(blocks[first]!.element) ?? false;
  const isNamed = [...lineage(last.element)].some((element) => NAMES.test(namesOf(element)));
  if (!isRow || !(isBeside || isNamed)) return [];
  return [...label(points[0]!.index - 1), ...points];
}

function mayBeBox(reasons: Reasons, { index }: PageBlock): boolean {
  const reason = reasons[index];
  return reason !== null && reason !== undefined && MAY_BE_BOX.has(reason);
}
