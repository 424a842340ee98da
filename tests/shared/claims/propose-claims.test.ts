import { describe, expect, it } from 'vitest';
import { unmarkedProposals } from '../../../src-shared/claims/propose-claims';
import { storyText } from '../../../src-shared/domain/block';
import { aBlock, aClaim } from '../../support/a-draft';
import { proposed, readProposals, reasonFor } from './support';

describe('numbers', () => {
  it.each([
    ['The council paid $4.2 million for the ferry.', ['$4.2 million']],
    ['She has room for 22 cars and 149 passengers.', ['22 cars', '149 passengers']],
    ['The island lies 3.8 nautical miles across the sound.', ['3.8 nautical miles']],
    ['Twelve people signed, and two-thirds of them live on Ternholm.', ['Twelve people', 'two-thirds']],
    ['One in five households has no well.', ['One in five']],
    ['Half the school stayed home.', ['Half']],
    ['Prices rose by 40 percent, to €1,250.', ['40 percent', '€1,250']],
    ['A four-page summary went to the council.', ['four-page']],
    ['It was the bakery’s 40th summer.', []],
    ['It was her third mayor and the 40th summer of the bakery.', ['third', '40th']],
    ['Some 200 people live there, half as many as before.', ['200 people', 'half']],
    ['A thousand letters came back.', ['A thousand letters']],
    ['Rovers won 3-1, and the council voted 52–48 against it.', ['3-1', '52–48']],
    ['It took 2-3 years, and changes last 0.5 to 3 seconds.', ['2-3 years', '0.5 to 3 seconds']],
    ['Turnout fell by a third and prices by half.', ['a third', 'half']],
    ['The animals weigh up to 4 kg and swim at 30 mph.', ['4 kg', '30 mph']],
    ['Until 2016 three keepers shared the post.', ['three keepers']],
    ['The gauge stood at four metres sixty.', ['four metres sixty']],
    ['The boat is 40 feet long and four metres wide.', ['40 feet', 'four metres']],
  ])('%s', (copy, words) => {
    expect(proposed(copy, 'number')).toEqual(words);
  });

  it.each([
    ['a pronoun', 'One of the boats leaked, and no one had a bucket for the other one.'],
    ['an order of floors', 'The office is on the first floor.'],
    ['second thoughts', 'The mayor had second thoughts about the bridge.'],
    ['a second as a moment', 'For a second nobody spoke.'],
    ['an idiom with an order', 'The plan failed at the eleventh hour, and a third party was blamed.'],
    ['the number of a room', 'They met in Room 12 and later at berth four.'],
    ['the number of a rocket', 'A model of Apollo 11 hung over the counter.'],
    ['the number of a page', 'The clause is on page 4.'],
    ['a shop that never closes', 'The bar is open 24/7.'],
    ['a word or two', 'He said a word or two and left.'],
    ['the better half of a pair', 'Her better half stayed in the second half of the boat.'],
  ])('no number is proposed in %s', (_what, copy) => {
    expect(proposed(copy, 'number')).toEqual([]);
  });

  it('an address is a place and no number', () => {
    expect(proposed('Police came to 410 Beacon Street at night.', 'place')).toEqual(['410 Beacon Street']);
    expect(proposed('Police came to 410 Beacon Street at night.', 'number')).toEqual([]);
  });

  it('belong to the quotation where they stand in one', () => {
    const copy = '“We took 212 readings, and 14 of them failed in 2007,” Okafor said of the 31 tonnes.';
    expect(proposed(copy)).toEqual(['“We took 212 readings, and 14 of them failed in 2007,”', '31 tonnes']);
  });
});

describe('ages', () => {
  it.each([
    ['Maren Okafor, 63, led the inspection.', ['63']],
    ['The winner was Agnes Rei, 71.', ['71']],
    ['A nine-year-old found the key.', ['nine-year-old']],
    ['The Petra, 57 years old, left at dawn.', ['57 years old']],
    ['She is in her late forties; he was aged 12.', ['in her late forties', 'aged 12']],
    ['She was 91. He sold it when he was 17, and who turned 40 at sea?', ['91', '17', '40']],
  ])('%s', (copy, words) => {
    expect(proposed(copy, 'number')).toEqual(words);
  });

  it.each([
    ['a day of the month', 'It closed on Nov. 9, 20 people watched.', '9'],
    ['what somebody was among', 'She was 12 miles out.', '12'],
    ['a distance behind a place', 'The quay is at Ternholm, 3.8 miles out.', '3'],
  ])('%s is no age', (_what, copy, words) => {
    expect(reasonFor(copy, words)).toBeUndefined();
  });

  it('says so', () => {
    expect(reasonFor('Maren Okafor, 63, led the inspection.', '63')).toBe(
      'Says how old somebody or something is.',
    );
  });
});

