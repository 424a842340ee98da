import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GalleyLayers, type GalleyMarks } from '../../../../src-renderer/desk/galley/galley-marks';
import { documentOf } from '../../../../src-renderer/desk/galley/galley-positions';
import { anchorAt } from '../../../../src-shared/domain/anchor';
import { blockRanges, storyText } from '../../../../src-shared/domain/block';
import type { TextRange } from '../../../../src-shared/domain/text-range';
import { aClaim } from '../../../support/a-draft';
import { paragraphs } from './story-editor';

const BLOCKS = paragraphs(
  'The Petra sailed at dawn with the mail.',
  'Nobody waved from the quay that morning.',
  'Berit Sand had rowed the post since 1983.',
  'The council met, and the council put it off.',
  'A bridge is coming, the county says\u200b again.',
);
const STORY = documentOf(BLOCKS);
const TEXT = storyText(BLOCKS);
const RANGES = blockRanges(BLOCKS);

const aRange: fc.Arbitrary<TextRange> = fc
  .tuple(fc.nat(TEXT.length - 2), fc.integer({ min: 1, max: 12 }))
  .map(([start, length]) => ({ start, end: Math.min(TEXT.length, start + length) }));

/** From one block to another, as the galley asks for it; or the whole text. */
const aStretch: fc.Arbitrary<TextRange | null> = fc.option(
  fc
    .tuple(fc.nat(RANGES.length - 1), fc.nat(RANGES.length - 1))
    .map(([a, b]) => ({ start: RANGES[Math.min(a, b)]!.start, end: RANGES[Math.max(a, b)]!.start })),
);

const someMarks: fc.Arbitrary<GalleyMarks> = fc
  .record({
    claims: fc.uniqueArray(aRange, { maxLength: 8, selector: ({ start }) => start }),
    proposals: fc.array(aRange, { maxLength: 6 }),
    misspelt: fc.array(aRange, { maxLength: 6 }),
  })
  .map(({ claims, proposals, misspelt }) => ({
    claims: claims.map((range, at) => ({
      ...aClaim('Holm', { id: `c-${at}`, number: at + 1 }),
      anchor: anchorAt(TEXT, range),
    })),
    selectedClaimId: claims.length > 0 ? 'c-0' : null,
    noChecks: [],
    changes: [],
    proposals,
    spotlight: null,
    hits: [],
    worseQuotes: [],
    misspelt,
  }));

/** Everything that the layers draw between two places, by place. */
function drawnIn(layers: GalleyLayers, stretch: TextRange | null): string[] {
  const { start, end } = stretch ?? { start: 0, end: TEXT.length };
  return layers
    .plugins()
    .flatMap((plugin, layer) => {
      const set = plugin.props.decorations!.call(plugin, undefined as never) as unknown as {
        find(): { from: number; to: number; spec: { look: string } }[];
      };
      return set.find().map(({ from, to, spec }) => ({ from, to, look: `${layer} ${spec.look}` }));
    })
    .filter(({ from, to }) => to > start + 1 && from < end + 1)
    .map(({ from, to, look }) => `${from}–${to} ${look}`)
    .sort();
}

describe('the marks of a long text', () => {
  it('are those of the whole text wherever a person looks, whatever was looked at before', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(someMarks, aStretch), { minLength: 1, maxLength: 5 }), (looks) => {
        const layers = new GalleyLayers();
        for (const [marks, stretch] of looks) {
          layers.show(STORY, marks, stretch);
          const whole = new GalleyLayers();
          whole.show(STORY, marks, null);
          expect(drawnIn(layers, stretch)).toEqual(drawnIn(whole, stretch));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('are not drawn where nobody looks', () => {
    const layers = new GalleyLayers();
    const anchor = anchorAt(TEXT, { start: 4, end: 9 });
    const claim = { ...aClaim('Holm', { id: 'c-petra' }), anchor };
    const none = { noChecks: [], changes: [], proposals: [], hits: [], worseQuotes: [], misspelt: [] };
    const marks = { claims: [claim], selectedClaimId: null, spotlight: null, ...none };
    expect(layers.show(STORY, marks, { start: RANGES[2]!.start, end: RANGES[3]!.start })).toBe(false);
    expect(drawnIn(layers, null)).toEqual([]);
    expect(layers.show(STORY, marks, null)).toBe(true);
    expect(drawnIn(layers, null)).toHaveLength(2);
  });
});
