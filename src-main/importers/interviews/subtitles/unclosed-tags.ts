import { CLOCK } from '../timecode';
import type { CueDialect } from './cut-cues';

/** The text of a cue in which every tag ends. */
export interface ClosedTags {
  readonly payload: readonly string[];
  /** What followed each `<` that nothing closed and that was taken for a tag, from it to the end of its line. */
  readonly unclosed: readonly string[];
}

/** A tag, which may go on over the end of a line. */
const WHOLE_TAG = /<(?=[/a-z\d])[^<>]*>/gi;
const OPEN = /<(?![^<>\n]*>)([^<\n]*)/g;
const TAG = /^\/?(?:[biuc]|ruby|rt|lang|font|v|em|strong|span)(?:\.[^\s<>]*)?(?=\s|$)/i;
const STAMP = new RegExp(`^${CLOCK}`);
const ATTRIBUTES = /^(?:\s+[a-z-]+\s*=\s*(?:"[^"]*"|'[^']*'|\S+))+/i;

const LANGUAGE = /^\s+[a-z]{2,3}(?:-[a-z\d]+)*(?=\s)/i;

/**
 * Players read on to the next `>` or to the end of the cue where a tag has none, and forget the words. Here the tag
 * ends where it must have ended, and the words stay. `voices` are the speakers that other cues name: they show where
 * the name ends in `<v Maren Okafor On the crane`. A sign that opens no tag (`5 < 6`, `<3`) stays a sign.
 */
export function closeTags(
  payload: readonly string[],
  dialect: CueDialect,
  voices: readonly string[] = [],
): ClosedTags {
  if (!payload.some((line) => line.includes('<'))) return { payload, unclosed: [] };
  const joined = payload.join('\n').replace(WHOLE_TAG, (tag) => tag.replaceAll('\n', ' '));
  const unclosed: string[] = [];
  const closed = joined.replace(OPEN, (all, rest: string, at: number) => {
    const isLast = at + all.length === joined.length;
    const words = closedTag(rest, joined[at - 1] ?? ' ', isLast, { dialect, voices });
    if (words === null) return all;
    unclosed.push(all.trim());
    return words;
  });
  return { payload: closed.split('\n'), unclosed };
}

/** What stands for an open tag and all that follows it; `null` where the sign opens none. */
function closedTag(
  rest: string,
  before: string,
  isLast: boolean,
  { dialect, voices }: { readonly dialect: CueDialect; readonly voices: readonly string[] },
): string | null {
  const tag = TAG.exec(rest)?.[0];
  if (tag !== undefined) {
    const words = rest.slice(tag.length).replace(/^lang/i.test(tag) ? LANGUAGE : ATTRIBUTES, '');
    if (dialect === 'srt' || !/^v(?:\.|$)/i.test(tag)) return words;
    const name = voices.find((voice) => startsWithName(words.trimStart(), voice));
    return name === undefined ? words.trimStart() : `<v ${name}>${words.trimStart().slice(name.length)}`;
  }
  const stamp = dialect === 'vtt' ? STAMP.exec(rest)?.[0] : undefined;
  if (stamp !== undefined) return `<${stamp}>${rest.slice(stamp.length)}`;
  if (isLast && /^\/?$/.test(rest.trim())) return '';
  const isMarkup = dialect === 'vtt' && /^\/?[a-z]/i.test(rest) && !/[\p{L}\p{N}]/u.test(before);
  return isMarkup ? rest.replace(/^\//, '') : null;
}

function startsWithName(words: string, name: string): boolean {
  return words.startsWith(name) && !/^[\p{L}\p{N}]/u.test(words.slice(name.length));
}

const VOICE_TAG = /<v(?:\.[^\s<>]*)?\s+([^<>]+)>/gi;

/** The names in the voice tags of a file, the longest first, as they stand there. */
export function voicesIn(payloads: readonly (readonly string[])[]): string[] {
  const names = payloads.flatMap((lines) =>
    Array.from(lines.join('\n').matchAll(VOICE_TAG), ([, name = '']) => name.trim()),
  );
  return [...new Set(names)].sort((one, other) => other.length - one.length);
}
