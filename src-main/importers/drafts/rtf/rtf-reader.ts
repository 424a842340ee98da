import type { BlockKind } from '../../../../src-shared/domain/block';
import { hrefOfCode } from '../docx/fields';
import { symbolOf } from '../docx/symbols';
import { Asides } from '../word-flow/asides';
import type { Revision } from '../word-flow/flow';
import { TrackedCount } from '../word-flow/tracked-count';
import { decodeCodePage } from './code-pages';
import { setProperty } from './rtf-properties';
import { RtfComments } from './rtf-comments';
import { DESTINATIONS, SIGNS } from './rtf-words';
import { RtfSink } from './rtf-sink';
import { firstState, type RtfState } from './rtf-state';
import { instantOfPacked, RtfTables } from './rtf-tables';
import type { RtfToken } from './rtf-tokens';

const DEEPEST = 2_000;

/** Reads a rich text file, token by token, into a flow. */
export class RtfReader {
  readonly asides = new Asides();
  readonly tracked = new TrackedCount();
  readonly tables = new RtfTables();
  readonly comments = new RtfComments();
  readonly sink = new RtfSink();
  title = '';
  /** Characters whose bytes mean nothing in their code page. */
  undecodable = 0;
  private state: RtfState = firstState(this.sink);
  private readonly stack: RtfState[] = [];
  private notes = 0;
  private bytes: number[] = [];
  private toSkip = 0;
  private isOptional = false;
  private isGroupStart = false;
  private readonly seenRevisions = new Set<string>();

  /** How many groups are still open; 0 at the end of a whole file. */
  get depth(): number {
    return this.stack.length;
  }

  read(token: RtfToken): void {
    if (token.type === 'hex') return this.addByte(token.byte);
    if (token.type === 'bytes') return token.bytes.forEach((byte) => this.addByte(byte));
    this.flushBytes();
    if (token.type === 'word') this.readWord(token.word, token.param);
    else if (token.type === 'symbol') this.readSymbol(token.sign);
    else if (token.type === 'open') this.open();
    else this.close();
    if (token.type !== 'open' && !(token.type === 'symbol' && token.sign === '*')) this.isGroupStart = false;
  }

  finish(): void {
    this.flushBytes();
    this.sink.finish();
    for (const [id, note] of this.comments.threads()) this.sink.flow.notes.set(id, note);
    this.asides.tables = this.sink.tables;
  }

  private open(): void {
    if (this.stack.length > DEEPEST) throw new Error('groups within groups without end');
    this.stack.push(this.state);
    this.state = { ...this.state };
    this.isGroupStart = true;
    this.isOptional = false;
    this.toSkip = 0;
  }

  private close(): void {
    const closed = this.state;
    this.state = this.stack.pop() ?? firstState(this.sink);
    this.toSkip = 0;
    if (closed.destination !== this.state.destination || closed.sink !== this.state.sink) this.leave(closed);
  }

  /** A destination of its own ends: a note, a comment, a box, a head of the page. */
  private leave(closed: RtfState): void {
    const outer = this.state;
    if (closed.sink === outer.sink) return;
    if (closed.destination === 'note') this.addNote(closed, outer);
    else if (closed.destination === 'comment') {
      outer.sink.target.markNote(this.comments.add(closed.sink.words()));
    } else if (closed.destination === 'box') {
      const box = closed.sink.finish();
      if (box.items.length > 0) {
        this.asides.textBoxes += 1;
        outer.sink.addBox(box);
      }
    } else if (closed.destination === 'pageEdge') {
      const words = closed.sink.words();
      if (/\p{L}/u.test(words) && !this.asides.pageEdges.includes(words)) this.asides.pageEdges.push(words);
    }
  }

  private addNote(closed: RtfState, outer: RtfState): void {
    const text = closed.sink.words();
    if (text === '') return;
    this.notes += 1;
    const id = `note ${this.notes}`;
    const origin = closed.isEndnote ? 'endnote' : 'footnote';
    this.sink.flow.notes.set(id, { origin, remarks: [{ text, by: '', at: null }], resolved: false });
    outer.sink.target.markNote(id);
  }

