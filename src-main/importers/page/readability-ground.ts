import { Readability } from '@mozilla/readability';
import { parseHtml } from '../html/dom';

/** Shorter texts stand in too many places to say anything. */
const TELLING_LENGTH = 25;

/**
 * What Readability takes for the story of a page, as a test of one block's words. It works on a copy, since it
 * takes the page apart. It knows nothing of short lines and answers false for them.
 */
export function readabilityGround(html: string): (text: string) => boolean {
  const words = wordsOnly(seenText(html));
  return (text) => {
    const own = wordsOnly(text);
    return own.length >= TELLING_LENGTH && words.includes(own);
  };
}

/** Some pages make it stumble; it then has seen nothing. */
function seenText(html: string): string {
  try {
    const copy = parseHtml(html);
    const article = new Readability(copy as unknown as Document, { charThreshold: 250 }).parse();
    return article?.textContent ?? '';
  } catch {
    return '';
  }
}

/** Letters and digits alone, so that white space and marks between inline elements make no difference. */
export function wordsOnly(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}
