import { describe, expect, it } from 'vitest';
import { bestNamed, findableName, typedPieces } from '../../../src-shared/search/name-match';

const NAMES = [
  'Export…',
  'Export several drafts…',
  'Sign off…',
  'Propose a change',
  'Reject the proposed change',
  'Keyboard map',
  'Maren Okafor',
  'Jérôme Strand',
].map((title) => ({ title, name: findableName(title, title.includes(' ') ? 'by Ida Sund' : '') }));

function best(query: string): string[] {
  return bestNamed(NAMES, typedPieces(query), ({ name }) => name).map(({ title }) => title);
}

describe('a thing found by a few letters of its name', () => {
  it.each([
    ['exp', ['Export…', 'Export several drafts…']],
    ['drafts exp', ['Export several drafts…']],
    ['propose', ['Propose a change', 'Reject the proposed change']],
    ['change', ['Propose a change', 'Reject the proposed change']],
    ['jerome', ['Jérôme Strand']],
    ['OKA', ['Maren Okafor']],
  ])('“%s” finds %j', (query, titles) => {
    expect(best(query)).toEqual(titles);
  });

  it.each([
    ['exprot', 'Export…'],
    ['xport', 'Export…'],
    ['expport', 'Export…'],
    ['expert', 'Export…'],
    ['okafro', 'Maren Okafor'],
    ['kebyoard map', 'Keyboard map'],
    ['sing off', 'Sign off…'],
  ])('one slip of the fingers still finds it: “%s”', (query, title) => {
    expect(best(query)[0]).toBe(title);
  });

  it('a slip is forgiven only where nothing fits as it was typed', () => {
    expect(best('strand')).toEqual(['Jérôme Strand']);
    expect(best('sund')).not.toContain('Export…');
  });

  it.each(['zzz', 'qrt', 'exorpt…x', 'ofkar'])('“%s” finds nothing', (query) => {
    expect(best(query)).toEqual([]);
  });
});
