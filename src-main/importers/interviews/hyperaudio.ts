import { ok } from '../../../src-shared/result';
import { say } from '../../../src-shared/words/say';
import { parseHtml, type DomDocument, type DomElement } from '../html/dom';
import { milliseconds } from './timecode';
import { wordUtterances, type TrackWord } from './json/word-track';
import { reportItem, sampleOf } from '../report-items';
import { oneLine, type RawTranscript } from './raw-transcript';
import { textInterview } from './text-interview';

/** Other pages have the attribute too, with other values. */
const TIMED = /<(?:span|a)\b[^>]*\bdata-m\s*=\s*["']?\d/gi;
const FEWEST_TIMED = 3;

/** Hyperaudio: every word an element with its start (`data-m`) and length (`data-d`) in milliseconds. */
export const hyperaudioInterview = textInterview({
  id: 'interview-hyperaudio',
  name: 'Hyperaudio transcript',
  extensions: ['html', 'htm'],
  html: true,
  accepts: ({ head }) => ((head.match(TIMED)?.length ?? 0) >= FEWEST_TIMED ? 'sure' : 'no'),
  read: (text) => ok(readHyperaudio(parseHtml(text))),
});

function readHyperaudio(document: DomDocument): Omit<RawTranscript, 'encoding'> {
  const words: TrackWord[] = [];
  const headings: string[] = [];
  let label: string | null = null;
  let paragraph: DomElement | null = null;
  let spaced = true;
  for (const element of document.querySelectorAll('[data-m]')) {
    if (element.querySelector('[data-m]')) continue;
    const raw = element.textContent ?? '';
    if (/^h[1-6]$/.test(element.localName)) {
      headings.push(oneLine(raw));
      continue;
    }
    if (/\bspeaker\b/.test(element.getAttribute('class') ?? '')) {
      label =
        oneLine(raw)
          .replace(/^\[(.*)\]$/, '$1')
          .replace(/\s*:$/, '') || null;
      spaced = true;
      continue;
    }
    const around: DomElement | null = paragraphOf(element);
    words.push({
      ...wordOf(element, raw),
      label,
      ...openings(around !== paragraph, spaced || /^\s/.test(raw)),
    });
    paragraph = around;
    spaced = /\s$/.test(raw);
  }
  return {
    format: hyperaudioInterview.name,
    ...(oneLine(document.title) !== '' && { title: oneLine(document.title) }),
    state: 'unreviewed',
    utterances: wordUtterances(words),
    items: headings.map((heading) =>
      reportItem('leftOut', say('transcriptReports.heading'), { sample: sampleOf(heading) }),
    ),
  };
}

function wordOf(element: DomElement, text: string): Pick<TrackWord, 'text' | 'start' | 'end'> {
  const start = Number(element.getAttribute('data-m'));
  const length = Number(element.getAttribute('data-d') ?? 0);
  if (!Number.isFinite(start) || start < 0) return { text };
  const end = Number.isFinite(length) && length > 0 ? start + length : start;
  return { text, start: milliseconds(start / 1000), end: milliseconds(end / 1000) };
}

function openings(isNewParagraph: boolean, spaced: boolean): Pick<TrackWord, 'glued' | 'opensParagraph'> {
  if (isNewParagraph) return { opensParagraph: true };
  return spaced ? {} : { glued: true };
}

function paragraphOf(element: DomElement): DomElement | null {
  for (let at = element.parentElement; at; at = at.parentElement) if (at.localName === 'p') return at;
  return element.parentElement;
}
