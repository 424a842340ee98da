/** Stands between the sign for what was left out and the words, so that no line begins or ends with the sign alone. */
const NO_BREAK = '\u00a0';

/** The end of a text, at most so many UTF-16 units, from a whole word on; the sign says that more stands before. */
export function lastWords(text: string, longest: number): string {
  return text.length <= longest ? text : `…${NO_BREAK}${text.slice(-longest).replace(/^\S*\s+/, '')}`;
}

/** The beginning of a text, at most so many UTF-16 units, up to a whole word; the sign says that more stands after. */
export function firstWords(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest).replace(/\s+\S*$/, '')}${NO_BREAK}…`;
}
