import { ok } from '../../../src-shared/result';
import { textInterview } from './text-interview';
import { readSubtitles } from './subtitles/read-subtitles';

const CLOCK = String.raw`(?:\d+ ?: ?)?\d+ ?: ?\d\d? ?[,.] ?\d{1,3}`;
const TIMING = new RegExp(String.raw`^[ \t]{0,40}${CLOCK}\s*--+>\s*${CLOCK}`, 'm');

/** SubRip. */
export const srtInterview = textInterview({
  id: 'interview-srt',
  name: 'SubRip subtitles',
  extensions: ['srt'],
  accepts: ({ head }) => (TIMING.test(head) && !/^\ufeff?WEBVTT/.test(head) ? 'sure' : 'no'),
  read: (text, options) => ok(readSubtitles(text, 'srt', options)),
});
