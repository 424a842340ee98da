import { describe, expect, it } from 'vitest';
import { bytesOf } from '../../../support/import-file';
import { importedInterview, reported, turns } from '../../../support/imported-interview';

const SRT = `1
00:00:01,000 --> 00:00:03,500
Where were you when
the water came?

2
00:00:04,000 --> 00:00:06,000
<i>On the crane.</i> I saw it.

3
00:00:06,500 --> 00:00:08,000
[thunder]
`;

describe('SubRip', () => {
  it('joins cues by single spaces and keeps the time of each', async () => {
    const [segment, ...more] = (await importedInterview('quay.srt', SRT)).segments;
    expect(more).toEqual([]);
    expect(segment).toMatchObject({
      text: 'Where were you when the water came? On the crane. I saw it. [thunder]',
      start: 1,
      end: 8,
    });
    expect(
      segment!.words!.map(([start, end, from, to]) => [segment!.text.slice(start, end), from, to]),
    ).toEqual([
      ['Where were you when the water came?', 1, 3.5],
      ['On the crane. I saw it.', 4, 6],
      ['[thunder]', 6.5, 8],
    ]);
    expect(segment!.notSpoken!.map(({ start, end }) => segment!.text.slice(start, end))).toEqual([
      '[thunder]',
    ]);
  });

  it.each([
    ['Windows line ends', SRT.replaceAll('\n', '\r\n')],
    ['old Mac line ends', SRT.replaceAll('\n', '\r')],
    ['a byte order mark', `\ufeff${SRT}`],
    ['no numbers', SRT.replace(/^\d\n/gm, '')],
    ['points in the times', SRT.replace(/,(\d{3})/g, '.$1')],
    ['no hours', SRT.replaceAll('00:00:0', '00:0')],
  ])('reads the same with %s', async (_what, text) => {
    const [segment] = (await importedInterview('quay.srt', text)).segments;
    expect(segment).toMatchObject({ start: 1, end: 8 });
    expect(segment!.text).toBe('Where were you when the water came? On the crane. I saw it. [thunder]');
  });

  it('reads UTF-16', async () => {
    const bytes = new Uint8Array(Buffer.from(`\ufeff${SRT}`, 'utf16le'));
    const interview = await importedInterview('quay.srt', bytes);
    expect(interview.report.encoding).toBe('utf-16le');
    expect(interview.segments[0]!.text).toContain('On the crane.');
  });

  it('takes the speakers from the words', async () => {
    const text = ['BRANDT: Where?', 'OKAFOR: On the crane.', 'I saw it.', 'BRANDT: Alone?\nOKAFOR: No.']
      .map((words, at) => `${at + 1}\n00:00:0${at},000 --> 00:00:0${at},900\n${words}`)
      .join('\n\n');
    expect(turns(await importedInterview('quay.srt', text))).toEqual([
      'BRANDT @0: Where?',
      'OKAFOR @1: On the crane. I saw it.',
      'BRANDT @3: Alone?',
      'OKAFOR @3: No.',
    ]);
  });

  it('keeps what follows a blank line inside a cue, and words whose times are broken', async () => {
    const text =
      '1\n00:00:01,000 --> 00:00:02,000\nFirst.\n\nStill the first.\n\n2\n00:00:xx --> 00:00:09,000\nSecond.\n';
    const interview = await importedInterview('quay.srt', text);
    expect(interview.segments.map((segment) => segment.text).join(' ')).toBe(
      'First. Still the first. Second.',
    );
    expect(reported(interview, 'notUnderstood')).toContain('The times of 1 cue could not be read');
    expect(reported(interview)).toContain('2 cues were read.');
  });

  it('splits at long silences where nobody is named, and two dashes in a cue in two', async () => {
    const text =
      '1\n00:00:01,000 --> 00:00:02,000\n- Where?\n- On the crane.\n\n2\n00:00:09,000 --> 00:00:10,000\nThe next day.\n';
    expect(turns(await importedInterview('quay.srt', text))).toEqual([
      '– @1: Where?',
      '– @1: On the crane.',
      '– @9: The next day.',
    ]);
  });
});

