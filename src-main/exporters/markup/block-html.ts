import type { Block, BlockKind } from '../../../src-shared/domain/block';
import { groupRuns, inlineRuns, type InlineRun } from '../inline-runs';
import { safeAddress } from '../safe-address';
import { markup, joined, type Html } from './html';

/** What is to stand below a block, by the block itself. */
export type Below = ReadonlyMap<Block, Html>;

/** Blocks as HTML elements, neighbouring list items in one list. */
export function blocksHtml(blocks: readonly Block[], below: Below = new Map()): Html {
  return joined(
    neighbours(blocks).map((group) => groupHtml(group, below)),
    '\n',
  );
}

/** A block's text with its marks as elements. */
function inlineHtml(block: Block): Html {
  const runs = inlineRuns(block);
  return joined(groupRuns(runs, (run) => run.href).map((group) => linkHtml(group.key, group.runs)));
}

function linkHtml(href: string | null, runs: readonly InlineRun[]): Html {
  const inner = joined(
    groupRuns(runs, (run) => run.strong).map((group) =>
      group.key ? markup`<strong>${emphasisHtml(group.runs)}</strong>` : emphasisHtml(group.runs),
    ),
  );
  const address = href === null ? null : safeAddress(href);
  return address === null ? inner : markup`<a href="${address}">${inner}</a>`;
}

function emphasisHtml(runs: readonly InlineRun[]): Html {
  return joined(
    groupRuns(runs, (run) => run.emphasis).map((group) => {
      const text = group.runs.map((run) => run.text).join('');
      return group.key ? markup`<em>${text}</em>` : markup`${text}`;
    }),
  );
}

/** List items that follow each other, together; every other block alone. */
function neighbours(blocks: readonly Block[]): Block[][] {
  const groups: Block[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.kind === 'listItem' && last?.[0]?.kind === 'listItem') last.push(block);
    else groups.push([block]);
  }
  return groups;
}

function groupHtml(group: readonly Block[], below: Below): Html {
  const first = group[0]!;
  if (first.kind !== 'listItem') {
    return joined([ELEMENTS[first.kind](inlineHtml(first)), below.get(first) ?? null]);
  }
  return markup`<ul>
    ${joined(
      group.map((item) => markup`<li>${inlineHtml(item)}${below.get(item) ?? null}</li>`),
      '\n',
    )}
  </ul>`;
}

const ELEMENTS: Readonly<Record<BlockKind, (inner: Html) => Html>> = {
  headline: (inner) => markup`<h1>${inner}</h1>`,
  dek: (inner) => markup`<p class="dek">${inner}</p>`,
  heading: (inner) => markup`<h2>${inner}</h2>`,
  paragraph: (inner) => markup`<p>${inner}</p>`,
  quotation: (inner) => markup`<blockquote><p>${inner}</p></blockquote>`,
  listItem: (inner) =>
    markup`<ul>
      <li>${inner}</li>
    </ul>`,
  caption: (inner) => markup`<figure><figcaption>${inner}</figcaption></figure>`,
  notice: (inner) => markup`<aside class="notice" role="note"><p>${inner}</p></aside>`,
};
