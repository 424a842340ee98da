import { fireEvent, render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import DiffSide from '../../../src-renderer/inspector/DiffSide.svelte';
import { diffRuns } from '../../../src-renderer/inspector/diff-runs';

const WORDS = Array.from({ length: 60 }, (_word, index) => `word${index}`).join(' ');

describe('one side of a comparison', () => {
  it('opens a fold where it stands', async () => {
    render(DiffSide, { side: 'spoken', runs: diffRuns(WORDS, []) });
    expect(document.body.textContent).not.toContain('word30');
    await fireEvent.click(screen.getByRole('button', { name: 'Show 48 equal words' }));
    expect(document.body.textContent).toContain(WORDS);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('says in words what each mark means', () => {
    const runs = diffRuns('She was not safe.', [{ range: { start: 8, end: 12 }, kind: 'dropped' }]);
    render(DiffSide, { side: 'spoken', runs });
    expect(screen.getByTitle('Not printed').textContent).toBe('not ');
  });

  it('shows where print leaves spoken words out', () => {
    const runs = diffRuns('She was safe.', [{ range: { start: 8, end: 8 }, kind: 'dropped' }]);
    render(DiffSide, { side: 'printed', runs });
    expect(screen.getByRole('img', { name: 'Spoken words are missing here' })).toBeTruthy();
  });
});
