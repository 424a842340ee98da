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

const LONGEST_TOPIC = 90;

/** Whether a line between the turns is a heading of the transcriber's. A question in a heading was asked. */
export function isTopic({ text, isHeading }: TypedLine): boolean {
  return isHeading === true && text.length <= LONGEST_TOPIC && !/[.!?…:]["'”’)]?\s*$/.test(text);
}
