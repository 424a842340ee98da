import { storyText, type Block } from '../../src-shared/domain/block';
import type { Interview } from '../../src-shared/domain/interview';
import type { QuoteCheck } from '../../src-shared/domain/quote-check';
import { FERRY_STORY } from './a-draft';
import { aPassage } from './an-interview';

/** The check of a quotation as it is printed, marks included, against words said in an interview. */
export function aQuoteCheck(
  printed: string,
  interview: Interview | null,
  spoken: string,
  given: Partial<QuoteCheck> = {},
  blocks: readonly Block[] = FERRY_STORY,
): QuoteCheck {
  const start = storyText(blocks).indexOf(printed);
  if (start === -1) throw new Error(`${printed} is not in the story`);
  const range = { start, end: start + printed.length };
  const passage = interview ? aPassage(interview, spoken) : null;
  const candidates = passage
    ? [
        {
          interviewId: passage.interviewId,
          from: passage.from,
          to: passage.to,
          exact: spoken,
          speakerId: 'sand',
          score: 1,
        },
      ]
    : [];
  return {
    quotation: {
      kind: 'quotation',
      range,
      pieces: [{ start: start + 1, end: range.end - 1 }],
      attribution: null,
    },
    verdict: passage ? 'verbatim' : 'notFound',
    passages: candidates,
    differences: [],
    warnings: [],
    candidates,
    ...given,
  };
}
