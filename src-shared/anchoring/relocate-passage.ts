import type { Interview } from '../domain/interview';
import type { InterviewPassage, PassagePoint } from '../domain/passage';
import { passageOfRange, SEGMENT_SEPARATOR } from '../domain/spoken-text';
import type { TextRange } from '../domain/text-range';
import { FoundAgain } from './find-again';

/** What became of a passage when its transcript was replaced. */
export type PassageOutcome =
  /** The same words, wherever they stand now; segments and times are those of the new transcript. */
  | { readonly kind: 'kept' | 'moved'; readonly passage: InterviewPassage }
  /** The transcript says it otherwise now. */
  | {
      readonly kind: 'changed';
      readonly passage: InterviewPassage;
      readonly before: string;
      readonly after: string;
    }
  /** It was said more than once, and nothing tells which one was meant. Best first. */
  | { readonly kind: 'ambiguous'; readonly passages: readonly InterviewPassage[] }
  | { readonly kind: 'orphan' };

/** Compares two transcripts of one interview once and then finds passages of the old one in the new one. */
export class RelocatedPassages {
  readonly #before: Interview;
  readonly #after: Interview;
  readonly #found: FoundAgain;

  constructor(before: Interview, after: Interview) {
    this.#before = before;
    this.#after = after;
    this.#found = new FoundAgain(transcriptText(before), transcriptText(after));
  }

  find(passage: InterviewPassage): PassageOutcome {
    const start = offsetOf(this.#before, passage.from);
    const end = offsetOf(this.#before, passage.to);
    const { exact, prefix, suffix } = passage;
    const outcome = this.#found.find({ start: start ?? 0, end: end ?? 0, exact, prefix, suffix });
    switch (outcome.kind) {
      case 'kept':
      case 'moved':
        return { kind: outcome.kind, passage: this.#passageAt(outcome.range) };
      case 'changed': {
        const { range, before, after } = outcome;
        return { kind: 'changed', passage: this.#passageAt(range), before, after };
      }
      case 'ambiguous':
        return { kind: 'ambiguous', passages: outcome.places.map((place) => this.#passageAt(place)) };
      case 'orphan':
        return outcome;
    }
  }

  #passageAt(range: TextRange): InterviewPassage {
    return passageOfRange(this.#after, {
      from: pointAt(this.#after, range.start, 'start'),
      to: pointAt(this.#after, range.end, 'end'),
    });
  }
}

function transcriptText({ segments }: Interview): string {
  return segments.map(({ text }) => text).join(SEGMENT_SEPARATOR);
}

function offsetOf({ segments }: Interview, point: PassagePoint): number | null {
  let start = 0;
  for (const { id, text } of segments) {
    if (id === point.segmentId) return start + point.offset;
    start += text.length + SEGMENT_SEPARATOR.length;
  }
  return null;
}

/** The point at an offset; between two segments it belongs to the one that the range is in. */
function pointAt({ segments }: Interview, offset: number, edge: 'start' | 'end'): PassagePoint {
  let start = 0;
  for (const { id, text } of segments) {
    const end = start + text.length;
    if (edge === 'start' ? offset < end : offset <= end) {
      return { segmentId: id, offset: Math.max(0, offset - start) };
    }
    start = end + SEGMENT_SEPARATOR.length;
  }
  throw new RangeError(`No segment at ${offset}`);
}
