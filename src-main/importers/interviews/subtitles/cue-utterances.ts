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
    const isDialogue = cue.lines.length > 1 && cue.lines.every(({ text }) => DASH.test(text));
    let ofThisCue = 0;
    for (const line of cue.lines) {
      const head = accepted.heads.get(index);
      index += 1;
      if (head) label = head.name === '' ? null : head.name;
      else if (isDialogue) label = null;
      const said = head ? head.rest : isDialogue ? line.text.replace(DASH, '') : line.text;
      const opensTurn = head ? head.name === '' : isDialogue;
      const utterance = utteranceOf(cue, line, said, line.voice ?? label, opensTurn);
      const last = utterances.at(-1);
      if (utterance.text === '') continue;
      if (last && ofThisCue > 0 && !opensTurn && last.label === utterance.label) {
        utterances[utterances.length - 1] = joinedLines(last, utterance);
      } else {
        utterances.push(utterance);
      }
      ofThisCue += 1;
    }
    // who speaks after a dialogue of strangers is not known
    if (isDialogue) label = null;
  }
  return { utterances, pattern };
}

const DASH = /^[-–—‐]\s*(?=\S)/;

/** Two lines of one cue by one speaker. */
function joinedLines(first: Utterance, second: Utterance): Utterance {
  const by = first.text.length + 1;
  const words = [
    ...(first.words ?? []),
    ...(second.words ?? []).map(([start, end, from, to]): WordTime => [start + by, end + by, from, to]),
  ];
  const notSpoken = [
    ...(first.notSpoken ?? []),
    ...(second.notSpoken ?? []).map(({ start, end }) => ({ start: start + by, end: end + by })),
  ];
  return {
    ...first,
    text: `${first.text} ${second.text}`,
    ...(words.length > 0 && { words }),
    ...(notSpoken.length > 0 && { notSpoken }),
  };
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

function utteranceOf(
  cue: Cue,
  line: CueLine,
  said: string,
  label: string | null,
  opensTurn: boolean,
): Utterance {
  const text = oneLine(said);
  const words = line.text.endsWith(text) ? wordTimes(cue, line, text) : [];
  return {
    label,
    text,
    line: cue.line,
    ...(cue.start !== undefined && { start: cue.start }),
    ...(cue.end !== undefined && { end: cue.end }),
    ...(words.length > 0 && { words }),
    ...(opensTurn && { opensTurn }),
    // a line that is nothing but a bracket describes a sound
    ...(/^\([^()]*\)$/.test(text) && { notSpoken: [{ start: 0, end: text.length }] }),
  };
}

/** The spans of `text`, the end of the line, between the times inside the line. */
function wordTimes(cue: Cue, line: CueLine, text: string): WordTime[] {
  if (line.marks.length === 0 || cue.start === undefined) return [];
  const cut = line.text.length - text.length;
  const marks = line.marks.map(({ offset, time }) => ({ offset: Math.max(0, offset - cut), time }));
  return [{ offset: 0, time: cue.start }, ...marks].flatMap(({ offset, time }, index): WordTime[] => {
    const next = marks[index];
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
