import { readQuotations } from '../../src-shared/quotes/read/read-quotations';
import { storyText, type Block } from '../../src-shared/domain/block';
import type { Interview } from '../../src-shared/domain/interview';
import { passageOfRange } from '../../src-shared/domain/spoken-text';
import type { Candidate, QuoteCheck, Verdict } from '../../src-shared/domain/quote-check';
import { words as wordsOf, sameWord } from '../../src-shared/text/words';
import { findWords } from '../../src-shared/text/find-words';
import type { QuoteEngine } from './quote-engine';

const MOST_CANDIDATES = 5;

/** The quote check by exact and folded words alone: what holds the place of the index. */
export class ExactQuoteEngine implements QuoteEngine {
  readonly #interviews = new Map<string, Interview>();

  async check({ blocks }: { readonly blocks: readonly Block[] }): Promise<readonly QuoteCheck[]> {
    const text = storyText(blocks);
    return readQuotations(blocks).map((quotation) => {
      const words = quotation.pieces.map((piece) => text.slice(piece.start, piece.end)).join(' ');
      const candidates = this.#find(words);
      const passages = candidates.slice(0, 1);
      const verdict = verdictOf(words, passages[0]);
      return { quotation, verdict, passages, differences: [], warnings: [], candidates };
    });
  }

  async find(words: string): Promise<readonly Candidate[]> {
    return this.#find(words);
  }

  async put(interview: Interview): Promise<void> {
    this.#interviews.set(interview.id, interview);
  }

  async remove(interviewId: string): Promise<void> {
    this.#interviews.delete(interviewId);
  }

  async close(): Promise<void> {
    this.#interviews.clear();
  }

  #find(words: string): Candidate[] {
    const found: Candidate[] = [];
    for (const interview of this.#interviews.values()) {
      for (const segment of interview.segments) {
        for (const { start, end } of findWords(segment.text, words)) {
          const range = {
            from: { segmentId: segment.id, offset: start },
            to: { segmentId: segment.id, offset: end },
          };
          const { interviewId, exact, from, to, startTime, endTime } = passageOfRange(interview, range);
          found.push({
            interviewId,
            exact,
            from,
            to,
            startTime,
            endTime,
            speakerId: segment.speakerId,
            score: 1,
          });
          if (found.length === MOST_CANDIDATES) return found;
        }
      }
    }
    return found;
  }
}

/** Folding helps to find; `verbatim` is said only of the same words in the same order. */
function verdictOf(printed: string, passage: Candidate | undefined): Verdict {
  if (!passage) return 'notFound';
  const spoken = wordsOf(passage.exact);
  const same = wordsOf(printed).every(({ text }, index) => sameWord(text, spoken[index]?.text ?? ''));
  return same ? 'verbatim' : 'altered';
}
