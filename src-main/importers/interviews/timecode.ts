import type { Seconds } from '../../../src-shared/domain/instant';

/**
 * Source of a regular expression for one timecode: `14:02`, `1:14:02`, `00:14:02,500`, `00:14:02-5` (F4 counts
 * tenths), `00:14:02:12` and `00:14:02;12` (frames). Has no groups; the dash only where digits end there.
 */
export const CLOCK = String.raw`(?:\d{1,3}:)?\d{1,3}:[0-5]\d(?:[.,]\d{1,6}|-\d{1,3}(?![\d:])|[:;]\d{2}(?![\d:]))?`;

/** The same without the dash, for timecodes that stand in the text without brackets. */
export const BARE_CLOCK = String.raw`(?:\d{1,3}:)?\d{1,3}:[0-5]\d(?:[.,]\d{1,6}|[:;]\d{2}(?![\d:]))?(?![\d:])`;

const PARTS = /^(?:(\d{1,3}):)?(\d{1,3}):(\d{2})(?:([.,:;-])(\d{1,6}))?$/;
const SPELLED =
  /^(?:(\d{1,3})\s?h(?:rs?|ours?)?\s*)?(\d{1,3})\s?m(?:ins?)?\s*(\d{1,2}(?:\.\d+)?)\s?s(?:ecs?)?$/i;

/** What the digits after the seconds mean, see `frameRateOf`. */
export interface FrameRate {
  /** Frames a second of `00:14:02:12`. */
  readonly framesPerSecond: number;
  /** Whether `00:14:02.12` counts frames as well, and not hundredths. */
  readonly pointCountsFrames: boolean;
}

/** What follows the point are fractions of a second, as in most files. */
export const DECIMAL_FRACTIONS: FrameRate = { framesPerSecond: 25, pointCountsFrames: false };

/** Reads one timecode, rounded to milliseconds; `null` for anything else, `12:75` and `1:90:00` included. */
export function parseTimecode(text: string, rate: FrameRate = DECIMAL_FRACTIONS): Seconds | null {
  const trimmed = text.trim();
  const parts = PARTS.exec(trimmed);
  if (!parts) return parseSpelled(trimmed);
  const [, hours, minutes = '0', seconds = '0', separator, fraction] = parts;
  if (Number(seconds) > 59 || (hours !== undefined && Number(minutes) > 59)) return null;
  const whole = Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds);
  return milliseconds(whole + fractionOf(separator, fraction, rate));
}

/** Rounds to milliseconds, so that sums of fractions stay comparable. */
export function milliseconds(seconds: number): Seconds {
  return Math.round(seconds * 1000) / 1000;
}

function fractionOf(separator: string | undefined, digits: string | undefined, rate: FrameRate): number {
  if (!separator || !digits) return 0;
  const counts =
    separator === ':' ||
    separator === ';' ||
    (rate.pointCountsFrames && separator === '.' && digits.length === 2);
  return counts ? Number(digits) / rate.framesPerSecond : Number(`0.${digits}`);
}

function parseSpelled(text: string): Seconds | null {
  const parts = SPELLED.exec(text);
  const seconds = /^(\d{1,5}\.\d{1,3})\s?s$/i.exec(text)?.[1];
  if (seconds !== undefined) return milliseconds(Number(seconds));
  if (!parts) return null;
  return milliseconds(Number(parts[1] ?? 0) * 3600 + Number(parts[2]) * 60 + Number(parts[3]));
}

const FRAMES = /\d{1,2}:\d{2}:\d{2}[:;](\d{2})(?![\d:])/g;
const POINTED = /\d{1,2}:\d{2}:\d{2}\.(\d+)/g;
const RATES = [25, 30, 50, 60];
/** So many fractions below 30 are no accident: at even spread the odds are 1 in 400. */
const ENOUGH_TO_BE_FRAMES = 5;

/**
 * How many frames a second the timecodes of a whole text count, from the highest frame seen (24 and 25 can't be
 * told apart and are read as 25). Two digits after a point are frames too where none of many reaches 30.
 */
export function frameRateOf(text: string): FrameRate & { readonly seen: boolean } {
  const frames = Array.from(text.matchAll(FRAMES), (match) => Number(match[1]));
  const pointed = Array.from(text.matchAll(POINTED), (match) => match[1]!);
  const pointCountsFrames =
    pointed.length >= ENOUGH_TO_BE_FRAMES &&
    pointed.every((digits) => digits.length === 2 && Number(digits) < 30);
  const counted = pointCountsFrames ? [...frames, ...pointed.map(Number)] : frames;
  const highest = counted.reduce((most, frame) => Math.max(most, frame), 0);
  return {
    framesPerSecond: RATES.find((rate) => highest < rate) ?? 100,
    pointCountsFrames,
    seen: counted.length > 0,
  };
}
