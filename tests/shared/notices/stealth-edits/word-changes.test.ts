import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differingRuns } from '../../../../src-shared/notices/stealth-edits/differing-runs';
import { wordChanges } from '../../../../src-shared/notices/stealth-edits/word-changes';

const changes = (before: string, after: string) =>
  wordChanges(before, after).map(({ wasWords, isWords }) => `${wasWords} → ${isWords}`);

describe('differing runs', () => {
  const list = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 24 });

  it('put in place of what they stand against turn the first list into the second', () => {
    fc.assert(
      fc.property(list, list, (a, b) => {
        const built: string[] = [];
        let at = 0;
        for (const run of differingRuns(a, b)) {
          built.push(...a.slice(at, run.fromA), ...b.slice(run.fromB, run.toB));
          at = run.toA;
        }
        expect([...built, ...a.slice(at)]).toEqual(b);
      }),
    );
  });

  it('are as short as the longest common list allows', () => {
    fc.assert(
      fc.property(list, list, (a, b) => {
        const edits = differingRuns(a, b).reduce(
          (sum, run) => sum + run.toA - run.fromA + run.toB - run.fromB,
          0,
        );
        expect(edits).toBe(a.length + b.length - 2 * longestCommon(a, b));
      }),
    );
  });

  it('are one run for lists that have nothing to do with each other, however long', () => {
    const a = Array.from({ length: 20_000 }, (_, index) => `a${index}`);
    const b = Array.from({ length: 20_000 }, (_, index) => `b${index}`);
    expect(differingRuns(a, b)).toEqual([{ fromA: 0, toA: 20_000, fromB: 0, toB: 20_000 }]);
  });
});

describe('word changes', () => {
  it.each([
    ['The boat was built in 1913.', 'The boat was built in 1931.', ['1913 → 1931']],
    ['She did attend.', 'She did not attend.', [' → not']],
    ['The very old boat sank.', 'The boat sank.', ['very old → ']],
    ['He said “no.”', 'He said "no".', []],
    ['It’s  late', "It's late", []],
    ['A us dollar', 'A US dollar', ['us → US']],
    ['One.\n\nTwo.\n\nThree.', 'One.\n\nThree.', ['Two → ']],
    ['', 'New words.', [' → New words']],
  ])('from %j to %j', (before, after, expected) => {
    expect(changes(before, after)).toEqual(expected);
  });

  it('stand where they say they do, in both texts', () => {
    const text = fc
      .array(fc.constantFrom('the', 'ferry', 'left', 'Holm', 'late', '.', '\n\n', '“one,”'))
      .map((all) => all.join(' '));
    fc.assert(
      fc.property(text, text, (before, after) => {
        for (const change of wordChanges(before, after)) {
          expect(before.slice(change.was.start, change.was.end)).toBe(change.wasWords);
          expect(after.slice(change.is.start, change.is.end)).toBe(change.isWords);
          expect(change.wasWords + change.isWords).not.toBe('');
        }
      }),
    );
  });
});

function longestCommon(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const one of a) {
    const next = [0];
    b.forEach((other, j) => next.push(one === other ? row[j]! + 1 : Math.max(row[j + 1]!, next[j]!)));
    row = next;
  }
  return row[b.length]!;
}
