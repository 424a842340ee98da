import type { Interview } from '../../src-shared/domain/interview';
import type { InterviewCommand } from '../../src-shared/domain/interview-command';

/** What a deed did to an interview, as the reason why what rests on it was looked at again. */
export function interviewCause(command: InterviewCommand, { title }: Interview): string {
  switch (command.type) {
    case 'interview.terms':
    case 'passage.terms':
    case 'passage.clearTerms':
      return `the terms of “${title}” were changed`;
    case 'speaker.edit':
    case 'speaker.merge':
    case 'segment.speaker':
      return `the speakers of “${title}” were changed`;
    case 'segment.correct':
      return `the transcript of “${title}” was corrected`;
    case 'interview.media':
    case 'interview.shiftTimes':
      return `the recording of “${title}” was set anew`;
    case 'interview.replaceTranscript':
      return `the transcript of “${title}” was replaced`;
    case 'interview.describe':
      return `“${title}” was described anew`;
  }
}
