import { describe, expect, it } from 'vitest';
import { importedInterview, reported, turns } from '../../../support/imported-interview';

const ASKED = 'When did you first see the water come over the quay?';
const SAID = 'A little before four. I was on the crane, and the whole basin went grey.';
const AGAIN = 'Who did you call?';
const ANSWER = 'The harbour office. Nobody picked up for eleven minutes.';

const plain = [
  `Jonas Brandt: ${ASKED}`,
  `Maren Okafor: ${SAID}`,
  `Jonas Brandt: ${AGAIN}`,
  `Maren Okafor: ${ANSWER}`,
];
const timed = (times: readonly number[]) =>
  plain.map((turn, index) => turn.replace(':', ` @${times[index]}:`));

/** How people write the same four turns. */
const write = (turn: (name: string, words: string, index: number) => string, between = '\n\n'): string =>
  [
    ['Jonas Brandt', ASKED],
    ['Maren Okafor', SAID],
    ['Jonas Brandt', AGAIN],
    ['Maren Okafor', ANSWER],
  ]
    .map(([name, words], index) => turn(name!, words!, index))
    .join(between);

const CLOCKS = ['00:13:50', '00:14:02', '00:14:31', '00:14:33'];
const AT = timed([830, 842, 871, 873]);

describe('a typed transcript', () => {
  it.each([
    ['Name: words', write((name, words) => `${name}: ${words}`), plain],
    ['Name: words, one turn a line', write((name, words) => `${name}: ${words}`, '\n'), plain],
    ['Name: on a line, words below', write((name, words) => `${name}:\n${words}`), plain],
    ['full-width colon', write((name, words) => `${name}：${words}`), plain],
    ['**Name:** words', write((name, words) => `**${name}:** ${words}`), plain],
    ['**Name**: words', write((name, words) => `**${name}**: ${words}`), plain],
    ['Name (00:14:02): words', write((name, words, at) => `${name} (${CLOCKS[at]}): ${words}`), AT],
    ['Name [00:14:02]: words', write((name, words, at) => `${name} [${CLOCKS[at]}]: ${words}`), AT],
    [
      'Name: (14:02) and words below',
      write((name, words, at) => `${name}: (${CLOCKS[at]!.slice(3)})\n${words}`),
      AT,
    ],
    [
      'Name (14:02): and words below',
      write((name, words, at) => `${name} (${CLOCKS[at]!.slice(3)}):\n${words}`),
      AT,
    ],
    ['[00:14:02] Name: words', write((name, words, at) => `[${CLOCKS[at]}] ${name}: ${words}`), AT],
    ['00:14:02 Name: words', write((name, words, at) => `${CLOCKS[at]} ${name}: ${words}`), AT],
    ['Name: [14:02] words', write((name, words, at) => `${name}: [${CLOCKS[at]!.slice(3)}] ${words}`), AT],
    [
      '**Name:** \\[14:02\\] words',
      write((name, words, at) => `**${name}:** \\[${CLOCKS[at]!.slice(3)}\\] ${words}`),
      AT,
    ],
    ['Name [00:14:02] words', write((name, words, at) => `${name} [${CLOCKS[at]}] ${words}`), AT],
    [
      'Name  14:02 and words below',
      write((name, words, at) => `${name}  ${CLOCKS[at]!.slice(3)}  \n${words}`),
      AT,
    ],
    ['name on its own line', write((name, words) => `${name}\n${words}`), plain],
    [
      'name, timecode and words on lines of their own',
      write((name, words, at) => `${name}\n[${CLOCKS[at]}]\n${words}`),
      AT,
    ],
    ['timecode on the line above', write((name, words, at) => `[${CLOCKS[at]}]\n${name}: ${words}`), AT],
    ['name, tab, words', write((name, words) => `${name}\t${words}`, '\n'), plain],
    ['[Name] words', write((name, words) => `[${name}] ${words}`), plain],
    ['>> Name: words', write((name, words) => `>> ${name}: ${words}`), plain],
    ['hours without brackets in one file', write((name, words, at) => `${name} ${CLOCKS[at]}\n${words}`), AT],
    ['a table in Markdown', write((name, words) => `| **${name}** | ${words} |`, '\n'), plain],
  ])('is read from %s', async (_pattern, text, expected) => {
    expect(turns(await importedInterview('quay.txt', text))).toEqual(expected);
  });

  it('is read from capitals, and keeps them as the name', async () => {
    const text = write((name, words) => `${name.split(' ')[1]!.toUpperCase()}: ${words}`);
    expect((await importedInterview('quay.txt', text)).speakers.map(({ name }) => name)).toEqual([
      'BRANDT',
      'OKAFOR',
    ]);
  });

  it.each(['.', ':'])('is read from Q and A with “%s” after them, and knows who asks', async (mark) => {
    const text = write((name, words) => `${name === 'Jonas Brandt' ? 'Q' : 'A'}${mark} ${words}`);
    const interview = await importedInterview('quay.txt', text);
    expect(interview.speakers.map(({ name, role }) => [name, role])).toEqual([
      ['Q', 'interviewer'],
      ['A', 'interviewee'],
    ]);
    expect(interview.segments.map((segment) => segment.text)).toEqual([ASKED, SAID, AGAIN, ANSWER]);
  });

  it('takes F4 stamps at the end of paragraphs for the end of what was said, and for the beginning of the next', async () => {
    const text = `B: ${ASKED} #00:13:58-5#\n\nO: ${SAID} #00:14:22-0#\n\nB: ${AGAIN} #00:14:24-3#\n`;
    const { segments } = await importedInterview('quay.txt', text);
    expect(segments.map(({ start, end }) => [start, end])).toEqual([
      [undefined, 838.5],
      [838.5, 862],
      [862, 864.3],
    ]);
  });

  it('starts a new turn at every dash where a whole file is written so, and names nobody', async () => {
    const text = `– ${ASKED}\n– ${SAID}\n– ${AGAIN}\n– ${ANSWER}`;
    const interview = await importedInterview('quay.txt', text);
    expect(interview.segments.map((segment) => segment.text)).toEqual([ASKED, SAID, AGAIN, ANSWER]);
    expect(interview.speakers).toEqual([]);
  });

  it('keeps paragraphs without a label in the turn before them', async () => {
    const text = `Jonas Brandt: ${ASKED}\n\nMaren Okafor: ${SAID}\n\nThen the lights went.\n\nJonas Brandt: ${AGAIN}`;
    expect(turns(await importedInterview('quay.txt', text))[1]).toBe(
      `Maren Okafor: ${SAID} Then the lights went.`,
    );
  });

  it('takes timecodes out of the words, keeps them as times of the words behind them', async () => {
    const text = `Maren Okafor: [14:02] We waited.\n\n[14:40] Then it rose again [14:55], faster.\n\nJonas Brandt: Faster?\n\nMaren Okafor: Yes.`;
    const [first] = (await importedInterview('quay.txt', text)).segments;
    expect(first!.text).toBe('We waited. Then it rose again, faster.');
    expect(first!.words!.map(([start, end, from]) => [first!.text.slice(start, end), from])).toEqual([
      ['We waited.', 842],
      ['Then it rose again', 880],
      [', faster.', 895],
    ]);
  });

  it('leaves times of day in the words', async () => {
    const text =
      'Jonas Brandt: And at 14:02?\n\nMaren Okafor: The 14:02 ferry (15:30 on Sundays) had left.\n\nJonas Brandt: I see.\n\nMaren Okafor: 16:10 was the next.';
    expect(turns(await importedInterview('quay.txt', text))).toEqual([
      'Jonas Brandt: And at 14:02?',
      'Maren Okafor: The 14:02 ferry (15:30 on Sundays) had left.',
      'Jonas Brandt: I see.',
      'Maren Okafor: 16:10 was the next.',
    ]);
  });

  it('reads frames where the last digits of many timecodes never reach thirty, and says so', async () => {
    const stamps = ['00:00:02.12', '00:00:09.29', '00:00:15.03', '00:00:21.24', '00:00:30.15', '00:00:41.00'];
    const text = stamps
      .map((stamp, at) => `${at % 2 ? 'Maren Okafor' : 'Jonas Brandt'}: [${stamp}] Line ${at}.`)
      .join('\n\n');
    const interview = await importedInterview('quay.txt', text);
    expect(interview.segments[0]!.start).toBe(2.4);
    expect(reported(interview, 'decided')).toContain('frames, 30 a second');
  });

  it('does not sort times that run backwards, and reports them', async () => {
    const text = 'Jonas Brandt: [10:00] One.\n\nMaren Okafor: [09:30] Two.\n\nJonas Brandt: [11:00] Three.';
    const interview = await importedInterview('quay.txt', text);
    expect(interview.segments.map(({ start }) => start)).toEqual([600, 570, 660]);
    expect(reported(interview, 'notUnderstood')).toContain('Times run backwards at 1 place');
  });

  it('lets nobody speak during a break: who spoke before goes on', async () => {
    const text =
      '**Maren Okafor:** The pumps held.\n\n**Break:** \\[22:58\\]\n\nUntil nine, that is.\n\n**Jonas Brandt:** And then?\n\n**Maren Okafor:** They failed.';
    const interview = await importedInterview('quay.md', text);
    expect(turns(interview)[1]).toBe('Maren Okafor: Until nine, that is.');
    expect(reported(interview, 'leftOut')).toContain('Break');
  });
});
