import { describe, expect, it } from 'vitest';
import { snippetOf } from '../../../src-shared/search/search-hit';
import { SearchableText, typedWords } from '../../../src-shared/search/searchable-text';

const LOG =
  'The pilot boat left Skarvø at 6. Nobody had told the pilot’s wife; she’d heard twenty-five horns, or 25.';

function found(query: string): string[] {
  const text = new SearchableText(LOG);
  return text.find(typedWords(query), 10).map(({ start, end }) => LOG.slice(start, end));
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
    ['twent', ['twenty', '25']],
  ])('“%s” finds %j', (query, places) => {
    expect(found(query)).toEqual(places);
  });

  it.each(['', '   ', '—', 'boat pilot', 'ilot'])('“%s” finds nothing', (query) => {
    expect(found(query)).toEqual([]);
  });

  it.each([
    'colou',
    'colour',
    'the harbou',
    'harbour of organ',
    'organis',
    'organisat',
    'travell',
    'travelli',
    'grey',
    'gre',
    'promis',
    'analys',
  ])('a word half typed is found however its end is spelt: “%s”', (query) => {
    const words =
      'The colours of the harbour of organised grief: a travelling organisation, grey, promised to analyse it.';
    const [first] = new SearchableText(words).find(typedWords(query), 1);
    expect(words.slice(first?.start, first?.end).toLowerCase()).toContain(query);
  });

  it('finds places in the order of the text, whichever spelling they have', () => {
    const text = new SearchableText('color, colour, colossal, colored');
    expect(text.find(typedWords('colo'), 9).map(({ start }) => start)).toEqual([0, 7, 15, 25]);
    expect(text.find(typedWords('colou'), 9).map(({ start }) => start)).toEqual([0, 7, 25]);
  });

  it('stops at the number of places that is wanted', () => {
    expect(new SearchableText('so so so so').find(typedWords('so'), 2)).toHaveLength(2);
  });

  it('a text without words has no places', () => {
    expect(new SearchableText('').find(typedWords('so'), 2)).toEqual([]);
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
