import type { XmlElement } from '@rgrove/parse-xml';
import { childElements } from './xml-tree';

/** The first child of that name. */
export function childNamed(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element && childElements(element).find((child) => child.name === name);
}

/** Every child of that name. */
export function childrenNamed(element: XmlElement | undefined, name: string): XmlElement[] {
  return element ? childElements(element).filter((child) => child.name === name) : [];
}

/** The first descendant of that name, in the order of the document. */
export function descendantNamed(element: XmlElement, name: string): XmlElement | undefined {
  for (const child of childElements(element)) {
    if (child.name === name) return child;
    const within = descendantNamed(child, name);
    if (within) return within;
  }
  return undefined;
}
