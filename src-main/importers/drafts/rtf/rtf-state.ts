import type { RtfSink } from './rtf-sink';

/** What a group of the file is about. */
export type Destination =
  | 'text'
  | 'skipped'
  | 'fonts'
  | 'styles'
  | 'people'
  | 'info'
  | 'title'
  | 'pageEdge'
  | 'note'
  | 'box'
  | 'comment'
  | 'commentAuthor'
  | 'commentInitials'
  | 'commentDate'
  | 'commentReference'
  | 'rangeOpens'
  | 'rangeCloses'
  | 'fieldCode'
  | 'listText';

/** Kinds of groups whose words are a text apart from the one around them. */
const APART: ReadonlySet<Destination> = new Set(['note', 'comment', 'box', 'pageEdge']);

/** True for a note, a comment, a box, or a head of the page. */
export function isApart(destination: Destination): boolean {
  return APART.has(destination);
}

/** True where words are there to be read: in the story, or in a text apart from it. */
export function isBody({ destination }: Pick<RtfState, 'destination'>): boolean {
  return destination === 'text' || isApart(destination);
}

/** A change as the file writes it: an index into its table of people, and packed minutes. */
export interface RtfRevision {
  readonly person: number;
  readonly time: number;
}

/** A field, shared by the groups of its code and of its result. */
export interface RtfField {
  code: string;
}

/** What holds within a group; a group within it begins with a copy. */
export interface RtfState {
  destination: Destination;
  font: number;
  strong: boolean;
  emphasis: boolean;
  hidden: boolean;
  inserted: boolean;
  deleted: boolean;
  movedFrom: boolean;
  movedTo: boolean;
  insertion: RtfRevision;
  deletion: RtfRevision;
  move: RtfRevision;
  /** How many characters stand in for one that older programs do not know. */
  standIns: number;
  field: RtfField | null;
  isFieldResult: boolean;
  /** For a note at the end of the text. */
  isEndnote: boolean;
  /** Where text goes. */
  sink: RtfSink;
}

const NOBODY: RtfRevision = { person: 0, time: 0 };

/** What holds at the start of the file, and of each text apart from it. @param sink where its words go */
export function firstState(sink: RtfSink): RtfState {
  return {
    destination: 'text',
    font: -1,
    ...plainLook(),
    standIns: 1,
    field: null,
    isFieldResult: false,
    isEndnote: false,
    sink,
  };
}

/** What `\plain` goes back to. */
export function plainLook(): Pick<
  RtfState,
  | 'strong'
  | 'emphasis'
  | 'hidden'
  | 'inserted'
  | 'deleted'
  | 'movedFrom'
  | 'movedTo'
  | 'insertion'
  | 'deletion'
  | 'move'
> {
  return {
    strong: false,
    emphasis: false,
    hidden: false,
    inserted: false,
    deleted: false,
    movedFrom: false,
    movedTo: false,
    insertion: NOBODY,
    deletion: NOBODY,
    move: NOBODY,
  };
}
