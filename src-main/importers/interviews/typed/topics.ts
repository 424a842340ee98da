import { labelKey } from '../speakers/label-key';
import type { LineHead } from './line-head';
import type { TypedLine } from './typed-line';

type Candidates = readonly (LineHead[] | null)[];

/**
 * Headings name topics; one names a speaker only where it comes back as a heading or has a timecode. Takes the
 * heads of all others away.
 */
export function withoutTopics(lines: readonly TypedLine[], candidates: Candidates): Candidates {
  const times = new Map<string, number>();
  const keysOf = (heads: readonly LineHead[]): Set<string> =>
    new Set(heads.map(({ name }) => labelKey(name)));
  candidates.forEach((heads, index) => {
    if (!heads || !lines[index]!.isHeading) return;
    for (const key of keysOf(heads)) times.set(key, (times.get(key) ?? 0) + 1);
  });
  return candidates.map((heads, index) =>
    heads && lines[index]!.isHeading
      ? heads.filter(
          ({ name, stamp, rest }) =>
            stamp !== undefined || (rest === '' && (times.get(labelKey(name)) ?? 0) > 1),
        )
      : heads,
  );
}

const UNIT = '(?:tape|side|interview|recording|transcript|audio|session|disc|reel|track|part|file|cassette)';
const NUMBER = '(?:[a-d]|\\d{1,2}|[ivx]{1,4}|one|two|three|four|five|six)';
const NUMBERED = `${UNIT}\\s+(?:no\\.?\\s*|number\\s+|#\\s?)?${NUMBER}`;
/** `END OF SIDE A`, `Tape 1, Side B`, `Interview begins`. */
const TAPE_MARK = new RegExp(
  `^(?:(?:(?:end|beginning|start|continuation) of )(?:the )?(?:${NUMBERED}|${UNIT})|${NUMBERED}|${UNIT} (?:begins?|ends?|starts?|stops?|resumes?|paused|stopped|interrupted|concludes?))` +
    `(?:[\\s,;:/–—-]+${NUMBERED})*\\.?$`,
  'i',
);
const LONGEST_MARK = 80;

/** Whether a line says where a tape ends or begins; nobody spoke it. */
export function isTapeMark(text: string): boolean {
  const bare = text.trim().replace(/^[([]|[)\]]$/g, '');
  return bare.length <= LONGEST_MARK && TAPE_MARK.test(bare);
}

const LONGEST_TOPIC = 90;

/** Whether a line between the turns is a heading of the transcriber's. A question in a heading was asked. */
export function isTopic({ text, isHeading }: TypedLine): boolean {
  return isHeading === true && text.length <= LONGEST_TOPIC && !/[.!?…:]["'”’)]?\s*$/.test(text);
}
