import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wantedScroll, type NotedScroll } from '../../../src-renderer/desk/wanted-scroll';

const LARGE = { width: 930, height: 640, whole: 6000 };
const SMALL = { width: 700, height: 480, whole: 6600 };
const NOTED: NotedScroll = { scrolled: 1000, size: LARGE, below: 213, isChosen: false };

describe('how far to scroll after a change of size', () => {
  it('comes back to the very place in the size in which it was noted, wherever lines stand', () => {
    const anywhere = fc.double({ min: 0, max: 5000, noNaN: true });
    fc.assert(
      fc.property(anywhere, anywhere, fc.boolean(), (scrolled, below, isChosen) => {
        expect(wantedScroll({ scrolled, size: LARGE, below, isChosen }, { ...LARGE }, 77)).toBe(scrolled);
      }),
    );
  });

  it('keeps the line that was read as far below the top as it was', () => {
    expect(wantedScroll(NOTED, SMALL, 1400)).toBe(1400 - 213);
  });

  it('stays at the top, however the lines below are broken', () => {
    expect(wantedScroll({ ...NOTED, scrolled: 0 }, SMALL, 260)).toBe(0);
  });

  it('leaves the top only for chosen words that would be out of view', () => {
    const atTop = { ...NOTED, scrolled: 0, below: 500, isChosen: true };
    expect(wantedScroll(atTop, SMALL, 400)).toBe(0);
    expect(wantedScroll(atTop, SMALL, 560)).toBe(560 - 160);
  });

  it('brings a line that stood near the foot to the upper third of a lower pane', () => {
    expect(wantedScroll({ ...NOTED, below: 600 }, SMALL, 1900)).toBe(1900 - 160);
  });

  it('has what is chosen in view in every size, where it was in view before', () => {
    const height = fc.integer({ min: 150, max: 1200 });
    fc.assert(
      fc.property(
        height,
        fc.integer({ min: 0, max: 600 }),
        fc.integer({ min: 0, max: 9000 }),
        (now, below, line) => {
          const size = { ...SMALL, height: now };
          const scrolled = wantedScroll({ ...NOTED, below, isChosen: true }, size, line);
          expect(line - scrolled).toBeGreaterThanOrEqual(0);
          expect(line - scrolled).toBeLessThan(now);
        },
      ),
    );
  });

  it('keeps the share of the whole where nothing was read, or what was read is gone', () => {
    expect(wantedScroll({ ...NOTED, below: null }, SMALL, null)).toBe(1100);
    expect(wantedScroll(NOTED, SMALL, null)).toBe(1100);
  });
});