const VTT = `WEBVTT - The night shift
Language: en

STYLE
::cue { color: papayawhip }

REGION
id:left

NOTE checked by the desk

intro
00:01.000 --> 00:03.000 align:start
<v Jonas Brandt>Where were you?

00:00:03.500 --> 00:00:06.000
<v Maren Okafor>On <00:00:04.000>the <00:00:04.500>crane &amp; the quay.</v>

00:00:06.000 --> 00:00:07.000
♪ ship’s horn ♪
`;

describe('WebVTT', () => {
  it('reads voices, times inside cues and entities', async () => {
    const interview = await importedInterview('quay.vtt', VTT);
    expect(turns(interview)).toEqual([
      'Jonas Brandt @1: Where were you?',
      'Maren Okafor @3.5: On the crane & the quay.',
      '– @6: ♪ ship’s horn ♪',
    ]);
    const okafor = interview.segments[1]!;
    expect(okafor.words!.map(([start, end, from, to]) => [okafor.text.slice(start, end), from, to])).toEqual([
      ['On', 3.5, 4],
      ['the', 4, 4.5],
      ['crane & the quay.', 4.5, 6],
    ]);
    expect(interview.language).toBe('en');
    expect(interview.segments[2]!.notSpoken).toEqual([{ start: 0, end: 15 }]);
  });

  it.each([
    ['<v Maren Okafor On the crane.', 'Maren Okafor: On the crane.'],
    ['<v.loud Maren Okafor>On the crane.', 'Maren Okafor: On the crane.'],
    ['<v Maren\nOkafor>On the crane.', 'Maren Okafor: On the crane.'],
    ['<v Efua Mensah I was there.', '–: Efua Mensah I was there.'],
    ['<i>On the crane.', '–: On the crane.'],
    ['<i On the crane.', '–: On the crane.'],
    ['<c.loud.yellow On the crane.</c', '–: On the crane.'],
    ['<lang en On the crane.', '–: On the crane.'],
    ['<00:00:02.000 On the crane.', '–: On the crane.'],
    ['On the crane.<', '–: On the crane.'],
    ['On the crane.</', '–: On the crane.'],
    ['<nobody On the crane.', '–: nobody On the crane.'],
    ['Five < six, and I <3 cranes.', '–: Five < six, and I <3 cranes.'],
    ['If x<y then up.', '–: If x<y then up.'],
    ['Above < six and > five.', '–: Above < six and > five.'],
    ['<wave>On the crane.</wave>', '–: On the crane.'],
  ])('keeps the words of %j and no markup', async (payload, turn) => {
    const text = `WEBVTT\n\n00:01.000 --> 00:04.000\n${payload}\n\n00:05.000 --> 00:06.000\n<v Maren Okafor>Yes.\n`;
    const interview = await importedInterview('quay.vtt', text);
    const said = turns(interview).map((line) => line.replace(/ @[\d.]+/, ''));
    expect(said.join(' ')).toBe(turn.startsWith('Maren') ? `${turn} Yes.` : `${turn} Maren Okafor: Yes.`);
  });

  it('reports tags that nobody closed and tags that nobody knows', async () => {
    const text =
      'WEBVTT\n\n00:01.000 --> 00:04.000\n<v Maren Okafor On the crane.\n\n00:05.000 --> 00:06.000\n<wave>Yes.</wave>\n';
    const interview = await importedInterview('quay.vtt', text);
    expect(reported(interview, 'decided')).toContain('1 tag was never closed');
    expect(reported(interview, 'leftOut')).toContain('2 tags were left out that WebVTT does not know');
  });

  it('leaves out notes, styles, regions and identifiers, and lists them', async () => {
    const leftOut = reported(await importedInterview('quay.vtt', VTT), 'leftOut');
    for (const words of ['checked by the desk', 'papayawhip', 'id:left', 'intro', 'The night shift']) {
      expect(leftOut).toContain(words);
    }
  });

  it('says a line once where captions roll up', async () => {
    const lines = ['We kept the pumps', 'running all night', 'and by nine', 'the basin was dry'];
    const cues = lines.map(
      (line, at) => `00:0${at}.000 --> 00:0${at + 1}.000\n${at > 0 ? `${lines[at - 1]}\n` : ''}${line}`,
    );
    const interview = await importedInterview('quay.vtt', `WEBVTT\n\n${cues.join('\n\n')}\n`);
    expect(interview.segments[0]!.text).toBe(lines.join(' '));
    expect(reported(interview, 'decided')).toContain('3 lines shown a second time');
  });

  it('keeps every one of the same words said again and again: that is no roll', async () => {
    const cues = Array.from(
      { length: 6 },
      (_, at) => `00:0${at}.000 --> 00:0${at}.900\n${at < 5 ? 'No.' : 'Never.'}`,
    );
    const interview = await importedInterview('quay.vtt', `WEBVTT\n\n${cues.join('\n\n')}\n`);
    expect(interview.segments.map(({ text }) => text).join(' ')).toBe('No. No. No. No. No. Never.');
  });

  it('makes one segment for each 1,200 characters of a long speech, split between sentences', async () => {
    const cues = Array.from({ length: 60 }, (_, at) => {
      const clock = (seconds: number): string =>
        `00:${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}.000`;
      return `${clock(at * 4)} --> ${clock(at * 4 + 4)}\n<v Maren Okafor>Sentence ${at} about the pumps and the quay that night.`;
    });
    const { segments } = await importedInterview('quay.vtt', `WEBVTT\n\n${cues.join('\n\n')}`);
    expect(segments.length).toBeGreaterThan(2);
    expect(Math.max(...segments.map(({ text }) => text.length))).toBeLessThanOrEqual(1_200);
    expect(segments.every(({ text }) => text.endsWith('.'))).toBe(true);
    expect(
      segments
        .map(({ text }) => text)
        .join(' ')
        .match(/Sentence/g),
    ).toHaveLength(60);
  });
});

