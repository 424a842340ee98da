import type {
  BlockContent,
  DefinitionContent,
  FootnoteDefinition,
  PhrasingContent,
  Root,
  RootContent,
  TableRow,
} from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { BlockKind } from '../../../src-shared/domain/block';
import type { ImportReportItem } from '../../../src-shared/domain/import-report';
import type { ImportedNote } from '../../../src-shared/domain/imported';
import { sentenceAt } from '../../../src-shared/text/sentences';
import { type SaidSentence, say } from '../../../src-shared/words/say';
import { refuseMarkdownTraps } from '../guards/markdown-traps';
import { inParts } from './markdown-parts';
import { parseHtml } from '../html/dom';
import { htmlBlocks } from '../html/html-blocks';
import { reportItem } from '../report-items';
import { InlineText, type InlineStyle } from '../story/inline-text';
import type { RawBlock } from '../story/raw-story';
import { safeHref } from '../story/safe-href';

/** What Markdown was read into, with what there is to report. */
export interface MarkdownBlocks {
  readonly blocks: readonly RawBlock[];
  readonly items: readonly ImportReportItem[];
}

/** Reads Markdown (with tables, footnotes and strikethrough) into blocks; a first heading is the headline. */
export function markdownBlocks(text: string): MarkdownBlocks {
  const parted = inParts(text);
  refuseMarkdownTraps(parted.text);
  const root = unified().use(remarkParse).use(remarkGfm).parse(parted.text);
  const reader = new MarkdownReader(root);
  reader.readAll(root.children, 'paragraph');
  return { blocks: reader.blocks, items: [...reader.items(), ...parted.items] };
}

type Flow = RootContent | BlockContent | DefinitionContent;

class MarkdownReader {
  readonly blocks: RawBlock[] = [];
  private readonly definitions = new Map<string, string>();
  private readonly footnotes = new Map<string, FootnoteDefinition>();
  private images = 0;
  private tables = 0;
  private comments = 0;

  constructor(root: Root) {
    walk(root, (node) => {
      if (node.type === 'definition') this.definitions.set(node.identifier, node.url);
      if (node.type === 'footnoteDefinition') this.footnotes.set(node.identifier, node);
    });
  }

  readAll(nodes: readonly Flow[], kind: BlockKind): void {
    for (const node of nodes) this.readFlow(node, kind);
  }

  items(): ImportReportItem[] {
    const item = (
      kind: ImportReportItem['kind'],
      count: number,
      sentence: SaidSentence,
    ): ImportReportItem[] => (count === 0 ? [] : [reportItem(kind, sentence, { count })]);
    return [
      ...item('leftOut', this.images, say('draftReports.images', { count: this.images })),
      ...item('leftOut', this.comments, say('draftReports.hiddenComments', { count: this.comments })),
      ...item('decided', this.tables, say('draftReports.tablesAsText', { count: this.tables })),
    ];
  }

  private readFlow(node: Flow, kind: BlockKind): void {
    switch (node.type) {
      case 'heading':
        return this.readInline(node.children, this.headingKind(node.depth), node.depth);
      case 'paragraph':
        return this.readInline(node.children, kind);
      case 'blockquote':
        return this.readAll(node.children, 'quotation');
      case 'list':
        return node.children.forEach((item) =>
          this.readAll(item.children, kind === 'quotation' ? kind : 'listItem'),
        );
      case 'code':
        return this.pushLines(node.value, kind);
      case 'table':
        this.tables += 1;
        return node.children.forEach((row) => this.readRow(row, kind));
      case 'html':
        return this.readHtml(node.value);
      case 'definition':
      case 'footnoteDefinition':
      case 'thematicBreak':
      case 'yaml':
        return;
      default:
        return this.readInline([node as PhrasingContent], kind);
    }
  }

  private headingKind(depth: number): BlockKind {
    return depth === 1 && this.blocks.length === 0 ? 'headline' : 'heading';
  }

