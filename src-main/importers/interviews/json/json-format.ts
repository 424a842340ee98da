import type { ImportReportItem } from '../../../../src-shared/domain/import-report';
import { countWords, countWordsIn } from '../../../../src-shared/text/count-words';
import { say } from '../../../../src-shared/words/say';
import { isRecord, type JsonRecord } from '../../json-values';
import { reportItem } from '../../report-items';
import type { RawTranscript, Utterance } from '../raw-transcript';

/** What the JSON of a transcription service says. */
export type JsonTranscript = Omit<RawTranscript, 'format' | 'encoding' | 'state' | 'items'> & {
  /** Default: `machine`, as services make them. */
  readonly state?: RawTranscript['state'];
  /** The whole text as the file has it beside the timed words, to compare. */
  readonly fullText?: string | null;
  readonly items?: readonly ImportReportItem[];
};

/** The JSON of one service. */
export interface JsonFormat {
  readonly name: string;
  /** Whether a file's value has this shape; `null` where not. The value may be a list. */
  read(value: unknown): JsonTranscript | null;
}

/** A format whose value is an object. */
export function recordFormat(name: string, read: (value: JsonRecord) => JsonTranscript | null): JsonFormat {
  return { name, read: (value) => (isRecord(value) ? read(value) : null) };
}

/**
 * Compares the timed words with the whole text of the file: where the one has more words than the other, a
 * person should know which was read. Where there are no timed words at all, the whole text is what was said.
 */
export function withFullText(transcript: JsonTranscript): JsonTranscript {
  const full = transcript.fullText?.trim() ?? '';
  if (full === '') return transcript;
  if (transcript.utterances.length === 0) {
    const paragraphs = full
      .split(/\s*\n+\s*/)
      .map((text): Utterance => ({ label: null, text, opensParagraph: true }));
    const item = reportItem('decided', say('transcriptReports.noTimes'));
    return { ...transcript, utterances: paragraphs, items: [...(transcript.items ?? []), item] };
  }
  if (lettersOf(transcript.utterances.map(({ text }) => text).join('')) === lettersOf(full)) {
    return transcript;
  }
  const read = countWordsIn(transcript.utterances);
  const whole = countWords(full);
  if (read === whole) return transcript;
  const sentence = say('transcriptReports.timedDiffer', { timed: read, whole });
  const item = reportItem('notUnderstood', sentence, { count: Math.abs(read - whole) });
  return { ...transcript, items: [...(transcript.items ?? []), item] };
}

/** Words may be parted elsewhere in what has times, but the letters are the same or not. */
function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}
