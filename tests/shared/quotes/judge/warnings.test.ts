import { describe, expect, it } from 'vitest';
import type { QuoteCheck, WarningKind } from '../../../../src-shared/domain/quote-check';
import { checked, checkedAgainst } from '../support/checked';
import { aTranscript, type Turn } from '../support/transcript';

const ASKED: Turn = ['Sund?', 'What did you find when you went aboard?'];
const PUMPS = 'The pumps were older than the captain.';

type Case = readonly [spoken: string, printed: string];

const against = (spoken: string, printed: string): QuoteCheck =>
  checkedAgainst([ASKED, ['Okafor', spoken]], printed);

function messages({ warnings }: QuoteCheck, kind: WarningKind): string[] {
  return warnings.filter((warning) => warning.kind === kind).map(({ message }) => message);
}

describe('meaning is touched', () => {
  it.each<readonly [...Case, message: string]>([
    [
      'We told them that she was not safe to sail.',
      'We told them that she was safe to sail.',
      'A spoken “not” is missing in print.',
    ],
    [
      "We don't trust those pumps in the rain.",
      'We trust those pumps in the rain.',
      "A spoken “don't” is missing in print.",
    ],
    [
      'She was fit to sail with those pumps.',
      'She was not fit to sail with those pumps.',
      '“not” was not said here.',
    ],
    [
      'I cannot say who was on the bridge.',
      'I can say who was on the bridge.',
      'A spoken “cannot” is missing in print.',
    ],
    [
      'Forty of the readings failed that day.',
      'Fourteen of the readings failed that day.',
      'Spoken “Forty” is printed as “Fourteen”.',
    ],
    [
      'The repairs came to $1.9 million by then.',
      'The repairs came to $1.9 billion by then.',
      'Spoken “$1.9 million” is printed as “$1.9 billion”.',
    ],
    [
      'The pumps failed after nine days at sea.',
      'The pumps failed after nine weeks at sea.',
      'Spoken “days” is printed as “weeks”.',
    ],
    [
      'It was Lund who signed for the pumps.',
      'It was Brandt who signed for the pumps.',
      'Spoken “Lund” is printed as “Brandt”.',
    ],
    [
      'They could have told us about the pumps.',
      'They should have told us about the pumps.',
      'Spoken “could” is printed as “should”.',
    ],
    [
      'Some of the pumps failed in an hour.',
      'All of the pumps failed in an hour.',
      'Spoken “Some” is printed as “All”.',
    ],
    [
      'The pumps probably failed in an hour.',
      'The pumps failed in an hour.',
      'A spoken “probably” is missing in print.',
    ],
    [
      'The pumps failed, never mind the forty hours that Lund could not count, in an hour.',
      'The pumps failed, in an hour.',
      'A spoken “never … forty hours … Lund … not” is missing in print.',
    ],
    [
      'I think the pumps failed in an hour.',
      'The pumps failed in an hour.',
      'In speech this begins with “I think”, which is not printed.',
    ],
    [
      'The pumps failed in an hour, I think.',
      'The pumps failed in an hour.',
      'In speech the sentence ends with “I think.”, which is not printed.',
    ],
    [
      'There were about forty pumps in that shed.',
      'There were forty pumps in that shed.',
      'A spoken “about” is missing in print.',
    ],
    [
      'It was a legal way to dump the oil.',
      'It was an illegal way to dump the oil.',
      'Spoken “legal” is printed as “illegal”.',
    ],
    [
      'I only said that the pumps were old.',
      'I said that only the pumps were old.',
      '“only” stands in another place than it was said.',
    ],
    [
      'She was not in my view safe to sail.',
      'She was … safe to sail.',
      'A spoken “not” is missing in print.',
    ],
    [
      'She was fit to sail with those pumps.',
      'She was [not] fit to sail with those pumps.',
      '“not” was not said here.',
    ],
    [
      'We sold the pumps to the town in March.',
      'We bought the pumps from the town in March.',
      '“sold” is printed as its opposite, “bought”.',
    ],
    [
      'It was a good night for the harbour crew.',
      'It was a bad night for the harbour crew.',
      '“good” is printed as its opposite, “bad”.',
    ],
    [
      'She was a bigger ship than the others there.',
      'She was the biggest ship of the others there.',
      'Spoken “bigger” is printed as “biggest”.',
    ],
    [
      'It was a happy crew that I sailed with.',
      'It was the happiest crew that I sailed with.',
      'Spoken “happy” is printed as “happiest”.',
    ],
    [
      'They warned the council once about those pumps.',
      'They warned the council twice about those pumps.',
      '“twice” was not said here.',
    ],
    [
      "It's a number that I should know. I don't know it by heart.",
      'It’s a number that I should not know by heart.',
      'The “not” that is printed here was said in another sentence.',
    ],
    [
      'We asked which pumps worked and which did not.',
      'We asked which pumps worked and which [did].',
      'In speech the sentence goes on: “did not.”: the negation is not printed.',
    ],
    [
      "We asked which pumps worked and which didn't.",
      'We asked which pumps worked and which [did].',
      "In speech the sentence goes on: “didn't.”: the negation is not printed.",
    ],
  ])('%s → %s', (spoken, printed, message) => {
    expect(messages(against(spoken, printed), 'meaning')).toContain(message);
  });

  it.each<Case>([
    [PUMPS, PUMPS],
    ['Two hundred and twelve readings failed.', '212 readings failed.'],
    ['About 20% of the plates were thin.', 'About 20 percent of the plates were thin.'],
    ["It's the tide that I can't fix.", 'It is the tide that I cannot fix.'],
    ['She was not, not safe to sail in that rain.', 'She was not safe to sail in that rain.'],
    [
      "The hull I can fix. Any yard can do that. What I can't fix is the tide.",
      'The hull I can fix. … What I can’t fix is the tide.',
    ],
    [
      'They had it for nine days before the vote.',
      'They [the council] had it for nine days before the vote.',
    ],
    ['The pumps were broken by the first of May.', 'The pumps were busted by the first of May.'],
    ['People were sleeping in the church by then.', 'Folks were sleeping in the church by then.'],
    ['The pumps were, um, forty years old.', 'The pumps were forty years old.'],
    ['The forest behind the harbour was dark.', 'The forests behind the harbour were dark.'],
    ['It was the best night that we had there.', 'It was the best night we had there.'],
    ['We sold the pumps to the town in March.', 'We sold the pumps to the town in March.'],
  ])('not here: %s → %s', (spoken, printed) => {
    expect(messages(against(spoken, printed), 'meaning')).toEqual([]);
  });
});

