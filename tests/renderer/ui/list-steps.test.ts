import { describe, expect, it } from 'vitest';
import { stepInList } from '../../../src-renderer/ui/list-steps';

describe('a list under a field that keeps the keyboard', () => {
  it.each([
    ['ArrowDown', 0, 1],
    ['ArrowDown', 19, 0],
    ['ArrowUp', 4, 3],
    ['ArrowUp', 0, 19],
    ['PageDown', 0, 8],
    ['PageDown', 15, 19],
    ['PageUp', 15, 7],
    ['PageUp', 3, 0],
  ])('goes by %s from row %i of twenty to row %i', (key, at, to) => {
    expect(stepInList(key, at, 20)).toBe(to);
  });

  it.each(['Enter', 'Home', 'End', 'ArrowLeft', 'a'])('leaves %s to the field', (key) => {
    expect(stepInList(key, 3, 20)).toBeNull();
  });

  it.each(['ArrowDown', 'PageUp'])('goes nowhere by %s while it is empty', (key) => {
    expect(stepInList(key, 0, 0)).toBeNull();
  });
});
