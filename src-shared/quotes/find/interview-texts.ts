import type { Interview } from '../../domain/interview';

/** Where the texts of found interviews come from: the index keeps none. */
export interface InterviewTexts {
  /** `null` where the interview is gone or can't be read; what was found in it is then left out. */
  interview(id: string): Interview | null;
}
