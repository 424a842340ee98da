import { describe, expect, it } from 'vitest';
import { byteRange } from '../../../src-main/windows/byte-range';

describe('the range of a recording that a player asks for', () => {
  it.each([
    [null, null],
    ['bytes=0-', { start: 0, end: 1000 }],
    ['bytes=200-', { start: 200, end: 1000 }],
    ['bytes=0-0', { start: 0, end: 1 }],
    ['bytes=0-99999', { start: 0, end: 1000 }],
    ['bytes=-100', { start: 900, end: 1000 }],
    ['bytes=-5000', { start: 0, end: 1000 }],
    ['bytes=0-9,20-29', { start: 0, end: 10 }],
    ['bytes=1000-', 'unsatisfiable'],
    ['bytes=-0', 'unsatisfiable'],
    ['bytes=9-3', null],
    ['bytes=-', null],
    ['pages=1-2', null],
    ['bytes=../../etc', null],
  ])('%s of 1,000 bytes is %j', (header, range) => {
    expect(byteRange(header, 1000)).toEqual(range);
  });
});
