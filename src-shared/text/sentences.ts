import type { TextRange } from '../domain/text-range';
import { ABBREVIATIONS_BEFORE_A_NAME, ABBREVIATIONS_THAT_MAY_END } from './language/abbreviations';
import { isAttributionVerb } from './language/attribution-verbs';
import { CALENDAR_WORDS } from './language/name-words';
import { SENTENCE_STARTERS } from './language/sentence-starters';

/** A place where a sentence may end: terminators, closing marks, then space or the end of the line. */
const BOUNDARY = /((?:\.[ \u00a0]){2,}\.|[.!?…]+)([”"’'»“)\]]*)(?=\s|$)/gu;

/** Units before a full stop that are looked at for the word it belongs to: a paragraph may be a whole book. */
const LONGEST_WORD = 64;

/**
 * The sentences of a story text or of a segment, in order, without the space between them. A line break
 * ends a sentence; `Mr.`, `U.S.`, `Oct.`, decimals, initials and ellipses do not, and neither does the end of
 * a quotation that its attribution follows.
 */
export function sentenceRanges(text: string): TextRange[] {
  const ranges: TextRange[] = [];
  let lineStart = 0;
  for (const line of text.split('\n')) {
    ranges.push(...lineSentences(text, { start: lineStart, end: lineStart + line.length }));
    lineStart += line.length + 1;
  }
  return ranges;
}

/** The sentence around an offset, or the one before it where the offset stands in the space between two. */
export function sentenceAt(text: string, offset: number): TextRange | null {
  const from = text.lastIndexOf('\n', offset - 1) + 1;
  const lineEnd = text.indexOf('\n', offset);
  const line = { start: from, end: lineEnd < 0 ? text.length : lineEnd };
  return lineSentences(text, line).findLast((range) => range.start <= offset) ?? null;
}

function lineSentences(text: string, line: TextRange): TextRange[] {
  const words = text.slice(line.start, line.end);
  const ranges: TextRange[] = [];
  let start = 0;
  for (const match of words.matchAll(BOUNDARY)) {
    const end = match.index + match[0].length;
    if (!endsSentence(words, match.index, match[1]!, match[2]!, end)) continue;
    ranges.push({ start, end });
    start = end;
  }
  ranges.push({ start, end: words.length });
  return ranges.flatMap((range) => trimmed(words, range, line.start));
}

function trimmed(words: string, range: TextRange, offset: number): TextRange[] {
  const sentence = words.slice(range.start, range.end);
  const start = range.start + (sentence.length - sentence.trimStart().length);
  const end = range.end - (sentence.length - sentence.trimEnd().length);
  return start < end ? [{ start: start + offset, end: end + offset }] : [];
}

function endsSentence(words: string, at: number, terminator: string, closers: string, end: number): boolean {
  const rest = words.slice(end, end + 120).trimStart();
  if (rest === '') return true;
  const next = /^[“"‘'«„([—–…. -]*([\p{L}\p{N}][\p{L}\p{N}’'.-]*)?/u.exec(rest)?.[1] ?? '';
  if (/^\p{Ll}/u.test(next)) return false;
  const quoted = /[”"’'»“]/.test(closers);
  if (quoted && !terminator.endsWith('.') && attributionFollows(rest)) return false;
  if (isEllipsis(terminator)) return quoted && !attributionFollows(rest);
  if (terminator !== '.' || closers !== '') return true;
  return stopEndsSentence(words.slice(Math.max(0, at - LONGEST_WORD), at), next, rest);
}

function isEllipsis(terminator: string): boolean {
  return terminator === '…' || terminator === '...' || /^\.[ \u00a0]/.test(terminator);
}

/** After `“Why?”`: `Okafor asked`, `Ruth Brandt, the harbour master, said`. */
function attributionFollows(rest: string): boolean {
  const head = rest.split(/[.!?;:“"«]/, 1)[0] ?? '';
  const words = head.split(/\s+/).slice(0, 12);
  const subject = words.findIndex((word) => isAttributionVerb(word.replace(/[,’']+$/, '')));
  if (subject < 1) return false;
  return subject <= 3 || words.slice(0, subject).some((word) => word.endsWith(','));
}

/** Whether a single full stop after `before` ends a sentence that `next` would follow. */
function stopEndsSentence(before: string, next: string, rest: string): boolean {
  const last = /[\p{L}\p{N}][\p{L}\p{N}.’'&]*$/u.exec(before)?.[0] ?? '';
  const word = last.toLowerCase();
  const nextWord = next.toLowerCase().replace(/[.’'-]+$/, '');
  const opensSentence = SENTENCE_STARTERS.has(nextWord);
  if (word === 'no') return !/^\d/.test(rest);
  if (ABBREVIATIONS_BEFORE_A_NAME.has(word)) return false;
  if (word === 'a.m' || word === 'p.m') {
    return !/^(?:EST|EDT|ET|CT|PT|MT|GMT|BST|CET|UTC)\b/.test(next) && !CALENDAR_WORDS.has(nextWord);
  }
  if (last === 'I') return !/^\p{Lu}\.$/u.test(next);
  const initials = /^(?:\p{L}\.)*\p{Lu}$/u.test(last);
  if (initials || (ABBREVIATIONS_THAT_MAY_END.has(word) && isWrittenShort(last))) return opensSentence;
  return true;
}

/** `sun` and `may` are abbreviations with a capital alone; `min` and `etc` with any. */
function isWrittenShort(word: string): boolean {
  const nouns =
    /^(?:sun|sat|wed|mar|mon|mass|miss|ill|ore|wash|ind|pa|la|mo|al|fri|dec|del|co|min|sec|est|pl)$/i;
  return /^\p{Lu}/u.test(word) || !nouns.test(word);
}
