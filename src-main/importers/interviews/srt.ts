import { ok } from '../../../src-shared/result';
import { textInterview } from './text-interview';
import { readSubtitles } from './subtitles/read-subtitles';

const TIMING = /^[ \t]{0,40}(?:\d+:)?\d+:\d\d[,.]\d{1,3}\s*--+>\s*(?:\d+:)?\d+:\d\d[,.]\d{1,3}/m;

/** SubRip. */
export const srtInterview = textInterview({
  id: 'interview-srt',
  name: 'SubRip subtitles',
  extensions: ['srt'],
  accepts: ({ head }) => (TIMING.test(head) && !/^\ufeff?WEBVTT/.test(head) ? 'sure' : 'no'),
  read: (text, options) => ok(readSubtitles(text, 'srt', options)),
});
