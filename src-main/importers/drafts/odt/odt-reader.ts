import type { XmlElement } from '@rgrove/parse-xml';
import { childElements, isElementNode, isTextNode } from '../../xml/xml-tree';
import type { Flow } from '../word-flow/flow';
import { readerOf } from './odt-elements';
import type { Around } from './odt-around';
import type { OdtContext, OdtWalk } from './odt-walk';
import { OdtWriter } from './odt-writer';

/** Reads the body of an OpenDocument text, or a part like it, into a flow. */
export function readOdtPart(root: XmlElement, context: OdtContext): Flow {
  const reader = new OdtReader(context);
  reader.readElements(root, { style: {} });
  return reader.writer.flow;
}

/** Walks through one part; what each element means is told by {@link readerOf}. */
class OdtReader implements OdtWalk {
  readonly writer: OdtWriter;

  constructor(readonly context: OdtContext) {
    this.writer = new OdtWriter(context.asides);
  }

  read(element: XmlElement, around: Around): void {
    readerOf(element.name)(element, around, this);
  }

  readElements(element: XmlElement, around: Around): void {
    for (const child of childElements(element)) this.read(child, around);
  }

  readAll(element: XmlElement, around: Around): void {
    for (const child of element.children) {
      if (isTextNode(child)) this.writer.text(child.text, around);
      else if (isElementNode(child)) this.read(child, around);
    }
  }

  flowOf(element: XmlElement): Flow {
    return readOdtPart(element, this.context);
  }
}
