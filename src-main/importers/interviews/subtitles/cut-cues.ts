import { CLOCK, DECIMAL_FRACTIONS, parseTimecode } from '../timecode';
import type { RawCue } from './cue';

/** A file of cues, cut up. */
export interface CutCues {
  readonly cues: readonly RawCue[];
  /** What stands before the first cue. */
  readonly head: readonly string[];
  /** Identifiers that are no numbers. */
  readonly identifiers: readonly string[];
  /** Blocks that WebVTT sets apart, by their first word. */
  readonly blocks: readonly {
    readonly kind: 'NOTE' | 'STYLE' | 'REGION';
    readonly text: string;
    readonly line: number;
  }[];
  /** Lines with an arrow whose times could not be read. */
  readonly badTimings: readonly { readonly text: string; readonly line: number }[];
  /** Cues in whose text a blank line stood. */
  readonly gaps: number;
}

/** SubRip and WebVTT; they differ in what may stand between the cues. */
export type CueDialect = 'srt' | 'vtt';

const TIMING = new RegExp(String.raw`^\s*(${CLOCK})\s*--+>\s*(${CLOCK})(?:[^\d].*)?$`);
const BLOCK = /^(NOTE|STYLE|REGION)(?:[ \t:].*)?$/;
const MOST_FRAMES = 60;

/**
 * Cuts a file at its timing lines, and not at its blank ones: a blank line inside a cue's text is a common
 * slip, after which players forget the rest. Each arrow of the file becomes a cue, with times if they can be read.
 */
export function cutCues(text: string, dialect: CueDialect): CutCues {
  const lines = text.split(/\r\n?|\n/);
  const arrows = lines.flatMap((line, index) => (line.includes('-->') ? [index] : []));
  const identifiers: string[] = [];
  const blocks: CutCues['blocks'][number][] = [];
  const badTimings: CutCues['badTimings'][number][] = [];
  const starts = arrows.map((arrow) => {
    const named = isIdentifier(lines, arrow, dialect);
    if (named && !/^\s*\d+\s*$/.test(lines[arrow - 1]!)) identifiers.push(lines[arrow - 1]!.trim());
    return named ? arrow - 1 : arrow;
  });
  let gaps = 0;
  const cues = arrows.map((arrow, index): RawCue => {
    const times = timesOf(lines[arrow]!);
    if (!times) badTimings.push({ text: lines[arrow]!.trim(), line: arrow + 1 });
    const between = lines.slice(arrow + 1, starts[index + 1] ?? lines.length);
    const payload = dialect === 'vtt' ? withoutBlocks(between, arrow + 2, blocks) : between;
    const trimmed = trimBlank(payload);
    if (trimmed.some((line) => line.trim() === '')) gaps += 1;
    return { ...times, payload: trimmed.filter((line) => line.trim() !== ''), line: arrow + 1 };
  });
  const before = lines.slice(0, starts[0] ?? lines.length);
  const head = dialect === 'vtt' ? withoutBlocks(before, 1, blocks) : before;
  return { cues, head: head.filter((line) => line.trim() !== ''), identifiers, blocks, badTimings, gaps };
}

/** The line above a timing: a number, or in WebVTT any single line after a blank one. */
function isIdentifier(lines: readonly string[], arrow: number, dialect: CueDialect): boolean {
  const above = lines[arrow - 1];
  if (above === undefined || above.trim() === '' || above.includes('-->')) return false;
  if (/^\s*\d+\s*$/.test(above)) return true;
  return dialect === 'vtt' && (lines[arrow - 2] ?? '').trim() === '' && !/^WEBVTT/.test(above);
}

function timesOf(line: string): { start: number; end: number } | null {
  const [, from, to] = TIMING.exec(tidied(line)) ?? [];
  if (from === undefined || to === undefined) return null;
  // four parts are hours, minutes, seconds, frames: unusual here, and never more than 60 a second
  const rate = { ...DECIMAL_FRACTIONS, framesPerSecond: MOST_FRAMES };
  const start = parseTimecode(from, rate);
  const end = parseTimecode(to, rate);
  return start === null || end === null ? null : { start, end };
}

/** `00:00:5,000` and `00:00:05 ,000` are times with a slip of the hand. */
function tidied(line: string): string {
  return line.replace(/(\d) {0,2}([:.,]) {0,2}(?=\d)/g, '$1$2').replace(/:(\d)(?=[.,])/g, ':0$1');
}

/** Notes, styles and regions reach from their first word to the next blank line. */
function withoutBlocks(
  lines: readonly string[],
  firstLine: number,
  blocks: CutCues['blocks'][number][],
): string[] {
  const kept: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const kind = BLOCK.exec(lines[at]!)?.[1] as CutCues['blocks'][number]['kind'] | undefined;
    const startsBlock = kind && (at === 0 ? firstLine === 1 : lines[at - 1]!.trim() === '');
    if (!startsBlock) {
      kept.push(lines[at]!);
      continue;
    }
    const from = at;
    while (at + 1 < lines.length && lines[at + 1]!.trim() !== '') at += 1;
    blocks.push({
      kind,
      text: lines
        .slice(from, at + 1)
        .join(' ')
        .slice(kind.length)
        .trim(),
      line: firstLine + from,
    });
  }
  return kept;
}

function trimBlank(lines: readonly string[]): string[] {
  const first = lines.findIndex((line) => line.trim() !== '');
  const last = lines.findLastIndex((line) => line.trim() !== '');
  return first < 0 ? [] : lines.slice(first, last + 1);
}
