import { describe, expect, it } from 'vitest';
import { importedInterview, reported, turns } from '../../../support/imported-interview';

const TALK = [
  'Brandt: Where were you when the water',
  'came over the wall?',
  'Okafor: On the crane, forty metres',
  'up.',
  'Brandt: Alone?',
  'Okafor: With the night shift.',
];
const TURNS = [
  'Brandt: Where were you when the water came over the wall?',
  'Okafor: On the crane, forty metres up.',
  'Brandt: Alone?',
  'Okafor: With the night shift.',
];

describe('a typed transcript that was made for paper', () => {
  it.each([
    ['1', '2', '3'],
    ['- 7 -', '- 8 -', '- 9 -'],
    ['Page 1 of 3', 'Page 2 of 3', 'Page 3 of 3'],
  ])('loses its page numbers and running heads, written as %s', async (...numbers) => {
    const pages = [TALK.slice(0, 1), TALK.slice(1, 3), TALK.slice(3)];
    const text = pages
      .map((page, at) => `${page.join('\n')}\n\nHarbour Oral History\n${numbers[at]!}\n\n`)
      .join('');
    const interview = await importedInterview('quay.txt', text);
    expect(turns(interview)).toEqual(TURNS);
    expect(reported(interview, 'leftOut')).toContain('Harbour Oral History');
  });

  it('loses the numbers of its lines', async () => {
    const lines = Array.from({ length: 5 }, () => TALK).flat();
    const text = lines.map((line, at) => `${String((at % 25) + 1).padStart(4)}   ${line}`).join('\n');
    const interview = await importedInterview('quay.txt', text);
    expect(turns(interview)).toEqual(Array.from({ length: 5 }, () => TURNS).flat());
    expect(reported(interview, 'leftOut')).toContain('The lines are numbered');
  });

  it('keeps numbers that somebody said: they do not count up', async () => {
    const text = 'Brandt: How many?\n\n40\n\nOkafor: Forty.\n\n12\n\nBrandt: Twelve?\n\n12\n\nOkafor: Yes.';
    const words = (await importedInterview('quay.txt', text)).segments.map((segment) => segment.text);
    expect(words).toEqual(['How many? 40', 'Forty. 12', 'Twelve? 12', 'Yes.']);
  });
});
