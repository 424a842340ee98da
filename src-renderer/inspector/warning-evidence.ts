import type { Interview } from '../../src-shared/domain/interview';
import type { QuoteWarning } from '../../src-shared/domain/quote-check';
import { spokenText } from '../../src-shared/domain/spoken-text';
import { firstWords, lastWords } from '../../src-shared/text/clipped-words';

/** The words that a warning is about on one side, in their surroundings. */
export interface EvidenceLine {
  readonly side: 'printed' | 'spoken';
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** Units of surroundings on each side, cut at a word. */
const AROUND = 36;
/** Longer words than this are shown in the comparison above already. */
const LONGEST = 120;

/** What a person has to see to believe a doubt about meaning; other doubts say it in their own words. */
export function warningEvidence(
  { kind, printed, spoken }: QuoteWarning,
  storyText: string,
  interview: Interview | undefined,
): EvidenceLine[] {
  if (kind !== 'meaning') return [];
  const lines: EvidenceLine[] = [];
  if (printed && printed.start < printed.end) {
    lines.push(
      line(
        'printed',
        storyText.slice(0, printed.start),
        storyText.slice(printed.start, printed.end),
        storyText.slice(printed.end),
      ),
    );
  }
  if (interview && spoken) {
    const first = interview.segments.find(({ id }) => id === spoken.from.segmentId)?.text ?? '';
    const last = interview.segments.find(({ id }) => id === spoken.to.segmentId)?.text ?? '';
    const words = spokenText(interview, spoken);
    if (words !== '') {
      lines.push(line('spoken', first.slice(0, spoken.from.offset), words, last.slice(spoken.to.offset)));
    }
  }
  return lines.filter(({ words }) => words.length <= LONGEST);
}

function line(side: EvidenceLine['side'], before: string, words: string, after: string): EvidenceLine {
  return { side, before: lastWords(before, AROUND), words, after: firstWords(after, AROUND) };
}
