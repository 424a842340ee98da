import type { Interview } from '../../src-shared/domain/interview';
import { VERDICTS, type QuoteCheck, type Verdict } from '../../src-shared/domain/quote-check';
import { findQuotation } from '../../src-shared/quotes/find/find-quotation';
import type { InterviewTexts } from '../../src-shared/quotes/find/interview-texts';
import type { QuoteIndex } from '../../src-shared/quotes/index/quote-index';
import { checkQuotation } from '../../src-shared/quotes/judge/check-quotation';
import type { Random } from '../support/random';
import type { Alteration } from './alterations';
import { samplePassage, type SampledPassage } from './sampled-passage';

/** One generated quotation with what the check said about it. */
export interface JudgedTrial {
  readonly alteration: Alteration;
  readonly passage: SampledPassage;
  readonly printed: string;
  readonly check: QuoteCheck;
  readonly verdictRight: boolean;
  readonly warningsRight: boolean;
}

/** So many passages are looked at for each quotation wished. */
const MOST_TRIES = 150;

/** Makes up to `count` quotations of each kind of alteration and checks them all. */
export function judgeAlterations(
  alterations: readonly Alteration[],
  index: QuoteIndex,
  texts: InterviewTexts,
  interviews: readonly Interview[],
  count: number,
  random: Random,
): JudgedTrial[] {
  return alterations.flatMap((alteration) => {
    const made: JudgedTrial[] = [];
    for (let tries = 0; made.length < count && tries < count * MOST_TRIES; tries++) {
      const interview = random.pick(interviews);
      const passage = samplePassage(interview, { fewest: 9, most: 45, whole: true }, random);
      if (!passage) continue;
      const printed = alteration.make(passage, {
        random,
        elsewhere: otherAnswer(interview, passage, random),
      });
      if (printed === null || (printed === passage.text && alteration.right[0] !== 'verbatim')) continue;
      made.push(judge(index, texts, alteration, passage, printed));
    }
    return made;
  });
}

function otherAnswer(interview: Interview, passage: SampledPassage, random: Random): SampledPassage | null {
  const speaker = interview.segments[passage.segment]!.speakerId;
  for (let tries = 0; tries < 20; tries++) {
    const other = samplePassage(interview, { fewest: 8, most: 30, whole: true }, random);
    if (!other || Math.abs(other.segment - passage.segment) < 4) continue;
    if (interview.segments[other.segment]!.speakerId === speaker) return other;
  }
  return null;
}

function judge(
  index: QuoteIndex,
  texts: InterviewTexts,
  alteration: Alteration,
  passage: SampledPassage,
  printed: string,
): JudgedTrial {
  const speaker = passage.interview.segments[passage.segment]!.speakerId;
  const name = attributedTo(alteration, passage.interview, speaker ?? 'Nobody');
  const storyText = `“${printed}” ${name}`;
  const piece = { start: 1, end: 1 + printed.length };
  const found = findQuotation(index, texts, storyText, [piece]);
  const check = checkQuotation({
    quotation: {
      kind: 'quotation',
      range: { start: 0, end: printed.length + 2 },
      pieces: [piece],
      attribution: {
        name,
        fullName: name,
        verb: 'said',
        range: { start: printed.length + 3, end: storyText.length },
      },
    },
    storyText,
    found,
    texts,
    now: '2024-01-01T00:00:00.000Z',
  });
  const has = (kind: string) => check.warnings.some((warning) => warning.kind === kind);
  return {
    alteration,
    passage,
    printed,
    check,
    verdictRight: alteration.right.includes(check.verdict),
    warningsRight: (alteration.must ?? []).every(has) && !(alteration.mustNot ?? []).some(has),
  };
}

function attributedTo(alteration: Alteration, { speakers }: Interview, speaker: string): string {
  switch (alteration.attributedTo) {
    case 'stranger':
      return 'Ottoline Marchbanks';
    case 'otherSpeaker':
      return speakers.find(({ id }) => id !== speaker)?.name ?? 'Ottoline Marchbanks';
    case undefined:
      return speaker;
  }
}

/** How often each kind of alteration was given each verdict. */
export function confusionTable(alterations: readonly Alteration[], all: readonly JudgedTrial[]): string {
  const head = ['alteration', 'n', ...VERDICTS, 'meaning', 'verdict right', 'warnings right'];
  const rows = alterations.map((alteration) => {
    const own = all.filter((trial) => trial.alteration === alteration);
    const counts = VERDICTS.map((verdict) => cell(alteration, verdict, own));
    const share = (count: number) =>
      own.length === 0 ? '–' : `${((count / own.length) * 100).toFixed(1)} %`;
    return [
      alteration.name,
      String(own.length),
      ...counts,
      String(own.filter(({ check }) => check.warnings.some(({ kind }) => kind === 'meaning')).length),
      share(own.filter(({ verdictRight }) => verdictRight).length),
      share(own.filter(({ warningsRight }) => warningsRight).length),
    ];
  });
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, at) => (at === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}

/** What is right for the kind stands in bold. */
function cell(alteration: Alteration, verdict: Verdict, own: readonly JudgedTrial[]): string {
  const count = own.filter(({ check }) => check.verdict === verdict).length;
  const words = count === 0 ? '' : String(count);
  return alteration.right.includes(verdict) && words !== '' ? `**${words}**` : words;
}
