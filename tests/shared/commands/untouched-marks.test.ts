import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followSplices } from '../../../src-shared/anchoring/follow';
import { carryAnnotations } from '../../../src-shared/commands/carry-annotations';
import { anchorAt } from '../../../src-shared/domain/anchor';
import { storyText, type Block } from '../../../src-shared/domain/block';
import type { Draft } from '../../../src-shared/domain/draft';
import type { TextSplice } from '../../../src-shared/domain/draft-command';
import { aBlock, aClaim, aDraft } from '../../support/a-draft';

const NOW = '2026-03-12T10:00:00.000Z';
const COPY =
  'The ferry left Holm at noon, with 22 cars and 149 passengers aboard. Nobody at the quay was surprised when it came back an hour later, and the harbour master, who had seen it before, wrote the time in her book. The council met that night. It paid for the tug.';

/** Somewhere between 0 and 1, what is removed there and what is put in its place. */
const anEdit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.nat(40),
  typed: fc.constantFrom('', 'x', 'noon', ' and then some of it', 'The ferry '),
});

/** A text after edits, and how it came about. */
function edited(text: string, edits: readonly { at: number; removed: number; typed: string }[]) {
  const splices: TextSplice[] = [];
  for (const { at, removed, typed } of edits) {
    const start = Math.floor(at * text.length);
    const gone = Math.min(removed, text.length - start);
    splices.push({ start, removed: gone, inserted: typed.length });
    text = text.slice(0, start) + typed + text.slice(start + gone);
  }
  return { blocks: [aBlock('paragraph', text)], splices };
}

function marked(starts: readonly (readonly [number, number])[]): Draft {
  const text = storyText([aBlock('paragraph', COPY)]);
  const anchors = starts.map(([at, length]) => {
    const start = at % (text.length - 1);
    return anchorAt(text, { start, end: Math.min(text.length, start + 1 + length) });
  });
  return aDraft({
    blocks: [aBlock('paragraph', COPY)],
    claims: anchors.map((anchor, at) => ({
      ...aClaim('Holm', { id: `c-${at}`, number: at + 1, standing: at % 2 === 0 ? 'stands' : 'unchecked' }),
      anchor,
    })),
    noChecks: anchors.map((anchor, at) => ({
      id: `n-${at}`,
      anchor,
      orphan: false,
      reason: '',
      marked: { by: 'Ines Okonkwo', at: NOW },
    })),
  });
}

function carried(
  draft: Draft,
  blocks: readonly Block[],
  splices: readonly TextSplice[],
  quick: boolean,
): Draft {
  const { stands, lost, shift } = followSplices(storyText(draft.blocks), storyText(blocks), splices);
  return carryAnnotations(draft, {
    blocks,
    follow: quick ? { stands, lost, shift } : { stands, lost },
    now: NOW,
  });
}

describe('marks that an edit did not touch', () => {
  it('are carried as if they had been looked at, whatever was typed where', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(400), fc.nat(30)), { minLength: 1, maxLength: 12 }),
        fc.array(anEdit, { minLength: 1, maxLength: 4 }),
        (starts, edits) => {
          const draft = marked(starts);
          const { blocks, splices } = edited(COPY, edits);
          expect(carried(draft, blocks, splices, true)).toEqual(carried(draft, blocks, splices, false));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('are the very same ones before the edit, so that nothing has to be drawn anew', () => {
    const draft = marked([
      [4, 5],
      [200, 5],
    ]);
    const { blocks, splices } = edited(COPY, [{ at: 0.5, removed: 0, typed: 'x' }]);
    const next = carried(draft, blocks, splices, true);
    expect(next.claims[0]).toBe(draft.claims[0]);
    expect(next.claims[1]?.anchor.start).toBe(draft.claims[1]!.anchor.start + 1);
  });

  it('are looked at where the splices do not tell the truth about the text', () => {
    const draft = marked([[200, 5]]);
    const blocks = [aBlock('paragraph', COPY.slice(0, 100))];
    const next = carried(draft, blocks, [{ start: 0, removed: 0, inserted: 1 }], true);
    expect(next.claims[0]?.orphan).toBe(true);
  });
});
