import type { Interview } from '../../src-shared/domain/interview';
import type { TextRange } from '../../src-shared/domain/text-range';
import { findWords } from '../../src-shared/text/find-words';
import type { MarkedRange } from './segment-runs';

/** Words of a turn that are looked for, in UTF-16 units of its text. */
export interface TurnHit extends TextRange {
  readonly segmentId: string;
}

/** Where words stand in a transcript, turn by turn; a hit lies in one of them. */
export function hitsIn({ segments }: Pick<Interview, 'segments'>, query: string): TurnHit[] {
  if (query.trim() === '') return [];
  return segments.flatMap(({ id, text }) =>
    findWords(text, query).map((range) => ({ segmentId: id, ...range })),
  );
}

/** What marks the hits of one turn, and the one that is looked at. */
export function hitMarks(
  segmentId: string,
  hits: readonly TurnHit[],
  present: TurnHit | null,
): MarkedRange[] {
  const marked = (hit: TurnHit, kind: MarkedRange['kind']): MarkedRange[] =>
    hit.segmentId === segmentId ? [{ start: hit.start, end: hit.end, kind }] : [];
  return [...hits.flatMap((hit) => marked(hit, 'hit')), ...(present ? marked(present, 'presentHit') : [])];
}
