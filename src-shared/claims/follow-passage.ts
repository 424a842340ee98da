import type { Interview, Segment } from '../domain/interview';
import type { InterviewPassage, PassagePoint } from '../domain/passage';
import { passageOfRange, spokenText } from '../domain/spoken-text';

/** How far from its old place, in UTF-16 units, the edge of a passage is looked for in its segment. */
const REACH = 400;
/** Shorter surroundings than this stand anywhere. */
const FEWEST_UNITS = 6;

/**
 * Where a linked passage stands in the interview as it is now: the same words in the same turn, else the words
 * between the same surroundings, else the same words in one other place. `null` where none of these is there, and
 * where several places would do: a passage never moves to a look-alike.
 */
export function followPassage(interview: Interview, passage: InterviewPassage): InterviewPassage | null {
  if (spokenText(interview, passage) === passage.exact) return passage;
  return (
    sameWordsInTurn(interview, passage) ?? sameEdges(interview, passage) ?? sameWordsOnce(interview, passage)
  );
}

function sameWordsInTurn(interview: Interview, passage: InterviewPassage): InterviewPassage | null {
  const segment = segmentOf(interview, passage.from);
  if (!segment || passage.from.segmentId !== passage.to.segmentId) return null;
  const places = placesOf(segment.text, passage.exact);
  const at = nearest(places, passage.from.offset);
  return at === null ? null : within(interview, segment, at, at + passage.exact.length);
}

/** The words were corrected: what stood before and after them still does. */
function sameEdges(interview: Interview, passage: InterviewPassage): InterviewPassage | null {
  const first = segmentOf(interview, passage.from);
  const last = segmentOf(interview, passage.to);
  if (!first || !last) return null;
  const start = passage.prefix === '' ? 0 : edge(first.text, passage.prefix, passage.from.offset, 'before');
  const end =
    passage.suffix === '' ? last.text.length : edge(last.text, passage.suffix, passage.to.offset, 'after');
  if (start === null || end === null || (first === last && start >= end)) return null;
  const followed = passageOfRange(interview, {
    from: { segmentId: first.id, offset: start },
    to: { segmentId: last.id, offset: end },
  });
  return followed.exact.trim() === '' ? null : followed;
}

/** Where the longest part of the surroundings that still stands near its old place touches the passage. */
function edge(text: string, surroundings: string, offset: number, side: 'before' | 'after'): number | null {
  for (let length = surroundings.length; length >= Math.min(FEWEST_UNITS, surroundings.length); length -= 1) {
    const part = side === 'before' ? surroundings.slice(-length) : surroundings.slice(0, length);
    const edges = placesOf(text, part).map((at) => (side === 'before' ? at + length : at));
    const at = nearest(
      edges.filter((one) => Math.abs(one - offset) <= REACH),
      offset,
    );
    if (at !== null) return at;
  }
  return null;
}

/** For a transcript that was replaced: the same words, said once and only once within a turn. */
function sameWordsOnce(interview: Interview, passage: InterviewPassage): InterviewPassage | null {
  const found = interview.segments.flatMap((segment) =>
    placesOf(segment.text, passage.exact).map((at) => ({ segment, at })),
  );
  const [only, other] = found;
  return only && !other ? within(interview, only.segment, only.at, only.at + passage.exact.length) : null;
}

function within(interview: Interview, { id }: Segment, start: number, end: number): InterviewPassage {
  return passageOfRange(interview, {
    from: { segmentId: id, offset: start },
    to: { segmentId: id, offset: end },
  });
}

function segmentOf(interview: Interview, point: PassagePoint): Segment | undefined {
  return interview.segments.find(({ id }) => id === point.segmentId);
}

function placesOf(text: string, words: string): number[] {
  const places: number[] = [];
  if (words === '') return places;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

function nearest(places: readonly number[], to: number): number | null {
  return places.reduce<number | null>(
    (best, place) => (best === null || Math.abs(place - to) < Math.abs(best - to) ? place : best),
    null,
  );
}
