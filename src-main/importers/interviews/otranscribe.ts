import { ok } from '../../../src-shared/result';
import { say } from '../../../src-shared/words/say';
import { parseHtml, type DomElement } from '../html/dom';
import { refuse } from '../failures';
import { isRecord } from '../json-values';
import { reportItem, sampleOf } from '../report-items';
import { parseGuardedJson } from './json/guarded-json';
import { htmlLines } from './markup/html-lines';
import { clock } from './orderly-times';
import { textInterview } from './text-interview';
import { readTyped } from './typed/read-typed';

/** oTranscribe: a typed transcript as HTML within JSON, whose timestamps know their fractions of a second. */
export const oTranscribeInterview = textInterview({
  id: 'interview-otranscribe',
  name: 'oTranscribe',
  extensions: ['otr'],
  accepts: ({ head, extension }) =>
    /^\s*\{/.test(head) &&
    /"text"\s*:\s*"/.test(head) &&
    (extension === 'otr' || /"media(?:-time|-source)?"\s*:/.test(head) || /class=\\"timestamp/.test(head))
      ? 'sure'
      : 'no',
  read: (text, options, fileName) => {
    const parsed = parseGuardedJson(text, fileName);
    if (!parsed.ok) return parsed;
    if (!isRecord(parsed.value) || typeof parsed.value.text !== 'string') {
      return refuse('damaged', say('refusals.noOTranscribe', { file: fileName }));
    }
    const { media } = parsed.value;
    const typed = readTyped({ lines: htmlLines(parseHtml(parsed.value.text).body, exactTime) }, options);
    return ok({
      ...typed,
      format: 'oTranscribe',
      items: [
        ...typed.items,
        ...(typeof media === 'string' && media !== ''
          ? [reportItem('leftOut', say('transcriptReports.recordingName'), { sample: sampleOf(media) })]
          : []),
      ],
    });
  },
});

/** What is shown of a timestamp is whole seconds; what it knows is more. */
function exactTime(element: DomElement): string | null {
  const seconds = element.getAttribute('data-timestamp');
  if (element.localName !== 'span' || seconds === null || !(Number(seconds) >= 0)) return null;
  return ` [${clock(Number(seconds))}] `;
}
