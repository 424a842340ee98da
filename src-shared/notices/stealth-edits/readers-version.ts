import { storyText } from '../../domain/block';
import type { Draft } from '../../domain/draft';
import type { Version } from '../../domain/version';
import { readerTexts } from './reader-texts';
import { says } from '../said-words';

/**
 * The text that readers were given last, by a publication or by a published notice; `null` for a story that was
 * not published. Newer versions may exist: they are the desk's.
 *
 * @param wrong words that readers were given: of the texts that say them the last one is meant, where there is one
 */
export function readersVersion(draft: Draft, wrong = ''): Version | null {
  const texts = readerTexts(draft).map(({ version }) => version);
  const saying = wrong.trim() === '' ? [] : texts.filter(({ blocks }) => says(storyText(blocks), wrong));
  return saying.at(-1) ?? texts.at(-1) ?? null;
}

/** All that readers were ever given of a story; `null` before publication. */
export function printedText(draft: Draft): string | null {
  const texts = readerTexts(draft).map(({ version }) => storyText(version.blocks));
  return texts.length === 0 ? null : [...new Set(texts)].join('\n\n');
}
