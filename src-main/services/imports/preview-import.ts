import type { Block } from '../../../src-shared/domain/block';
import type { ImportOptions } from '../../../src-shared/domain/import-options';
import type { Imported, ImportedDraft, ImportedInterview } from '../../../src-shared/domain/imported';
import type {
  PagePreview,
  ReadPreview,
  SpeakerPreview,
  TrackedPreview,
  TranscriptPreview,
} from '../../../src-shared/ipc/import-preview';
import { countWordsIn } from '../../../src-shared/text/count-words';

const OPENING_TURNS = 12;
const OPENING_BLOCKS = 8;
const LONGEST_TEXT = 400;

/** What a window needs to show of what was read; the whole of it stays on this side. */
export function previewImport(
  imported: Imported,
  options: ImportOptions,
  duplicateOf: string | undefined,
): ReadPreview {
  const { title, report, encodings = [] } = imported;
  const common = { status: 'read' as const, as: imported.kind, title, report, encodings, duplicateOf };
  if (imported.kind === 'interview') {
    const transcript = transcriptPreview(imported);
    const words = transcript.speakers.reduce((sum, speaker) => sum + speaker.words, 0);
    return { ...common, words: words + unnamedWords(imported), transcript };
  }
  const opening = openingOf(imported.blocks);
  const words = countWordsIn(imported.blocks);
  if (imported.kind === 'document') {
    return imported.image ? { ...common, words, image: imported.image } : { ...common, words, opening };
  }
  return {
    ...common,
    words,
    opening,
    tracked: trackedPreview(imported, options),
    page: pagePreview(imported),
  };
}

/** The first turns and how often and how much each speaker speaks. */
export function transcriptPreview(imported: ImportedInterview): TranscriptPreview {
  const { segments, pattern, columns, isTyped = false } = imported;
  const names = new Map(imported.speakers.map(({ id, name }) => [id, name]));
  return {
    ...(pattern && { pattern }),
    ...(columns && { columns }),
    isTyped,
    speakers: speakerPreviews(imported),
    turns: segments.length,
    opening: segments.slice(0, OPENING_TURNS).map(({ speakerId, start, text }) => ({
      speaker: speakerId === null ? null : (names.get(speakerId) ?? null),
      ...(start !== undefined && { start }),
      text: shortened(text),
    })),
  };
}

function speakerPreviews({ speakers, segments, labels = [] }: ImportedInterview): SpeakerPreview[] {
  return speakers.map(({ id, name, role }) => {
    const own = segments.filter(({ speakerId }) => speakerId === id);
    return {
      id,
      name,
      role,
      labels: labels.find(({ speakerId }) => speakerId === id)?.labels ?? [name],
      turns: own.length,
      words: countWordsIn(own),
    };
  });
}

function unnamedWords({ segments }: ImportedInterview): number {
  return countWordsIn(segments.filter(({ speakerId }) => speakerId === null));
}

function trackedPreview({ tracked }: ImportedDraft, options: ImportOptions): TrackedPreview | undefined {
  if (!tracked || tracked.insertions + tracked.deletions + tracked.moves === 0) return undefined;
  const { insertions, deletions, moves, people } = tracked;
  return { insertions, deletions, moves, people, taken: options.trackedChanges ?? 'proposed' };
}

function pagePreview({ page }: ImportedDraft): PagePreview | undefined {
  if (!page) return undefined;
  const { blocks, body, leftOut, beginIsSure, endIsSure } = page;
  return { blocks: blocks.map(({ text }) => shortened(text)), body, leftOut, beginIsSure, endIsSure };
}

function openingOf(blocks: readonly Block[]): string[] {
  return blocks.slice(0, OPENING_BLOCKS).map(({ text }) => shortened(text));
}

function shortened(text: string): string {
  return text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT).trimEnd()}…`;
}
