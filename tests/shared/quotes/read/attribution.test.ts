import { describe, expect, it } from 'vitest';
import { readQuotations } from '../../../../src-shared/quotes/read/read-quotations';
import { block, linesOf, paragraphs, quotationLines } from '../support/story';

describe('whom “she” means', () => {
  const named = (...copy: string[]): (string | null | undefined)[] =>
    readQuotations(paragraphs(...copy)).map(({ attribution }) => attribution?.fullName);

  it('is not the person whom she found in the same clause', () => {
    expect(
      named(
        'Bettina Quarshie, 61, is the flood warden. “I knocked on every door,” Quarshie said.',
        'In the last house she found Leonard Pell, who is 88. “I carried him,” she said.',
      ),
    ).toEqual(['Bettina Quarshie', 'Bettina Quarshie']);
  });

  it('is who is named behind a comma', () => {
    expect(named('When she arrived, Ruth Brandt, 54, was alone. “It moved,” she said.')).toEqual([
      'Ruth Brandt',
    ]);
  });

  it('is no house', () => {
    expect(
      named(
        'Bettina Quarshie, 61, sleeps above the Drover, the inn that she has run for years.',
        'The water came through the Drover. “It took the piano,” she said.',
      ),
    ).toEqual(['Bettina Quarshie']);
  });
});

describe('the speaker is named', () => {
  it.each([
    ['“It moved,” said Okafor.', 'Okafor'],
    ['“It moved,” Okafor said.', 'Okafor'],
    ['“It moved,” recalls Adaeze Okafor, who led the crew.', 'Adaeze Okafor'],
    ['“It moved,” Adaeze Okafor, 54, the head of the crew, told the council.', 'Adaeze Okafor'],
    ['“It moved,” Okafor, who has run the harbour since the storm of 1998, said.', 'Okafor'],
    ['“It moved,” Okafor later recalled.', 'Okafor'],
    ['“It moved,” Okafor of the harbour crew said.', 'Okafor'],
    ['“It moved,” said the harbour master, Ruth Brandt, on Tuesday.', 'Ruth Brandt'],
    ['“It moved,” said harbour master Ruth Brandt.', 'Ruth Brandt'],
    ['“It moved,” said Port Authority spokesman Carl Hale.', 'Carl Hale'],
    ['“It moved,” a spokesman for the port, Carl Hale, said.', 'Carl Hale'],
    ['“It moved,” said Hale’s daughter, Mia, who was there.', 'Mia'],
    ['“It moved,” said Capt. Lena van der Meer.', 'Lena van der Meer'],
    ['“It moved,” said J. K. Marsh.', 'J. K. Marsh'],
    ['“It moved,” according to Brandt.', 'Brandt'],
    ['“It moved” is how Brandt put it.', 'Brandt'],
    ['“It moved,” as Brandt put it later.', 'Brandt'],
    ['“It moved,” said a spokeswoman for the port in an email.', 'a spokeswoman for the port'],
    ['“It moved,” said one fisherman, who asked not to be named.', 'one fisherman'],
    ['“It moved,” police said.', 'police'],
    ['“It moved,” the report said.', 'the report'],
    ['“It moved,” Hale and Brandt said in a statement.', 'Hale and Brandt'],
    ['“It moved!” Okafor shouted.', 'Okafor'],
    ['“Did it move?” asked Okafor.', 'Okafor'],
    ['Okafor said: “It moved.”', 'Okafor'],
    ['Okafor said, “It moved.” Hale agreed that it had.', 'Okafor'],
    ['Asked about the wall, Okafor told the council on Tuesday: “It moved.”', 'Okafor'],
    ['Okafor, who led the crew, said that the wall was “a matter of days.”', 'Okafor'],
    ['Okafor stood up and said, “It moved.”', 'Okafor'],
    ['According to Okafor, “the wall moved.”', 'Okafor'],
    ['In the words of Okafor, “the wall moved.”', 'Okafor'],
    ['Hale told Okafor that the wall was “as good as gone.”', 'Hale'],
    ['The wall was described by Okafor as “as good as gone.”', 'Okafor'],
    [
      'The council’s own lawyer, Dana Kirsch, warned that “anyone stands there at his own risk.”',
      'Dana Kirsch',
    ],
    ['Okafor: “It moved.”', 'Okafor'],
    ['Okafor’s answer was blunt: “It moved.”', 'Okafor'],
    ['Okafor (“I’m no engineer”) thinks it was the tide.', 'Okafor'],
    ['The wall was, Okafor said, “as good as gone.”', 'Okafor'],
    ['A sign on the gate says “Keep out.”', 'A sign on the gate'],
  ])('%s', (text, name) => {
    expect(linesOf(text).map((line) => line.split(': ')[0])).toEqual([name]);
  });

  it('by the verb that reports it, where there is one', () => {
    const verbs = (text: string) =>
      readQuotations(paragraphs(text)).map(({ attribution }) => attribution?.verb);
    expect(verbs('“It moved,” recalled Okafor.')).toEqual(['recalled']);
    expect(verbs('According to Okafor, “the wall moved.”')).toEqual(['according to']);
    expect(verbs('Okafor: “It moved.”')).toEqual([null]);
  });

  it.each([
    ['nobody', 'The night was quiet. “It moved.”'],
    ['the next sentence', '“It moved.” Okafor said the wall had been weak for years.'],
    ['an act', 'Okafor shook her head. “It moved.”'],
  ])('not by %s', (_what, text) => {
    expect(linesOf(text)).toEqual(['–: It moved.']);
  });
});

