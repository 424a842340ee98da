/** A sentence of which some words stand out: plain text, and words that are set in another way. */
export type Phrase = readonly (string | { readonly marked: string })[];

/**
 * A sentence whose inserted words stand out: `` phrase`claim ${number} of ${count}` ``. Where they stand in the
 * sentence is up to each language; how they are set is up to the screen.
 */
export function phrase(texts: TemplateStringsArray, ...inserted: readonly (string | number)[]): Phrase {
  return texts.flatMap((text, index) => {
    const word = inserted[index];
    return word === undefined ? [text] : [text, { marked: String(word) }];
  });
}
