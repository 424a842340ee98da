import type { Difference } from '../../domain/quote-check';
import { words } from '../../text/words';
import { isGoverned } from './context-warnings';
import type { Hearing } from './hearing';
import { unprintedRest } from './unprinted-rest';

/** A sentence loses its head without a mark only where few words are gone; else print quotes a part of it. */
const MOST_WORDS = 4;

/**
 * A hedge or a negation gone from the start of a sentence that print opens with a capital: `Maybe you deleted two`,
 * printed as `You deleted two`. That is no fragment but a sentence without its first words.
 */
export function droppedHead(hearing: Hearing): Difference[] {
  const { passage, alignment, storyText, interview } = hearing;
  const { before } = unprintedRest(interview, passage);
  const first = alignment.printed[0];
  // `[M]y` says that the sentence began before
  const marked = !first || first.cutBefore || first.bracketed || first.text !== first.plain;
  if (marked || !/^\p{Lu}/u.test(first.plain)) return [];
  const gone = words(before);
  if (gone.length === 0 || gone.length > MOST_WORDS || !isGoverned(before)) return [];
  const from = {
    segmentId: passage.from.segmentId,
    offset: Math.max(0, passage.from.offset - before.length),
  };
  return [
    {
      kind: 'dropped',
      printed: { start: first.start, end: first.start },
      printedWords: storyText.slice(first.start, first.start),
      spoken: { from, to: passage.from },
      spokenWords: before.trim(),
    },
  ];
}
