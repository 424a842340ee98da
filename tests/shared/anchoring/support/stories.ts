import fc from 'fast-check';

const NAMES = ['Lund', 'Okafor', 'Brandt', 'Vik', 'Sand', 'Moreau', 'Haddad', 'Pires'];
const THINGS = [
  'the ferry',
  'the pump',
  'the harbour',
  'the council',
  'the ledger',
  'the north quay',
  'a letter',
];
const DEEDS = ['repaired', 'inspected', 'sold', 'refused', 'photographed', 'measured', 'forgot', 'painted'];
const WHENS = [
  'in 1974',
  'in 1986',
  'on Monday',
  'before dawn',
  'twice a year',
  'without a permit',
  'for $4.2 million',
];

const sentence = fc
  .record({
    who: fc.constantFrom(...NAMES),
    did: fc.constantFrom(...DEEDS),
    what: fc.constantFrom(...THINGS),
    when: fc.constantFrom(...WHENS),
    count: fc.nat(999),
    said: fc.boolean(),
  })
  .map(({ who, did, what, when, count, said }) =>
    said
      ? `“${who} ${did} ${what} ${when},” said witness ${count}.`
      : `${who} ${did} ${what} ${when}, by the count of ${count} people.`,
  );

export const paragraph = fc.array(sentence, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' '));

/** A story of a few paragraphs in which names, deeds and years repeat, so that look-alikes are everywhere. */
export const story = fc.array(paragraph, { minLength: 3, maxLength: 9 });

export function written(paragraphs: readonly string[]): string {
  return paragraphs.join('\n\n');
}
