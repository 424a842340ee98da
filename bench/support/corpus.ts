import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Interview, Segment, Speaker } from '../../src-shared/domain/interview';
import type { TextRange } from '../../src-shared/domain/text-range';
import { ON_THE_RECORD } from '../../src-shared/domain/terms';

const TRANSCRIPT = /\.(md|markdown|txt)$/i;
const TURN = /^\*\*([^*:]{1,80}):?\s*\*\*:?\s*/;
const CUE =
  /\[\s*(?:\\?[\d:.\\\s]+|(?:unintelligible|inaudible|cross-?talk|laugh\w*|applause|music|singing|break|sample|playing|starts)\b[^\]]*)\]/gi;

/** Every transcript below a folder, in order of path. */
export function transcriptFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && TRANSCRIPT.test(entry.name) && !/^readme/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Reads a transcript in which `**Name:**` opens a turn and later paragraphs belong to the turn before. */
export function readTranscript(id: string, file: string): Interview {
  return transcriptOf(id, readFileSync(file, 'utf8'));
}

export function transcriptOf(id: string, markdown: string): Interview {
  const turns: { name: string | null; paragraphs: string[] }[] = [];
  for (const paragraph of markdown.replace(/\r/g, '').split(/\n\s*\n/)) {
    const text = paragraph.replace(/\s*\n\s*/g, ' ').trim();
    const opens = TURN.exec(text);
    const words = opens ? text.slice(opens[0].length) : text;
    if (opens) turns.push({ name: opens[1]!.trim(), paragraphs: [words] });
    else if (turns.length > 0) turns.at(-1)!.paragraphs.push(words);
    else if (words) turns.push({ name: null, paragraphs: [words] });
  }
  return interviewOf(
    id,
    turns.map(({ name, paragraphs }) => ({ name, text: paragraphs.join(' ') })),
  );
}

/** An interview of turns; everything that a bench does not look at is empty. */
export function interviewOf(id: string, turns: readonly { name: string | null; text: string }[]): Interview {
  const names = [...new Set(turns.map(({ name }) => name).filter((name) => name !== null))];
  const speakers: Speaker[] = names.map((name) => ({ id: name, name, role: 'unknown', alsoKnownAs: [] }));
  return {
    id,
    title: id,
    speakers,
    segments: turns.map(({ name, text }, index) => segmentOf(`s${index}`, name, text)),
    terms: ON_THE_RECORD,
    passageTerms: [],
    transcript: 'unreviewed',
    note: '',
    tags: [],
    original: null,
    report: { notes: [] } as unknown as Interview['report'],
    revision: 1,
    createdAt: '2024-01-01T00:00:00.000Z',
    updatedAt: '2024-01-01T00:00:00.000Z',
  };
}

function segmentOf(id: string, speakerId: string | null, written: string): Segment {
  const text = written.replace(/\\([[\]#*_>.-])/g, '$1');
  const notSpoken: TextRange[] = [...text.matchAll(CUE)].map((cue) => ({
    start: cue.index,
    end: cue.index + cue[0].length,
  }));
  return { id, speakerId, text, ...(notSpoken.length > 0 && { notSpoken }) };
}
