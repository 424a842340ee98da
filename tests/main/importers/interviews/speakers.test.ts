import { describe, expect, it } from 'vitest';
import { importedInterview, reported } from '../../../support/imported-interview';

const talk = (names: readonly string[], words = 'We kept the pumps running.'): string =>
  names.map((name) => `${name}: ${words}`).join('\n\n');
const names = async (text: string, options = {}): Promise<string[]> =>
  (await importedInterview('talk.txt', text, options)).speakers.map(({ name }) => name);

describe('the people of a transcript', () => {
  it('are one person in any case of their name', async () => {
    expect(await names(talk(['OKAFOR', 'Brandt', 'Okafor', 'Brandt']))).toEqual(['Okafor', 'Brandt']);
  });

  it.each([['Okafor'], ['OKAFOR'], ['Maren'], ['Dr. Okafor'], ['MO']])(
    'are joined where %s fits one full name only, and the report says so',
    async (short) => {
      const text = talk(['Maren Okafor', 'Jonas Brandt', short, 'Jonas Brandt', 'Maren Okafor', short]);
      const interview = await importedInterview('talk.txt', text);
      expect(interview.speakers.map(({ name }) => name)).toEqual(['Maren Okafor', 'Jonas Brandt']);
      expect(interview.speakers[0]!.alsoKnownAs).toEqual([short]);
      expect(reported(interview, 'decided')).toContain(`“${short}” was taken for Maren Okafor`);
    },
  );

  it('are kept apart where a short name fits two', async () => {
    const text = talk(['Maren Okafor', 'Ade Okafor', 'Okafor', 'Maren Okafor', 'Ade Okafor', 'Okafor']);
    const interview = await importedInterview('talk.txt', text);
    expect(interview.speakers).toHaveLength(3);
    expect(reported(interview, 'notUnderstood')).toContain('may be Maren Okafor or Ade Okafor');
  });

  it('are numbered speakers, never short for one another', async () => {
    expect(await names(talk(['Speaker 1', 'Unknown Speaker', 'Speaker 2', 'Speaker 1']))).toHaveLength(3);
  });

  it('can be named and merged by a person', async () => {
    const speakers = [
      { label: 'speaker 1', name: 'Jonas Brandt', role: 'interviewer' },
      { label: 'Speaker 2', name: 'Maren Okafor' },
      { label: 'Speaker 3', name: 'Maren Okafor' },
    ] as const;
    const text = talk(['Speaker 1', 'Speaker 2', 'Speaker 1', 'Speaker 3']);
    const interview = await importedInterview('talk.txt', text, { speakers });
    expect(interview.speakers.map(({ name, role }) => [name, role])).toEqual([
      ['Jonas Brandt', 'interviewer'],
      ['Maren Okafor', 'unknown'],
    ]);
  });

  it('keep what stands in brackets after a name as another name', async () => {
    const text = talk(['Maren Okafor (harbour master)', 'Jonas Brandt', 'Maren Okafor', 'Jonas Brandt']);
    expect((await importedInterview('talk.txt', text)).speakers[0]!.alsoKnownAs).toEqual(['harbour master']);
  });

  it('are an interviewer where one asks most of the questions, and the report says so', async () => {
    const text = Array.from(
      { length: 6 },
      (_, at) =>
        `Jonas Brandt: What came next, number ${at}?\n\nMaren Okafor: The water rose by half a metre, and then it stopped for a while.`,
    ).join('\n\n');
    const interview = await importedInterview('talk.txt', text);
    expect(interview.speakers.map(({ role }) => role)).toEqual(['interviewer', 'interviewee']);
    expect(reported(interview, 'decided')).toContain('Jonas Brandt was taken for the interviewer');
  });

  it('keep the role that was guessed for one of them while the other is given his name', async () => {
    const text = Array.from(
      { length: 6 },
      (_, at) =>
        `JB: What came next, number ${at}?\n\nMO: The water rose by half a metre, and then it stopped.`,
    ).join('\n\n');
    const speakers = [{ label: 'JB', name: 'Jonas Brandt', role: 'interviewer' }] as const;
    const named = await importedInterview('talk.txt', text, { speakers });
    expect(named.speakers.map(({ role }) => role)).toEqual(['interviewer', 'interviewee']);
    const turned = await importedInterview('talk.txt', text, {
      speakers: [{ ...speakers[0], role: 'interviewee' }],
    });
    expect(turned.speakers.map(({ role }) => role)).toEqual(['interviewee', 'unknown']);
  });

  it('have no role where the evidence is not clear', async () => {
    const text = talk(['Jonas Brandt', 'Maren Okafor', 'Jonas Brandt', 'Maren Okafor'], 'Did it rise?');
    expect((await importedInterview('talk.txt', text)).speakers.map(({ role }) => role)).toEqual([
      'unknown',
      'unknown',
    ]);
  });
});
