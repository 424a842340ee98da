import { describe, expect, it } from 'vitest';
import { importedInterview, interviewRefusal, reported, turns } from '../../../support/imported-interview';

const read = (value: unknown) => importedInterview('quay.json', JSON.stringify(value));

/** The words of the first segments that have a time of their own, as `word@seconds`. */
const timedWords = ({ segments }: Awaited<ReturnType<typeof read>>): string[] =>
  segments.flatMap(({ text, words = [] }) =>
    words.map(([start, end, from]) => `${text.slice(start, end)}@${from}`),
  );

const TURNS = ['SPEAKER @1: Where were you?', 'OTHER @2.5: On the crane.'];
const named = (first: string, second: string): string[] => [
  TURNS[0]!.replace('SPEAKER', first),
  TURNS[1]!.replace('OTHER', second),
];

const WORDS = [
  { text: 'Where', start: 1, end: 1.2, who: 0 },
  { text: 'were', start: 1.2, end: 1.4, who: 0 },
  { text: 'you?', start: 1.4, end: 2, who: 0 },
  { text: 'On', start: 2.5, end: 2.6, who: 1 },
  { text: 'the', start: 2.6, end: 2.8, who: 1 },
  { text: 'crane.', start: 2.8, end: 3.4, who: 1 },
];
const EVERY_WORD = WORDS.map(({ text, start }) => `${text}@${start}`);

const whisper = (speakers: readonly (string | undefined)[], withWords = true) => ({
  text: ' Where were you? On the crane.',
  language: 'en',
  segments: [0, 1].map((who) => {
    const words = WORDS.filter((word) => word.who === who);
    return {
      id: who,
      start: words[0]!.start,
      end: words.at(-1)!.end,
      text: ` ${words.map(({ text }) => text).join(' ')}`,
      ...(speakers[who] && { speaker: speakers[who] }),
      ...(withWords && { words: words.map(({ text, start, end }) => ({ word: ` ${text}`, start, end })) }),
    };
  }),
});

const FORMATS: [string, unknown, string[]][] = [
  ['WhisperX JSON', whisper(['SPEAKER_00', 'SPEAKER_01']), named('SPEAKER_00', 'SPEAKER_01')],
  [
    'Amazon Transcribe',
    {
      jobName: 'quay',
      results: {
        transcripts: [{ transcript: 'Where were you? On the crane.' }],
        items: WORDS.flatMap(({ text, start, end, who }) => {
          const word = {
            type: 'pronunciation',
            start_time: String(start),
            end_time: String(end),
            alternatives: [{ content: text.replace(/[.?]$/, '') }],
          };
          const mark = /[.?]$/.exec(text)?.[0];
          return [
            { ...word, speaker_label: `spk_${who}` },
            ...(mark ? [{ type: 'punctuation', alternatives: [{ content: mark }] }] : []),
          ];
        }),
      },
    },
    named('spk_0', 'spk_1'),
  ],
  [
    'AssemblyAI',
    {
      id: 'x',
      status: 'completed',
      text: 'Where were you? On the crane.',
      utterances: [0, 1].map((who) => ({
        speaker: 'AB'[who],
        start: who ? 2500 : 1000,
        end: who ? 3400 : 2000,
        text: who ? 'On the crane.' : 'Where were you?',
        words: WORDS.filter((word) => word.who === who).map(({ text, start, end }) => ({
          text,
          start: start * 1000,
          end: end * 1000,
        })),
      })),
    },
    named('Speaker A', 'Speaker B'),
  ],
  [
    'Rev',
    {
      speakers: [
        { id: 0, name: 'Jonas Brandt' },
        { id: 1, name: 'Maren Okafor' },
      ],
      monologues: [0, 1].map((who) => ({
        speaker: who,
        elements: WORDS.filter((word) => word.who === who).flatMap(({ text, start, end }, at) => [
          ...(at > 0 ? [{ type: 'punct', value: ' ' }] : []),
          { type: 'text', value: text.replace(/[.?]$/, ''), ts: start, end_ts: end },
          ...(/[.?]$/.test(text) ? [{ type: 'punct', value: text.at(-1) }] : []),
        ]),
      })),
    },
    named('Jonas Brandt', 'Maren Okafor'),
  ],
  [
    'Deepgram',
    {
      metadata: {},
      results: {
        channels: [
          {
            alternatives: [
              {
                transcript: 'Where were you? On the crane.',
                words: WORDS.map(({ text, start, end, who }) => ({
                  word: text.toLowerCase(),
                  punctuated_word: text,
                  start,
                  end,
                  speaker: who,
                })),
              },
            ],
          },
        ],
      },
    },
    named('Speaker 0', 'Speaker 1'),
  ],
  [
    'BBC Digital Paper Edit',
    {
      words: WORDS.map(({ text, start, end }, id) => ({ id, text, start, end })),
      paragraphs: [
        { id: 0, start: 1, end: 2, speaker: 'Jonas Brandt' },
        { id: 1, start: 2.5, end: 3.4, speaker: 'Maren Okafor' },
      ],
    },
    named('Jonas Brandt', 'Maren Okafor'),
  ],
];

