import type { Evidence } from '../../src-shared/domain/evidence';
import type { Interview } from '../../src-shared/domain/interview';
import type { InterviewPassage } from '../../src-shared/domain/passage';
import { ON_THE_RECORD } from '../../src-shared/domain/terms';
import { DEED } from './a-draft';

/** A talk with the ferry's skipper: a question, her answer, another question, another answer. */
export function anInterview(given: Partial<Interview> = {}): Interview {
  const turns = [
    ['vik', 'Did the post ever go under?'],
    ['sand', 'We never lost a letter. Not one. A goat, once, but the goat could swim.'],
    ['vik', 'And the bridge?'],
    ['sand', 'I will believe in the bridge when I have been sick on it.'],
  ] as const;
  return {
    id: 'i-sand',
    title: 'Berit Sand on the jetty',
    recordedOn: '2024-04-18',
    speakers: [
      { id: 'vik', name: 'Jonas Vik', role: 'interviewer', alsoKnownAs: [] },
      { id: 'sand', name: 'Berit Sand', role: 'interviewee', alsoKnownAs: ['Sand'] },
    ],
    segments: turns.map(([speakerId, text], index) => ({
      id: `s-${index + 1}`,
      speakerId,
      text,
      start: index * 20,
      end: index * 20 + 18,
    })),
    terms: ON_THE_RECORD,
    passageTerms: [],
    transcript: 'reviewed',
    note: '',
    tags: [],
    original: null,
    report: { format: 'WebVTT', items: [] },
    revision: 1,
    createdAt: DEED.at,
    updatedAt: DEED.at,
    ...given,
  };
}

/** The passage of an interview in which those words are said, in one turn. Throws where nobody says them. */
export function aPassage(interview: Interview, words: string): InterviewPassage {
  const segment = interview.segments.find((one) => one.text.includes(words));
  if (!segment) throw new Error(`Nobody says “${words}”`);
  const offset = segment.text.indexOf(words);
  return {
    kind: 'interview',
    interviewId: interview.id,
    from: { segmentId: segment.id, offset },
    to: { segmentId: segment.id, offset: offset + words.length },
    exact: words,
    prefix: segment.text.slice(0, offset).slice(-32),
    suffix: segment.text.slice(offset + words.length).slice(0, 32),
    startTime: segment.start,
    endTime: segment.end,
  };
}

/** A link to the place where those words are said. */
export function someEvidence(interview: Interview, words: string, given: Partial<Evidence> = {}): Evidence {
  return {
    id: `e-${words.slice(0, 12)}`,
    passage: aPassage(interview, words),
    does: 'supports',
    note: '',
    linked: DEED,
    ...given,
  };
}
