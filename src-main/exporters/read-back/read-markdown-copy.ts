import type { PhrasingContent, RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Block, BlockKind } from '../../../src-shared/domain/block';
import type { DraftMetadata } from '../../../src-shared/domain/draft';
import { readNotice } from '../../../src-shared/notices/read-notices';
import { PROOF_NAMES } from '../proof/proof-names';
import { safeAddress } from '../safe-address';
import { proofOf, type ReadBackCopy } from './read-back-copy';
import { blockOfRuns, PLAIN, type ReadRun } from './runs-to-block';

/** Reads one of our Markdown files; `null` for any other text. */
export function readMarkdownCopy(text: string): ReadBackCopy | null {
  const found = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(text);
  if (!found) return null;
  const fields = frontMatterFields(found[1]!);
  const proof = proofOf((name) => fields.get(PROOF_NAMES[name]));
  if (!proof) return null;
  // without GFM, whose parser makes a link of every address, also of one that was escaped
  const nodes = unified().use(remarkParse).parse(text.slice(found[0].length)).children;
  const blocks = withNotices(withDek(blocksOf(nodes), fields.get('description')));
  return {
    format: 'md',
    proof,
    metadata: metadataOf(fields),
    blocks,
    isWhole: nodes.every((node) => isOurs(node)),
  };
}

function frontMatterFields(lines: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const line of lines.split(/\r?\n/)) {
    const entry = /^([\w-]+):\s*(.*)$/.exec(line);
    if (entry) fields.set(entry[1]!, unquoted(entry[2]!));
  }
  return fields;
}

function unquoted(value: string): string {
  if (!value.startsWith('"')) return value.trim();
  try {
    return String(JSON.parse(value));
  } catch {
    return value;
  }
}

function metadataOf(fields: ReadonlyMap<string, string>): DraftMetadata {
  const named = [
    ['byline', 'author'],
    ['section', 'section'],
    ['publishedOn', 'date'],
    ['canonicalUrl', 'url'],
    ['language', 'lang'],
  ] as const;
  const known = named.map(([field, name]) => [field, fields.get(name)]).filter(([, value]) => value);
  return Object.fromEntries(known) as DraftMetadata;
}

/** Markdown has no standfirst: the paragraph under the headline is one if the front matter describes it so. */
function withDek(blocks: readonly Block[], description: string | undefined): Block[] {
  const at = blocks.findIndex(({ kind, text }) => kind === 'paragraph' && text === description);
  const isInHead = at >= 0 && blocks.slice(0, at).every(({ kind }) => kind === 'headline');
  return blocks.map((block, index) => (isInHead && index === at ? { ...block, kind: 'dek' } : block));
}

/** Markdown prints a notice as a paragraph: those next to the head and at the very end are read by their words. */
function withNotices(blocks: readonly Block[]): Block[] {
  const isNotice = (block: Block | undefined) =>
    block?.kind === 'paragraph' && readNotice(block.text) !== null;
  let first = blocks.findIndex(({ kind }) => kind !== 'headline' && kind !== 'dek');
  if (first === -1) return [...blocks];
  const headEnd = first;
  while (isNotice(blocks[first])) first += 1;
  let last = blocks.length;
  while (last > first && isNotice(blocks[last - 1])) last -= 1;
  return blocks.map((block, at) =>
    (at >= headEnd && at < first) || at >= last ? { ...block, kind: 'notice' } : block,
  );
}

const OUR_NODES: ReadonlySet<string> = new Set([
  'heading',
  'paragraph',
  'blockquote',
  'list',
  'listItem',
  'html',
  'text',
  'strong',
  'emphasis',
  'link',
]);

/** Whether a node and all in it are of kinds that our copies have; tags stand on lines of their own. */
function isOurs(node: RootContent, depth = 0): boolean {
  if (!OUR_NODES.has(node.type) || (node.type === 'html' && depth > 0)) return false;
  return !('children' in node) || node.children.every((child) => isOurs(child, depth + 1));
}

function blocksOf(nodes: readonly RootContent[]): Block[] {
  const blocks: Block[] = [];
  let isCaption = false;
  let isBanner = false;
  for (const node of nodes) {
    if (node.type === 'html') {
      isCaption = node.value.startsWith('<figcaption');
      if (node.value.includes('data-stet="not-verified"')) isBanner = true;
      else if (node.value.startsWith('</aside')) isBanner = false;
    } else if (!isBanner) {
      blocks.push(...flowBlocks(node, isCaption ? 'caption' : 'paragraph'));
    }
  }
  return blocks;
}

function flowBlocks(node: RootContent, kind: BlockKind): Block[] {
  switch (node.type) {
    case 'heading':
      return [blockOfRuns(node.depth === 1 ? 'headline' : 'heading', runsOf(node.children, PLAIN))];
    case 'paragraph':
      return [blockOfRuns(kind, runsOf(node.children, PLAIN))];
    case 'blockquote':
      return node.children.flatMap((child) => flowBlocks(child, 'quotation'));
    case 'list':
      return node.children.flatMap((item) => item.children.flatMap((child) => flowBlocks(child, 'listItem')));
    default:
      return [];
  }
}

function runsOf(nodes: readonly PhrasingContent[], style: Omit<ReadRun, 'text'>): ReadRun[] {
  return nodes.flatMap((node): ReadRun[] => {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        return [{ text: node.value.replace(/\r?\n/g, ' '), ...style }];
      case 'strong':
        return runsOf(node.children, { ...style, strong: true });
      case 'emphasis':
        return runsOf(node.children, { ...style, emphasis: true });
      case 'link':
        return runsOf(node.children, { ...style, href: safeAddress(node.url) });
      case 'break':
        return [{ text: ' ', ...style }];
      default:
        return 'children' in node ? runsOf(node.children, style) : [];
    }
  });
}
