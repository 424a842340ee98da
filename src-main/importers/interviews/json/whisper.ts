import { isArray, isRecord, type JsonRecord } from '../../json-values';
import { oneLine, type Utterance } from '../raw-transcript';
import { labelAt, millisecondsAt, recordAt, recordsIn, secondsAt, textAt } from './fields';
import { recordFormat, type JsonFormat, type JsonTranscript } from './json-format';
import { placeWords, wordUtterances, type LooseWord, type TrackWord } from './word-track';

/** Whisper, faster-whisper, WhisperX with and without speakers, and the service's verbose and diarized answers. */
export const whisperJson: JsonFormat = {
  name: 'Whisper JSON',
  read: (value) => {
    if (isArray(value)) {
      return value.length > 0 && value.every(isSegment) ? segments(value.filter(isRecord), []) : null;
    }
    if (!isRecord(value) || !isArray(value.segments) || !value.segments.every(isSegment)) return null;
    const own = recordsIn(value.segments);
    const words = own.some((segment) => isArray(segment.words)) ? [] : recordsIn(value.words);
    return {
      ...segments(own, words),
      ...(typeof value.language === 'string' && { language: value.language }),
      fullText: textAt(value, 'text'),
    };
  },
};

function isSegment(value: unknown): boolean {
  return isRecord(value) && typeof value.text === 'string' && secondsAt(value, 'start') !== undefined;
}

function segments(own: readonly JsonRecord[], looseWords: readonly JsonRecord[]): JsonTranscript {
  let used = 0;
  const utterances = own.flatMap((segment) => {
    const end = secondsAt(segment, 'end') ?? Infinity;
    const from = used;
    while (used < looseWords.length && (secondsAt(looseWords[used]!, 'start') ?? 0) < end) used += 1;
    const words = isArray(segment.words) ? recordsIn(segment.words) : looseWords.slice(from, used);
    return segmentUtterances(segment, words);
  });
  return { utterances };
}

/** One segment; more where its words are spoken by more than one person. */
function segmentUtterances(segment: JsonRecord, words: readonly JsonRecord[]): Utterance[] {
  const label = labelAt(segment, 'speaker');
  const track = words.map((word) => trackWord(word, label));
  const speakers = new Set(track.map((word) => word.label));
  const text = oneLine(textAt(segment, 'text') ?? '');
  if (text === '') return [];
  if (speakers.size > 1 && sameWords(text, track)) return wordUtterances(track);
  const placed = placeWords(text, track);
  return [
    {
      label: label ?? track[0]?.label ?? null,
      text,
      start: secondsAt(segment, 'start'),
      end: secondsAt(segment, 'end'),
      ...(placed.length > 0 && { words: placed }),
    },
  ];
}

/** A word that could not be aligned has no speaker of its own: it goes with its segment. */
function trackWord(word: JsonRecord, label: string | null): TrackWord {
  return {
    text: textAt(word, 'word', 'text') ?? '',
    start: secondsAt(word, 'start'),
    end: secondsAt(word, 'end'),
    label: labelAt(word, 'speaker') ?? label,
  };
}

function sameWords(text: string, track: readonly TrackWord[]): boolean {
  return text.replace(/\s/g, '') === track.map((word) => word.text.replace(/\s/g, '')).join('');
}

/** whisper.cpp: times in milliseconds, and a mark where it thinks that the speaker changes. */
export const whisperCppJson = recordFormat('whisper.cpp JSON', (value) => {
  const parts = recordsIn(value.transcription);
  if (parts.length === 0 || !parts.every((part) => recordAt(part, 'offsets'))) return null;
  const utterances = parts.map((part, index): Utterance => {
    const offsets = recordAt(part, 'offsets')!;
    const text = oneLine(textAt(part, 'text') ?? '');
    const words = placeWords(text, wordsOfTokens(recordsIn(part.tokens)));
    return {
      label: labelAt(part, 'speaker'),
      text,
      start: millisecondsAt(offsets, 'from'),
      end: millisecondsAt(offsets, 'to'),
      ...(words.length > 0 && { words }),
      ...(parts[index - 1]?.speaker_turn_next === true && { opensTurn: true }),
    };
  });
  const language = textAt(recordAt(value, 'result') ?? {}, 'language');
  return { utterances, ...(language && { language }) };
});

/** The full output counts in pieces of words; one that begins with a space begins a word. `[_BEG_]` is none. */
function wordsOfTokens(tokens: readonly JsonRecord[]): LooseWord[] {
  const words: LooseWord[] = [];
  for (const token of tokens) {
    const text = textAt(token, 'text') ?? '';
    if (/^\[_.*\]$/.test(text)) continue;
    const times = recordAt(token, 'offsets') ?? {};
    const end = millisecondsAt(times, 'to');
    const last = words.at(-1);
    if (last && !/^\s/.test(text)) words[words.length - 1] = { ...last, text: last.text + text, end };
    else words.push({ text, start: millisecondsAt(times, 'from'), end });
  }
  return words;
}
