import type { WordTime } from '../../../../src-shared/domain/interview';
import type { LabelForm, TranscriptPattern } from '../../../../src-shared/domain/transcript-pattern';
import { oneLine, type Utterance } from '../raw-transcript';
import { DECIMAL_FRACTIONS } from '../timecode';
import { acceptHeads, type AcceptedHeads } from '../typed/accept-heads';
import { chooseForms } from '../typed/choose-forms';
import { lineHeads, type LineHead } from '../typed/line-head';
import { tally } from '../typed/tally';
import type { TypedLine } from '../typed/typed-line';
import type { Cue, CueLine } from './cue';

/** How captions name speakers where the format has no way of its own. */
const CAPTION_FORMS: readonly LabelForm[] = ['colon', 'bracketed', 'chevrons'];

interface CueTalk {
  readonly utterances: readonly Utterance[];
  /** Empty where nobody is named in the words. */
  readonly pattern: TranscriptPattern;
}

/**
 * Makes utterances of cues. A speaker named in the words (`OKAFOR: …`) goes on until another is named; a voice
 * of the format itself is good for its own words alone. In a cue whose lines all begin with a dash, each line is
 * somebody else's.
 */
export function cueUtterances(cues: readonly Cue[], chosen?: TranscriptPattern): CueTalk {
  const hasVoices = cues.some(({ lines }) => lines.some(({ voice }) => voice !== undefined));
  const { pattern, accepted } = labelsIn(cues, hasVoices ? { labels: [], stamps: [] } : chosen);
  const utterances: Utterance[] = [];
  let label: string | null = null;
  let index = 0;
  for (const cue of cues) {
    const isDialogue = cue.lines.length > 1 && cue.lines.every(({ text }) => /^[-–—‐]\s?\S/.test(text));
    cue.lines.forEach((line, at) => {
      const head = accepted.heads.get(index);
      index += 1;
      if (head) label = head.name === '' ? null : head.name;
      if (isDialogue && !head) label = null;
      const cut = head ? line.text.length - head.rest.length : isDialogue ? line.text.search(/[^-–—‐\s]/) : 0;
      const utterance = utteranceOf(cue, line, cut, line.voice ?? label);
      if (utterance.text === '') return;
      const opensTurn = (head && head.name === '') || (isDialogue && !head);
      utterances.push(
        opensTurn
          ? { ...utterance, opensTurn }
          : at > 0
            ? utterance
            : { ...utterance, opensParagraph: false },
      );
    });
    // who speaks after a dialogue of strangers is not known
    if (isDialogue) label = null;
  }
  return { utterances, pattern };
}

function labelsIn(
  cues: readonly Cue[],
  chosen?: TranscriptPattern,
): { pattern: TranscriptPattern; accepted: AcceptedHeads } {
  const lines: TypedLine[] = cues.flatMap((cue) =>
    cue.lines.map((line, at) => ({ text: line.text, opensParagraph: at === 0, line: cue.line })),
  );
  const candidates = lines.map((line) => lineHeads(line, DECIMAL_FRACTIONS).filter(isCaptionHead));
  const evidence = tally(lines, candidates);
  const labels = chosen?.labels ?? chooseForms(evidence);
  const pattern = { ...chosen, labels, stamps: [] };
  return { pattern, accepted: acceptHeads(lines, candidates, evidence, pattern) };
}

function isCaptionHead(head: LineHead): boolean {
  return (
    CAPTION_FORMS.includes(head.form) &&
    (head.rest !== '' || head.form === 'colon') &&
    head.stamp === undefined
  );
}

function utteranceOf(cue: Cue, line: CueLine, cut: number, label: string | null): Utterance {
  const text = oneLine(line.text.slice(cut));
  const words = wordTimes(cue, line, cut, text);
  const isAside = /^\([^()]*\)$/.test(text);
  return {
    label,
    text,
    line: cue.line,
    ...(cue.start !== undefined && { start: cue.start }),
    ...(cue.end !== undefined && { end: cue.end }),
    ...(words.length > 0 && { words }),
    // a caption that is nothing but a bracket describes a sound
    ...(isAside && { notSpoken: [{ start: 0, end: text.length }] }),
  };
}

/** Spans of words between the times inside a line. Where white space was changed they can't be placed. */
function wordTimes(cue: Cue, line: CueLine, cut: number, text: string): WordTime[] {
  if (line.marks.length === 0 || cue.start === undefined || line.text.slice(cut) !== text) return [];
  const borders = [
    { offset: 0, time: cue.start },
    ...line.marks.map(({ offset, time }) => ({ offset: Math.max(0, offset - cut), time })),
  ];
  return borders.flatMap(({ offset, time }, index): WordTime[] => {
    const next = borders[index + 1];
    const [start, end] = withoutSpaces(text, offset, next?.offset ?? text.length);
    return start < end ? [[start, end, time, next?.time ?? cue.end ?? time]] : [];
  });
}

function withoutSpaces(text: string, from: number, to: number): [number, number] {
  let start = from;
  let end = to;
  while (start < end && text[start] === ' ') start += 1;
  while (end > start && text[end - 1] === ' ') end -= 1;
  return [start, end];
}
