import { Fragment, Slice, type Node as EditorNode } from 'prosemirror-model';
import type { EditorView } from 'prosemirror-view';
import { BLOCK_KINDS, type Block, type BlockKind, type Mark } from '../../../src-shared/domain/block';
import { nodeOf } from './galley-positions';

/** Elements that end one paragraph and begin another. */
const BLOCK_TAGS = new Set(
  'P DIV H1 H2 H3 H4 H5 H6 LI BLOCKQUOTE TR SECTION ARTICLE HEADER FOOTER FIGCAPTION PRE TABLE UL OL DL DT DD'.split(
    ' ',
  ),
);
const SILENT_TAGS = new Set([
  'SCRIPT',
  'STYLE',
  'HEAD',
  'TITLE',
  'TEMPLATE',
  'NOSCRIPT',
  'IFRAME',
  'OBJECT',
  'SVG',
  'MATH',
]);

/**
 * Pastes words with our three marks and nothing else: one block a paragraph. What was copied as HTML is read from a
 * document without a window, in which nothing loads or runs.
 */
export function pasteBlocks(view: EditorView, event: ClipboardEvent): boolean {
  event.preventDefault();
  if (!view.editable) return true;
  const html = event.clipboardData?.getData('text/html') ?? '';
  const plain = event.clipboardData?.getData('text/plain') ?? '';
  const nodes = (html ? blocksOfHtml(html) : blocksOfText(plain)).map(nodeOf);
  if (nodes.length === 0) return true;
  view.dispatch(view.state.tr.replaceSelection(sliceOf(nodes)).setMeta('uiEvent', 'paste').scrollIntoView());
  return true;
}

function sliceOf(nodes: readonly EditorNode[]): Slice {
  return new Slice(Fragment.from(nodes), 1, 1);
}

/** A paragraph a line. */
export function blocksOfText(text: string): Block[] {
  return text
    .split(/\n+/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .map((line) => ({ kind: 'paragraph', text: line, marks: [] }));
}

interface Style {
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly href: string | null;
}

/** The paragraphs of some HTML with what is strong, emphasised and linked in them. */
export function blocksOfHtml(html: string): Block[] {
  const reader = new HtmlReader();
  reader.read(inertDocument(html).body, {
    strong: false,
    emphasis: false,
    href: null,
  });
  return reader.end();
}

/** As far as Stet uses it; where there are no trusted types, as in tests, HTML is taken as it is. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createHTML(html: string): string },
  ): { createHTML(html: string): string };
}

/**
 * The policy by which pasted HTML may be parsed. It changes nothing, since the document that comes of it has no window:
 * it loads nothing and runs nothing. It does not leave this file.
 */
const pasted = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy(
  'stet-pasted-html',
  {
    createHTML: (html) => html,
  },
);

function inertDocument(html: string): Document {
  return new DOMParser().parseFromString(pasted?.createHTML(html) ?? html, 'text/html');
}

class HtmlReader {
  readonly #blocks: Block[] = [];
  #text = '';
  #marks: Mark[] = [];
  #kind: BlockKind = 'paragraph';

  read(element: Element, style: Style): void {
    for (const child of element.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) this.#add(child.textContent ?? '', style);
      else if (child instanceof Element || isElement(child)) this.#enter(child as Element, style);
    }
  }

  end(): Block[] {
    this.#close();
    return this.#blocks;
  }

  #enter(element: Element, style: Style): void {
    const tag = element.tagName.toUpperCase();
    if (SILENT_TAGS.has(tag)) return;
    if (tag === 'BR') return this.#close();
    const block = BLOCK_TAGS.has(tag);
    if (block) {
      this.#close();
      this.#kind = kindOf(element);
    }
    this.read(element, styleOf(element, style));
    if (block) this.#close();
  }

  #add(raw: string, style: Style): void {
    const words = raw.replace(/\s+/g, ' ');
    const text = this.#text === '' || this.#text.endsWith(' ') ? words.trimStart() : words;
    if (text === '') return;
    const range = { start: this.#text.length, end: this.#text.length + text.length };
    this.#text += text;
    if (style.strong) this.#marks.push({ kind: 'strong', ...range });
    if (style.emphasis) this.#marks.push({ kind: 'emphasis', ...range });
    if (style.href !== null) this.#marks.push({ kind: 'link', href: style.href, ...range });
  }

  #close(): void {
    const text = this.#text.trimEnd();
    const marks = this.#marks
      .map((mark) => ({ ...mark, end: Math.min(mark.end, text.length) }))
      .filter((mark) => mark.start < mark.end);
    if (text !== '') this.#blocks.push({ kind: this.#kind, text, marks });
    this.#text = '';
    this.#marks = [];
    this.#kind = 'paragraph';
  }
}

function isElement(node: Node): boolean {
  return node.nodeType === Node.ELEMENT_NODE;
}

/** The kind of a block that was copied out of a galley; from anywhere else everything is a paragraph. */
function kindOf(element: Element): BlockKind {
  const own = BLOCK_KINDS.find((kind) => element.classList.contains(`block-${kind}`));
  return own ?? (element.tagName.toUpperCase() === 'BLOCKQUOTE' ? 'quotation' : 'paragraph');
}

function styleOf(element: Element, style: Style): Style {
  const tag = element.tagName.toUpperCase();
  const css = element.getAttribute('style') ?? '';
  const weight = /font-weight:\s*(\w+)/.exec(css)?.[1];
  const slant = /font-style:\s*(\w+)/.exec(css)?.[1];
  const strong = weight
    ? weight === 'bold' || Number(weight) >= 600
    : tag === 'B' || tag === 'STRONG' || style.strong;
  const emphasis = slant ? slant === 'italic' : tag === 'I' || tag === 'EM' || style.emphasis;
  const href = element.getAttribute('href') ?? element.getAttribute('data-href') ?? '';
  return { strong, emphasis, href: /^(https?:\/\/|mailto:)/i.test(href) ? href : style.href };
}
