import type { XmlElement } from '@rgrove/parse-xml';
import type { TrackedChanges } from '../../../../src-shared/domain/import-options';
import type { Asides } from '../word-flow/asides';
import type { Flow } from '../word-flow/flow';
import type { OdtAnnotations } from './odt-annotations';
import type { Around } from './odt-around';
import type { OdtChange } from './odt-changes';
import type { OdtStyles } from './odt-styles';
import type { OdtWriter } from './odt-writer';

/** What all parts of a document share while they are read. */
export interface OdtContext {
  readonly styles: OdtStyles;
  readonly changes: ReadonlyMap<string, OdtChange>;
  readonly annotations: OdtAnnotations;
  readonly asides: Asides;
  readonly options: TrackedChanges;
}

/** A walk through one part of a document, as it is handed to whatever reads an element on the way. */
export interface OdtWalk {
  readonly context: OdtContext;
  readonly writer: OdtWriter;
  /** Reads one element, by its name. */
  read(element: XmlElement, around: Around): void;
  /** Reads the elements within an element; white space between them is no text. */
  readElements(element: XmlElement, around: Around): void;
  /** Reads the elements and the text within an element. */
  readAll(element: XmlElement, around: Around): void;
  /** Reads what is within an element as a text of its own: a note, a box. */
  flowOf(element: XmlElement): Flow;
}

/** Reads the elements of one name. */
export type ReadElement = (element: XmlElement, around: Around, walk: OdtWalk) => void;
