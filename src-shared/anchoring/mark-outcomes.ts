import { blockRanges, storyText, type Block } from '../domain/block';
import type { Draft } from '../domain/draft';
import type { TextRange } from '../domain/text-range';
import { followDifference } from './follow';
import type { Outcome, OutcomeKind } from './outcome';

/** What a new text does to one mark of a draft, before it is brought in. */
export interface MarkOutcome {
  readonly id: string;
  readonly mark: 'claim' | 'noCheck' | 'change';
  /** The claim's number; absent for other marks. */
  readonly number?: number;
  /** True for one that had lost its text before. */
  readonly wasOrphan: boolean;
  readonly outcome: OutcomeKind;
  readonly before: WordsAt;
  readonly after: WordsAt | null;
  /** The places to choose from, for an ambiguous mark. */
  readonly places: readonly PlaceInStory[];
}

/** Words and where in the story they stand: of two copies of a paragraph the surroundings say the same. */
export interface PlaceInStory extends WordsAt {
  /** Counted from 1, through all blocks. */
  readonly paragraph: number;
  /** How the paragraph before begins; empty for the first one. */
  readonly behind: string;
}

/** Some words, where they stand, and what stands around them. */
export interface WordsAt {
  readonly range: TextRange;
  readonly words: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** How much of the surroundings is told, in UTF-16 units on each side. */
const AROUND = 60;

/** What would become of every mark of a draft if these blocks were its text. In the order of the old text. */
export function markOutcomes(draft: Draft, blocks: readonly Block[]): MarkOutcome[] {
  const [before, after] = [storyText(draft.blocks), storyText(blocks)];
  const follow = followDifference(before, after);
  const told = (
    mark: Pick<MarkOutcome, 'id' | 'mark' | 'number'>,
    { anchor, orphan }: Pick<Draft['claims'][number], 'anchor' | 'orphan'>,
  ): MarkOutcome => {
    const outcome = orphan ? follow.lost(anchor) : follow.stands(anchor);
    const { start, end, exact, prefix, suffix } = anchor;
    return {
      ...mark,
      wasOrphan: orphan,
      outcome: outcome.kind,
      before: orphan ? { range: { start, end }, words: exact, prefix, suffix } : wordsAt(before, anchor),
      after: rangeOf(outcome) && wordsAt(after, rangeOf(outcome)!),
      places:
        outcome.kind === 'ambiguous' ? outcome.places.map((place) => placeInStory(blocks, after, place)) : [],
    };
  };
  return [
    ...draft.claims.map((claim) => told({ id: claim.id, mark: 'claim', number: claim.number }, claim)),
    ...draft.noChecks.map((mark) => told({ id: mark.id, mark: 'noCheck' }, mark)),
    ...draft.changes
      .filter((change) => change.state === 'proposed' && change.anchor.exact !== '')
      .map((change) => told({ id: change.id, mark: 'change' }, change)),
  ].sort((a, b) => a.before.range.start - b.before.range.start);
}

function rangeOf(outcome: Outcome): TextRange | null {
  return 'range' in outcome ? outcome.range : null;
}

function placeInStory(blocks: readonly Block[], text: string, place: TextRange): PlaceInStory {
  const paragraph = blockRanges(blocks).findIndex(({ end }) => place.start <= end) + 1;
  const behind = blocks[paragraph - 2]?.text ?? '';
  return { ...wordsAt(text, place), paragraph, behind: behind.slice(0, AROUND) };
}

function wordsAt(text: string, { start, end }: TextRange): WordsAt {
  return {
    range: { start, end },
    words: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - AROUND), start),
    suffix: text.slice(end, end + AROUND),
  };
}
