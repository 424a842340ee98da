import type { TextRange } from '../domain/text-range';

/** Something in a text that a reader cannot see, or would take for something else. */
export type Deceptive = TextRange &
  (
    | {
        readonly kind: 'invisible';
        /** `U+202E` */
        readonly codePoint: string;
        /** `right-to-left override` */
        readonly name: string;
      }
    /** A word with letters of Latin and of a script that has look-alikes for them. */
    | { readonly kind: 'mixed'; readonly word: string }
  );

/** What cannot be seen and yet changes what is read. The byte order mark is zero-width inside a text. */
const NAMES: Readonly<Record<string, string>> = {
  '\u00ad': 'soft hyphen',
  '\u034f': 'combining grapheme joiner',
  '\u061c': 'Arabic letter mark',
  '\u115f': 'Hangul filler',
  '\u1160': 'Hangul filler',
  '\u180e': 'Mongolian vowel separator',
  '\u200b': 'zero-width space',
  '\u200c': 'zero-width non-joiner',
  '\u200d': 'zero-width joiner',
  '\u200e': 'left-to-right mark',
  '\u200f': 'right-to-left mark',
  '\u202a': 'left-to-right embedding',
  '\u202b': 'right-to-left embedding',
  '\u202c': 'end of embedding',
  '\u202d': 'left-to-right override',
  '\u202e': 'right-to-left override',
  '\u2060': 'word joiner',
  '\u2061': 'invisible operator',
  '\u2062': 'invisible operator',
  '\u2063': 'invisible operator',
  '\u2064': 'invisible operator',
  '\u2066': 'left-to-right isolate',
  '\u2067': 'right-to-left isolate',
  '\u2068': 'first strong isolate',
  '\u2069': 'end of isolate',
  '\u3164': 'Hangul filler',
  '\ufeff': 'zero-width no-break space',
  '\uffa0': 'Hangul filler',
};

const INVISIBLE =
  /[\u00ad\u034f\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\u3164\ufeff\uffa0]|\udb40[\udc00-\udc7f]/g;
/** A word with letters of Latin and of a script that has look-alikes for them. */
const WORD = /[\p{L}\p{M}]+/gu;
const LATIN = /\p{Script=Latin}/u;
const LOOK_ALIKE = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u;
/** Signs that are letters of another script to a computer and ordinary to a reader: µ, Ω, Å-like units, π. */
const ORDINARY = /[\u00b5\u03bc\u03a9\u03c0\u0394\u03b1\u03b2\u03b3]/g;
const EMOJI_JOINED = /\p{Extended_Pictographic}\ufe0f?[\u{1f3fb}-\u{1f3ff}]?$/u;

/**
 * Characters that a reader cannot see or would take for others, in order: bidirectional controls, zero-width
 * characters, words of mixed scripts. The text itself is left as it is.
 */
export function deceptiveIn(text: string): Deceptive[] {
  return [...invisible(text), ...mixedWords(text)].sort((a, b) => a.start - b.start);
}

/** What a badge is called: `U+202E right-to-left override`. */
export function deceptiveName(deceptive: Deceptive): string {
  return deceptive.kind === 'invisible'
    ? `${deceptive.codePoint} ${deceptive.name}`
    : `“${deceptive.word}” mixes letters of different scripts that look alike`;
}

/** A text without the characters that cannot be seen, for showing it. */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, '');
}

function invisible(text: string): Deceptive[] {
  return [...text.matchAll(INVISIBLE)]
    .filter((found) => !joinsEmoji(text, found.index, found[0]))
    .map((found) => ({
      kind: 'invisible',
      start: found.index,
      end: found.index + found[0].length,
      codePoint: codePoint(found[0]),
      name: NAMES[found[0]] ?? 'invisible tag character',
    }));
}

/** A joiner between two pictographs makes one sign of them and hides nothing. */
function joinsEmoji(text: string, at: number, character: string): boolean {
  return character === '\u200d' && EMOJI_JOINED.test(text.slice(Math.max(0, at - 6), at));
}

function mixedWords(text: string): Deceptive[] {
  if (!LOOK_ALIKE.test(text)) return [];
  return [...text.matchAll(WORD)]
    .filter(([word]) => {
      const letters = word.replace(ORDINARY, '');
      return LATIN.test(letters) && LOOK_ALIKE.test(letters);
    })
    .map((found) => ({
      kind: 'mixed',
      start: found.index,
      end: found.index + found[0].length,
      word: found[0],
    }));
}

function codePoint(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
