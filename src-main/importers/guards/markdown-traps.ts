import { HostileFile } from './hostile-file';
import { say } from '../../../src-shared/words/say';

const DEEPEST = 100;
const LONGEST_RUN = 1_000;
const MOST_SIGNS = 5_000;
/** A list item so far to the right is nested, not typed. */
const WIDEST_INDENT = 120;
const MOST_INDENTED = 50;
const MOST_LINES = 5_000;

/**
 * Throws for Markdown on which the parser would not come to an end within reason: its work grows with the square
 * of signs that open something, and with every level of nesting.
 */
export function refuseMarkdownTraps(text: string): void {
  const lines = text.split(/\r\n?|\n/);
  if (lines.some((line) => quoteDepth(line) > DEEPEST)) {
    throw new HostileFile(say('traps.quotations', { most: DEEPEST }));
  }
  if (lines.filter(isFarIndented).length > MOST_INDENTED) {
    throw new HostileFile(say('traps.lists'));
  }
  if (longestParagraph(lines) > MOST_LINES) {
    throw new HostileFile(say('traps.lines', { most: MOST_LINES }));
  }
  if (hasLongRun(text) || mostSignsInParagraph(lines) > MOST_SIGNS) {
    throw new HostileFile(say('traps.signs'));
  }
}

function quoteDepth(line: string): number {
  const opening = /^[ \t>]*/.exec(line)?.[0] ?? '';
  return opening.length - opening.replaceAll('>', '').length;
}

function isFarIndented(line: string): boolean {
  const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0;
  return indent > WIDEST_INDENT && /^(?:[-*+]|\d{1,9}[.)])[ \t]/.test(line.slice(indent));
}

/** The same sign over and over; rules of dashes and underlines are no trap. */
function hasLongRun(text: string): boolean {
  let run = 0;
  for (let at = 1; at < text.length; at += 1) {
    run = text[at] === text[at - 1] && '[](*`<~!&#'.includes(text[at]!) ? run + 1 : 0;
    if (run > LONGEST_RUN) return true;
  }
  return false;
}

function longestParagraph(lines: readonly string[]): number {
  let most = 0;
  let run = 0;
  for (const line of lines) {
    run = line.trim() === '' ? 0 : run + 1;
    most = Math.max(most, run);
  }
  return most;
}

function mostSignsInParagraph(lines: readonly string[]): number {
  let most = 0;
  let signs = 0;
  for (const line of lines) {
    if (line.trim() === '') signs = 0;
    else signs += line.length - line.replace(/[[\](*_`<~|]/g, '').length;
    most = Math.max(most, signs);
  }
  return most;
}
