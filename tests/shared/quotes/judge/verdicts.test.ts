import { describe, expect, it } from 'vitest';
import { checkedAgainst, inShort } from '../support/checked';
import type { Turn } from '../support/transcript';

const ASKED: Turn = ['Sund?', 'What did you find when you went aboard?'];

/** One answer, what print makes of it, and what the check says. */
type Case = readonly [spoken: string, printed: string, says: string];

function say([spoken, printed, says]: Case): void {
  expect(inShort(checkedAgainst([ASKED, ['Okafor', spoken]], printed))).toBe(says);
}

const PUMPS = 'The pumps were older than the captain.';
const KEY = 'The pumps were old, and the hoses were rotten, and nobody had the key.';

describe('verbatim: only typography differs', () => {
  it.each<Case>([
    [PUMPS, PUMPS, 'verbatim'],
    [PUMPS, 'The pumps were older than the captain,', 'verbatim'],
    [
      "It was a twenty-year-old pump - a good one, once - and it's gone.",
      'It was a twenty year old pump — a good one, once — and it’s gone.',
      'verbatim',
    ],
    ['And the pumps were older than the captain.', PUMPS, 'verbatim'],
    [
      'The pumps were old. Nobody had counted them.',
      'The pumps were old; nobody had counted them.',
      'verbatim',
    ],
    [
      'Half a million went on those pumps in a single year.',
      'Half a million went on those pumps in a single year.',
      'verbatim',
    ],
    ['The pumps were [laughter] older than the captain.', PUMPS, 'verbatim'],
  ])('%s → %s', (...row) => say(row));
});

describe('cleaned: only speech debris is gone', () => {
  it.each<Case>([
    [
      'The pumps were, um, older than, you know, the captain.',
      PUMPS,
      'cleaned: debris “um”, debris “you know”',
    ],
    ['The the pumps w- were older than the captain.', PUMPS, 'cleaned: debris “w”'],
    [
      'It rained all night. We tried — the pumps were older than the captain.',
      'It rained all night. The pumps were older than the captain.',
      'cleaned: debris “We tried”',
    ],
    [
      'It rained. Well, so, the pumps failed by midnight and we bailed.',
      'It rained. The pumps failed by midnight and we bailed.',
      'cleaned: debris “Well, so”',
    ],
    [
      'She was not, not safe in that weather with those pumps.',
      'She was not safe in that weather with those pumps.',
      'cleaned: debris “not”',
    ],
    [
      'The pumps were, like, older than, uh, than the captain was then.',
      'The pumps were older than the captain was then.',
      'cleaned: debris “like”, debris “than, uh”',
    ],
  ])('%s → %s', (...row) => say(row));

  it('leaves out what a listener puts in', () => {
    const turns: Turn[] = [
      ASKED,
      ['Okafor', 'The pumps were older'],
      ['Sund?', 'Mm-hm.'],
      ['Okafor', 'than the captain, and the captain was seventy.'],
    ];
    const printed = 'The pumps were older than the captain, and the captain was seventy.';
    expect(inShort(checkedAgainst(turns, printed))).toBe('cleaned: debris “Mm-hm”');
  });
});

describe('not cleaned: the same words, when they say something', () => {
  it.each<Case>([
    ['I like pumps that work in the rain.', 'I pumps that work in the rain.', 'altered: dropped “like”'],
    [
      'Do you know the man who sold them those pumps?',
      'Do the man who sold them those pumps?',
      'altered: dropped “you know”',
    ],
    [
      'It was a kind of pump that nobody makes now.',
      'It was a pump that nobody makes now.',
      'altered: dropped “kind of”',
    ],
    [
      'They actually paid for the pumps twice that year.',
      'They paid for the pumps twice that year.',
      'altered: dropped “actually”',
    ],
  ])('%s → %s', (...row) => say(row));
});