  private readSymbol(sign: string): void {
    if (sign === '*') {
      this.isOptional = this.isGroupStart;
      return;
    }
    if (this.skips()) return;
    const text = { '~': '\u00a0', _: '\u2011', '{': '{', '}': '}', '\\': '\\' }[sign];
    if (text !== undefined) this.addText(text);
    else if (sign === '-') this.asides.softHyphens += this.isBody() ? 1 : 0;
    else if (sign === '\n' || sign === '\r') this.endParagraph();
  }

  private readWord(word: string, param: number | null): void {
    const destination = DESTINATIONS[word];
    if (destination && this.isGroupStart) return this.enter(word, destination);
    if (this.isOptional) {
      this.isOptional = false;
      this.state.destination = 'skipped';
      return;
    }
    if (this.state.destination === 'skipped') return;
    if (word === 'u') return this.addUnicode(param ?? 0);
    const sign = SIGNS[word];
    if (sign !== undefined) return this.skips() ? undefined : this.addText(sign);
    if (this.readStructure(word)) return;
    setProperty(word, param, { state: this.state, tables: this.tables, comments: this.comments });
  }

  private enter(word: string, destination: RtfState['destination']): void {
    this.isOptional = false;
    const { state } = this;
    if (state.destination === 'skipped' && word !== 'ud') return;
    if (word === 'pict' && this.isBody()) this.asides.pictures.push('');
    if (word === 'objdata' && this.isBody()) this.asides.objects += 1;
    state.destination = destination === 'text' ? this.stack.at(-1)!.destination : destination;
    if (word === 'ud') state.destination = 'text';
    if (word === 'fldinst') state.field = { code: '' };
    const field = this.stack.at(-1)?.field;
    if (word === 'field') state.field = { code: '' };
    else if (word === 'fldinst' && field) state.field = field;
    else if (word === 'fldrslt') state.isFieldResult = true;
    if (['note', 'comment', 'box', 'pageEdge'].includes(destination)) {
      Object.assign(state, { ...firstState(new RtfSink()), destination });
    }
  }

  /** Ends of paragraphs, lines, cells and rows. */
  private readStructure(word: string): boolean {
    switch (word) {
      case 'par':
      case 'sect':
      case 'nestcell':
        this.endParagraph();
        return true;
      case 'line':
      case 'page':
      case 'column':
      case 'softline':
        if (this.isBody()) this.state.sink.target.lineBreak(this.revisions());
        return true;
      case 'trowd':
        if (this.isBody()) this.state.sink.beginRow();
        return true;
      case 'cell':
        if (this.isBody()) this.state.sink.endCell();
        return true;
      case 'row':
        if (this.isBody()) this.state.sink.endRow();
        return true;
      default:
        return false;
    }
  }

  private endParagraph(): void {
    if (!this.isBody()) return;
    const { sink } = this.state;
    const { kind, level } = this.kindOfParagraph();
    sink.endParagraph(kind, level, this.revisions());
  }

  private kindOfParagraph(): { readonly kind: BlockKind; readonly level?: number } {
    const { style, outline, inList } = this.state.sink.paragraph;
    const known = this.tables.kindOfStyle(style);
    if (known.kind && known.kind !== 'paragraph') return { kind: known.kind, level: known.level };
    if (outline !== null && outline < 9) return { kind: 'heading', level: Math.min(6, outline + 1) };
    return { kind: inList ? 'listItem' : 'paragraph' };
  }

  private addByte(byte: number): void {
    if (!this.skips()) this.bytes.push(byte);
  }

  /** After a character in Unicode stands what older programs show in its place. */
  private skips(): boolean {
    if (this.toSkip === 0) return false;
    this.toSkip -= 1;
    return true;
  }

  private flushBytes(): void {
    if (this.bytes.length === 0) return;
    const bytes = Uint8Array.from(this.bytes);
    this.bytes = [];
    const font = this.tables.fonts.get(this.state.font);
    if (font?.isSymbol && this.isBody()) return bytes.forEach((byte) => this.addSymbol(font.name, byte));
    const text = decodeCodePage(bytes, font?.codePage ?? this.tables.codePage);
    if (this.isBody()) this.undecodable += text.split('\ufffd').length - 1;
    this.addText(text);
  }

