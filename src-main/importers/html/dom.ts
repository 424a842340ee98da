import { parseHTML } from 'linkedom';

/** The part of the DOM that the importers read. Nothing of it is ever shown, run or fetched. */
export interface DomNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly parentElement: DomElement | null;
  readonly childNodes: Iterable<DomNode> & { readonly length: number };
}

export interface DomElement extends DomNode {
  /** Lower case. */
  readonly localName: string;
  readonly id: string;
  readonly children: Iterable<DomElement> & { readonly length: number };
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  setAttribute(name: string, value: string): void;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement> & { readonly length: number };
  contains(other: DomNode): boolean;
  remove(): void;
}

export interface DomDocument {
  readonly documentElement: DomElement;
  readonly head: DomElement | null;
  readonly body: DomElement;
  readonly title: string;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement> & { readonly length: number };
}

const ELEMENT = 1;
const TEXT = 3;

/** Parses a page or a fragment of one. Scripts are not run and nothing is loaded. */
export function parseHtml(html: string): DomDocument {
  const whole = /<html[\s>]/i.test(html)
    ? html
    : `<!doctype html><html><head></head><body>${html}</body></html>`;
  const { document } = parseHTML(whole) as unknown as { document: DomDocument };
  return document;
}

export function isElement(node: DomNode): node is DomElement {
  return node.nodeType === ELEMENT;
}

export function isText(node: DomNode): boolean {
  return node.nodeType === TEXT;
}

/** The element and all that stand around it, from the inside out. */
export function* lineage(element: DomElement): Generator<DomElement> {
  for (let at: DomElement | null = element; at; at = at.parentElement) yield at;
}