describe('context turns it', () => {
  it.each<readonly [...Case, evidence: string]>([
    [
      'The pumps were fine in the harbour, but we never left the harbour.',
      'The pumps were fine in the harbour,',
      'but we never left the harbour',
    ],
    [
      'We sail tomorrow at noon, unless the pumps fail again.',
      'We sail tomorrow at noon.',
      'unless the pumps fail again',
    ],
    ['We sail tomorrow at noon if the pumps hold.', 'We sail tomorrow at noon.', 'if the pumps hold'],
    [
      "I don't think the pumps were fine in the harbour.",
      'The pumps were fine in the harbour.',
      "I don't think",
    ],
    [
      'We would sail if the pumps were fine in the harbour.',
      'the pumps were fine in the harbour.',
      'We would sail if',
    ],
    [
      'The council said the pumps were fine in the harbour.',
      'The pumps were fine in the harbour.',
      'The council said',
    ],
    [
      'I doubt that the pumps were fine in the harbour.',
      'The pumps were fine in the harbour.',
      'I doubt that',
    ],
    ["I don't think he knew that the pumps were old.", 'knew that the pumps were old.', "I don't think he"],
    [
      'If they had told us that the pumps were old, we would have stayed.',
      'had told us that the pumps were old,',
      'If they',
    ],
    ['Were the pumps fine in the harbour?', 'Were the pumps fine in the harbour.', 'This was asked'],
    ['And the pumps were fine in the harbour?', 'The pumps were fine in the harbour.', 'This was asked'],
  ])('%s → %s', (spoken, printed, evidence) => {
    expect(messages(against(spoken, printed), 'context').join()).toContain(evidence);
  });

  it.each<Case>([
    ['The pumps were fine in the harbour, and the crew was fine too.', 'The pumps were fine in the harbour,'],
    ['And the pumps were fine in the harbour.', 'The pumps were fine in the harbour.'],
    ['I said the pumps were fine in the harbour.', 'the pumps were fine in the harbour.'],
    ['We left the harbour. The pumps were fine in there.', 'The pumps were fine in there.'],
    ['Nothing but the pumps held that night.', 'Nothing but the pumps held that night.'],
    ['Were the pumps fine in the harbour?', 'Were the pumps fine in the harbour?'],
    ['Were the pumps fine in the harbour? I thought so.', 'I thought so.'],
    ['The pumps were fine in the harbour. Or were they?', 'The pumps were fine in the harbour.'],
  ])('not here: %s → %s', (spoken, printed) => {
    expect(messages(against(spoken, printed), 'context')).toEqual([]);
  });

  it.each(['Yes, absolutely.', 'No. Never.', 'It was, yes.', 'In 2007.'])('a bare answer: %s', (answer) => {
    const turns: Turn[] = [
      ['Sund?', 'Should the council have turned her down in 2007?'],
      ['Okafor', answer],
    ];
    expect(messages(checkedAgainst(turns, answer), 'context')).toEqual([
      'A bare answer to “Should the council have turned her down in 2007?”.',
    ]);
  });

  it.each([PUMPS, 'No pump on that ship was younger than the captain.'])(
    'an answer that says it all: %s',
    (answer) => {
      expect(messages(against(answer, answer), 'context')).toEqual([]);
    },
  );
});

