/** The services whose JSON is read. */
export type Service =
  'whisper' | 'whisper-cpp' | 'aws' | 'aws-call-analytics' | 'assemblyai' | 'deepgram' | 'rev' | 'paper-edit';

/** Makes what a service answers for the same sentence said again and again, every word with its time. */
type Make = (sentence: readonly string[], size: number) => unknown;

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly speaker: number;
}

export const SERVICES: Readonly<Record<Service, Make>> = {
  whisper: (sentence, size) => ({
    language: 'en',
    segments: turns(sentence, size, 60).map((words) => ({
      ...spanOf(words),
      text: ` ${textOf(words)}`,
      words: words.map(({ text, start, end }) => ({ word: ` ${text}`, start, end, probability: 0.98 })),
    })),
  }),
  'whisper-cpp': (sentence, size) => ({
    result: { language: 'en' },
    transcription: turns(sentence, size, 120).map((words) => ({
      offsets: offsetsOf(spanOf(words)),
      text: ` ${textOf(words)}`,
      tokens: words.map((word) => ({ text: ` ${word.text}`, offsets: offsetsOf(word), id: 1, p: 0.98 })),
    })),
  }),
  'aws-call-analytics': (sentence, size) => ({
    JobName: 'talk',
    Participants: [],
    Transcript: turns(sentence, size, 95).map((words) => ({
      ParticipantRole: words[0]!.speaker === 0 ? 'AGENT' : 'CUSTOMER',
      Content: textOf(words),
      BeginOffsetMillis: words[0]!.start * 1_000,
      EndOffsetMillis: words.at(-1)!.end * 1_000,
      Items: words.map(({ text, start, end }) => ({
        Type: 'pronunciation',
        Content: text,
        BeginOffsetMillis: start * 1_000,
        EndOffsetMillis: end * 1_000,
        Confidence: '0.98',
      })),
    })),
  }),
  aws: (sentence, size) => ({
    jobName: 'talk',
    results: {
      transcripts: [{ transcript: '' }],
      items: turns(sentence, size, 170)
        .flat()
        .map(({ text, start, end, speaker }) => ({
          type: 'pronunciation',
          speaker_label: `spk_${speaker}`,
          start_time: String(start),
          end_time: String(end),
          alternatives: [{ confidence: '0.98', content: text }],
        })),
    },
  }),
  assemblyai: (sentence, size) => ({
    status: 'completed',
    utterances: turns(sentence, size, 75).map((words) => ({
      speaker: 'AB'[words[0]!.speaker],
      start: words[0]!.start * 1_000,
      end: words.at(-1)!.end * 1_000,
      text: textOf(words),
      words: words.map(({ text, start, end }) => ({
        text,
        start: start * 1_000,
        end: end * 1_000,
        confidence: 1,
      })),
    })),
  }),
  deepgram: (sentence, size) => ({
    metadata: {},
    results: {
      channels: [
        {
          alternatives: [
            {
              transcript: '',
              words: turns(sentence, size, 110)
                .flat()
                .map((word) => ({
                  ...word,
                  text: undefined,
                  word: word.text.toLowerCase(),
                  punctuated_word: word.text,
                  confidence: 0.98,
                })),
            },
          ],
        },
      ],
    },
  }),
  rev: (sentence, size) => ({
    monologues: turns(sentence, size, 105).map((words) => ({
      speaker: words[0]!.speaker,
      elements: words.flatMap(({ text, start, end }) => [
        { type: 'text', value: text, ts: start, end_ts: end, confidence: 0.98 },
        { type: 'punct', value: ' ' },
      ]),
    })),
  }),
  'paper-edit': (sentence, size) => {
    const said = turns(sentence, size, 60);
    return {
      words: said.flat().map(({ text, start, end }, id) => ({ id, start, end, text })),
      paragraphs: said.map((words, id) => ({
        id,
        ...spanOf(words),
        speaker: `Speaker ${words[0]!.speaker}`,
      })),
    };
  },
};

/** Sentences of two people in turn, as many as make about `size` bytes where a word takes `perWord`. */
function turns(sentence: readonly string[], size: number, perWord: number): Word[][] {
  const count = Math.max(1, Math.round(size / perWord / sentence.length));
  return Array.from({ length: count }, (_, turn) =>
    sentence.map((text, at) => {
      const start = Math.round((turn * sentence.length + at) * 250) / 1_000;
      return { text, start, end: start + 0.2, speaker: turn % 2 };
    }),
  );
}

function spanOf(words: readonly Word[]): { start: number; end: number } {
  return { start: words[0]!.start, end: words.at(-1)!.end };
}

/** In milliseconds. */
function offsetsOf({ start, end }: { start: number; end: number }): { from: number; to: number } {
  return { from: start * 1_000, to: end * 1_000 };
}

function textOf(words: readonly Word[]): string {
  return words.map(({ text }) => text).join(' ');
}
