import type { Mark } from '../../../src-shared/domain/block';

/** How a run of text looks; what is absent is plain. */
export interface InlineStyle {
  readonly strong?: boolean;
  readonly emphasis?: boolean;
  /** A checked address, see `safeHref`. */
  readonly href?: string;
}

/** `collapse`: white space runs together as in HTML. `keep`: as typed, but tabs and line breaks become spaces. */
export type WhiteSpace = 'collapse' | 'keep';

interface OpenMark {
  readonly kind: Mark['kind'];
  readonly href?: string;
  readonly start: number;
}

const MARK_KINDS = ['strong', 'emphasis', 'link'] as const;

/** Collects the text of one block run by run, with its marks; offsets that it gives out stay true. */
export class InlineText {
  private text = '';
  private readonly done: Mark[] = [];
  private open: OpenMark[] = [];

  constructor(private readonly whiteSpace: WhiteSpace = 'collapse') {}

  /** Where the next character will stand. */
  get offset(): number {
    return this.text.length;
  }

  get isBlank(): boolean {
    return this.text.trim() === '';
  }

  append(raw: string, style: InlineStyle = {}): void {
    const text = this.whiteSpace === 'collapse' ? this.collapsed(raw) : this.kept(raw);
    if (text === '') return;
    this.switchTo(style);
    this.text += text;
  }

  /** The text without white space at its ends, and its marks, none of them empty or beginning in a space. */
  build(): { readonly text: string; readonly marks: readonly Mark[] } {
    this.switchTo({});
    const text = this.text.trimEnd();
    const marks = this.done
      .map((mark) => withinText(mark, text))
      .filter((mark) => mark.start < mark.end)
      .sort((a, b) => a.start - b.start || b.end - a.end);
    return { text, marks };
  }

  private collapsed(raw: string): string {
    const text = raw.replace(/[ \t\n\r\f]+/g, ' ');
    return this.text === '' || this.text.endsWith(' ') ? text.replace(/^[ \u00a0]+/, '') : text;
  }

  private kept(raw: string): string {
    const text = raw.replace(/\r\n?|[\n\t\v\f\u2028\u2029]/g, ' ');
    return this.text === '' ? text.trimStart() : text;
  }

  private switchTo(style: InlineStyle): void {
    const still = this.open.filter((mark) => isWanted(mark, style));
    for (const mark of this.open) if (!still.includes(mark)) this.close(mark);
    const missing = MARK_KINDS.filter(
      (kind) => wants(style, kind) && !still.some((mark) => mark.kind === kind),
    );
    this.open = [
      ...still,
      ...missing.map((kind) => ({
        kind,
        start: this.text.length,
        ...(kind === 'link' && { href: style.href }),
      })),
    ];
  }

  private close({ kind, href, start }: OpenMark): void {
    const range = { start, end: this.text.length };
    this.done.push(kind === 'link' ? { kind, href: href ?? '', ...range } : { kind, ...range });
  }
}

function wants(style: InlineStyle, kind: Mark['kind']): boolean {
  return kind === 'link' ? style.href !== undefined : style[kind] === true;
}

function isWanted(mark: OpenMark, style: InlineStyle): boolean {
  return wants(style, mark.kind) && mark.href === (mark.kind === 'link' ? style.href : undefined);
}

function withinText(mark: Mark, text: string): Mark {
  let { start } = mark;
  let end = Math.min(mark.end, text.length);
  while (start < end && /\s/.test(text[start]!)) start += 1;
  while (end > start && /\s/.test(text[end - 1]!)) end -= 1;
  return { ...mark, start, end };
}