  private addUnicode(code: number): void {
    const unit = code < 0 ? code + 65_536 : code;
    const font = this.tables.fonts.get(this.state.font);
    if (font?.isSymbol && unit >= 0xf000 && unit <= 0xf0ff) this.addSymbol(font.name, unit);
    else {
      this.addText(
        unit > 0xffff ? String.fromCodePoint(Math.min(unit, 0x10ffff)) : String.fromCharCode(unit),
      );
    }
    this.toSkip = this.state.standIns;
  }

  private addSymbol(font: string, code: number): void {
    const sign = symbolOf(font, code);
    if (sign === null) this.asides.unknownSigns += 1;
    else this.addText(sign);
  }

  private isBody(): boolean {
    return ['text', 'note', 'comment', 'box', 'pageEdge'].includes(this.state.destination);
  }

  private addText(text: string): void {
    const { state, tables, comments } = this;
    switch (state.destination) {
      case 'fonts':
        return tables.addFontName(text);
      case 'styles':
        return tables.addStyleName(text);
      case 'people':
        return void tables.people.push(
          ...text
            .split(';')
            .map((name) => name.trim())
            .filter((name) => name !== ''),
        );
      case 'title':
        this.title += text;
        return;
      case 'fieldCode':
        if (state.field) state.field.code += text;
        return;
      case 'listText':
        if (/[\p{L}\p{N}]/u.test(text)) this.asides.numberedItems += 1;
        state.sink.paragraph.inList = true;
        return;
      case 'commentAuthor':
        comments.author += text;
        return;
      case 'commentInitials':
        comments.initials += text;
        return;
      case 'commentDate':
        comments.date = instantOfPacked(Number(text));
        return;
      case 'commentReference':
        comments.reference = text.trim();
        return;
      case 'rangeOpens':
      case 'rangeCloses':
        return this.markRange(state.destination, text.trim());
      case 'skipped':
      case 'info':
        return;
      default:
        return this.addWords(text);
    }
  }

  private markRange(destination: 'rangeOpens' | 'rangeCloses', reference: string): void {
    const { target } = this.state.sink;
    const opens = destination === 'rangeOpens';
    if (opens) target.openNote(`comment ${reference}`);
    else target.closeNote(`comment ${reference}`);
    this.comments[opens ? 'opens' : 'closes'](reference, this.sink.flow.place + target.place);
  }

  private addWords(text: string): void {
    const { state } = this;
    if (state.hidden) {
      if (text.trim() !== '') this.asides.hidden.push(text.trim());
      return;
    }
    const look = this.tables.styles.get(state.sink.paragraph.style);
    if (this.tables.kindOfStyle(state.sink.paragraph.style).isContents) {
      this.asides.contents.push(text.trim());
      return;
    }
    const href = state.isFieldResult && state.field ? hrefOfCode(state.field.code) : undefined;
    const style = {
      // what the style of the paragraph does throughout is no emphasis
      strong: state.strong && !look?.strong,
      emphasis: state.emphasis && !look?.emphasis,
      ...(href !== undefined && { href }),
    };
    state.sink.target.text(text, style, this.revisions());
  }

  private revisions(): readonly Revision[] {
    const { inserted, deleted, movedFrom, movedTo, insertion, deletion, move } = this.state;
    if (!inserted && !deleted && !movedFrom && !movedTo) return [];
    const of = (kind: Revision['kind'], { person, time }: typeof insertion, moved = false): Revision =>
      this.seen({
        kind,
        by: this.nameOf(person),
        at: instantOfPacked(time),
        ...(moved && { moved }),
      });
    return [
      ...(inserted && !movedTo ? [of('inserted', insertion)] : []),
      ...(movedTo ? [of('inserted', move, true)] : []),
      ...(deleted && !movedFrom ? [of('deleted', deletion)] : []),
      ...(movedFrom ? [of('deleted', move, true)] : []),
    ];
  }

  /** Runs of one change are one for the count: the file does not say where a change begins and ends. */
  private seen(revision: Revision): Revision {
    const key = JSON.stringify(revision);
    if (!this.seenRevisions.has(key)) this.tracked.see(revision);
    this.seenRevisions.add(key);
    return revision;
  }

  private nameOf(person: number): string {
    const name = this.tables.people[person] ?? '';
    return /^unknown$/i.test(name) ? '' : name;
  }
}
