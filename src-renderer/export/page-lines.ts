/** What a line of a page is, for the look of it. */
export type PageLineKind =
  'title' | 'heading' | 'dek' | 'text' | 'quotation' | 'item' | 'notice' | 'warning' | 'small' | 'row';

/** Words that look the same. */
export interface PageRun {
  readonly text: string;
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly mark: boolean;
}

/** A paragraph, heading, list item or table row of a page, as text. */
export interface PageLine {
  readonly kind: PageLineKind;
  readonly runs: readonly PageRun[];
}

/**
 * The words of a page that Stet made, line by line, so that a window can show them as text: nothing of the page's
 * own markup reaches the window's document. Reads the well-formed HTML of our exporters, not that of the web.
 */
export function pageLines(html: string): PageLine[] {
  const reader = new PageReader();
  const body = /<body[^>]*>([\s\S]*)<\/body>/.exec(html)?.[1] ?? html;
  const shown = body.replace(/<(style|script)\b[\s\S]*?<\/\1>/g, '').replace(/<!--[\s\S]*?-->/g, '');
  for (const [whole, closing, tag, attributes] of shown.matchAll(/<(\/?)([a-z][a-z0-9]*)([^>]*)>|[^<]+/g)) {
    if (tag === undefined) reader.text(whole);
    else if (closing === '/') reader.close(tag);
    else if (!whole.endsWith('/>')) reader.open(tag, attributes ?? '');
  }
  return reader.finish();
}

const BLOCK_TAGS = new Set(
  'article aside blockquote body div dl dt dd figcaption figure footer h1 h2 h3 header li main ol p section table tbody thead tr ul'.split(
    ' ',
  ),
);

/** Goes on in the line of what stands before it: a value behind its name, a cell behind a cell. */
const CONTINUING = new Set(['dd']);

class PageReader {
  readonly #lines: PageLine[] = [];
  readonly #open: { tag: string; kind: PageLineKind | null }[] = [];
  #runs: PageRun[] = [];

  open(tag: string, attributes: string): void {
    const name = /class="([^"]*)"/.exec(attributes)?.[1] ?? '';
    if (CONTINUING.has(tag)) this.#gap(': ');
    else if (BLOCK_TAGS.has(tag)) this.#endLine();
    if (tag === 'td' || tag === 'th') this.#gap(' · ');
    this.#open.push({ tag, kind: kindOf(tag, name) });
  }

  close(tag: string): void {
    if (BLOCK_TAGS.has(tag) && tag !== 'dt') this.#endLine();
    if (tag === 'b') this.#gap(' ');
    const index = this.#open.findLastIndex((element) => element.tag === tag);
    if (index >= 0) this.#open.splice(index);
  }

  text(source: string): void {
    const collapsed = unescaped(source.replace(/\s+/g, ' '));
    const before = this.#runs.at(-1)?.text ?? ' ';
    const text = before.endsWith(' ') ? collapsed.trimStart() : collapsed;
    if (text !== '') this.#runs.push({ text, ...this.#style() });
  }

  finish(): PageLine[] {
    this.#endLine();
    return this.#lines;
  }

  #gap(words: string): void {
    const last = this.#runs.at(-1);
    if (last && !last.text.endsWith(' ')) {
      this.#runs.push({ text: words, strong: false, emphasis: false, mark: false });
    }
  }

  #style(): Omit<PageRun, 'text'> {
    const within = (...tags: string[]): boolean => this.#open.some(({ tag }) => tags.includes(tag));
    return { strong: within('strong', 'b', 'dt', 'th'), emphasis: within('em'), mark: within('mark', 'ins') };
  }

  #endLine(): void {
    const last = this.#runs.at(-1);
    if (last) this.#runs[this.#runs.length - 1] = { ...last, text: last.text.trimEnd() };
    const runs = this.#runs.filter(({ text }) => text !== '');
    this.#runs = [];
    if (runs.some(({ text }) => text.trim() !== '')) this.#lines.push({ kind: this.#kind(), runs });
  }

  /** What the innermost element that says so makes of a line; a warning and a notice speak for all in them. */
  #kind(): PageLineKind {
    const kinds = this.#open.map(({ kind }) => kind).filter((kind) => kind !== null);
    return kinds.find((kind) => kind === 'warning' || kind === 'notice') ?? kinds.at(-1) ?? 'text';
  }
}

function kindOf(tag: string, name: string): PageLineKind | null {
  if (name.includes('unverified')) return 'warning';
  if (name.includes('notice')) return 'notice';
  if (name.includes('dek')) return 'dek';
  if (/\b(byline|kicker|tags|remark|source)\b/.test(name)) return 'small';
  return TAG_KINDS[tag] ?? null;
}

const TAG_KINDS: Readonly<Record<string, PageLineKind>> = {
  h1: 'title',
  h2: 'heading',
  h3: 'heading',
  blockquote: 'quotation',
  li: 'item',
  figcaption: 'small',
  dt: 'row',
  dl: 'row',
  tr: 'row',
};

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

function unescaped(text: string): string {
  return text.replace(
    /&(?:#(\d+)|([a-z]+));/g,
    (whole, code: string | undefined, name: string | undefined) => {
      if (code !== undefined) return String.fromCodePoint(Number(code));
      return ENTITIES[name ?? ''] ?? whole;
    },
  );
}
