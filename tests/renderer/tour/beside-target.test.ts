import { describe, expect, it } from 'vitest';
import { besideTarget } from '../../../src-renderer/tour/beside-target';

/** Between the bar at the top and the status bar. */
const STAGE = box(0, 46, 1280, 774);
const CARD = { width: 340, height: 200 };

function box(left: number, top: number, right: number, bottom: number) {
  return { left, top, right, bottom };
}

describe('where the card of the tour stands', () => {
  it.each([
    ['to the right of the outline', box(0, 46, 218, 774), { left: 230, top: 58 }],
    ['to the left of the inspector', box(935, 46, 1280, 774), { left: 583, top: 58 }],
    [
      'to the left of a button at the end of the bar, and below the bar',
      box(1190, 8, 1264, 38),
      { left: 838, top: 58 },
    ],
    ['below a draft between two columns', box(218, 46, 935, 528), { left: 583, top: 540 }],
    ['above the status bar', box(953, 688, 1252, 772), { left: 601, top: 562 }],
    ['above what stands at the foot', box(0, 600, 1280, 774), { left: 928, top: 388 }],
    ['over the lower corner of what fills the window', box(0, 0, 1280, 800), { left: 928, top: 562 }],
    ['in the middle where there is nothing to point at', null, { left: 470, top: 310 }],
  ])('%s', (_, target, place) => {
    expect(besideTarget(target, CARD, STAGE)).toEqual(place);
  });

  it('is whole within a window in which it hardly fits', () => {
    const { left, top } = besideTarget(box(100, 300, 640, 390), CARD, box(0, 46, 640, 374));
    expect(left).toBeGreaterThanOrEqual(12);
    expect(left + CARD.width).toBeLessThanOrEqual(640);
    expect(top + CARD.height).toBeLessThanOrEqual(374);
  });
});
