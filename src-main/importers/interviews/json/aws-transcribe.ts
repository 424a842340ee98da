import { isArray, type JsonRecord } from '../../json-values';
import { labelAt, recordAt, recordsIn, secondsAt, textAt } from './fields';
import { recordFormat } from './json-format';
import { wordUtterances, type TrackWord } from './word-track';

/** Amazon Transcribe: a list of words and marks; who says them stands beside each, or in a list of its own. */
export const awsTranscribeJson = recordFormat('Amazon Transcribe JSON', (value) => {
  const results = recordAt(value, 'results');
  if (!results || !isArray(results.transcripts) || !isArray(results.items)) return null;
  const speakers = speakersByStart(results);
  const language = textAt(results, 'language_code');
  return {
    utterances: wordUtterances(wordsOf(recordsIn(results.items), speakers)),
    ...(language && { language }),
    ...(textAt(value, 'jobName') && { title: textAt(value, 'jobName')! }),
    fullText: recordsIn(results.transcripts)
      .map((transcript) => textAt(transcript, 'transcript') ?? '')
      .join('\n'),
  };
});

/** By the start time as it is written: the one key that both lists share. */
function speakersByStart(results: JsonRecord): ReadonlyMap<string, string> {
  const speakers = new Map<string, string>();
  for (const segment of recordsIn(recordAt(results, 'speaker_labels')?.segments)) {
    for (const item of recordsIn(segment.items)) {
      const label = labelAt(item, 'speaker_label') ?? labelAt(segment, 'speaker_label');
      if (label) speakers.set(String(item.start_time), label);
    }
  }
  for (const channel of recordsIn(recordAt(results, 'channel_labels')?.channels)) {
    const label = labelAt(channel, 'channel_label');
    for (const item of recordsIn(channel.items)) {
      if (label && item.start_time !== undefined && !speakers.has(String(item.start_time))) {
        speakers.set(String(item.start_time), label);
      }
    }
  }
  return speakers;
}

function wordsOf(items: readonly JsonRecord[], speakers: ReadonlyMap<string, string>): TrackWord[] {
  let label: string | null = null;
  return items.map((item) => {
    const isPunctuation = item.type === 'punctuation';
    const own =
      labelAt(item, 'speaker_label', 'channel_label') ?? speakers.get(String(item.start_time)) ?? null;
    // a mark belongs to the word before it, whatever the list says
    if (!isPunctuation) label = own;
    return {
      text: textAt(recordsIn(item.alternatives)[0] ?? {}, 'content') ?? '',
      start: secondsAt(item, 'start_time'),
      end: secondsAt(item, 'end_time'),
      label,
      ...(isPunctuation && { glued: true }),
    };
  });
}
