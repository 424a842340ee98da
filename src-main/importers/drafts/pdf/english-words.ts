import dictionary from 'dictionary-en';

let stems: ReadonlySet<string> | null = null;

/** The endings that a stem of the dictionary may take; what they change in it. */
const ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ies$|ied$|iest$|ier$/, ['y']],
  [/(?:es|ed|er|ers|est|ing|ings|or|ors|able|ation|ations|ive|al)$/, ['', 'e']],
  [/(?:s|d|r|ly|ment|ments|ness|less|ful|n|ns|ion|ions|ity)$/, ['', 'e', 'y']],
];

/** True for a word, in lower case, that an English dictionary has, or has without its ending. */
export function isEnglishWord(word: string): boolean {
  stems ??= readStems();
  const known = stems;
  if (known.has(word)) return true;
  return ENDINGS.some(
    ([ending, instead]) => ending.test(word) && instead.some((rest) => known.has(word.replace(ending, rest))),
  );
}

function readStems(): ReadonlySet<string> {
  const lines = new TextDecoder().decode(dictionary.dic).split('\n').slice(1);
  // names are left out: half a word is easily one
  return new Set(
    lines.map((line) => line.replace(/\/.*$/, '').trim()).filter((stem) => /^\p{Ll}/u.test(stem)),
  );
}
