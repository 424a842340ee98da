import { readJsonTranscript } from './json';
import { textInterview } from './text-interview';

/** The JSON of transcription services. */
export const jsonInterview = textInterview({
  id: 'interview-json',
  name: 'Transcription service JSON',
  extensions: ['json'],
  accepts: ({ head, extension }) => {
    if (/^\s*(?:\{\s*"|\[\s*\{)/.test(head)) return 'sure';
    // whatever is wrong with it, it is not to be read as words that somebody typed
    return extension === 'json' ? 'possible' : 'no';
  },
  read: (text, _options, fileName) => readJsonTranscript(text, fileName),
});
