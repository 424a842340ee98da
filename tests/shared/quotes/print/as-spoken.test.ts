import { expect, test } from 'vitest';
import { asSpoken } from '../../../../src-shared/quotes/print/as-spoken';

/** The words between marks, where each piece has its own. */
function piecesOf(printed: string): { start: number; end: number }[] {
  return [...printed.matchAll(/(?<=[“"])[^”"]+(?=[”"])/g)]
    .filter((_, index) => !printed.includes('"') || index % 2 === 0)
    .map(({ index, 0: inside }) => ({ start: index, end: index + inside.length }));
}

test.each([
  [
    '“We will replace every switch by June,”',
    'We hope to replace every switch by June',
    '“We hope to replace every switch by June,”',
  ],
  ['“the part nobody looks at.”', 'The part nobody ever looks at.', '“the part nobody ever looks at.”'],
  ['“I’ve told them,”', "I haven't told them.", '“I haven’t told them,”'],
  ['"We tested it twice."', "We didn't test it.", '"We didn\'t test it."'],
  ['“Was it you?”', 'Was it him?', '“Was it him?”'],
  ['“It rang. It did not cough”', 'It rang.\n  It coughed.', '“It rang. It coughed.”'],
  [
    '“My driver found the next one on his phone,” she said. “On his own phone, on a map that anybody can look at.”',
    'My driver found the next one on his phone. On his own phone, mind you, on a map anybody can look at.',
    '“My driver found the next one on his phone,” she said. “On his own phone, mind you, on a map anybody can look at.”',
  ],
  [
    '“We were proud of that,” Quill said, “prouder than we should be.”',
    'We were proud of that number, prouder than we should have been.',
    '“We were proud of that number,” Quill said, “prouder than we should have been.”',
  ],
  [
    '“Did they call?” she said. “No, they didn’t call.”',
    "Did they ever call? No. They didn't.",
    '“Did they ever call?” she said. “No. They didn’t.”',
  ],
  [
    '“They called,” she said. “Nobody picked up the phone.”',
    'They called? Nobody picked up that phone.',
    '“They called?” she said. “Nobody picked up that phone.”',
  ],
])('%s, spoken as %s, is printed as %s', (printed, spoken, expected) => {
  expect(asSpoken(printed, piecesOf(printed), spoken)).toBe(expected);
});

test('a quotation in two pieces, one of which was hardly spoken, is not put together anew', () => {
  const printed = '“We called them,” he said. “They took the whole arrangement gladly.”';
  expect(asSpoken(printed, piecesOf(printed), 'We called them within the week, and that was it.')).toBeNull();
});

test('a quotation with a piece that has no word is not put together anew', () => {
  const printed = '“We called them,” he said. “…”';
  expect(asSpoken(printed, piecesOf(printed), 'We called them within the week.')).toBeNull();
});
