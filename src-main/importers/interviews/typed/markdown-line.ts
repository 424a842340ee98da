import type { TextRange } from '../../../../src-shared/domain/text-range';
import { isSound } from '../not-spoken';

/** A line of Markdown as words. */
export interface PlainLine {
  readonly text: string;
  readonly strong?: TextRange;
  readonly isHeading?: boolean;
  /** Addresses of links, which are not part of the words. */
  readonly addresses: readonly string[];
}

const PLAIN = /[^\\*_`[!<&]+/y;
const LINK =
  /!?\[((?:[^[\]\\]|\\.|\[[^[\]]*\])*)\]\((<[^>]*>|[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)(?:\s+["'(][^)]*)?\)/y;
const AUTOLINK = /<((?:https?:\/\/|mailto:)[^<>\s]*)>/y;
const TAG =
  /<\/?(?:b|i|em|strong|br|p|u|span|cite|q|sub|sup|small|code|kbd|mark|del|s|a|div)(?:\s[^<>]*)?\/?>/iy;
const ENTITY =
  /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp|ndash|mdash|hellip|lsquo|rsquo|ldquo|rdquo));/iy;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
};

/**
 * Takes the markup of Markdown off one line. Reads line by line and not as a tree, because transcripts carry
 * markup that is broken, and no word may be lost to it: what is not closed on its line stays as typed.
 */
export function markdownLine(raw: string): PlainLine | null {
  if (isRule(raw.trim())) {
    return null;
  }
  const heading = /^\s{0,3}#{1,6}\s+/.exec(raw);
  const body = heading ? raw.slice(heading[0].length).replace(/\s+#+\s*$/, '') : withoutQuoteMark(raw);
  const inline = new InlineReader(tableCells(body) ?? body).read();
  return { ...inline, ...(heading && { isHeading: true }) };
}

/** `> words`; two marks and more are left, because `>>` also stands for a new speaker. */
function withoutQuoteMark(raw: string): string {
  return raw.replace(/^\s{0,3}>(?!>)\s?/, '');
}

/** `| Okafor | words |` as `Okafor`, tab, `words`. */
function tableCells(raw: string): string | null {
  const cells = /^\s*\|(.*\|.*)\|\s*$/.exec(raw)?.[1];
  return cells === undefined
    ? null
    : cells
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim())
        .join('\t');
}

/** Reads inline markup from left to right. */
class InlineReader {
  private text = '';
  private strong: TextRange | undefined;
  private readonly addresses: string[] = [];

  constructor(private readonly raw: string) {}

  read(): PlainLine {
    this.readSpan(0, this.raw.length);
    return { text: this.text, ...(this.strong && { strong: this.strong }), addresses: this.addresses };
  }

  private readSpan(from: number, to: number): void {
    let at = from;
    while (at < to) at = this.readOne(at, to);
  }

  /** Reads one character or one construct and says where the next begins. */
  private readOne(at: number, to: number): number {
    const char = this.raw[at]!;
    switch (char) {
      case '\\':
        return this.readEscape(at);
      case '*':
      case '_':
        return this.readEmphasis(at, to, char) ?? this.take(at);
      case '`':
        return this.readCode(at, to) ?? this.take(at);
      case '[':
      case '!':
        return this.readLink(at) ?? this.take(at);
      case '<':
        return this.readAutolink(at) ?? this.skip(at, TAG) ?? this.take(at);
      case '&':
        return this.readEntity(at) ?? this.take(at);
      default:
        return this.takeRun(at, to);
    }
  }

  private takeRun(at: number, to: number): number {
    PLAIN.lastIndex = at;
    const run = PLAIN.exec(this.raw)?.[0].slice(0, to - at);
    if (!run) return this.take(at);
    this.text += run;
    return at + run.length;
  }

  private take(at: number): number {
    this.text += this.raw[at]!;
    return at + 1;
  }

  private readEscape(at: number): number {
    const next = this.raw[at + 1];
    // at the end of a line and before a space it only breaks the line
    if (next === undefined || next === ' ') return at + 1;
    if (!/[!-/:-@[-`{-~]/.test(next)) return this.take(at);
    this.text += next;
    return at + 2;
  }

  private readEmphasis(at: number, to: number, mark: '*' | '_'): number | null {
    const before = this.raw[at - 1];
    if (mark === '_' && before !== undefined && /[\p{L}\p{N}_]/u.test(before)) return null;
    const width = this.raw.startsWith(mark.repeat(3), at) ? 3 : this.raw[at + 1] === mark ? 2 : 1;
    const close = this.closing(at + width, to, mark.repeat(width));
    if (close === null) return null;
    const inner = this.raw.slice(at + width, close);
    // `*laughs*` is how people type a sound: the asterisks are what marks it
    if (width === 1 && isSound(inner)) return null;
    const start = this.text.length;
    this.readSpan(at + width, close);
    if (width > 1) this.strong ??= { start, end: this.text.length };
    return close + width;
  }

  private closing(from: number, to: number, mark: string): number | null {
    for (let at = from; at <= to - mark.length; at += 1) {
      if (this.raw[at] === '\\') at += 1;
      else if (this.raw.startsWith(mark, at) && at > from) {
        // a single mark is not closed by one half of a double one
        if (mark.length === 1 && this.raw[at + 1] === mark) at += 1;
        else if (mark !== '*' || !/\s/.test(this.raw[from] ?? ' ')) return at;
        else return null;
      }
    }
    return null;
  }

  private readCode(at: number, to: number): number | null {
    const close = this.raw.indexOf('`', at + 1);
    if (close < 0 || close >= to) return null;
    this.text += this.raw.slice(at + 1, close);
    return close + 1;
  }

  private readLink(at: number): number | null {
    LINK.lastIndex = at;
    const link = LINK.exec(this.raw);
    if (!link) return null;
    const label = at + (link[0].startsWith('!') ? 2 : 1);
    this.readSpan(label, label + link[1]!.length);
    if (link[2]) this.addresses.push(link[2]);
    return at + link[0].length;
  }

  private readAutolink(at: number): number | null {
    AUTOLINK.lastIndex = at;
    const link = AUTOLINK.exec(this.raw);
    if (!link) return null;
    this.text += link[1]!;
    return at + link[0].length;
  }

  private skip(at: number, tag: RegExp): number | null {
    tag.lastIndex = at;
    const found = tag.exec(this.raw);
    if (!found) return null;
    if (/^<br/i.test(found[0])) this.text += ' ';
    // 10<sup>8</sup> must not become 108
    if (/^<sup/i.test(found[0])) this.text += '^';
    return at + found[0].length;
  }

  private readEntity(at: number): number | null {
    ENTITY.lastIndex = at;
    const entity = ENTITY.exec(this.raw);
    if (!entity) return null;
    const [whole, decimal, hexadecimal, name] = entity;
    const code = decimal ? Number(decimal) : hexadecimal ? parseInt(hexadecimal, 16) : null;
    if (code !== null && (code === 0 || code > 0x10ffff)) return null;
    this.text += code !== null ? String.fromCodePoint(code) : (NAMED[name!.toLowerCase()] ?? whole);
    return at + whole.length;
  }
}

/** A longer line is no rule; patterns that look back are not let loose on it. */
const LONGEST_RULE = 300;

/** Rules, underlines of headings and of a table's head. */
function isRule(line: string): boolean {
  if (line.length > LONGEST_RULE) return false;
  return /^(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,}|=+|\|?[\s:|-]*-[\s:|-]*\|[\s:|-]*)$/.test(line);
}
