/** Signs that a word processor changes without asking, each with the plain one that it stands for. */
const PLAIN_SIGNS: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  ʼ: "'",
  '…': '...',
};

/** A text without what typography and the cutting of paragraphs do to it. Words, their case and their signs stay. */
export function plainText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[“”„«»‘’‚ʼ…]/g, (sign) => PLAIN_SIGNS[sign]!);
}

/** True where a reader finds the same words and signs in both: white space and the shape of quotation marks aside. */
export function saysTheSame(a: string, b: string): boolean {
  return a === b || plainText(a) === plainText(b);
}

/** True where two single units are the same sign in print. */
export function isSameSign(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return a === b || plainText(a) === plainText(b);
}
