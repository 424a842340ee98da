import type { Interview } from '../../../src-shared/domain/interview';
import type { InterviewCommand } from '../../../src-shared/domain/interview-command';
import { say, type SaidSentence } from '../../../src-shared/words/say';

/** What a deed did to an interview, as the reason why what rests on it was looked at again. */
export function interviewCause(command: InterviewCommand, { title }: Interview): SaidSentence {
  switch (command.type) {
    case 'interview.terms':
    case 'passage.terms':
    case 'passage.clearTerms':
      return say('revised.terms', { title });
    case 'speaker.edit':
    case 'speaker.merge':
    case 'segment.speaker':
      return say('revised.speakers', { title });
    case 'segment.correct':
      return say('revised.corrected', { title });
    case 'interview.media':
    case 'interview.shiftTimes':
      return say('revised.recording', { title });
    case 'interview.replaceTranscript':
      return say('revised.replaced', { title });
    case 'interview.describe':
      return say('revised.described', { title });
  }
}
