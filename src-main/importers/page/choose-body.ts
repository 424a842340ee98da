import { lineage, type DomElement } from '../html/dom';
import { saysStory, type Boilerplate } from './element-hints';
import { trimEnds } from './ends';
import type { Ground } from './ground';
import type { LeftOutReason, Reasons } from './left-out-reason';
import { boilerplateLine } from './line-rules';
import { leaveOutLinkRuns } from './link-runs';
import { leaveOutTeasers } from './teaser-boxes';
import { elementWeights, heartOf, type PageBlock, type PageBlocks } from './page-block';

/** An element that holds this share of the story is the story, whatever its name says. */
const STORY_SHARE = 0.3;
const HEART_SHARE = 0.8;
const MOSTLY_PROSE = 0.3;

/**
 * Decides for every block of a page whether it belongs to the story's body. The heart is the innermost element
 * that holds most of the ground; within it, what elements are called and what lines say leaves things out;
 * around it, running text that Readability sees as well comes in.
 */
export function chooseBody(page: PageBlocks, ground: Ground, title: string | undefined): Reasons {
  const { blocks } = page;
  const weigh = (block: PageBlock): number =>
    ground.has(block) ? block.words * (block.isProse ? 1 : MOSTLY_PROSE) : 0;
  const innermost = heartOf(blocks, HEART_SHARE, weigh);
  if (!innermost) return blocks.map(() => 'outside');
  const heart = wholeStory(asBox(innermost), blocks);
  const weights = elementWeights(blocks, weigh);
  const byPlace = leaveOutOtherStories(
    blocks,
    reasonsByPlace(page, heart, weights, ground),
    ownArticle(blocks, title, weights),
  );
  const byTitle = withSubheads(blocks, byPlace, ground).map(
    (reason, at) => reason ?? (isTitle(blocks[at]!, title) ? 'header' : null),
  );
  const byLine = byTitle.map((reason, at) => reason ?? boilerplateLine(blocks[at]!));
  const byBox = leaveOutTeasers(blocks, byLine, ground);
  return trimEnds(blocks, leaveOutLinkRuns(page, byBox), ground);
}

/** A story that is one long list or quotation goes on beside it. */
function asBox(heart: DomElement): DomElement {
  return [...lineage(heart)].find(({ localName }) => !NO_BOX.has(localName)) ?? heart;
}

const NO_BOX = new Set(['ul', 'ol', 'li', 'dl', 'blockquote', 'p', 'table', 'tbody', 'tr', 'td']);

/** A short story may have one long paragraph: then the element that says that it is the story is the heart. */
function wholeStory(heart: DomElement, blocks: readonly PageBlock[]): DomElement {
  const within = (element: DomElement): number =>
    blocks.filter((block) => element.contains(block.element)).length;
  if (within(heart) > FEW_BLOCKS) return heart;
  const story = [...lineage(heart)].find(
    (element) => /^(?:article|main)$/.test(element.localName) || saysStory(element),
  );
  const isOne = story && story.querySelectorAll('article').length === 0 && within(story) <= SHORT_STORY;
  return isOne ? story : heart;
}

const FEW_BLOCKS = 2;
const SHORT_STORY = 40;

function reasonsByPlace(
  { blocks, hintOf }: PageBlocks,
  heart: DomElement,
  weights: ReadonlyMap<DomElement, number>,
  ground: Ground,
): Reasons {
  const total = weights.get(heart) ?? 0;
  const around = new Set(lineage(heart));
  const findHint = (block: PageBlock): Boilerplate | null => {
    let found: Boilerplate | null = null;
    for (const element of lineage(block.element)) {
      if (around.has(element)) break;
      if (isEmbeddedPost(element)) return null;
      if (saysStory(element) && (weights.get(element) ?? 0) > 0) break;
      const hint = hintOf(element);
      if (hint && (weights.get(element) ?? 0) < total * STORY_SHARE) found = hint;
    }
    return found;
  };
  const misleading = misleadingHints(blocks, heart, ground, findHint);
  const misnamed = misnamedBlocks(blocks, ground, findHint);
  const hintWithin = (block: PageBlock): Boilerplate | null => {
    const hint = findHint(block);
    return hint && (misleading.has(hint) || isTold(block, hint, ground) || misnamed.has(block)) ? null : hint;
  };
  const lastInHeart = blocks.findLastIndex((block) => heart.contains(block.element));
  return blocks.map((block, at): LeftOutReason | null => {
    if (heart.contains(block.element)) return hintWithin(block);
    if (at < lastInHeart && isBesideHeart(block, ground)) return hintWithin(block);
    return findHint(block) ?? 'outside';
  });
}

/**
 * A name that would take a good part of the story away means something else on this site: a story told in
 * slides, its sections called tabs. Comments and other stories stay what they are.
 */
