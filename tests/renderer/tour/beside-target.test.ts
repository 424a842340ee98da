import { describe, expect, it } from 'vitest';
import { besideTarget } from '../../../src-renderer/tour/beside-target';

const WINDOW = { width: 1280, height: 800 };
const CARD = { width: 340, height: 200 };

function box(left: number, top: number, right: number, bottom: number) {
  return { left, top, right, bottom };
}

describe('where the card of the tour stands', () => {
  it.each([
    ['to the right of the outline', box(0, 46, 218, 774), { left: 230, top: 58 }],
    ['to the left of the inspector', box(935, 46, 1280, 774), { left: 583, top: 58 }],
    ['to the left of a button at the end of the bar', box(1190, 8, 1264, 38), { left: 838, top: 20 }],
    ['below a draft between two columns', box(218, 46, 935, 528), { left: 583, top: 540 }],
    ['above what stands at the foot', box(0, 600, 1280, 774), { left: 928, top: 388 }],
    ['over the lower corner of what fills the window', box(0, 0, 1280, 800), { left: 928, top: 588 }],
    ['in the middle where there is nothing to point at', null, { left: 470, top: 300 }],
  ])('%s', (_, target, place) => {
    expect(besideTarget(target, CARD, WINDOW)).toEqual(place);
  });

  it('is whole within a window in which it hardly fits', () => {
    const { left, top } = besideTarget(box(100, 300, 640, 390), CARD, { width: 640, height: 400 });
    expect(left).toBeGreaterThanOrEqual(12);
    expect(left + CARD.width).toBeLessThanOrEqual(640);
    expect(top + CARD.height).toBeLessThanOrEqual(400);
  });
});