describe('dates', () => {
  it.each([
    ['She tied up on Sept. 17, 2007.', ['Sept. 17, 2007']],
    ['In May the council voted, and in August 2012 it voted again.', ['May', 'August 2012']],
    ['The plant closed in 1984.', ['1984']],
    ['The 1990s were good to Orrhaven.', ['The 1990s']],
    ['He was mayor from 2009–2014.', ['2009–2014']],
    ['The vote is on Tuesday at 7:40 a.m.', ['Tuesday', '7:40 a.m.']],
    ['It snowed in October.', ['October']],
  ])('%s', (copy, words) => {
    expect(proposed(copy, 'date')).toEqual(words);
  });

  it.each([
    ['May as a verb', 'May the best boat win. The ferry may sail, and they may march.'],
    ['May as a name', 'Theresa May waved. May Wilson waved back.'],
    ['April as a name', 'April Jones and June Carter run the bakery.'],
    ['a march', 'March on, the sergeant shouted.'],
    ['a newspaper', 'The Sunday Times had it on Black Friday.'],
    ['an amount', 'It cost $2007 and weighed 1,984 pounds.'],
    ['a count of people', 'The hall holds 1984 people.'],
  ])('no date is proposed in %s', (_what, copy) => {
    expect(proposed(copy, 'date')).toEqual([]);
  });
});

describe('times of day in words', () => {
  it.each([
    ['The alarm came at eleven minutes past two.', ['eleven minutes past two']],
    ['The bridge went at half past two, and the lamp with it.', ['half past two']],
    ['They met at a quarter to nine in the evening.', ['a quarter to nine in the evening']],
    ['It was twenty to three when she knocked.', ['twenty to three']],
    ['The siren was tried at ten past eleven.', ['ten past eleven']],
    ['He slept until seven o’clock.', ['seven o’clock']],
    ['She left at two in the morning.', ['two in the morning']],
  ])('%s', (copy, words) => {
    expect(proposed(copy, 'date')).toEqual(words);
    expect(proposed(copy, 'number')).toEqual([]);
  });

  it.each([
    ['a range of people', 'It seats about twenty to three people less.'],
    ['a distance', 'They drove eleven miles past two farms.'],
    ['a change', 'The board fell from ten to nine.'],
    ['a delay', 'It came twenty minutes after two boats had left.'],
  ])('no time is proposed in %s', (_what, copy) => {
    expect(proposed(copy, 'date')).toEqual([]);
  });
});

describe('superlatives and firsts', () => {
  it.each([
    ['It was the largest purchase in its history.', ['the largest purchase in its history']],
    ['Orrhaven is the country’s second-oldest port.', ['country’s second-oldest port']],
    ['He keeps the only key.', ['the only key']],
    ['She was the first woman to lead the service.', ['the first woman to lead the']],
    ['The strike was unprecedented.', ['unprecedented']],
    ['It was the most expensive hull on the coast.', ['the most expensive hull on the coast']],
    ['Okafor was the first to look.', ['the first to look']],
    ['Hers is the last remaining smokehouse.', ['the last remaining smokehouse']],
    ['Three mayors promised a first crossing.', ['a first crossing']],
    ['It was the worst winter on record.', ['the worst winter on record']],
  ])('%s', (copy, words) => {
    expect(proposed(copy, 'superlative')).toEqual(words);
  });

  it.each([
    ['first floor', 'The first floor is empty, and the first aid kit is gone.'],
    ['at first', 'At first nobody came; first of all, it rained.'],
    ['second thoughts', 'He had second thoughts.'],
    ['words in -est', 'The forest, the harvest and the guest are of interest in the west.'],
    ['at least', 'At least four came, at most nine, most of them wet.'],
    ['for the most part', 'For the most part it was dry.'],
    ['only as a limit', 'Only nine came, and not only the young.'],
    ['the first lady', 'The first lady met the first minister and the first mate.'],
    ['the first two weeks', 'The first two weeks were quiet.'],
    ['the latest', 'The latest report is out.'],
  ])('none is proposed in %s', (_what, copy) => {
    expect(proposed(copy, 'superlative')).toEqual([]);
  });
});

describe('names', () => {
  it.each([
    ['Jens Lund, the harbour master since 2009, keeps it.', 'title', ['Jens Lund, the harbour master']],
    ['In 2012 the next mayor, Peder Voss, hired him.', 'title', ['the next mayor, Peder Voss']],
    ['It was Capt. Ruth Brandt who signed.', 'title', ['Capt. Ruth Brandt']],
    ['In the 88th minute keeper Tom Hale saved it.', 'title', ['keeper Tom Hale']],
    ['Agnes Rei, 71, said no. Agnes Rei said it twice.', 'name', ['Agnes Rei']],
  ] as const)('%s', (copy, kind, words) => {
    expect(proposed(copy, kind)).toEqual(words);
  });

  it.each([
    ['a ship', 'She sailed on the Petra, the small ferry that still makes the crossing.'],
    ['an institution', 'The Coastal Inspection Service said nothing.'],
    ['a form of address', 'Mr. Lund nodded.'],
  ])('no person is proposed for %s', (_what, copy) => {
    expect([...proposed(copy, 'title'), ...proposed(copy, 'name')]).toEqual([]);
  });
});

