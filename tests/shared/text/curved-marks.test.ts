import { expect, test } from 'vitest';
import { marksAsIn } from '../../../src-shared/text/curved-marks';

test.each([
  ['“We went,” she said', '"We didn\'t go," she said', '“We didn’t go,” she said'],
  ['It’s late', 'since \'07, or \'tis said, "late"', 'since ’07, or ’tis said, “late”'],
  ['He called it ‘odd’', "they call it 'odd'", 'they call it ‘odd’'],
  ['It is late', "it's late", "it's late"],
  ['“Yes,”', '("no")', '(“no”)'],
])('into %s, what is typed as %s goes as %s', (text, typed, expected) => {
  expect(marksAsIn(text, typed)).toBe(expected);
});
