import type { Seconds } from '../../../../src-shared/domain/instant';
import type { StampForm } from '../../../../src-shared/domain/transcript-pattern';
import { BARE_CLOCK, CLOCK, parseTimecode, type FrameRate } from '../timecode';

/** A timecode in a text, with the brackets and white space that belong to it. */
export interface Stamp {
  readonly form: StampForm;
  /** In units of the text. */
  readonly at: number;
  readonly length: number;
  readonly start: Seconds;
  readonly end?: Seconds;
}

const TO = String.raw`\s*(?:-->|→|–|—|-|to|bis)\s*`;
const SPELLED = String.raw`(?:\d{1,3}\s?h\s?)?\d{1,3}\s?m\s?\d{1,2}\s?s`;
const inside = (other: string): string =>
  String.raw`\s*(?:@|at|time:?|timestamp:?|timecode:?|tc:?)?[\s\\]*(${CLOCK}|${other})(?:${TO}(${CLOCK}))?[\s\\]*`;
/** `[2.8s]`, as programs write it; without the fraction it may be how long a silence was. */
const SECONDS = String.raw`\d{1,5}\.\d{1,3}\s?s`;

/** `[14:02]`, `\[14:02\]`, `[14:02 - 14:09]`, and `[14:02] to [14:09]`. */
const SQUARE = String.raw`\\?\[${inside(`${SPELLED}|${SECONDS}`)}\](?:\s*(?:to|–|—|-)\s*\[[\s\\]*(${CLOCK})[\s\\]*\])?`;
const ROUND = String.raw`\(${inside(SPELLED)}\)`;
const HASH = String.raw`#\s?(${CLOCK})\s?#`;
const ANGLE = String.raw`[<{]\s*(${CLOCK})\s*[>}]`;
const BARE = String.raw`(${BARE_CLOCK})(?:${TO}(${BARE_CLOCK}))?`;

const SOURCES: Readonly<Record<StampForm, string>> = {
  square: SQUARE,
  round: ROUND,
  hash: HASH,
  angle: ANGLE,
  bare: BARE,
};

const compiled = (flags: string, wrap: (source: string) => string): Record<StampForm, RegExp> => ({
  square: new RegExp(wrap(SOURCES.square), flags),
  round: new RegExp(wrap(SOURCES.round), flags),
  hash: new RegExp(wrap(SOURCES.hash), flags),
  angle: new RegExp(wrap(SOURCES.angle), flags),
  bare: new RegExp(wrap(SOURCES.bare), flags),
});

const ANYWHERE = compiled('gi', (source) => source);
const LEADING = compiled('i', (source) => String.raw`^\s*${source}`);
const TRAILING = compiled('i', (source) => String.raw`(?:^|\s)${source}\s*$`);

/** Forms whose brackets make them timecodes wherever they stand. */
export const SURE_FORMS: readonly StampForm[] = ['square', 'hash', 'angle'];

/** The timecode that a text begins with. A bare one counts only where white space or the end follows. */
export function leadingStamp(text: string, forms: readonly StampForm[], rate: FrameRate): Stamp | null {
  for (const form of forms) {
    const match = LEADING[form].exec(text);
    const stamp = match && stampOf(form, match, rate);
    if (stamp && (form !== 'bare' || /^[\s:–—-]|^$/.test(text.slice(stamp.length)))) return stamp;
  }
  return null;
}

/** The timecode that a text ends with. */
export function trailingStamp(text: string, forms: readonly StampForm[], rate: FrameRate): Stamp | null {
  for (const form of forms) {
    const match = TRAILING[form].exec(text);
    const stamp = match && stampOf(form, match, rate);
    if (stamp) return stamp;
  }
  return null;
}

/** All timecodes of these forms in a text, in order. Bare ones are never looked for in the middle of words. */
export function stampsIn(text: string, forms: readonly StampForm[], rate: FrameRate): Stamp[] {
  if (!/\d:\d|\d\s?[ms]/i.test(text)) return [];
  return forms
    .filter((form) => form !== 'bare')
    .flatMap((form) => Array.from(text.matchAll(ANYWHERE[form]), (match) => stampOf(form, match, rate)))
    .filter((stamp) => stamp !== null)
    .sort((a, b) => a.at - b.at);
}

function stampOf(form: StampForm, match: RegExpExecArray, rate: FrameRate): Stamp | null {
  const start = parseTimecode(match[1] ?? '', rate);
  const last = match[2] ?? match[3];
  const end = last === undefined ? null : parseTimecode(last, rate);
  if (start === null || (last !== undefined && end === null)) return null;
  return { form, at: match.index, length: match[0].length, start, ...(end !== null && { end }) };
}