describe('the JSON of a transcription service', () => {
  it.each(FORMATS)(
    'of %s keeps speakers, words and the time of every word',
    async (name, value, expected) => {
      const interview = await read(value);
      expect(turns(interview)).toEqual(expected);
      expect(timedWords(interview).map((word) => word.replace(/[.?]@/, '@'))).toEqual(
        EVERY_WORD.map((word) => word.replace(/[.?]@/, '@')),
      );
      expect(interview.report.format).toContain(name.replace(/^WhisperX JSON$/, 'Whisper'));
    },
  );

  it('of Whisper without speakers and words keeps the times of its segments', async () => {
    const interview = await read(whisper([], false));
    expect(interview).toMatchObject({ language: 'en', transcript: 'machine', speakers: [] });
    expect(interview.segments.map(({ text, start, end }) => [text, start, end])).toEqual([
      ['Where were you? On the crane.', 1, 3.4],
    ]);
    expect(interview.segments[0]!.words!.map(([, , from, to]) => [from, to])).toEqual([
      [1, 2],
      [2.5, 3.4],
    ]);
  });

  it('of whisper.cpp counts milliseconds', async () => {
    const part = (text: string, from: number, to: number) => ({
      text,
      offsets: { from, to },
      timestamps: {},
    });
    const interview = await read({
      result: { language: 'en' },
      transcription: [part(' Where?', 1000, 2000), part(' There.', 2500, 3400)],
    });
    expect(interview.segments[0]).toMatchObject({ text: 'Where? There.', start: 1, end: 3.4 });
  });

  it('says where the timed words are fewer than the words of the whole text', async () => {
    const value = whisper(['A', 'B']);
    const interview = await read({ ...value, text: `${value.text} And then it rose again.` });
    expect(reported(interview, 'notUnderstood')).toContain('has 11');
  });

  it('reads the whole text where there are no words with times', async () => {
    const interview = await read({ id: 'x', status: 'completed', text: 'On the crane.', words: [] });
    expect(interview.segments.map(({ text }) => text)).toEqual(['On the crane.']);
  });

  it.each([
    ['unknownFormat', '{"name":"quay"}'],
    ['damaged', '{"segments": [{"start": 1, "text": "cut off'],
    ['hostile', `{"__proto__": {"segments": []}, "segments": []}`],
    ['hostile', `${'['.repeat(70)}${']'.repeat(70)}`.replace(/^\[/, '[{"a":').replace(/\]$/, '}]')],
  ])('is refused as %s', async (kind, text) => {
    expect((await interviewRefusal('quay.json', text)).kind).toBe(kind);
  });
});

describe('the JSON of Amazon’s Call Analytics', () => {
  it('has turns of an agent and a customer, and the time of each word', async () => {
    const item = (Content: string, from?: number) => ({
      Content,
      Type: from === undefined ? 'punctuation' : 'pronunciation',
      ...(from !== undefined && { BeginOffsetMillis: from, EndOffsetMillis: from + 200 }),
    });
    const interview = await read({
      JobName: 'quay',
      LanguageCode: 'en-GB',
      Participants: [{ ParticipantRole: 'AGENT' }, { ParticipantRole: 'CUSTOMER' }],
      Transcript: [
        {
          ParticipantRole: 'AGENT',
          Content: 'Who rang?',
          Items: [item('Who', 400), item('rang', 700), item('?')],
        },
        { ParticipantRole: 'CUSTOMER', Content: 'Okafor.', Items: [item('Okafor', 1_500), item('.')] },
      ],
    });
    expect(turns(interview)).toEqual(['Agent @0.4: Who rang?', 'Customer @1.5: Okafor.']);
    expect(timedWords(interview)).toEqual(['Who@0.4', 'rang@0.7', 'Okafor@1.5']);
    expect(interview.language).toBe('en-GB');
  });
});

describe('what the report of a service’s file does not say', () => {
  it('that the labels Speaker A and Speaker B are one name with a wrong letter', async () => {
    const said = (speaker: string, text: string) => ({ speaker, text, start: 0, end: 900, words: [] });
    const utterances = [said('A', 'Where were you?'), said('B', 'On the crane.')];
    const interview = await read({ status: 'completed', utterances, words: [] });
    expect(reported(interview, 'notUnderstood')).toBe('');
  });

  it('that words are missing where the whole text has the same letters and other spaces', async () => {
    const segments = [
      { start: 0, end: 2, text: '水が' },
      { start: 2, end: 4, text: '来た' },
    ];
    expect(reported(await read({ text: '水が来た', segments }), 'notUnderstood')).toBe('');
  });
});

describe('the full JSON of whisper.cpp', () => {
  it('has the time of each word, put together from its pieces', async () => {
    const token = (text: string, from: number, to: number) => ({ text, offsets: { from, to } });
    const interview = await read({
      result: { language: 'en' },
      transcription: [
        {
          offsets: { from: 0, to: 2_000 },
          text: ' The pumps stopped.',
          tokens: [
            token('[_BEG_]', 0, 0),
            token(' The', 100, 300),
            token(' pump', 300, 600),
            token('s', 600, 700),
            token(' stopped', 700, 1_400),
            token('.', 1_400, 1_500),
            token('[_TT_100]', 2_000, 2_000),
          ],
        },
      ],
    });
    expect(timedWords(interview)).toEqual(['The@0.1', 'pumps@0.3', 'stopped.@0.7']);
  });
});