describe('the encoding of a subtitle file', () => {
  it('is found or guessed, and a guess is reported', async () => {
    const bytes = Uint8Array.from([
      ...bytesOf('1\n00:00:01,000 --> 00:00:02,000\nCaf'),
      0xe9,
      ...bytesOf(' at the quay.\n'),
    ]);
    const interview = await importedInterview('quay.srt', bytes);
    expect(interview.segments[0]!.text).toBe('Café at the quay.');
    expect(reported(interview, 'decided')).toContain('fits best');
  });
});

describe('times with a slip of the hand', () => {
  it.each([
    ['one digit for the seconds', '00:00:1,000 --> 00:00:3,500'],
    ['spaces inside', '00:00:01 ,000 --> 00:00: 03,500'],
    ['a setting right after', '00:00:01,000 --> 00:00:03,500position:50%'],
  ])('are read: %s', async (_, timing) => {
    const { segments } = await importedInterview('quay.srt', `1\n${timing}\nWhere were you?\n`);
    expect(segments[0]).toMatchObject({ start: 1, end: 3.5, text: 'Where were you?' });
  });
});

describe('what YouTube exports', () => {
  it('is read cue by cue, with the lines of each', async () => {
    const sbv =
      '0:00:01.000,0:00:03.500\nWhere were you[br]when the water came?\n\n0:00:04.000,0:00:06.000\nOn the crane.\n';
    const interview = await importedInterview('quay.sbv', sbv);
    expect(interview.report.format).toBe('YouTube subtitles');
    expect(interview.segments[0]).toMatchObject({
      start: 1,
      end: 6,
      text: 'Where were you when the water came? On the crane.',
    });
  });
});
