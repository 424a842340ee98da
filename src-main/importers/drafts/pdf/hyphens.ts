import { isEnglishWord } from './english-words';
import type { PdfLine } from './line-builder';

const DIVIDED = /([\p{L}\p{N}]+)[-\u2010\u00ad]$/u;
/** No word is longer; a paragraph is, and would be searched from its beginning at every line. */
const LONGEST_WORD = 80;
/** First halves that English likes to keep apart. */
const OFTEN_APART =
  /^(?:self|ex|non|well|ill|half|all|cross|vice|quasi|semi|post|pre|anti|co|so|mid|much|long|short|high|low|then|now|once|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|one|two|three|four|five|six|seven|eight|nine|ten)$/i;

/** Decides about words that are divided at the end of a line, by what the text writes elsewhere, then by a dictionary. */
export class Hyphens {
  joined = 0;
  kept = 0;
  private readonly whole = new Map<string, number>();
  private readonly compounds = new Map<string, number>();

  constructor(lines: readonly PdfLine[]) {
    for (const { text } of lines) {
      for (const [word] of withoutDivided(text).matchAll(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu)) {
        const seen = word.includes('-') ? this.compounds : this.whole;
        seen.set(word.toLowerCase(), (seen.get(word.toLowerCase()) ?? 0) + 1);
      }
    }
  }

  /** A paragraph so far and the line that goes on with it, as one text. */
  join(before: string, line: string): string {
    const end = before.slice(-LONGEST_WORD);
    const first = endsInHyphen(before) ? DIVIDED.exec(end)?.[1] : undefined;
    const second = /^[\p{L}\p{N}]+/u.exec(line)?.[0];
    if (first === undefined || second === undefined) {
      return /[-\u2010–—/]$/.test(end.slice(-1)) && !/\s[-–—]$/.test(end.slice(-2))
        ? before + line
        : `${before} ${line}`;
    }
    const isReal = this.isRealHyphen(first, second, end);
    this[isReal ? 'kept' : 'joined'] += 1;
    return before.slice(0, -1) + (isReal ? '-' : '') + line;
  }

  private isRealHyphen(first: string, second: string, before: string): boolean {
    if (before.endsWith('\u00ad')) return false;
    const [a, b] = [first.toLowerCase(), second.toLowerCase()];
    // what the text writes more often
    const [apart, together] = [this.compounds.get(`${a}-${b}`) ?? 0, this.whole.get(a + b) ?? 0];
    if (apart + together > 0) return apart >= together;
    // a capital or a digit never begins the second half of a divided word
    if (!/^\p{Ll}/u.test(second) || /\d$/.test(first)) return true;
    // more than two parts: a compound that is divided where it is joined
    if (/[\p{L}\p{N}]-[\p{L}\p{N}]+[-\u2010]$/u.test(before)) return true;
    if (isEnglishWord(a + b)) return false;
    return OFTEN_APART.test(first) || [a, b].every((half) => half.length > 2 && isEnglishWord(half));
  }
}

function endsInHyphen(text: string): boolean {
  return /[-\u2010\u00ad]/.test(text.slice(-1));
}

/** A line without the half of a word at its end. */
function withoutDivided(line: string): string {
  if (!endsInHyphen(line)) return line;
  const half = DIVIDED.exec(line.slice(-LONGEST_WORD))?.[0] ?? '';
  return line.slice(0, line.length - half.length);
}
