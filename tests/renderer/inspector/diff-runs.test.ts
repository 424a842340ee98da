import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffRuns, foldedParts, type DiffRun } from '../../../src-renderer/inspector/diff-runs';

const SENTENCE = 'as long as the herring come we will light the fire on Mondays and let it out again';
const LONG = `${SENTENCE}, ${SENTENCE}, ${SENTENCE}, ${SENTENCE}.`;

/** What is seen: runs as they are, `⋯49⋯` where words are folded, `‸` where words of the other side are missing. */
function seen(runs: readonly DiffRun[]): string {
  return foldedParts(runs)
    .map((part) => (part.kind === 'fold' ? `⋯${part.words}⋯` : part.run.text || '‸'))
    .join('');
}

describe('a comparison', () => {
  it('is shown whole where it is short', () => {
    const runs = diffRuns('She was safe to sail, they said.', [
      { range: { start: 8, end: 12 }, kind: 'replaced' },
    ]);
    expect(seen(runs)).toBe('She was safe to sail, they said.');
  });

  it('folds what is equal between differences and keeps a few words beside them', () => {
    const at = LONG.indexOf('fire');
    const runs = diffRuns(LONG, [{ range: { start: at, end: at + 4 }, kind: 'replaced' }]);
    expect(seen(runs)).toBe(
      'as long as the herring come we will light the fire on Mondays and let it out ⋯49⋯Mondays and let it out again.',
    );
  });

  it('marks the place where spoken words are missing in print', () => {
    const runs = diffRuns('She was safe.', [{ range: { start: 8, end: 8 }, kind: 'dropped' }]);
    expect(runs.map(({ text, kind }) => [text, kind])).toEqual([
      ['She was ', null],
      ['', 'dropped'],
      ['safe.', null],
    ]);
  });

  it('does not stop the eye at typography, nor at debris that print has no place for', () => {
    const runs = diffRuns('She was safe.', [
      { range: { start: 0, end: 0 }, kind: 'debris' },
      { range: { start: 12, end: 13 }, kind: 'typography' },
    ]);
    expect(seen(runs)).toBe('She was safe.');
  });

  it('loses no word in a fold', () => {
    const word = fc.stringMatching(/^[a-z]{1,9}[,.]?$/);
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 120 }),
        fc.array(fc.nat(600), { maxLength: 6 }),
        (words, cuts) => {
          const text = words.join(' ');
          const differences = cuts.map((start) => ({
            range: { start, end: start + 5 },
            kind: 'replaced' as const,
          }));
          const parts = foldedParts(diffRuns(text, differences));
          expect(parts.map((part) => (part.kind === 'fold' ? part.text : part.run.text)).join('')).toBe(text);
        },
      ),
    );
  });
});
