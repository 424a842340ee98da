import { SIGN_WORDS } from './fold-tables';

const PARTS = /^(-?)(\p{Sc}?)(\p{N}[\p{N}.,:']*)(.*)$/u;

const FRACTIONS: ReadonlyMap<string, string> = new Map([
  ['½', 'half'],
  ['¼', 'quarter'],
  ['¾', 'quarters'],
]);

/** What a letter after an amount stands for; `m` alone may be metres, so it needs a currency sign. */
const SHORT_SCALES: Readonly<Record<string, string>> = {
  k: 'thousand',
  bn: 'billion',
  mn: 'million',
  tn: 'trillion',
};
const MONEY_SCALES: Readonly<Record<string, string>> = { m: 'million', b: 'billion', t: 'trillion' };

/** The terms of a word that begins with a digit, a currency sign or a minus; it is bare already. */
export function foldNumber(bare: string): readonly string[] {
  const parts = PARTS.exec(bare);
  if (!parts) return [bare];
  const [, minus = '', currency = '', body = '', rest = ''] = parts;
  const terms = minus ? ['minus'] : [];
  const tail = rest.replace(/^'/, '');
  terms.push(...foldBody(body, tail));
  if (!isOrdinal(tail) && tail !== 's') terms.push(...foldTail(tail, currency !== ''));
  if (currency) terms.push(SIGN_WORDS.get(currency) ?? currency);
  return terms;
}

function isOrdinal(tail: string): boolean {
  return tail === 'st' || tail === 'nd' || tail === 'rd' || tail === 'th';
}

function foldTail(tail: string, money: boolean): string[] {
  if (tail === '') return [];
  return [SHORT_SCALES[tail] ?? (money ? MONEY_SCALES[tail] : undefined) ?? SIGN_WORDS.get(tail) ?? tail];
}

function foldBody(body: string, tail: string): string[] {
  const digits = body.replace(/[.,:']+$/, '');
  const fraction = FRACTIONS.get(digits.at(-1) ?? '');
  if (fraction) return [...(digits.length > 1 ? foldBody(digits.slice(0, -1), '') : []), fraction];
  if (/[^0-9.,:']/.test(digits)) return [digits];
  const grouped = /^\d{1,3}([,']\d{3})+(\.\d+)?$/.test(digits);
  const plain = grouped ? digits.replace(/[,']/g, '') : digits;
  const [whole = '', ...decimals] = plain.split(/[.,]/);
  if (plain.includes(':')) return plain.split(':').flatMap((part) => spokenInteger(part));
  const mayBeYear = !grouped && decimals.length === 0;
  const terms = mayBeYear ? spokenYear(whole) : spokenInteger(whole);
  for (const decimal of decimals) terms.push('point', ...decimal);
  return withEnding(terms, tail);
}

function withEnding(terms: string[], tail: string): string[] {
  const ending = isOrdinal(tail) ? 'th' : tail === 's' ? 's' : '';
  if (ending) terms[terms.length - 1] += ending;
  return terms;
}

const SCALES = [
  { name: 'trillion', zeros: 12 },
  { name: 'billion', zeros: 9 },
  { name: 'million', zeros: 6 },
  { name: 'thousand', zeros: 3 },
] as const;

/** An integer that may be a year, in terms: `1984` → `19 80 4`; any other as it is said. */
function spokenYear(digits: string): string[] {
  const value = Number(digits);
  if (digits.startsWith('0') || !isSaidInPairs(value)) return spokenInteger(digits);
  return [...spokenBelowThousand(Math.floor(value / 100)), ...spokenPair(value % 100)];
}

/** An integer as it is said, in terms: `1984` → `1 thousand 9 hundred 80 4`. */
function spokenInteger(digits: string): string[] {
  if (digits.length > 15 || (digits.length > 1 && digits.startsWith('0'))) return [...digits];
  const value = Number(digits);
  const terms: string[] = [];
  let rest = value;
  for (const { name, zeros } of SCALES) {
    const count = Math.floor(rest / 10 ** zeros);
    if (count > 0) terms.push(...spokenBelowThousand(count), name);
    rest %= 10 ** zeros;
  }
  if (rest > 0 || value === 0) terms.push(...spokenBelowThousand(rest));
  return terms;
}

/** `nineteen eighty-four`, `twenty twenty-five`, `fifteen hundred`; but `two thousand five`. */
function isSaidInPairs(value: number): boolean {
  return (value >= 1100 && value < 2000) || (value >= 2010 && value < 2100);
}

function spokenPair(value: number): string[] {
  return value === 0 ? ['hundred'] : value < 10 ? ['o', String(value)] : spokenBelowThousand(value);
}

function spokenBelowThousand(value: number): string[] {
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  const terms = hundreds > 0 ? [String(hundreds), 'hundred'] : [];
  if (rest === 0) return hundreds > 0 ? terms : ['0'];
  if (rest <= 20 || rest % 10 === 0) return [...terms, String(rest)];
  return [...terms, String(rest - (rest % 10)), String(rest % 10)];
}
