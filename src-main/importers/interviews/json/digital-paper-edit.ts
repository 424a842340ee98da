import { isArray, type JsonRecord } from '../../json-values';
import { say } from '../../../../src-shared/words/say';
import { reportItem } from '../../report-items';
import { labelAt, recordAt, recordsIn, secondsAt, textAt } from './fields';
import { recordFormat } from './json-format';
import { wordUtterances, type TrackWord } from './word-track';

interface Paragraph {
  readonly start: number;
  readonly end: number;
  readonly label: string | null;
}

/** BBC Digital Paper Edit: words with times, and paragraphs that say from when to when which speaker speaks. */
export const digitalPaperEditJson = recordFormat('BBC Digital Paper Edit JSON', (value) => {
  const holder = isPaperEdit(value) ? value : recordAt(value, 'transcript');
  if (!holder || !isPaperEdit(holder)) return null;
  const paragraphs = recordsIn(holder.paragraphs).map(paragraphOf);
  const words = wordsOf(recordsIn(holder.words), paragraphs);
  const outside = words.filter(({ isOutside }) => isOutside).length;
  const title = textAt(value, 'title', 'transcriptTitle');
  const sentence = say('transcriptReports.wordsOutside', { count: outside });
  return {
    utterances: wordUtterances(words),
    ...(title && { title }),
    // people correct these transcripts; whether this one was, the file does not say
    state: 'unreviewed',
    ...(outside > 0 && { items: [reportItem('notUnderstood', sentence, { count: outside })] }),
  };
});

function isPaperEdit(value: JsonRecord): boolean {
  return (
    isArray(value.words) &&
    isArray(value.paragraphs) &&
    recordsIn(value.words).every(
      (word) => typeof word.text === 'string' && secondsAt(word, 'start') !== undefined,
    ) &&
    recordsIn(value.paragraphs).every((paragraph) => secondsAt(paragraph, 'start') !== undefined)
  );
}

function paragraphOf(paragraph: JsonRecord): Paragraph {
  const start = secondsAt(paragraph, 'start') ?? 0;
  return { start, end: secondsAt(paragraph, 'end') ?? start, label: labelAt(paragraph, 'speaker') };
}

/** Words and paragraphs run side by side; a word belongs to the paragraph in which it begins. */
function wordsOf(
  words: readonly JsonRecord[],
  paragraphs: readonly Paragraph[],
): (TrackWord & { isOutside: boolean })[] {
  let at = 0;
  let last = -1;
  return words.map((word) => {
    const start = secondsAt(word, 'start')!;
    while (at < paragraphs.length - 1 && start >= paragraphs[at + 1]!.start) at += 1;
    const paragraph = paragraphs[at];
    const isInside = paragraph !== undefined && start >= paragraph.start && start <= paragraph.end;
    const opensParagraph = isInside && at !== last;
    if (isInside) last = at;
    return {
      text: textAt(word, 'text') ?? '',
      start,
      end: secondsAt(word, 'end'),
      label: isInside ? paragraph.label : null,
      isOutside: !isInside,
      ...(opensParagraph && { opensParagraph }),
    };
  });
}
