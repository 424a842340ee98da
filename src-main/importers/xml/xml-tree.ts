import { parseXml, XmlElement, XmlText, XmlCdata, type XmlNode } from '@rgrove/parse-xml';

/** The root of an XML part. Throws for what is not well formed and for entities that the document declares itself. */
export function xmlRoot(text: string): XmlElement {
  if (/<!DOCTYPE|<!ENTITY/i.test(text.slice(0, 2_000))) {
    throw new Error('a document type is not allowed here');
  }
  const { root } = parseXml(text);
  if (!root) throw new Error('no content');
  return root;
}

/** The elements right in an element, in order. */
export function childElements(element: XmlElement): XmlElement[] {
  return element.children.filter((child): child is XmlElement => child instanceof XmlElement);
}

/** True for text and for CDATA. */
export function isTextNode(node: XmlNode): node is XmlText {
  return node instanceof XmlText || node instanceof XmlCdata;
}

/** True for an element. */
export function isElementNode(node: XmlNode): node is XmlElement {
  return node instanceof XmlElement;
}
