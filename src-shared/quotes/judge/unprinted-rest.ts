import type { Interview, Segment } from '../../domain/interview';
import type { Candidate } from '../../domain/quote-check';
import { sentenceRanges } from '../../text/sentences';
import { words, type Word } from '../../text/words';

/** What was said in the same sentence before and after a passage, and is not printed. */
export interface UnprintedRest {
  readonly before: string;
  readonly after: string;
  /** The sentence that follows in the same turn. */
  readonly next: string;
  /** The marks with which the sentence ends, where the passage reaches its end: `.`, `?`; else an empty string. */
  readonly stop: string;
}

/** How many segments of one turn are looked through: subtitles cut a sentence into several. */
const REACH = 3;

/** What was said of the same sentences before and after the printed words. */
export function unprintedRest({ segments }: Interview, { from, to }: Candidate): UnprintedRest {
  const first = segments.findIndex(({ id }) => id === from.segmentId);
  const last = segments.findIndex(({ id }) => id === to.segmentId);
  if (first < 0 || last < 0) return { before: '', after: '', next: '', stop: '' };
  const before = spokenOf(segments[first]!).slice(0, from.offset);
  const after = spokenOf(segments[last]!).slice(to.offset);
  const { rest, next, stop } = sentenceRest(goingOn(segments, last, after));
  return { before: lastSentence(comingFrom(segments, first, before)), after: rest, next, stop };
}

/** The text with what was not spoken blanked out, so that offsets stay. */
function spokenOf({ text, notSpoken }: Segment): string {
  return (notSpoken ?? []).reduce(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    text,
  );
}

function comingFrom(segments: readonly Segment[], at: number, text: string): string {
  let before = text;
  for (let back = 1; back <= REACH && at - back >= 0; back++) {
    const segment = segments[at - back]!;
    if (segment.speakerId !== segments[at]!.speakerId || endsSentence(segment.text)) break;
    before = `${spokenOf(segment)} ${before}`;
  }
  return before;
}

function goingOn(segments: readonly Segment[], at: number, text: string): string {
  let after = text;
  for (let on = 1; on <= REACH && at + on < segments.length; on++) {
    const segment = segments[at + on]!;
    if (segment.speakerId !== segments[at]!.speakerId || segment.speakerId === null || endsSentence(after)) {
      break;
    }
    after = `${after} ${spokenOf(segment)}`;
  }
  return after;
}

function endsSentence(text: string): boolean {
  return /[.?!…]["”’)\]]*\s*$/.test(text);
}

/** What stands behind the last full stop; a text that ends in one leaves nothing. */
function lastSentence(text: string): string {
  if (endsSentence(text)) return '';
  const last = sentenceRanges(text).at(-1);
  return last ? text.slice(last.start) : '';
}

/** The text up to its first full stop, and the sentence behind that. */
function sentenceRest(text: string): { rest: string; next: string; stop: string } {
  const stop = /^[^\p{L}\p{N}.?!…]*[.?!…]+["”’)\]]*/u.exec(text);
  if (stop) return { rest: '', next: firstSentence(text.slice(stop[0].length)), stop: stop[0].trim() };
  const [first] = sentenceRanges(`x ${text}`);
  const end = first ? Math.max(0, first.end - 2) : text.length;
  return { rest: text.slice(0, end), next: firstSentence(text.slice(end)), stop: '' };
}

function firstSentence(text: string): string {
  const [first] = sentenceRanges(text);
  return first ? text.slice(first.start, first.end) : '';
}

const OPENERS = new Set(
  'and so well but now yeah yes no okay ok right oh um uh er like look see anyway because i mean you know alright actually then also'.split(
    ' ',
  ),
);

/** Does the sentence begin before the passage with words that say something? `And so, you know,` does not. */
export function beginsInside({ before }: UnprintedRest): boolean {
  // a start that was given up is no part of the sentence that follows it
  if (/(?:[—–…]|--|\.\.\.| -)\s*$/.test(before)) return false;
  return words(before).some(({ text }) => !OPENERS.has(text.toLowerCase()));
}

/** Does the sentence go on after the passage? */
export function stopsInside({ after }: UnprintedRest): boolean {
  return words(after).some(({ text }) => !TRAILERS.has(text.toLowerCase()));
}

const TRAILERS = new Set('um uh er you know right yeah okay ok'.split(' '));

/** The last clause of the text before a passage: what may govern its first words. */
export function governingClause(before: string): { readonly text: string; readonly words: readonly Word[] } {
  const clause = before.split(/[,;:—–]|--/).filter((part) => words(part).length > 0);
  // a comma may stand between “I think” and what is thought
  const text = clause.at(-1) ?? '';
  return { text: text.trim(), words: words(text) };
}
