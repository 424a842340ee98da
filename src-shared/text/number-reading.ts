/** Words of scale and what they multiply by. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/** Reads the longest number at the start of a list of terms. */
export class NumberReading {
  readonly #terms: readonly string[];
  #at = 0;
  #ending = '';

  constructor(terms: readonly string[]) {
    this.#terms = terms;
  }

  read(): { value: string; length: number } | null {
    const sign = this.#take('minus') ? '-' : '';
    const value = this.#halfAScale() ?? this.#amount();
    if (value === null) return null;
    return { value: `${sign}${plainNumber(value)}${this.#ending}`, length: this.#at };
  }

  /** `half a million`. */
  #halfAScale(): number | null {
    const [half, article, scale] = this.#terms.slice(this.#at, this.#at + 3);
    if (half !== 'half' || (article !== 'a' && article !== 'an') || !SCALES.has(scale ?? '')) return null;
    this.#at += 3;
    return SCALES.get(scale!)! / 2;
  }

  /** Groups with falling scales: `two thousand and nineteen`, `3.5 million`. */
  #amount(): number | null {
    let total: number | null = null;
    let ceiling = Infinity;
    for (;;) {
      const start = this.#at;
      if (total !== null) this.#take('and');
      const group = this.#group(total === null);
      if (group === null || (total !== null && group >= ceiling)) {
        this.#at = start;
        return total;
      }
      const scale = this.#ending ? undefined : SCALES.get(this.#terms[this.#at] ?? '');
      if (scale !== undefined && scale >= ceiling) {
        this.#at = start;
        return total;
      }
      if (scale !== undefined) this.#at++;
      total = (total ?? 0) + group * (scale ?? 1);
      if (scale === undefined || this.#ending) return total;
      ceiling = scale;
    }
  }

  /** A number below a scale word: `a`, `25`, `three hundred and five`, `nineteen eighty-four`, `3.5`, `two and a half`. */
  #group(first: boolean): number | null {
    const start = this.#at;
    if (first && this.#opensWithScale()) return 1;
    let value = this.#hundreds();
    if (value === null) {
      this.#at = start;
      return null;
    }
    if (this.#ending) return value;
    if (first) value = this.#pair(value);
    return this.#ending ? value : value + this.#fraction();
  }

  /** `a thousand`, `hundred`: the amount before the scale is not said as a number. */
  #opensWithScale(): boolean {
    const article = this.#terms[this.#at] === 'a' || this.#terms[this.#at] === 'an' ? 1 : 0;
    if (!SCALES.has(this.#terms[this.#at + article] ?? '')) return false;
    this.#at += article;
    return true;
  }

  #hundreds(): number | null {
    const article = this.#terms[this.#at] === 'a' && this.#terms[this.#at + 1] === 'hundred';
    if (article) this.#at++;
    const below = this.#terms[this.#at] === 'hundred' ? 1 : this.#belowHundred();
    if (below === null || this.#ending || !this.#take('hundred')) return below;
    const mark = this.#at;
    this.#take('and');
    const rest = this.#belowHundred();
    if (rest === null) this.#at = mark;
    return below * 100 + (rest ?? 0);
  }

  /** `7`, `25`, `19`, and with an ending `5th`, `90s`. */
  #belowHundred(): number | null {
    const first = this.#number();
    if (first === null || this.#ending || first < 20 || first > 90 || first % 10 !== 0) return first;
    const unit = this.#peekNumber();
    return unit !== null && unit > 0 && unit < 10 ? first + this.#number()! : first;
  }

  /** `nineteen` `eighty-four`, `nineteen oh five`. */
  #pair(value: number): number {
    if (value < 10 || value > 99) return value;
    const mark = this.#at;
    const zero = this.#take('o') || this.#take('oh');
    const second = this.#belowHundred();
    const fits = second !== null && (zero ? second < 10 : second >= 10 && second <= 99);
    if (fits) return value * 100 + second;
    this.#at = mark;
    this.#ending = '';
    return value;
  }

  #fraction(): number {
    const [and, article, half] = this.#terms.slice(this.#at, this.#at + 3);
    if (and === 'and' && article === 'a' && half === 'half') {
      this.#at += 3;
      return 0.5;
    }
    if (and === 'half') {
      this.#at++;
      return 0.5;
    }
    return this.#decimals();
  }

  #decimals(): number {
    if (this.#terms[this.#at] !== 'point') return 0;
    let end = this.#at + 1;
    while (/^\d$/.test(this.#terms[end] ?? '')) end++;
    const digits = this.#terms.slice(this.#at + 1, end).join('');
    if (digits === '') return 0;
    this.#at = end;
    return Number(`0.${digits}`);
  }

  #take(term: string): boolean {
    if (this.#terms[this.#at] !== term) return false;
    this.#at++;
    return true;
  }

  #peekNumber(): number | null {
    const digits = /^(\d{1,15})(?:th|s)?$/.exec(this.#terms[this.#at] ?? '');
    return digits ? Number(digits[1]) : null;
  }

  #number(): number | null {
    const value = this.#peekNumber();
    if (value === null) return null;
    this.#ending = /(?:th|s)$/.exec(this.#terms[this.#at]!)?.[0] ?? '';
    this.#at++;
    return value;
  }
}

function plainNumber(value: number): string {
  return String(Math.round(value * 1e6) / 1e6);
}
