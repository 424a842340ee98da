import { describe, expect, it } from 'vitest';
import { readPageFacts } from '../../../../src-main/importers/page/copied/page-facts';
import { withEnglishDates } from '../../../../src-main/importers/page/dates-abroad';
import { pageLine } from '../../../../src-main/importers/page/page-block';
import { importedDraft, outline } from '../../../support/import-file';

const facts = (text: string): unknown =>
  readPageFacts([pageLine({ kind: 'paragraph', text, marks: [] }, 0)]).metadata;

describe('a line of a copied page', () => {
  it.each([
    [
      'Dana Okafor · Harlow Record · Posted: Jun 03, 2024 4:00 AM',
      { byline: 'Dana Okafor', publishedOn: '2024-06-03' },
    ],
    ['Dana OkaforPublished Jun 3, 2024, 11:21am', { byline: 'Dana Okafor', publishedOn: '2024-06-03' }],
    ['Dana Okafor 5 hours ago', { byline: 'Dana Okafor' }],
    ['By Lee Hanlon', { byline: 'Lee Hanlon' }],
    ['Kommentar von Dana Okafor', { byline: 'Dana Okafor' }],
    ['03. Juni 2024', { publishedOn: '2024-06-03' }],
    ['Stand: 03.06.2024, 14:46 Uhr', { publishedOn: '2024-06-03' }],
    ['3 de junio de 2024', { publishedOn: '2024-06-03' }],
    ['The pumps stopped on June 3, 2024, and nobody at the county could say why', {}],
  ])('says who wrote the story and when: %s', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });

  it.each([
    ['am 12. MÄR 2025', 'am 12 Mar 2025'],
    ['le 1er août 2025', 'le 1 Aug 2025'],
    ['31.12.2024', '2024-12-31'],
    ['45.13.2024', '45.13.2024'],
    ['7 Pumpen 2024', '7 Pumpen 2024'],
  ])('has its day put the English way, and nothing else changed: %s', (text, english) => {
    expect(withEnglishDates(text)).toBe(english);
  });
});

describe('the story in a copied page', () => {
  const STORY = [
    'The pumps at Harlow Weir stopped at four in the morning, and nobody at the county could say why they had stopped.',
    'The gates were opened by hand at six, which took three keepers and a borrowed crank, the log book of the station says.',
    'By noon the buses ran again, and the lower town had begun to sweep the water back towards the river, street by street.',
    'What the keepers knew, and when they knew it, will be heard in court in the autumn, the county said on Monday afternoon.',
  ];
  const MENU = ['Home', 'News', 'Sport', 'Subscribe', 'Log in'];
  const TOP = ['The weir was warned twice', 'By Dana Okafor', 'June 3, 2024', 'Share'];
  const linesOf = async (lines: readonly string[]): Promise<readonly string[]> =>
    outline(await importedDraft('page.txt', lines.join('\n\n')));

  it('is not ended by a credit in small type above most of it', async () => {
    const long = [
      ...STORY,
      '© Lee Marsh/Harlow Record',
      ...STORY.map((text) => text.replace('the', 'their')),
    ];
    const lines = await linesOf([...MENU, ...TOP, ...long, '4 Comments', 'Nice town.']);
    expect(lines.filter((line) => line.startsWith('paragraph'))).toHaveLength(8);
  });

  it('goes on through rows of dates', async () => {
    const rows = [
      'June 9 -- Harlow Hall',
      'June 10 -- Ashby Hall',
      'June 14 -- Weir Inn',
      'June 17 -- Old Mill',
    ];
    const lines = await linesOf([...MENU, ...TOP, ...STORY, ...rows, 'Related', 'Ferry is late']);
    expect(lines.join()).toContain('Old Mill');
    expect(lines.join()).not.toContain('Ferry');
  });

  it('has the headline above a caption and its credit', async () => {
    const top = [
      'The weir was warned twice in spring',
      'Three keepers at the weir on Monday morning.',
      'Getty Images',
      'By Dana Okafor',
      'June 3, 2024',
    ];
    const lines = await linesOf([...MENU, ...top, 'Share', ...STORY]);
    expect(lines[0]).toBe('headline: The weir was warned twice in spring');
  });
});
