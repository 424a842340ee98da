import { describe, expect, it } from 'vitest';
import { looksLikeTranscript } from '../../../../src-main/importers/interviews';

const TALK = Array.from(
  { length: 5 },
  (_, at) => `Jonas Brandt: What came ${at}?\n\nMaren Okafor: The water rose.`,
).join('\n\n');
const STORY = `The weir failed twice before anybody looked

By Jonas Brandt

When the water came over the quay, Maren Okafor was on the crane. “It went grey,” she said.

The harbour office had warned of it in March. Nobody acted.

Correction: An earlier version of this story gave the wrong height of the quay.

Note: Figures are from the port authority.`;

describe('whether a text is a transcript', () => {
  it.each([
    ['turns', TALK],
    ['turns in Markdown', TALK.replace(/^(\w+ \w+):/gm, '**$1:**')],
    ['subtitles', '1\n00:00:01,000 --> 00:00:02,000\nWhere?'],
    [
      'times on lines of their own',
      '00:12\n\nWhere were you?\n\n04:00\n\nOn the crane.\n\n04:40\n\nAlone?',
      0.6,
    ],
    ['names and times', TALK.replace(/^(\w+ \w+): /gm, '$1  0:14\n')],
  ])('is told from %s', (_what, text, least = 0.7) => {
    expect(looksLikeTranscript(text)).toBeGreaterThan(least);
  });

  it.each([
    ['a story', STORY],
    ['a list', 'To do: call the port\n\nBuy: rope\n\nAsk: Okafor'],
    ['the hours of a day', '08:10\n\nThe gate jams.\n\n09:05\n\nThe pumps stop.\n\n11:30\n\nWater.'],
    ['nothing', ''],
  ])('is not said of %s', (_what, text) => {
    expect(looksLikeTranscript(text)).toBeLessThan(0.5);
  });
});