describe('attributions', () => {
  it.each([
    'If the engine room should flood, Okafor found, the car deck would go under water.',
    'Six months in dry dock would do, his report said.',
    'The grant had lapsed, according to the minutes.',
    'Police said that the door had been open.',
    'Lund says he has nothing to hide.',
    'Court records show that police were called nine times.',
    'Prosecutors say the hatch was open.',
  ])('%s', (copy) => {
    expect(proposed(copy, 'paraphrase')).toEqual([copy]);
  });

  it.each([
    ['nobody said it', 'The house is said to be haunted. That said, it is dry.'],
    ['it went to plan', 'All went according to plan.'],
    ['somebody is quoted', '“It coughed,” Okafor said, according to the minutes.'],
    ['something was found', 'She found the key in the grass.'],
    ['it leads into a quotation', 'Strangers still ask about the ship, Lund said:'],
  ])('none is proposed where %s', (_what, copy) => {
    expect(proposed(copy, 'paraphrase')).toEqual([]);
  });
});

describe('causes', () => {
  it.each([
    ['The vote was held because the grant would have lapsed.', ['because the grant would have lapsed']],
    ['The crossing was cancelled due to heavy fog.', ['due to heavy fog']],
    ['Years of neglect led to the collapse of the pier.', ['led to the collapse']],
    ['The storm caused the delay.', ['caused the delay']],
    ['That is why the ferry stayed.', ['That is why the ferry stayed']],
  ])('%s', (copy, words) => {
    expect(proposed(copy, 'assertion')).toEqual(words);
  });

  it.each([
    ['due to arrive', 'The ferry is due to arrive at noon.'],
    ['a path', 'The path led to the shed.'],
    ['a good cause', 'It was for a good cause.'],
    ['thanks', 'She gave thanks to the crew.'],
  ])('none is proposed in %s', (_what, copy) => {
    expect(proposed(copy, 'assertion')).toEqual([]);
  });
});

describe('quotations', () => {
  it('are proposed with the name of who is said to have said it', () => {
    expect(reasonFor('“It coughed,” Maren Okafor said.', '“It coughed,”')).toBe(
      'The words of Maren Okafor: were they said so?',
    );
  });

  it('are not proposed for scare quotes', () => {
    expect(proposed('The “experts” had left.')).toEqual([]);
  });
});

describe('what is proposed', () => {
  const BLOCKS = [
    aBlock('headline', 'The ferry that cost $4.2 million'),
    aBlock('paragraph', 'Jens Lund, 58, keeps nine keys because nobody else will. She has nine keys too.'),
    aBlock('notice', 'Correction, Nov. 9, 2018: An earlier version gave 41 metres.'),
  ];
  const words = (found: readonly { range: { start: number; end: number } }[]): string[] =>
    found.map(({ range }) => storyText(BLOCKS).slice(range.start, range.end));

  it('is in the order of the text, headlines included, notices left out', () => {
    expect(words(readProposals(BLOCKS))).toEqual([
      '$4.2 million',
      'Jens Lund',
      '58',
      'nine keys',
      'because nobody else will',
      'nine keys',
    ]);
  });

  it('has keys that stay the same when other text is put before it, and one for each place', () => {
    const keys = readProposals(BLOCKS).map(({ key }) => key);
    const later = readProposals([aBlock('paragraph', 'It rained.'), ...BLOCKS]).map(({ key }) => key);
    expect(later).toEqual(keys);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toContain('number:nine keys#2');
  });

  it('leaves out what a claim or a no-check covers, and keeps a clause in which only a word is marked', () => {
    const marked = [
      aClaim('58', { kind: 'number' }, BLOCKS),
      aClaim('nobody', { kind: 'assertion' }, BLOCKS),
      aClaim('The ferry that cost $4.2 million', {}, BLOCKS),
    ];
    expect(words(unmarkedProposals(readProposals(BLOCKS), marked))).toEqual([
      'Jens Lund',
      'nine keys',
      'because nobody else will',
      'nine keys',
    ]);
  });

  it('comes back once the mark on it has lost its text', () => {
    const gone = { ...aClaim('58', {}, BLOCKS), orphan: true };
    const proposals = readProposals(BLOCKS);
    expect(unmarkedProposals(proposals, [gone])).toEqual(proposals);
  });
});
