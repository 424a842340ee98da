import type { XmlElement } from '@rgrove/parse-xml';
import type { TrackedChanges } from '../../../../src-shared/domain/import-options';
import type { Asides } from '../word-flow/asides';
import type { Flow, Revision } from '../word-flow/flow';
import type { TrackedCount } from '../word-flow/tracked-count';
import type { Fields } from './fields';
import type { StyleLook, WordStyles } from './word-styles';

/** What all parts of a document share while they are read. */
export interface DocxContext {
  readonly styles: WordStyles;
  /** Addresses of links by the id of their relationship. */
  readonly links: ReadonlyMap<string, string>;
  readonly asides: Asides;
  readonly tracked: TrackedCount;
  readonly options: TrackedChanges;
}

/** What holds for the text within an element because of what stands around it. */
export interface Around {
  readonly revisions: readonly Revision[];
  readonly href?: string;
  readonly look: StyleLook;
  /** The text is read and not kept, for instance a table of contents. */
  readonly muted?: 'contents' | 'hidden';
}

/** A walk through one part of a document, as it is handed to whatever reads a run on the way. */
export interface DocxWalk {
  readonly context: DocxContext;
  readonly flow: Flow;
  readonly fields: Fields;
  /** Reads what is within an element. */
  readAll(element: XmlElement, around: Around): void;
  /** Reads one of several forms of the same content. */
  readAlternative(element: XmlElement, around: Around): void;
  /** Takes up a text box; it is read after the paragraph that it hangs on. */
  addBox(content: XmlElement, around: Around): void;
  lineBreak(around: Around): void;
}
