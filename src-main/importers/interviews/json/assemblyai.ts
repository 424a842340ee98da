import { isArray, type JsonRecord } from '../../json-values';
import { oneLine, type Utterance } from '../raw-transcript';
import { labelAt, millisecondsAt, recordsIn, textAt } from './fields';
import { recordFormat } from './json-format';
import { placeWords, wordUtterances, type TrackWord } from './word-track';

/** AssemblyAI: utterances where speakers were told apart, else words; times in milliseconds. */
export const assemblyAiJson = recordFormat('AssemblyAI JSON', (value) => {
  const parts = recordsIn(value.utterances ?? value.sentences ?? value.paragraphs);
  const words = recordsIn(value.words);
  const isOurs =
    'audio_url' in value ||
    'language_code' in value ||
    'status' in value ||
    'sentences' in value ||
    'utterances' in value;
  if (!isOurs || 'results' in value || 'segments' in value) return null;
  if (parts.length === 0 && words.length === 0 && typeof value.text !== 'string') return null;
  if (isArray(value.paragraphs) && parts.some((part) => typeof part.text !== 'string')) return null;
  const language = textAt(value, 'language_code');
  return {
    utterances:
      parts.length > 0
        ? parts.map(utterance).filter(({ text }) => text !== '')
        : wordUtterances(words.map(trackWord)),
    ...(language && { language }),
    fullText: textAt(value, 'text'),
  };
});

function utterance(part: JsonRecord): Utterance {
  const text = oneLine(textAt(part, 'text') ?? '');
  const words = placeWords(text, recordsIn(part.words).map(trackWord));
  return {
    label: labelAt(part, 'speaker'),
    text,
    start: millisecondsAt(part, 'start'),
    end: millisecondsAt(part, 'end'),
    ...(words.length > 0 && { words }),
  };
}

function trackWord(word: JsonRecord): TrackWord {
  return {
    text: textAt(word, 'text') ?? '',
    start: millisecondsAt(word, 'start'),
    end: millisecondsAt(word, 'end'),
    label: labelAt(word, 'speaker'),
  };
}