describe('one quotation in pieces', () => {
  it.each([
    ['“Half,” she said, “and the rest.”', ['she: Half, | and the rest.']],
    ['“It moved,” said Okafor, who led the inspection. “We ran.”', ['Okafor: It moved, | We ran.']],
    ['“It moved,” said Okafor in an interview. “We ran.”', ['Okafor: It moved, | We ran.']],
    [
      '“We were told” — she pauses — “that it was safe,” Brandt says.',
      ['Brandt: We were told | that it was safe,'],
    ],
    ['"It moved," he said "and then it fell".', ['he: It moved, | and then it fell']],
  ])('%s', (text, lines) => {
    expect(linesOf(text)).toEqual(lines);
  });

  it.each([
    [
      'something is done between them',
      '“It moved,” Okafor said, and let down the hatch. “We ran.”',
      ['Okafor: It moved,', 'Okafor: We ran.'],
    ],
    [
      'the second has its own speaker',
      '“We had six days,” Tull said. “She had six minutes,” Okafor replied.',
      ['Tull: We had six days,', 'Okafor: She had six minutes,'],
    ],
    [
      'a report stands between them',
      '“It moved,” Strand said, adding that “no wall is forever.”',
      ['Strand: It moved,', 'Strand: no wall is forever.'],
    ],
    [
      'they are two fragments of one report',
      'Hale called the plan “reckless” and “a disgrace.”',
      ['Hale: reckless', 'Hale: a disgrace.'],
    ],
  ])('two quotations where %s', (_what, text, lines) => {
    expect(linesOf(text)).toEqual(lines);
  });
});

describe('a short name', () => {
  it('stands for the full one that the draft gives elsewhere', () => {
    const blocks = paragraphs(
      'Adaeze Okafor runs the harbour crew.',
      '“It moved,” Okafor said.',
      '“It did,” said Adaeze.',
    );
    expect(quotationLines(blocks)).toEqual(['Adaeze Okafor: It moved,', 'Adaeze Okafor: It did,']);
  });

  it('stays short where two people share it', () => {
    const blocks = paragraphs('Adaeze Okafor met Samuel Okafor on the quay.', '“It moved,” Okafor said.');
    expect(quotationLines(blocks)).toEqual(['Okafor: It moved,']);
  });

  it('may be a role that one person has', () => {
    const blocks = paragraphs(
      'Ruth Brandt, the harbour master, was asleep.',
      '“It moved,” the harbour master said.',
    );
    expect(quotationLines(blocks)).toEqual(['Ruth Brandt: It moved,']);
  });

  it('is a role and no more where two people have it', () => {
    const blocks = paragraphs(
      'Ruth Brandt, the harbour master, was asleep. Carl Hale, the harbour master, was not.',
      '“It moved,” the harbour master said.',
    );
    expect(quotationLines(blocks)).toEqual(['the harbour master: It moved,']);
  });
});

