import { RtfCharacters } from './rtf-characters';
import { enterDestination, leaveDestination } from './rtf-destinations';
import { RtfDocument } from './rtf-document';
import { RtfGroups } from './rtf-groups';
import { setProperty } from './rtf-properties';
import { isBody } from './rtf-state';
import { endParagraph, readStructure } from './rtf-structure';
import { addText } from './rtf-text';
import type { RtfToken } from './rtf-tokens';
import { DESTINATIONS, SIGNS } from './rtf-words';

/** Reads a rich text file, token by token: each is handed to the part of the reader that it means something to. */
export class RtfReader {
  private readonly document = new RtfDocument();
  private readonly groups = new RtfGroups(this.document.sink);
  private readonly characters = new RtfCharacters(this.document);

  /** How many groups are still open; 0 at the end of a whole file. */
  get depth(): number {
    return this.groups.depth;
  }

  /** Reads on. Throws where groups are nested without end. */
  read(token: RtfToken): void {
    if (token.type === 'hex') return this.characters.addByte(token.byte);
    if (token.type === 'bytes') return token.bytes.forEach((byte) => this.characters.addByte(byte));
    this.characters.flush(this.groups.state);
    if (token.type === 'word') this.readWord(token.word, token.param);
    else if (token.type === 'symbol') this.readSymbol(token.sign);
    else if (token.type === 'open') this.open();
    else this.close();
    if (token.type !== 'open' && !(token.type === 'symbol' && token.sign === '*')) {
      this.groups.isStart = false;
    }
  }

  /** After the last token: what the file holds. */
  finish(): RtfDocument {
    this.characters.flush(this.groups.state);
    this.document.finish();
    return this.document;
  }

  private open(): void {
    this.groups.open();
    this.characters.endStandIns();
  }

  private close(): void {
    const closed = this.groups.close();
    this.characters.endStandIns();
    leaveDestination(closed, this.groups.state, this.document);
  }

  private readSymbol(sign: string): void {
    const { groups, document, characters } = this;
    if (sign === '*') {
      groups.isOptional = groups.isStart;
      return;
    }
    if (characters.skips()) return;
    const text = { '~': '\u00a0', _: '\u2011', '{': '{', '}': '}', '\\': '\\' }[sign];
    if (text !== undefined) addText(text, groups.state, document);
    else if (sign === '-') document.asides.softHyphens += isBody(groups.state) ? 1 : 0;
    else if (sign === '\n' || sign === '\r') endParagraph(groups.state, document);
  }

  private readWord(word: string, param: number | null): void {
    const { groups, document, characters } = this;
    const destination = DESTINATIONS.get(word);
    if (destination && groups.isStart) return enterDestination(word, destination, groups, document);
    if (groups.isOptional) {
      groups.isOptional = false;
      groups.state.destination = 'skipped';
      return;
    }
    const { state } = groups;
    if (state.destination === 'skipped') return;
    if (word === 'u') return characters.addUnicode(param ?? 0, state);
    const sign = SIGNS.get(word);
    if (sign !== undefined) return characters.skips() ? undefined : addText(sign, state, document);
    if (readStructure(word, state, document)) return;
    setProperty(word, param, { state, tables: document.tables });
  }
}
