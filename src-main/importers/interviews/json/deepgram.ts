import { isArray, type JsonRecord } from '../../json-values';
import type { Utterance } from '../raw-transcript';
import { labelAt, recordAt, recordsIn, secondsAt, textAt } from './fields';
import { recordFormat } from './json-format';
import { wordUtterances, type TrackWord } from './word-track';

/** Deepgram: the words of each channel; several channels are people with microphones of their own. */
export const deepgramJson = recordFormat('Deepgram JSON', (value) => {
  const results = recordAt(value, 'results') ?? value;
  const channels = recordsIn(results.channels);
  if (!isArray(results.channels) || !channels.every(({ alternatives }) => isArray(alternatives))) return null;
  const best = channels.map((channel) => recordsIn(channel.alternatives)[0] ?? {});
  const language = textAt(channels[0] ?? {}, 'detected_language');
  return {
    utterances: inTurn(
      best.map((alternative, index) =>
        channelUtterances(alternative, channels.length > 1 ? index + 1 : null),
      ),
    ),
    ...(language && { language }),
    fullText: best.map((alternative) => textAt(alternative, 'transcript') ?? '').join('\n'),
  };
});

function channelUtterances(alternative: JsonRecord, channel: number | null): Utterance[] {
  const paragraphStarts = new Set(
    recordsIn(recordAt(alternative, 'paragraphs')?.paragraphs).map((paragraph) =>
      secondsAt(paragraph, 'start'),
    ),
  );
  const words = recordsIn(alternative.words).map((word): TrackWord => {
    const speaker = labelAt(word, 'speaker');
    const start = secondsAt(word, 'start');
    return {
      text: textAt(word, 'punctuated_word', 'word') ?? '',
      start,
      end: secondsAt(word, 'end'),
      label:
        channel === null
          ? speaker
          : speaker === null
            ? `Channel ${channel}`
            : `Channel ${channel}, ${speaker}`,
      ...(paragraphStarts.has(start) && { opensParagraph: true }),
    };
  });
  return wordUtterances(words);
}

/** Channels were recorded side by side: their utterances are brought into the order in which they begin. */
function inTurn(channels: readonly Utterance[][]): Utterance[] {
  if (channels.length === 1) return channels[0]!;
  return channels.flat().sort((a, b) => (a.start ?? 0) - (b.start ?? 0));
}
