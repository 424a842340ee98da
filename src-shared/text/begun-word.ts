import { NUMBER_WORDS, SPELLINGS, UNITS } from './fold-tables';
import { bareLetters, foldWord } from './fold';

/** What the words end in that are spelt in two ways; see `foldSpelling`. */
const ENDINGS = (
  'ise ised iser isers ises ising isation isations isable yse ysed yser yses ysing ' +
  'our ours oured ouring ourer ourers ourful ourable ourably ourite ourites oural ourhood ourhoods ourly ourless ' +
  'lled lling ller llers llor llors llous'
).split(' ');

/** Everything that may stand behind what is typed of such an ending, or before any of it is. */
const RESTS = [...new Set(ENDINGS.flatMap((ending) => [...ending].map((_, from) => ending.slice(from))))];

/** Shorter beginnings begin too much. */
const SHORTEST = 3;

const LISTED: readonly (readonly [string, string])[] = [
  ...SPELLINGS,
  ...UNITS,
  ...[...NUMBER_WORDS].flatMap(([word, terms]) => (terms.length === 1 ? [[word, terms[0]!] as const] : [])),
];

/**
 * The terms to which a word that is only begun may fold once it is whole, where they do not begin as it does: `colou`
 * may become `color`, `twent` `20`. Whole terms, to be looked for beside those that begin with what is typed.
 */
export function termsOnceWhole(begun: string): readonly string[] {
  const bare = bareLetters(begun);
  const typed = foldWord(bare);
  if (bare.length < SHORTEST || typed.length !== 1 || !/^[a-z]+$/.test(bare)) return [];
  const listed = LISTED.filter(([word]) => word.startsWith(bare)).map(([, term]) => term);
  const completed = RESTS.flatMap((rest) => {
    const whole = bare + rest;
    const terms = ENDINGS.some((ending) => whole.endsWith(ending)) ? foldWord(whole) : [];
    return terms.length === 1 && terms[0] !== whole ? [terms[0]!] : [];
  });
  return [...new Set([...listed, ...completed])].filter((term) => !term.startsWith(typed[0]!));
}
