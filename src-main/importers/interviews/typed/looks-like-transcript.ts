import type { Seconds } from '../../../../src-shared/domain/instant';
import type { StampForm } from '../../../../src-shared/domain/transcript-pattern';
import { leadingStamp, stampsIn, SURE_FORMS } from './stamps';
import { DECIMAL_FRACTIONS } from '../timecode';
import { headerCandidates } from './header';
import { textOrMarkdown } from './markdown-text';
import { findPattern } from './read-typed';
import type { TypedLine } from './typed-line';

/** The start of a text shows what it is. */
const ENOUGH_TEXT = 60_000;
/** Fewer turns than these are quoted dialogue, a question-and-answer box, labels of a list. */
const FEWEST_TURNS = 4;
const FEWEST_STAMPS = 3;
/** A recording begins with talk; the first time in a list of the day's events is an hour of the day. */
const TALK_BEGINS_WITHIN: Seconds = 300;

/**
 * How much a text looks like a transcript, from 0 (not at all) to 1: how much of it stands in turns, of at least
 * two people who come back, or under timecodes.
 */
export function looksLikeTranscript(text: string): number {
  if (/^\ufeff?WEBVTT/.test(text) || /\d:\d\d[,.]\d{3}\s*-->/.test(text.slice(0, 2_000))) return 1;
  const { lines } = textOrMarkdown(text.slice(0, ENOUGH_TEXT));
  if (lines.length === 0) return 0;
  const { accepted, pattern } = findPattern(lines, headerCandidates(lines), DECIMAL_FRACTIONS);
  const heads = [...accepted.heads.values()];
  const counts = new Map<string, number>();
  for (const { name } of heads) counts.set(name, (counts.get(name) ?? 0) + 1);
  const returning = [...counts.values()].filter((count) => count > 1).length;
  const paragraphs = lines.filter(({ opensParagraph }) => opensParagraph).length;
  const share = Math.min(1, heads.length / Math.max(1, Math.min(paragraphs, lines.length)));
  const stamps = lines.filter((line) => stampsIn(line.text, SURE_FORMS, DECIMAL_FRACTIONS).length > 0).length;
  const stamped = Math.min(1, (stamps / lines.length) * 2);
  if (isStampedTalk(lines, pattern.stamps)) return 0.7;
  if (heads.length < FEWEST_TURNS || returning < 2) {
    return Math.min(0.4, Math.max(stamped * 0.4, share * 0.3));
  }
  return Math.min(1, 0.4 + share * 0.5 + stamped * 0.2);
}

/** Times that begin near nought and run forward, at every other line or oftener, without a name anywhere. */
function isStampedTalk(lines: readonly TypedLine[], forms: readonly StampForm[]): boolean {
  const starts = lines
    .map(({ text }) => leadingStamp(text, forms, DECIMAL_FRACTIONS)?.start)
    .filter((start) => start !== undefined);
  const [first] = starts;
  if (first === undefined || first > TALK_BEGINS_WITHIN || starts.length < FEWEST_STAMPS) return false;
  const runForward = starts.every((start, at) => at === 0 || start >= starts[at - 1]!);
  return runForward && starts.length >= (lines.length - 1) / 3;
}
