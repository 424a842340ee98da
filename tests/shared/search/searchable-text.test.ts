import { describe, expect, it } from 'vitest';
import { snippetOf } from '../../../src-shared/search/search-hit';
import { queryTerms, SearchableText } from '../../../src-shared/search/searchable-text';

const LOG =
  'The pilot boat left Skarvø at 6. Nobody had told the pilot’s wife; she’d heard twenty-five horns, or 25.';

function found(query: string): string[] {
  const text = new SearchableText(LOG);
  return text.find(queryTerms(query), 10).map(({ start, end }) => LOG.slice(start, end));
}

describe('searching a text while somebody types', () => {
  it.each([
    ['pilot', ['pilot', 'pilot’s']],
    ['PILOT BOAT', ['pilot boat']],
    ['pil', ['pilot', 'pilot’s']],
    ['skarvo', ['Skarvø']],
    ['she would', ['she’d']],
    ['25 horns', ['twenty-five horns']],
    ['boat left sk', ['boat left Skarvø']],
  ])('“%s” finds %j', (query, places) => {
    expect(found(query)).toEqual(places);
  });

  it.each(['', '   ', '—', 'boat pilot', 'ilot'])('“%s” finds nothing', (query) => {
    expect(found(query)).toEqual([]);
  });

  it('stops at the number of places that is wanted', () => {
    expect(new SearchableText('so so so so').find(['so'], 2)).toHaveLength(2);
  });

  it('a text without words has no places', () => {
    expect(new SearchableText('').find(['so'], 2)).toEqual([]);
  });
});

describe('what is shown of a place', () => {
  it('cuts at spaces and says where something is left out', () => {
    const text = `${'before '.repeat(20)}HERE${' after'.repeat(20)}`;
    const start = text.indexOf('HERE');
    const { before, match, after } = snippetOf(text, { start, end: start + 4 });
    expect(match).toBe('HERE');
    expect(before).toMatch(/^…before .*before $/);
    expect(after).toMatch(/^ after.*after…$/);
  });

  it('puts paragraphs on one line', () => {
    expect(snippetOf('one\n\ntwo three', { start: 5, end: 8 })).toEqual({
      before: 'one ',
      match: 'two',
      after: ' three',
    });
  });
});