describe('the speaker', () => {
  it.each([
    ['Such as?', ['Part of this is said by Sund.']],
    ['Mm-hm.', []],
  ])('is doubted where “%s” of somebody else is printed as part of it', (between, expected) => {
    const turns: Turn[] = [
      ASKED,
      ['Okafor', 'It passed every inspection that was made.'],
      ['Sund?', between],
      ['Okafor', 'The handle was not part of any of them.'],
    ];
    const printed = `It passed every inspection that was made. ${between} The handle was not part of any of them.`;
    expect(messages(checkedAgainst(turns, printed), 'speaker')).toEqual(expected);
  });

  const spokenBy = (speaker: string, by: string): string[] =>
    messages(checkedAgainst([ASKED, [speaker, PUMPS]], PUMPS, by), 'speaker');

  it.each([
    ['Okafor', 'Jens Lund', 'Print gives this to Jens Lund; Okafor says it.'],
    ['Maren Okafor', 'Peter Okafor', 'Print gives this to Peter Okafor; Maren Okafor says it.'],
    ['Ida Sund?', 'Maren Okafor', 'These are the words of the interviewer, Ida Sund.'],
  ])('%s is not %s', (speaker, by, message) => {
    expect(spokenBy(speaker, by)).toEqual([message]);
  });

  it.each([
    ['Maren Okafor', 'Okafor'],
    ['Maren Okafor', 'Capt. Okafor'],
    ['Maren Okafor', 'M. Okafor'],
    ['MO', 'Maren Okafor'],
    ['OKAFOR', 'Maren Okafor'],
    ['Dr. Maren Okafor', 'Maren Okafor'],
    ['Speaker 1', 'Maren Okafor'],
    ['Okafor', 'the harbour master'],
  ])('%s may be %s', (speaker, by) => {
    expect(spokenBy(speaker, by)).toEqual([]);
  });

  it('is also another name that the desk knows', () => {
    const talk = aTranscript('talk', [ASKED, ['Maren Okafor', PUMPS]]);
    const known = {
      ...talk,
      speakers: talk.speakers.map((one) => ({ ...one, alsoKnownAs: ['the Surveyor'] })),
    };
    expect(messages(checked(PUMPS, [known], 'Surveyor'), 'speaker')).toEqual([]);
  });
});

describe('ambiguous', () => {
  const twice: Turn = [
    'Okafor',
    'Nobody counted the pumps. It rained. I say it again for your machine there. Nobody counted the pumps.',
  ];

  it('where a speaker says it twice', () => {
    const check = checkedAgainst([ASKED, twice], 'Nobody counted the pumps.');
    expect(messages(check, 'ambiguous')).toHaveLength(1);
    expect(check.candidates.map(({ exact }) => exact)).toEqual([
      'Nobody counted the pumps',
      'Nobody counted the pumps',
    ]);
  });

  it('where two people say it, and nobody is named', () => {
    const turns: Turn[] = [ASKED, ['Okafor', PUMPS], ['Lund', PUMPS]];
    expect(messages(checkedAgainst(turns, PUMPS), 'ambiguous')).toHaveLength(1);
  });

  it('not where print names one of the two', () => {
    const turns: Turn[] = [ASKED, ['Okafor', PUMPS], ['Lund', PUMPS]];
    const check = checkedAgainst(turns, PUMPS, 'Jens Lund');
    expect(messages(check, 'ambiguous')).toEqual([]);
    expect(check.passages[0]?.speakerId).toBe('Lund');
  });

  it('not where the other place says it in other words', () => {
    const spoken = "I'm done with those pumps. So I told him: I am done with those pumps.";
    const check = against(spoken, 'I am done with those pumps.');
    expect(messages(check, 'ambiguous')).toEqual([]);
    expect(check.passages[0]?.exact).toBe('I am done with those pumps');
  });
});

describe('the transcript and the terms', () => {
  it.each([
    ['machine', 'The transcript was made by a machine; a difference may be its fault.'],
    ['unreviewed', 'The transcript has not been reviewed; a difference may be its fault.'],
  ] as const)('a difference against a %s transcript', (transcript, message) => {
    const talk = aTranscript('talk', [ASKED, ['Okafor', PUMPS]], { transcript });
    const printed = 'The pumps were colder than the captain.';
    expect(messages(checked(printed, [talk]), 'transcript')).toEqual([message]);
    expect(messages(checked(PUMPS, [talk]), 'transcript')).toEqual([]);
  });

  it('a passage off the record', () => {
    const terms = { kind: 'offTheRecord' } as const;
    const talk = aTranscript('talk', [ASKED, ['Okafor', PUMPS]], { terms });
    expect(messages(checked(PUMPS, [talk]), 'terms')).toEqual(['This passage is off the record.']);
  });
});
