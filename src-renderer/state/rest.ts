/** Units of text that can be read anew in about a millisecond. */
const UNITS_A_MS = 400;

/**
 * How long a text has to rest before all of it is read again, in ms: the longer it is, the longer the reading takes, and
 * nobody should wait for it between two words.
 *
 * @param least for a text of any length
 */
export function restFor(text: string, least: number): number {
  return least + Math.min(1500, text.length / UNITS_A_MS);
}
