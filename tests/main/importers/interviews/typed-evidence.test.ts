import { describe, expect, it } from 'vitest';
import { importedInterview, reported, turns } from '../../../support/imported-interview';

const HEADER = `The night the quay flooded

Date: 14 March 2023
Interviewer: Jonas Brandt
Interviewee: Maren Okafor, harbour master
Location: Pilot station, Vessmund

`;
const TALK = `Brandt: Where were you?

Okafor: On the crane. Note: that is forty metres up.

Brandt: Alone?

Okafor: With the night shift.
`;

describe('what a typed transcript means', () => {
  it('is told from the whole file: a label above the talk is no turn', async () => {
    const interview = await importedInterview('notes.txt', HEADER + TALK);
    expect(interview.title).toBe('The night the quay flooded');
    expect(interview.recordedOn).toBe('2023-03-14');
    expect(turns(interview)).toEqual([
      'Brandt: Where were you?',
      'Okafor: On the crane. Note: that is forty metres up.',
      'Brandt: Alone?',
      'Okafor: With the night shift.',
    ]);
    expect(reported(interview, 'leftOut')).toContain('Location: Pilot station, Vessmund');
  });

  it('reports the pattern that was found', async () => {
    const interview = await importedInterview('notes.txt', TALK);
    expect(interview.pattern).toEqual({ labels: ['colon'], stamps: [] });
    expect(reported(interview, 'decided')).toContain(
      'Speakers are set off by a name and a colon (Name:), 4 times.',
    );
  });

  it('can be corrected: the labels that a person names are the only ones', async () => {
    const text =
      'Okafor: On the crane.\n\nWarning: it shook.\n\nWarning: it shook again.\n\nBrandt: And?\n\nOkafor: We left.';
    const names = { labels: ['colon'], stamps: [], names: ['Okafor', 'Brandt'] } as const;
    expect(turns(await importedInterview('notes.txt', text, { pattern: names }))).toEqual([
      'Okafor: On the crane. Warning: it shook. Warning: it shook again.',
      'Brandt: And?',
      'Okafor: We left.',
    ]);
  });

  it('can be corrected: without labels all of it is words, and none is lost', async () => {
    const interview = await importedInterview('notes.txt', TALK, { pattern: { labels: [], stamps: [] } });
    expect(interview.speakers).toEqual([]);
    expect(interview.segments.map(({ text }) => text).join(' ')).toBe(TALK.trim().replace(/\s+/g, ' '));
  });

  it('reads a label with one wrong letter as the name it is meant to be, and says so', async () => {
    const text =
      '**Maren Okafor:** One.\n\n**Jonas Brandt:** Two.\n\n**Maren Okafor:** Three.\n\n*nMaren Okafor:** Four.\n\n**Jonas Brandt:** Five.';
    const interview = await importedInterview('notes.md', text);
    expect(turns(interview)[3]).toBe('Maren Okafor: Four.');
    expect(reported(interview, 'decided')).toContain('“nMaren Okafor” was read as Maren Okafor');
  });

  it('reads a word before a colon as words where few paragraphs have labels, and reports the doubt', async () => {
    const more = Array.from({ length: 9 }, (_, at) => `It went on like that, part ${at}.`).join('\n\n');
    const text = `**Maren Okafor:** One.\n\n${more}\n\n**Jonas Brandt:** Two.\n\n**Maren Okafor:** Three.\n\nVessmund: a town.\n\n**Jonas Brandt:** Four.`;
    const interview = await importedInterview('notes.md', text);
    expect(turns(interview)).toContain('Maren Okafor: Three. Vessmund: a town.');
    expect(reported(interview, 'notUnderstood')).toContain('Vessmund:');
  });

  it('has no speakers where nothing names them', async () => {
    const interview = await importedInterview(
      'notes.txt',
      'The pumps ran all night.\n\nBy nine the basin was empty.',
    );
    expect(interview.speakers).toEqual([]);
    expect(interview.segments.map(({ text }) => text).join(' ')).toBe(
      'The pumps ran all night. By nine the basin was empty.',
    );
  });

  it('keeps what stands in brackets in the text, marked as not spoken', async () => {
    const text =
      'Brandt: Well?\n\nOkafor: It was [laughs] cold, (inaudible) and [unintelligible 00:12:01] (the sea, I mean).\n\nBrandt: Yes.\n\nOkafor: Yes.';
    const segment = (await importedInterview('notes.txt', text)).segments[1]!;
    expect(segment.notSpoken!.map(({ start, end }) => segment.text.slice(start, end))).toEqual([
      '[laughs]',
      '(inaudible)',
      '[unintelligible 00:12:01]',
    ]);
  });

  it('leaves out the signature and the keywords of a transcription service, and knows it for a machine', async () => {
    const text = `SUMMARY KEYWORDS
quay, crane, pumps

SPEAKERS
Maren Okafor, Jonas Brandt

Jonas Brandt  0:03  
So where were you?

Maren Okafor  0:07  
On the crane.

Transcribed by https://otter.ai
`;
    const interview = await importedInterview('otter.txt', text);
    expect(turns(interview)).toEqual([
      'Jonas Brandt @3: So where were you?',
      'Maren Okafor @7: On the crane.',
    ]);
    expect(interview.transcript).toBe('machine');
    expect(reported(interview, 'leftOut')).toContain('quay, crane, pumps');
    expect(reported(interview, 'leftOut')).toContain('otter.ai');
  });

  it('takes no heading for a speaker that stands once, and keeps it as words that nobody spoke', async () => {
    const text =
      '## On the crane\n\nBrandt: Where were you?\n\nOkafor: Up there.\n\n## The Night Shift\n\nBrandt: Alone?\n\nOkafor: No.\n\n## Pump Four: repaired\n\nBrandt: When?\n\nOkafor: In May.';
    const interview = await importedInterview('notes.md', text);
    expect(interview.speakers.map(({ name }) => name)).toEqual(['Brandt', 'Okafor']);
    const segment = interview.segments[1]!;
    expect(segment.text).toBe('Up there. The Night Shift');
    expect(segment.notSpoken!.map(({ start, end }) => segment.text.slice(start, end))).toEqual([
      'The Night Shift',
    ]);
  });

  it('takes headings for speakers where they come back', async () => {
    const text =
      '### Jonas Brandt\n\nWhere were you?\n\n### Maren Okafor\n\nUp there.\n\n### Jonas Brandt\n\nAlone?\n\n### Maren Okafor\n\nNo.';
    expect(turns(await importedInterview('notes.md', text))).toEqual([
      'Jonas Brandt: Where were you?',
      'Maren Okafor: Up there.',
      'Jonas Brandt: Alone?',
      'Maren Okafor: No.',
    ]);
  });

  it.each([
    'END OF SIDE A',
    '(END OF SIDE 1)',
    'Tape 1, Side B',
    'End of tape one, side two.',
    'Interview ends',
  ])('keeps “%s” between the turns as words that nobody spoke', async (mark) => {
    const text = `**Brandt:** Well?\n\n**Okafor:** It was cold.\n\n**${mark}**\n\n**Brandt:** Go on.\n\n**Okafor:** We left.`;
    const interview = await importedInterview('notes.md', text);
    expect(interview.speakers.map(({ name }) => name)).toEqual(['Brandt', 'Okafor']);
    expect(interview.segments[1]).toMatchObject({
      text: `It was cold. ${mark}`,
      notSpoken: [{ start: 13, end: 13 + mark.length }],
    });
  });

  it('reads “Tape one was lost” as words that somebody spoke', async () => {
    const text =
      'Brandt: And then?\n\nOkafor: Nothing.\n\nTape one was lost\n\nBrandt: Lost?\n\nOkafor: Yes.';
    expect((await importedInterview('notes.txt', text)).segments[1]!.notSpoken).toBeUndefined();
  });

  it('takes no line for a speaker’s that holds an address alone, unless the name is known', async () => {
    const text =
      'Slides: https://quay.example/slides\n\nBrandt: Where is it?\n\nOkafor: https://quay.example/plan\n\nBrandt: Thanks.\n\nOkafor: Yes.';
    const interview = await importedInterview('notes.txt', text);
    expect(interview.speakers.map(({ name }) => name)).toEqual(['Brandt', 'Okafor']);
    expect(turns(interview)).toContain('Okafor: https://quay.example/plan');
  });

  it('takes hyphens before a tab for a list and not for a change of speakers', async () => {
    const text = 'We have:\n-\tthe crane\n-\tthe pumps\n-\tthe quay wall\n-\tthe lamps';
    expect((await importedInterview('notes.txt', text)).pattern).toEqual({ labels: [], stamps: [] });
  });

  it('takes a line that is a time alone for the time of what follows', async () => {
    const text =
      'MAREN OKAFOR:\n04:00\nI was on the crane.\n\nBRANDT: Alone?\n\n04:20\n\nOKAFOR: Yes, alone.';
    expect(turns(await importedInterview('notes.txt', text))).toEqual([
      'MAREN OKAFOR @240: I was on the crane.',
      'BRANDT: Alone?',
      'MAREN OKAFOR @260: Yes, alone.',
    ]);
  });

  it('keeps paragraphs apart where nobody is named, and sentences that go on together', async () => {
    const text =
      'Talk on the quay\n\n00:12\n\nWhere were you when\n\nthe water came?\n\n04:00\n\nOn the crane.';
    expect(turns(await importedInterview('notes.txt', text))).toEqual([
      '–: Talk on the quay',
      '– @12: Where were you when the water came?',
      '– @240: On the crane.',
    ]);
  });

  it('reads seconds in square brackets as times where a program wrote them with a fraction', async () => {
    const text =
      '**BRANDT:**\n[2.8s] Where were you?\n\n**OKAFOR:**\n[30.4s] On the crane. [12s]\n\n**BRANDT:**\n[95.0s] Alone?';
    expect(turns(await importedInterview('notes.md', text))).toEqual([
      'BRANDT @2.8: Where were you?',
      'OKAFOR @30.4: On the crane. [12s]',
      'BRANDT @95: Alone?',
    ]);
  });
});
