import type { Instant } from '../../../../src-shared/domain/instant';
import { kindOfStyleName, type StyleKind } from '../word-flow/style-names';
import { codePageOfCharset, SYMBOL_CHARSET } from './code-pages';

/** An entry of the table of fonts. */
export interface RtfFont {
  name: string;
  codePage?: number;
  isSymbol: boolean;
}

/** An entry of the style sheet. */
export interface RtfStyle {
  name: string;
  basedOn: number | null;
  outline: number | null;
  strong: boolean;
  emphasis: boolean;
}

/** The tables at the head of the file: fonts, styles, people. */
export class RtfTables {
  readonly fonts = new Map<number, RtfFont>();
  readonly styles = new Map<number, RtfStyle>();
  readonly people: string[] = [];
  codePage = 1252;
  private font: RtfFont = { name: '', isSymbol: false };
  private style: RtfStyle = plainStyle();

  beginFont(index: number): void {
    this.font = { name: '', isSymbol: false };
    this.fonts.set(index, this.font);
  }

  setCharset(charset: number): void {
    this.font.isSymbol = charset === SYMBOL_CHARSET;
    const codePage = codePageOfCharset(charset);
    if (codePage !== undefined) this.font.codePage = codePage;
  }

  setFontCodePage(codePage: number): void {
    this.font.codePage = codePage;
  }

  addFontName(words: string): void {
    this.font.name = (this.font.name + words).replace(/;.*$/, '');
  }

  /** A style of paragraphs; styles of characters and tables have their looks written out in the text. */
  beginStyle(index: number | null): void {
    this.style = plainStyle();
    if (index !== null) this.styles.set(index, this.style);
  }

  changeStyle(change: Partial<RtfStyle>): void {
    Object.assign(this.style, change);
  }

  addStyleName(words: string): void {
    this.style.name = (this.style.name + words).replace(/;.*$/, '');
  }

  /** @param words names of people who changed the text, with a semicolon after each */
  addPeople(words: string): void {
    const names = words.split(';').map((name) => name.trim());
    this.people.push(...names.filter((name) => name !== ''));
  }

  /** What a style makes of a paragraph, by its name or by the style that it is based on. */
  kindOfStyle(index: number, depth = 0): StyleKind {
    const style = this.styles.get(index);
    if (!style) return {};
    const own = kindOfStyleName(style.name.trim());
    if (own.kind ?? own.isContents) return own;
    if (style.outline !== null) return { kind: 'heading', level: Math.min(6, style.outline + 1) };
    return style.basedOn === null || style.basedOn === index || depth > 20
      ? {}
      : this.kindOfStyle(style.basedOn, depth + 1);
  }
}

function plainStyle(): RtfStyle {
  return { name: '', basedOn: null, outline: null, strong: false, emphasis: false };
}

/** A moment that is packed into one number; `null` where it names none. */
export function instantOfPacked(packed: number): Instant | null {
  const bits = packed >>> 0;
  const year = ((bits >>> 20) & 0x1ff) + 1900;
  const [month, day] = [(bits >>> 16) & 0xf, (bits >>> 11) & 0x1f];
  const [hour, minute] = [(bits >>> 6) & 0x1f, bits & 0x3f];
  if (month < 1 || month > 12 || day < 1 || hour > 23 || minute > 59) return null;
  return new Date(Date.UTC(year, month - 1, day, hour, minute)).toISOString();
}
