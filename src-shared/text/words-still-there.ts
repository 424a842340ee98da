import { findAll } from './find-all';
import { words } from './words';

/** A stretch of shorter words alone, “of the”, is found everywhere and leads nowhere. In letters. */
const TELLING = 4;

/**
 * What to look for where words are gone: they themselves, if they stand in the text after all; else the longest stretch
 * of them that does. The words as they are where nothing of them is left, so that a person sees what was looked for.
 */
export function wordsStillThere(text: string, gone: string): string {
  const found = words(gone);
  for (let count = found.length; count > 0; count--) {
    const stretches = found
      .slice(0, found.length - count + 1)
      .map(({ start }, at) => gone.slice(start, found[at + count - 1]!.end))
      .filter(
        (stretch) =>
          count === found.length || words(stretch).some(({ text: word }) => word.length >= TELLING),
      )
      .sort((a, b) => b.length - a.length);
    const there = stretches.find((stretch) => stands(text, stretch));
    if (there !== undefined) return there;
  }
  return gone;
}

function stands(text: string, stretch: string): boolean {
  return findAll(text, stretch, { matchCase: false, wholeWords: true }).length > 0;
}