function misleadingHints(
  blocks: readonly PageBlock[],
  heart: DomElement,
  ground: Ground,
  findHint: (block: PageBlock) => Boilerplate | null,
): ReadonlySet<Boilerplate> {
  const taken = new Map<Boilerplate | null, number>();
  for (const block of blocks) {
    if (!block.isProse || !ground.has(block) || !heart.contains(block.element)) continue;
    const hint = findHint(block);
    taken.set(hint, (taken.get(hint) ?? 0) + block.words);
  }
  const total = [...taken.values()].reduce((sum, words) => sum + words, 0);
  const misleading = [...taken].filter(
    ([hint, words]) => hint && !ALWAYS_MEANT.has(hint) && words > total * STORY_SHARE,
  );
  return new Set(misleading.map(([hint]) => hint!));
}

/** A paragraph of the text that the newsroom itself gives to machines is the story's, whatever its box is called. */
function isTold(block: PageBlock, hint: Boilerplate, ground: Ground): boolean {
  return ground.isWhole && block.isProse && ground.has(block) && MISNAMED.has(hint);
}

/** Several paragraphs in a row in one box that Readability sees too, or one too long for a caption or a dek. */
function misnamedBlocks(
  blocks: readonly PageBlock[],
  ground: Ground,
  findHint: (block: PageBlock) => Boilerplate | null,
): ReadonlySet<PageBlock> {
  const rows = new Map<DomElement | null, PageBlock[]>();
  for (const block of blocks) {
    const hint =
      block.isProse && block.linkShare < MOST_PROSE_LINKED && ground.has(block) ? findHint(block) : null;
    if (hint === null || !VAGUE.has(hint) || block.element.closest('figure')) continue;
    const { parentElement } = block.element;
    rows.set(parentElement, [...(rows.get(parentElement) ?? []), block]);
  }
  const wordsIn = (row: readonly PageBlock[]): number => row.reduce((sum, { words }) => sum + words, 0);
  return new Set([...rows.values()].filter((row) => wordsIn(row) >= MORE_THAN_ASIDE).flat());
}

const MOST_PROSE_LINKED = 0.2;
const MORE_THAN_ASIDE = 81;
const VAGUE: ReadonlySet<Boilerplate> = new Set(['media', 'header', 'dateline', 'tags', 'share']);

const MISNAMED: ReadonlySet<Boilerplate> = new Set(['related', 'media', 'tags', 'dateline', 'form']);

const ALWAYS_MEANT: ReadonlySet<Boilerplate> = new Set(['comments', 'related', 'consent', 'newsletter']);

/** What is called a subtitle or an entry of a table and stands as a line between paragraphs is a subhead. */
function withSubheads(blocks: readonly PageBlock[], reasons: Reasons, ground: Ground): Reasons {
  const isStory = (at: number): boolean =>
    reasons[at] === null && blocks[at]!.words >= LEAST_BELOW && ground.has(blocks[at]!);
  const first = blocks.findIndex((_, at) => isStory(at));
  return reasons.map((reason, at) => {
    if ((reason !== 'header' && reason !== 'navigation') || first < 0 || at < first) return reason;
    const { kind, words, element, linkShare } = blocks[at]!;
    const next = blocks[at + 1];
    const siblings = next && isStory(at + 1) && next.element.parentElement === element.parentElement;
    if (linkShare > 0.5) return reason;
    return (kind === 'heading' && reason === 'header') || (siblings && words <= LONGEST_SUBHEAD)
      ? null
      : reason;
  });
}

const LONGEST_SUBHEAD = 16;
const LEAST_BELOW = 8;

/** A summary above the story or a paragraph that the page keeps in a box of its own. */
function isBesideHeart(block: PageBlock, ground: Ground): boolean {
  return block.isProse && block.linkShare < 0.3 && ground.sees(block);
}

const OWN_SHARE = 0.15;

/** The `<article>` in which the page's headline stands, if it holds a good part of what may be the story. */
function ownArticle(
  blocks: readonly PageBlock[],
  title: string | undefined,
  weights: ReadonlyMap<DomElement, number>,
): DomElement | null {
  const heading = blocks.find((block) => block.kind === 'heading' && isTitle(block, title));
  const article =
    heading && [...lineage(heading.element)].findLast(({ localName }) => localName === 'article');
  const total = Math.max(0, ...weights.values());
  return article && (weights.get(article) ?? 0) > total * OWN_SHARE ? article : null;
}

/** Sites put the next story below the one that was asked for; each is an `<article>` of its own. */
function leaveOutOtherStories(
  blocks: readonly PageBlock[],
  reasons: Reasons,
  own: DomElement | null,
): Reasons {
  if (!own) return reasons;
  const isOther = ({ element }: PageBlock): boolean =>
    !own.contains(element) && [...lineage(element)].some(({ localName }) => localName === 'article');
  return reasons.map((reason, at) => reason ?? (isOther(blocks[at]!) ? 'otherStory' : null));
}

/** What somebody wrote elsewhere and the story quotes. */
function isEmbeddedPost(element: DomElement): boolean {
  if (element.localName !== 'blockquote') return false;
  return /\b(?:twitter|instagram|tiktok|bluesky|fb|reddit|mastodon)-/.test(
    element.getAttribute('class') ?? '',
  );
}

function isTitle(block: PageBlock, title: string | undefined): boolean {
  return title !== undefined && block.words <= 40 && bare(block.text) === bare(title);
}

function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}
