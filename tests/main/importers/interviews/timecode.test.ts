import { describe, expect, it } from 'vitest';
import { frameRateOf, parseTimecode } from '../../../../src-main/importers/interviews/timecode';

describe('a timecode', () => {
  it.each([
    ['14:02', 842],
    ['0:14', 14],
    ['1:14:02', 4442],
    ['00:14:02.5', 842.5],
    ['00:14:02,250', 842.25],
    ['00:14:02-5', 842.5],
    ['00:00:01:12', 1.48],
    ['00:00:01;12', 1.48],
    ['125:30', 7530],
    ['1h 14m 02s', 4442],
  ])('%s is %d seconds', (text, seconds) => {
    expect(parseTimecode(text)).toBe(seconds);
  });

  it.each(['12:75', '1:90:00', '14', 'noon', '', '1:2:3:4:5'])('is not “%s”', (text) => {
    expect(parseTimecode(text)).toBeNull();
  });

  it.each([
    ['00:00:01:12 00:00:02:24', 25],
    ['00:00:01:29', 30],
    ['00:00:01:49', 50],
  ])('counts as many frames as %s shows', (text, rate) => {
    expect(frameRateOf(text)).toMatchObject({ framesPerSecond: rate, seen: true });
  });
});
