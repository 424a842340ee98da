import { expect, test } from 'vitest';
import { asSpoken } from '../../../../src-shared/quotes/print/as-spoken';

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
])('%s, spoken as %s, is printed as %s', (printed, spoken, expected) => {
  expect(asSpoken(printed, spoken)).toBe(expected);
});