describe('elided: the cut is marked, or print quotes a part', () => {
  it.each<Case>([
    [KEY, 'The pumps were old … and nobody had the key.', 'elided: elision “and the hoses were rotten”'],
    [KEY, 'The pumps were old ... and nobody had the key.', 'elided: elision “and the hoses were rotten”'],
    [KEY, 'The pumps were old […] and nobody had the key.', 'elided: elision “and the hoses were rotten”'],
    [KEY, 'The pumps were old, | and nobody had the key.', 'elided: elision “and the hoses were rotten”'],
    [KEY, 'the hoses were rotten', 'elided'],
    [KEY, '… the hoses were rotten, and nobody had the key.', 'elided'],
    [
      "The hull I can fix. Any yard can do that, it's plate. What I can't fix is the tide.",
      'The hull I can fix. … What I can’t fix is the tide.',
      "elided: elision “Any yard can do that, it's plate”",
    ],
  ])('%s → %s', (...row) => say(row));

  it('also where the two ends of one answer stand far apart', () => {
    const rain = 'It rained and it rained, and the quay went under, and we slept in the church. '.repeat(12);
    const spoken = `The pumps were older than the captain. ${rain}Everybody on the council had our letter by Friday.`;
    const check = (mark: string): string =>
      checkedAgainst(
        [ASKED, ['Okafor', spoken]],
        `The pumps were older than the captain.${mark} Everybody on the council had our letter by Friday.`,
      ).verdict;
    expect(check(' …')).toBe('elided');
    expect(check('')).toBe('altered');
  });
});

describe('bracketed: the only other words are marked as the editor’s', () => {
  const HAD = 'They had it for nine days before the vote.';
  it.each<Case>([
    [HAD, 'They [the council] had it for nine days before the vote.', 'bracketed: bracket → “the council”'],
    [HAD, 'They had [the report] for nine days before the vote.', 'bracketed: bracket “it” → “the report”'],
    [
      `In the end, ${PUMPS.replace('The', 'the')}`,
      '[T]he pumps were older than the captain.',
      'bracketed: bracket “the” → “[T]he”',
    ],
    [
      'He tells me the pumps are fine every week.',
      'He [told] me the pumps [were] fine every week.',
      'bracketed: bracket “tells” → “told”, bracket “are” → “were”',
    ],
    [
      'He want the pumps fixed by Monday.',
      'He want[ed] the pumps fixed by Monday.',
      'bracketed: bracket “want” → “want[ed]”',
    ],
    [
      'Them pumps was older than the captain.',
      'Them [sic] pumps was older than the captain.',
      'bracketed: bracket → “sic”',
    ],
    [
      'They had it, the whole report, for nine days before the vote.',
      'They had it … for nine days before [the council’s] vote.',
      'bracketed: elision “the whole report”, bracket → “council’s”',
    ],
  ])('%s → %s', (...row) => say(row));
});

describe('altered: words were changed without a mark', () => {
  it.each<Case>([
    [
      "We're gonna need better pumps than these.",
      'We’re going to need better pumps than these.',
      'altered: replaced “gonna” → “going to”',
    ],
    [
      'Two hundred and twelve readings, and forty of them failed.',
      '212 readings, and forty of them failed.',
      'altered: replaced “Two hundred and twelve” → “212”',
    ],
    [
      'About 20% of the plates were thin.',
      'About 20 percent of the plates were thin.',
      'altered: replaced “20%” → “20 percent”',
    ],
    [
      'The colour of that harbor told you everything.',
      'The color of that harbour told you everything.',
      'altered: replaced “colour” → “color”, replaced “harbor” → “harbour”',
    ],
    [
      'It is the tide that I cannot fix for you.',
      'It’s the tide that I can’t fix for you.',
      'altered: replaced “It is” → “It’s”, replaced “cannot” → “can’t”',
    ],
    [
      'The pumps were broken by the first of May.',
      'The pumps were busted by the first of May.',
      'altered: replaced “broken” → “busted”',
    ],
    [
      'Yesterday the pumps were tested in the rain by my own crew.',
      'The pumps were tested yesterday in the rain by my own crew.',
      'altered: moved “Yesterday” → “yesterday”',
    ],
    [
      'The pumps were [unintelligible] older than the captain and his dog.',
      'The pumps were older than the captain and his dog.',
      'altered: dropped “[unintelligible]”; transcript',
    ],
  ])('%s → %s', (...row) => say(row));
});

