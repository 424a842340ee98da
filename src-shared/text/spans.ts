import { rangesOverlap, type TextRange } from '../domain/text-range';

/** Units of text that are looked up together. */
const STRETCH = 256;

/** Many spans of one text, of which those that share units with another are found without looking at all. */
export class Spans {
  readonly #byStretch = new Map<number, TextRange[]>();

  constructor(spans: readonly TextRange[] = []) {
    for (const span of spans) this.add(span);
  }

  add(span: TextRange): void {
    for (const stretch of stretchesOf(span)) {
      const known = this.#byStretch.get(stretch);
      if (known) known.push(span);
      else this.#byStretch.set(stretch, [span]);
    }
  }

  /** The spans that share at least one unit with a range, each once, in order of their start. */
  touching(range: TextRange): TextRange[] {
    const found = new Set<TextRange>();
    for (const stretch of stretchesOf(range)) {
      for (const span of this.#byStretch.get(stretch) ?? []) if (rangesOverlap(span, range)) found.add(span);
    }
    return [...found].sort((a, b) => a.start - b.start);
  }

  /** Whether any span shares a unit with a range. */
  touches(range: TextRange): boolean {
    return stretchesOf(range).some((stretch) =>
      this.#byStretch.get(stretch)?.some((span) => rangesOverlap(span, range)),
    );
  }
}

function stretchesOf({ start, end }: TextRange): number[] {
  const last = Math.floor(Math.max(start, end - 1) / STRETCH);
  const stretches: number[] = [];
  for (let at = Math.floor(start / STRETCH); at <= last; at += 1) stretches.push(at);
  return stretches;
}
