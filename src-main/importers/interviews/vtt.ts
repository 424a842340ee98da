import { ok } from '../../../src-shared/result';
import { textInterview } from './text-interview';
import { readSubtitles } from './subtitles/read-subtitles';

/** WebVTT. */
export const vttInterview = textInterview({
  id: 'interview-vtt',
  name: 'WebVTT',
  extensions: ['vtt'],
  accepts: ({ head }) => (/^\ufeff?WEBVTT(?:[ \t\r\n]|$)/.test(head) ? 'sure' : 'no'),
  read: (text, options) => ok(readSubtitles(text, 'vtt', options)),
});