describe('stitched: from different answers, or in another order', () => {
  const turns: Turn[] = [
    ASKED,
    ['Okafor', PUMPS],
    ['Sund?', 'And who was told about it?'],
    ['Okafor', 'Everybody on the council had our letter by Friday.'],
  ];

  it.each(['', ' …'])('over a question, with “%s” between', (mark) => {
    const printed = `${PUMPS}${mark} Everybody on the council had our letter by Friday.`;
    expect(checkedAgainst(turns, printed).verdict).toBe('stitched');
  });

  it('in another order than they were said', () => {
    const spoken = `${PUMPS} It rained for nine days. Everybody on the council had our letter by Friday.`;
    const printed = `Everybody on the council had our letter by Friday. ${PUMPS}`;
    expect(checkedAgainst([ASKED, ['Okafor', spoken]], printed).verdict).toBe('stitched');
  });

  it('from two interviews far apart, with a passage for each', () => {
    const far: Turn[] = Array.from({ length: 30 }, (_, at): Turn => [
      'Okafor',
      `We talked about berth ${at} for an hour.`,
    ]);
    const printed = `${PUMPS} The lifeboat had a family of ducks in it.`;
    const check = checkedAgainst(
      [ASKED, ['Okafor', PUMPS], ...far, ['Okafor', 'The lifeboat had a family of ducks in it.']],
      printed,
    );
    expect(check.passages.map(({ exact }) => exact)).toEqual([
      'The pumps were older than the captain',
      'The lifeboat had a family of ducks in it',
    ]);
  });
});

describe('stitched, where neither half is most of the quotation', () => {
  it('two sentences turned around', () => {
    const spoken = 'Well, the harbour was shut by nine that night. We had the lifeboat out at four.';
    const printed = 'We had the lifeboat out at four. Well, the harbour was shut by nine that night.';
    const check = checkedAgainst([ASKED, ['Okafor', spoken]], printed);
    expect(check.verdict).toBe('stitched');
    expect(check.passages.map(({ exact }) => exact)).toEqual([
      'We had the lifeboat out at four',
      'Well, the harbour was shut by nine that night',
    ]);
  });

  it('but a sentence gone between two of one answer is an omission, though others said one of them too', () => {
    const answer =
      'It was fine weather for it. The council had sent three men and a cart up from the town hall. We sailed at noon.';
    const turns: Turn[] = [
      ASKED,
      ['Lund', 'It was fine weather for it.'],
      ['Sund?', 'And then, what did you do with the boat?'],
      ['Okafor', answer],
    ];
    const check = checkedAgainst(turns, 'It was fine weather for it. We sailed at noon.');
    expect(check.verdict).toBe('altered');
    expect(check.differences.map(({ kind, spokenWords }) => `${kind} ${spokenWords}`)).toEqual([
      'dropped The council had sent three men and a cart up from the town hall',
    ]);
  });
});

describe('not found', () => {
  it('what fits by half and is as short as that, with the closest place beside it', () => {
    const check = checkedAgainst(
      [ASKED, ['Okafor', 'The ports on the chart are like that, and I was not okay with it.']],
      'The port’s open, and I’m okay.',
    );
    expect(check).toMatchObject({ verdict: 'notFound', passages: [], differences: [] });
  });

  it.each([
    'A lighthouse has no use for a violin.',
    'Nobody here has ever paid the ferryman in herring.',
    'It was, and it is, and it will be.',
  ])('%s', (printed) => {
    const check = checkedAgainst([ASKED, ['Okafor', PUMPS]], printed);
    expect(check).toMatchObject({ verdict: 'notFound', passages: [], differences: [], warnings: [] });
  });
});