describe('a pronoun', () => {
  it.each([
    [
      'the one person of its paragraph',
      ['Ruth Brandt, 61, was asleep. “It moved,” she said.'],
      'Ruth Brandt',
    ],
    [
      'the one person of the paragraph before',
      ['Ruth Brandt, 61, was asleep.', '“It moved,” she said.'],
      'Ruth Brandt',
    ],
    [
      'whoever spoke in the paragraphs before',
      ['“It moved,” said Ruth Brandt.', '“It fell,” she said.', '“It sank,” she said.'],
      'Ruth Brandt',
    ],
    [
      'the only one of two whom a title lets be meant',
      ['Ms. Brandt met Mr. Hale. “It moved,” she said.'],
      'Brandt',
    ],
  ])('means %s', (_who, texts, name) => {
    expect(quotationLines(paragraphs(...texts)).at(-1)).toMatch(new RegExp(`^${name}: `));
  });

  it.each([
    ['two are named', ['Ruth Brandt, 61, met Dana Kirsch, 44. “It moved,” she said.']],
    [
      'somebody unnamed comes between',
      ['Ruth Brandt, 61, was asleep. The captain was not. “It moved,” she said.'],
    ],
    ['nobody is named', ['It was dark. “It moved,” she said.']],
    ['it is plural', ['Ruth Brandt, 61, was asleep. “It moved,” they said.']],
    ['it is the writer', ['Ruth Brandt, 61, was asleep. “Did it move?” I asked.']],
  ])('is left open where %s', (_why, texts) => {
    const quotation = readQuotations(paragraphs(...texts)).at(-1)!;
    expect(quotation.attribution).toMatchObject({ fullName: null });
  });
});

describe('speech set apart', () => {
  it('is a block quotation, introduced by the paragraph before', () => {
    const blocks = [
      ...paragraphs('Okafor wrote to the council that evening:'),
      block('quotation', 'Close the quay. Close it tonight.'),
      block('quotation', 'I ask you again.'),
    ];
    expect(readQuotations(blocks).map(({ kind }) => kind)).toEqual(['block']);
    expect(quotationLines(blocks)).toEqual(['Okafor: Close the quay. Close it tonight. | I ask you again.']);
  });

  it('is a block quotation, signed below or behind it', () => {
    const signed = block('quotation', 'We lost the lamp first. — Carl Hale, night watchman');
    expect(quotationLines([signed])).toEqual(['Carl Hale: We lost the lamp first.']);
    const below = [
      block('quotation', '“We lost the lamp first.”'),
      ...paragraphs('— Carl Hale, night watchman'),
    ];
    expect(quotationLines(below)).toEqual(['Carl Hale: We lost the lamp first.']);
  });

  it('is an answer under its speaker’s label, with the paragraphs that go on with it', () => {
    const blocks = paragraphs(
      'Q: When did it move?',
      'A: At four in the morning.',
      'Okafor: no label twice.',
      'Q: And then?',
      'A: We ran.',
    );
    expect(quotationLines(blocks)).toEqual(['A: At four in the morning.', 'A: We ran.']);
    const named = paragraphs(
      'Register: When did it move?',
      'Ruth Brandt: At four in the morning.',
      'It was raining.',
      'Register: And then?',
      'Ruth Brandt: We ran.',
    );
    expect(quotationLines(named)).toEqual([
      'Ruth Brandt: At four in the morning. | It was raining.',
      'Ruth Brandt: We ran.',
    ]);
  });

  it('is uncertain under bold questions, which an explainer has too', () => {
    const bold = (text: string) => ({
      kind: 'paragraph' as const,
      text,
      marks: [{ kind: 'strong' as const, start: 0, end: text.length }],
    });
    const blocks = [
      bold('When did it move?'),
      ...paragraphs('I saw it at four.'),
      bold('And then?'),
      ...paragraphs('We ran.'),
      bold('Will it hold?'),
      ...paragraphs('Ask me in spring.'),
    ];
    expect(quotationLines(blocks)).toEqual(['?–: I saw it at four.', '?–: We ran.', '?–: Ask me in spring.']);
  });
});

describe('headlines and captions', () => {
  it.each([
    ['Mayor: ‘We were never told’ about cracks', ['Mayor: We were never told']],
    ['‘It was never going to hold’: the night the wall moved', ['–: It was never going to hold']],
    ['Council calls plan ‘reckless’', ['Council: reckless']],
    ['A wall, a quay and a ‘promise’', ['?–: promise']],
  ])('headline: %s', (text, lines) => {
    expect(quotationLines([block('headline', text)])).toEqual(lines);
  });

  it('a caption’s quotation is its person’s', () => {
    const caption = block(
      'caption',
      'Ruth Brandt, the harbour master. “I sleep badly when it blows,” she says.',
    );
    expect(quotationLines([caption])).toEqual(['Ruth Brandt: I sleep badly when it blows,']);
  });
});
