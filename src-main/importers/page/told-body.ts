import { block, type RawBlock } from '../story/raw-story';
import { plain } from './metadata/headline';
import { wordsOnly } from './readability-ground';
import { countWords } from '../../../src-shared/text/count-words';

const ENOUGH_WORDS = 120;
/** A page that shows less than this share of the text that it tells machines keeps the rest from readers. */
const MOST_SHOWN = 0.55;
/** The share of what is shown that has to be in the told text, so that both are the same story. */
const SAME_STORY = 0.5;

/**
 * The story's text as the page gives it to machines, where the page itself shows only a beginning of it, as
 * behind a paywall or before its scripts have run; `null` where it shows most of it.
 */
export function toldBody(shown: readonly RawBlock[], articleBody: string | undefined): RawBlock[] | null {
  if (!articleBody) return null;
  const paragraphs = paragraphsOf(articleBody);
  const told = wordsIn(paragraphs);
  if (told < ENOUGH_WORDS || wordsIn(shown.map(({ text }) => text)) > told * MOST_SHOWN) return null;
  const whole = wordsOnly(paragraphs.join(''));
  const same = shown.filter(({ text }) => whole.includes(wordsOnly(text))).map(({ text }) => text);
  const total = wordsIn(shown.map(({ text }) => text));
  if (total > 0 && wordsIn(same) < total * SAME_STORY) return null;
  return paragraphs.map((text) => block('paragraph', text));
}

function paragraphsOf(text: string): string[] {
  return text
    .replace(/<\/?(?:p|br|div|h[1-6]|li|blockquote)\b[^>]{0,200}>/gi, '\n')
    .split(/\s*[\n\r\u2028\u2029]\s*/)
    .map(plain)
    .filter((paragraph) => paragraph !== '');
}

function wordsIn(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + countWords(text), 0);
}
