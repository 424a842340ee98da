import type { BlockContent, Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { Block } from '../../src-shared/domain/block';
import { blocksForReaders } from '../../src-shared/notices/place-notices';
import type { Exporter } from './exporter';
import type { ExportInput } from './export-input';
import { inlineMarkdown } from './inline-markdown';
import { NOT_VERIFIED, notVerifiedSentence, openBlockers } from './open-items';
import { proofEntries } from './proof/proof-names';

/** The story as Markdown: front matter with the proof, then the text with its notices. */
export const markdownExporter: Exporter = {
  format: 'md',
  extension: 'md',
  mimeType: 'text/markdown',
  write: (input) => Promise.resolve(new TextEncoder().encode(storyMarkdown(input))),
};

/** The story with its proof as front matter. */
export function storyMarkdown(input: ExportInput): string {
  return `${frontMatter(input)}\n${markdownOf([...banner(input), ...blocksMarkdown(blocksForReaders(input.story))])}`;
}

const writer = unified()
  .use(remarkGfm)
  .use(remarkStringify, { bullet: '-', emphasis: '*', strong: '*', rule: '-', fences: true });

function markdownOf(children: RootContent[]): string {
  const tree: Root = { type: 'root', children };
  return writer.stringify(tree);
}

/** Blocks as mdast; list items that follow each other share one list. */
function blocksMarkdown(blocks: readonly Block[]): RootContent[] {
  const nodes: RootContent[] = [];
  for (const block of blocks) {
    const last = nodes.at(-1);
    if (block.kind !== 'listItem') nodes.push(...blockNodes(block));
    else if (last?.type === 'list') last.children.push(listItem(block));
    else nodes.push({ type: 'list', ordered: false, spread: false, children: [listItem(block)] });
  }
  return nodes;
}

function listItem(block: Block) {
  return { type: 'listItem' as const, spread: false, children: [paragraph(block)] };
}

function blockNodes(block: Block): RootContent[] {
  switch (block.kind) {
    case 'headline':
      return [{ type: 'heading', depth: 1, children: inlineMarkdown(block) }];
    case 'heading':
      return [{ type: 'heading', depth: 2, children: inlineMarkdown(block) }];
    case 'quotation':
      return [{ type: 'blockquote', children: [paragraph(block)] }];
    case 'caption':
      // Markdown has no captions; blank lines around the tags keep the words between them Markdown.
      return [markup('<figcaption>'), paragraph(block), markup('</figcaption>')];
    default:
      return [paragraph(block)];
  }
}

function paragraph(block: Block): BlockContent & { type: 'paragraph' } {
  return { type: 'paragraph', children: inlineMarkdown(block) };
}

function markup(value: string): RootContent {
  return { type: 'html', value };
}

function banner(input: ExportInput): RootContent[] {
  if (input.proof.verified) return [];
  const open = openBlockers(input.blockers);
  const words = (value: string) => ({ type: 'text' as const, value });
  const head: RootContent = {
    type: 'paragraph',
    children: [{ type: 'strong', children: [words(NOT_VERIFIED)] }, words(`. ${notVerifiedSentence(open)}`)],
  };
  const list: RootContent = {
    type: 'list',
    ordered: false,
    spread: false,
    children: open.map(({ message }) => ({
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph', children: [words(message)] }],
    })),
  };
  return [
    markup('<aside data-stet="not-verified">'),
    head,
    ...(open.length > 0 ? [list] : []),
    markup('</aside>'),
  ];
}

/** A JSON string is a YAML string; so no value can end its line or the front matter. */
function frontMatter(input: ExportInput): string {
  const { metadata, proof, story } = input;
  const fields: [string, string | undefined][] = [
    ['status', proof.verified ? 'verified' : NOT_VERIFIED],
    ['title', input.title],
    ['description', story.head.find((block) => block.kind === 'dek')?.text],
    ['author', metadata.byline],
    ['date', metadata.publishedOn],
    ['lastmod', input.modifiedOn ?? undefined],
    ['section', metadata.section],
    ['lang', metadata.language],
    ['url', metadata.canonicalUrl],
    ...proofEntries(proof).map(({ name, value }): [string, string] => [name, value]),
  ];
  const lines = fields
    .filter(([, value]) => value)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return ['---', ...lines, '---', ''].join('\n');
}