  private readInline(nodes: readonly PhrasingContent[], kind: BlockKind, level?: number): void {
    const reader = new PhrasingReader(this.definitions, (count) => (this.images += count));
    for (const line of reader.lines(nodes)) {
      const { text, marks } = line.inline.build();
      if (text === '') continue;
      const notes = line.footnotes.flatMap(({ identifier, at }) => this.footnoteAt(identifier, text, at));
      this.blocks.push({ kind, text, marks, ...(level && { level }), ...(notes.length > 0 && { notes }) });
    }
  }

  /** A footnote speaks for the sentence that its sign stands in or behind. */
  private footnoteAt(identifier: string, text: string, at: number): ImportedNote[] {
    const definition = this.footnotes.get(identifier);
    const sentence = sentenceAt(text, Math.max(0, Math.min(at, text.length) - 1));
    if (!definition || !sentence) return [];
    const inner = new MarkdownReader({ type: 'root', children: [] });
    for (const [name, url] of this.definitions) inner.definitions.set(name, url);
    inner.readAll(definition.children, 'paragraph');
    const words = inner.blocks.map((block) => block.text).join(' ');
    return [
      {
        origin: 'footnote',
        range: { start: sentence.start, end: Math.max(at, sentence.start + 1) },
        remarks: [{ text: words, by: '', at: null }],
        resolved: false,
      },
    ];
  }

  private readRow(row: TableRow, kind: BlockKind): void {
    const inline = new InlineText('keep');
    const reader = new PhrasingReader(this.definitions, (count) => (this.images += count));
    row.children.forEach((cell, index) => {
      if (index > 0) inline.append(' | ');
      reader.appendTo(inline, cell.children);
    });
    this.blocks.push({ kind, ...inline.build() });
  }

  private pushLines(value: string, kind: BlockKind): void {
    for (const line of value.split('\n')) {
      const text = line.trim();
      if (text !== '') this.blocks.push({ kind, text, marks: [] });
    }
  }

  private readHtml(html: string): void {
    if (/^\s*<!--/.test(html)) this.comments += 1;
    for (const { kind, text, marks } of htmlBlocks(parseHtml(html).body)) {
      this.blocks.push({ kind, text, marks });
    }
  }
}

interface Line {
  readonly inline: InlineText;
  readonly footnotes: { readonly identifier: string; readonly at: number }[];
}

/** Reads the inside of a paragraph; a hard line break begins a new line. */
class PhrasingReader {
  private line: Line = newLine();
  private done: Line[] = [];

  constructor(
    private readonly definitions: ReadonlyMap<string, string>,
    private readonly onImage: (count: number) => void,
  ) {}

  lines(nodes: readonly PhrasingContent[]): Line[] {
    this.readAll(nodes, {});
    this.breakLine();
    return this.done;
  }

  appendTo(inline: InlineText, nodes: readonly PhrasingContent[]): void {
    this.line = { inline, footnotes: [] };
    this.readAll(nodes, {});
  }

  private readAll(nodes: readonly PhrasingContent[], style: InlineStyle): void {
    for (const node of nodes) this.read(node, style);
  }

  private read(node: PhrasingContent, style: InlineStyle): void {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        return this.line.inline.append(node.value, style);
      case 'strong':
        return this.readAll(node.children, { ...style, strong: true });
      case 'emphasis':
        return this.readAll(node.children, { ...style, emphasis: true });
      case 'delete':
        return this.readAll(node.children, style);
      case 'link':
        return this.readAll(node.children, { ...style, href: safeHref(node.url) });
      case 'linkReference':
        return this.readAll(node.children, {
          ...style,
          href: safeHref(this.definitions.get(node.identifier)),
        });
      case 'break':
        return this.breakLine();
      case 'image':
      case 'imageReference':
        return this.onImage(1);
      case 'footnoteReference':
        this.line.footnotes.push({ identifier: node.identifier, at: this.line.inline.offset });
        return;
      case 'html':
        return /^<br\b/i.test(node.value) ? this.breakLine() : undefined;
    }
  }

  private breakLine(): void {
    this.done.push(this.line);
    this.line = newLine();
  }
}

function newLine(): Line {
  return { inline: new InlineText('keep'), footnotes: [] };
}

function walk(node: Root | RootContent, visit: (node: RootContent) => void): void {
  if (node.type !== 'root') visit(node);
  if ('children' in node) for (const child of node.children) walk(child, visit);
}
