import { symbolOf } from '../docx/symbols';
import { decodeCodePage } from './code-pages';
import type { RtfDocument } from './rtf-document';
import { isBody, type RtfState } from './rtf-state';
import type { RtfFont } from './rtf-tables';
import { addText } from './rtf-text';

/** Makes characters of bytes, which mean what the font says, and of numbers in Unicode with their stand-ins. */
export class RtfCharacters {
  /** Bytes that may yet be half of a character. */
  private bytes: number[] = [];
  private toSkip = 0;

  constructor(private readonly document: RtfDocument) {}

  addByte(byte: number): void {
    if (!this.skips()) this.bytes.push(byte);
  }

  /** Decodes the bytes that have come together; called before anything that is no byte. */
  flush(state: RtfState): void {
    if (this.bytes.length === 0) return;
    const bytes = Uint8Array.from(this.bytes);
    this.bytes = [];
    const font = this.fontOf(state);
    if (font?.isSymbol && isBody(state)) {
      return bytes.forEach((byte) => this.addSymbol(font.name, byte, state));
    }
    const text = decodeCodePage(bytes, font?.codePage ?? this.document.tables.codePage);
    if (isBody(state)) this.document.undecodable += text.split('\ufffd').length - 1;
    addText(text, state, this.document);
  }

  /** @param code a unit of UTF-16, below 0 where it is past 32 767; some programs write whole code points */
  addUnicode(code: number, state: RtfState): void {
    const unit = code < 0 ? code + 65_536 : code;
    const font = this.fontOf(state);
    if (font?.isSymbol && unit >= 0xf000 && unit <= 0xf0ff) this.addSymbol(font.name, unit, state);
    else addText(characterOfUnit(unit), state, this.document);
    this.toSkip = state.standIns;
  }

  /** True for what older programs show in place of the character in Unicode before it. */
  skips(): boolean {
    if (this.toSkip === 0) return false;
    this.toSkip -= 1;
    return true;
  }

  /** Stand-ins end with the group that they are in. */
  endStandIns(): void {
    this.toSkip = 0;
  }

  private addSymbol(font: string, code: number, state: RtfState): void {
    const sign = symbolOf(font, code);
    if (sign === null) this.document.asides.unknownSigns += 1;
    else addText(sign, state, this.document);
  }

  private fontOf({ font }: RtfState): RtfFont | undefined {
    return this.document.tables.fonts.get(font);
  }
}

function characterOfUnit(unit: number): string {
  return unit > 0xffff ? String.fromCodePoint(Math.min(unit, 0x10ffff)) : String.fromCharCode(unit);
}
