import type { DomDocument, DomElement } from '../../html/dom';
import { jsonLdArticles } from './json-ld';
import type { JsonRecord } from '../../json-values';

/** What a page says about itself to machines, before anything is made of it. */
export interface PageValues {
  readonly document: DomDocument;
  /** The page's own article in JSON-LD; empty where it has none. */
  readonly article: JsonRecord;
  /** The content of the first `<meta>` with one of the names (or properties, or itemprops), in their order. */
  meta(...names: readonly string[]): string | undefined;
  /** All contents of `<meta>` with one of the names. */
  metas(...names: readonly string[]): string[];
}

/** What the head of a page says of it to machines, by name. */
export function pageValues(document: DomDocument): PageValues {
  const contents = new Map<string, string[]>();
  for (const element of document.querySelectorAll('meta')) {
    const value = element.getAttribute('content')?.trim();
    if (value) {
      for (const name of namesOf(element)) contents.set(name, [...(contents.get(name) ?? []), value]);
    }
  }
  const metas = (...names: readonly string[]): string[] =>
    names.flatMap((name) => contents.get(name.toLowerCase()) ?? []);
  return {
    document,
    article: jsonLdArticles(document)[0] ?? {},
    metas,
    meta: (...names) => metas(...names)[0],
  };
}

function namesOf(element: DomElement): string[] {
  return ['name', 'property', 'itemprop']
    .map((attribute) => element.getAttribute(attribute)?.trim().toLowerCase() ?? '')
    .filter((name) => name !== '');
}

/** The text of an element on one line. */
export function textOf(element: DomElement | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
