import { parseHTML } from 'linkedom';
import { refuseDeepHtml } from '../guards/html-depth';
import { blankComments } from './comments';

/** The part of the DOM that the importers read. Nothing of it is ever shown, run or fetched. */
export interface DomNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly parentElement: DomElement | null;
  readonly childNodes: Iterable<DomNode> & { readonly length: number };
}

/** What readers use of an element. */
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
  closest(selector: string): DomElement | null;
  remove(): void;
}

/** What readers use of a page. */
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

/** Parses a page or a fragment of one. Scripts are not run and nothing is loaded; a page that is nested too deeply throws. */
export function parseHtml(html: string): DomDocument {
  refuseDeepHtml(html);
  const { document } = parseHTML(asPage(html)) as unknown as {
    document: DomDocument & { readonly body: Growing };
  };
  const { body, documentElement } = document;
  for (const stray of [...documentElement.childNodes]) {
    const isPart = isElement(stray) && (stray === document.body || stray.localName === 'head');
    if (!isPart) body.appendChild(stray);
  }
  return document;
}

interface Growing extends DomElement {
  appendChild(node: DomNode): void;
}

/** A page with one root, since the parser keeps to what is written. What stands above `<html>` goes into it. */
function asPage(html: string): string {
  const root = /<html(?=[\s>])[^>]*>/i.exec(blankComments(html));
  if (!root) return `<!doctype html><html><head></head><body>${html}</body></html>`;
  const above = blankComments(html.slice(0, root.index)).replace(/<!doctype[^>]*>|<\?xml[^>]*>|\ufeff/gi, '');
  const below = html.slice(root.index + root[0].length);
  return `<!doctype html>${root[0]}${above.trim()}${below}`;
}

/** True for an element. */
export function isElement(node: DomNode): node is DomElement {
  return node.nodeType === ELEMENT;
}

/** True for text. */
export function isText(node: DomNode): boolean {
  return node.nodeType === TEXT;
}

/** The element and all that stand around it, from the inside out. */
export function* lineage(element: DomElement): Generator<DomElement> {
  for (let at: DomElement | null = element; at; at = at.parentElement) yield at;
}
