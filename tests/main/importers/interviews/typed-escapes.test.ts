import { expect, it } from 'vitest';
import { importedInterview } from '../../../support/imported-interview';

it('a timecode whose brackets were escaped leaves no backslash in plain text', async () => {
  const { segments } = await importedInterview(
    'pump.txt',
    'LUND: \\[14:02\\] Who signed?\n\nOKAFOR: The office. \\[14:05\\] I have the slip.\n\nLUND: And then?\n',
  );
  expect(segments.map(({ text }) => text)).toEqual([
    'Who signed?',
    'The office. I have the slip.',
    'And then?',
  ]);
  expect(segments[0]?.start).toBe(842);
});
