import type { XmlElement } from '@rgrove/parse-xml';
import type { TrackedChanges } from '../../../../src-shared/domain/import-options';
import type { InlineStyle } from '../../story/inline-text';
import type { Asides } from '../word-flow/asides';
import type { Flow, Revision } from '../word-flow/flow';
import type { OdtAnnotations } from './odt-annotations';
import type { OdtChange } from './odt-changes';
import type { OdtLook, OdtStyles } from './odt-styles';
import type { OdtWriter } from './odt-writer';

/** What all parts of a document share while they are read. */
export interface OdtContext {
  readonly styles: OdtStyles;
  readonly changes: ReadonlyMap<string, OdtChange>;
  readonly annotations: OdtAnnotations;
  readonly asides: Asides;
  readonly options: TrackedChanges;
}

/** What holds for the text within an element because of what stands around it. */
export interface Around {
  readonly style: InlineStyle;
  readonly inList?: boolean;
  /** The text is read and not kept. */
  readonly muted?: 'contents' | 'hidden';
  /** For deleted words, which stand apart from the body. */
  readonly cut?: readonly Revision[];
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

/** The style of text within a look: what the look does not say stays as it is around it. */
export function styled(around: InlineStyle, look: OdtLook): InlineStyle {
  return {
    ...around,
    ...(look.strong !== undefined && { strong: look.strong }),
    ...(look.emphasis !== undefined && { emphasis: look.emphasis }),
  };
}

/** The same surroundings, where text is not kept if a reason is given. */
export function mutedBy(around: Around, muted: Around['muted']): Around {
  return muted ? { ...around, muted } : around;
}
