import { Asides } from '../word-flow/asides';
import { TrackedCount } from '../word-flow/tracked-count';
import { RtfComments } from './rtf-comments';
import { RtfRevisions } from './rtf-revisions';
import { RtfSink } from './rtf-sink';
import { RtfTables } from './rtf-tables';

/** What has been gathered of a rich text file so far; every part of the reader writes into it. */
export class RtfDocument {
  readonly asides = new Asides();
  readonly tracked = new TrackedCount();
  readonly tables = new RtfTables();
  readonly comments = new RtfComments();
  readonly revisions = new RtfRevisions(this.tables, this.tracked);
  /** The text of the story. */
  readonly sink = new RtfSink();
  title = '';
  /** Characters whose bytes mean nothing in their code page. */
  undecodable = 0;
  private notes = 0;

  /** Keeps a note of the story. Answers the id of its place in the flow. */
  addNote(text: string, origin: 'footnote' | 'endnote'): string {
    this.notes += 1;
    const id = `note ${this.notes}`;
    this.sink.flow.notes.set(id, { origin, remarks: [{ text, by: '', at: null }], resolved: false });
    return id;
  }

  /** At the end of the file: closes what is open, and puts the comments together as threads. */
  finish(): void {
    this.sink.finish();
    for (const [id, note] of this.comments.threads()) this.sink.flow.notes.set(id, note);
    this.asides.tables = this.sink.tables;
  }
}
