/** The Greek of the font Symbol, from 0x41 and from 0x61. */
const SYMBOL_UPPER = 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ';
const SYMBOL_LOWER = 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ';
const SYMBOL_OTHER: Readonly<Record<number, string>> = {
  0xa3: '≤',
  0xa5: '∞',
  0xab: '↔',
  0xac: '←',
  0xad: '↑',
  0xae: '→',
  0xaf: '↓',
  0xb0: '°',
  0xb1: '±',
  0xb2: '″',
  0xb3: '≥',
  0xb4: '×',
  0xb7: '•',
  0xb8: '÷',
  0xb9: '≠',
  0xbb: '≈',
  0xbc: '…',
  0xd2: '®',
  0xd3: '©',
  0xd4: '™',
  0xe2: '®',
  0xe3: '©',
  0xe4: '™',
};
const WINGDINGS: Readonly<Record<number, string>> = {
  0x4a: '☺',
  0x6c: '●',
  0x6e: '■',
  0x6f: '□',
  0x71: '❑',
  0x76: '❖',
  0xa7: '▪',
  0xa8: '◻',
  0xd8: '➢',
  0xdf: '←',
  0xe0: '→',
  0xe1: '↑',
  0xe2: '↓',
  0xe8: '➔',
  0xf0: '⇨',
  0xfb: '✗',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☑',
};

/**
 * A sign that is named by its place in a font, as the character that a reader sees; `null` for a font of
 * pictures that is not known here.
 */
export function symbolOf(font: string, code: number): string | null {
  const place = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  if (/^symbol$/i.test(font)) return ofSymbol(place);
  if (/^wingdings$/i.test(font)) return WINGDINGS[place] ?? null;
  if (/wingdings|webdings|dingbats/i.test(font)) return null;
  return code >= 0xe000 && code <= 0xf8ff ? null : String.fromCodePoint(code);
}

function ofSymbol(place: number): string | null {
  if (place >= 0x41 && place <= 0x5a) return SYMBOL_UPPER[place - 0x41] ?? null;
  if (place >= 0x61 && place <= 0x7a) return SYMBOL_LOWER[place - 0x61] ?? null;
  if (place >= 0x20 && place <= 0x3f) return String.fromCharCode(place);
  return SYMBOL_OTHER[place] ?? null;
}
