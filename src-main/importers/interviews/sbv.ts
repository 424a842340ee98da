import { ok } from '../../../src-shared/result';
import { readSubtitles } from './subtitles/read-subtitles';
import { textInterview } from './text-interview';

const TIMING = /^[ \t]{0,40}(\d+:\d\d:\d\d\.\d{1,3}),(\d+:\d\d:\d\d\.\d{1,3})[ \t]*$/m;
const TIMINGS = new RegExp(TIMING, 'gm');

/** What YouTube gives its subtitles out as: SubRip with a comma for the arrow and `[br]` for the end of a line. */
export const sbvInterview = textInterview({
  id: 'interview-sbv',
  name: 'YouTube subtitles',
  extensions: ['sbv'],
  accepts: ({ head }) => (TIMING.test(head) && !head.includes('-->') ? 'sure' : 'no'),
  read: (text, options) =>
    ok({
      ...readSubtitles(text.replace(TIMINGS, '$1 --> $2').replaceAll('[br]', '\n'), 'srt', options),
      format: sbvInterview.name,
    }),
});
