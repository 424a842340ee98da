import type { Seconds } from '../../../../src-shared/domain/instant';
import { isSound } from '../not-spoken';
import { parseTimecode } from '../timecode';
import type { CueLine } from './cue';
import type { CueDialect } from './cut-cues';

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  lrm: '\u200e',
  rlm: '\u200f',
  hellip: '…',
  ndash: '–',
  mdash: '—',
};
/** `< 6 and 7 >` begins with white space and is no tag. */
const TOKEN = /<(?!\s)([^<>\n]*)>|&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});|\{\\[^{}]*\}|\{\/?[biu]\}/gi;
const KNOWN_TAG = /^\/?(?:[biuc]|ruby|rt|lang|font|v|em|strong|span|s)(?:[.\s/].*)?$/i;
const VOICE = /^v(?:\.[^\s]*)?(?:\s+(.*))?$/i;

/**
 * Takes the markup off the lines of one cue. A voice lasts until it is closed, the next one begins or the cue
 * ends; each begins a line of its own. Unknown tags of SubRip are words (`5 < 6`), those of WebVTT are markup.
 */
export function readMarkup(payload: readonly string[], dialect: CueDialect): ReadMarkup {
  const reader = new MarkupReader(dialect);
  for (const line of payload) reader.read(line);
  return { lines: reader.lines, unknown: reader.unknown };
}

/** The lines of a cue, and the tags that no player knows and that were left out. */
export interface ReadMarkup {
  readonly lines: readonly CueLine[];
  readonly unknown: readonly string[];
}

class MarkupReader {
  readonly lines: CueLine[] = [];
  readonly unknown: string[] = [];
  private text = '';
  private marks: { offset: number; time: Seconds }[] = [];
  private voice: string | undefined;

  constructor(private readonly dialect: CueDialect) {}

  read(raw: string): void {
    let from = 0;
    for (const token of raw.matchAll(TOKEN)) {
      this.text += raw.slice(from, token.index);
      from = token.index + token[0].length;
      if (token[1] !== undefined) this.tag(token[1], token[0]);
      else if (token[2] !== undefined) this.text += entity(token[2]) ?? token[0];
    }
    this.text += raw.slice(from);
    this.endLine();
  }

  private tag(tag: string, whole: string): void {
    const time = this.dialect === 'vtt' ? parseTimecode(tag) : null;
    if (time !== null) {
      this.marks.push({ offset: this.text.length, time });
      return;
    }
    const voice = this.dialect === 'vtt' ? VOICE.exec(tag) : null;
    if (voice || (this.dialect === 'vtt' && /^\/v\b/i.test(tag))) {
      this.endLine();
      const name = (voice?.[1] ?? '').replace(/&(\w+);/g, (all, word: string) => entity(word) ?? all).trim();
      this.voice = name === '' ? undefined : name;
    } else if (!KNOWN_TAG.test(tag)) {
      if (this.dialect === 'srt' || isSound(tag)) this.text += whole;
      else this.unknown.push(whole);
    }
  }

  private endLine(): void {
    const lead = this.text.length - this.text.trimStart().length;
    const text = this.text.trim();
    if (text !== '') {
      const marks = this.marks.map(({ offset, time }) => ({
        offset: Math.min(text.length, Math.max(0, offset - lead)),
        time,
      }));
      this.lines.push({ text, marks, ...(this.voice !== undefined && { voice: this.voice }) });
    }
    this.text = '';
    this.marks = [];
  }
}

function entity(name: string): string | null {
  if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? null;
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  const isHalf = code >= 0xd800 && code <= 0xdfff;
  return code > 0 && code <= 0x10ffff && !isHalf ? String.fromCodePoint(code) : null;
}
