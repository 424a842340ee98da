import { readJsonTranscript } from './json';
import { textInterview } from './text-interview';

/** The JSON of transcription services. */
export const jsonInterview = textInterview({
  id: 'interview-json',
  name: 'Transcription service JSON',
  extensions: ['json'],
  accepts: ({ head }) => (/^\s*(?:\{\s*"|\[\s*\{)/.test(head) ? 'sure' : 'no'),
  read: (text, _options, fileName) => readJsonTranscript(text, fileName),
});
