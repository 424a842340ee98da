import type { ImportOptions, TrackedChanges } from '../../../../src-shared/domain/import-options';
import type { ImportReportItem } from '../../../../src-shared/domain/import-report';
import type { TrackedFacts } from '../../../../src-shared/domain/imported';
import { type SaidSentence, say } from '../../../../src-shared/words/say';
import { reportItem, sampleOf } from '../../report-items';
import type { RawStory } from '../../story/raw-story';
import type { Asides } from './asides';
import type { Flow, FlowNote } from './flow';
import { readFlow, type ReadFlow } from './read-flow';
import type { TrackedCount } from './tracked-count';

/** What the reader of a word processor's file found. */
export interface WordFile {
  readonly format: string;
  readonly title?: string;
  readonly flow: Flow;
  readonly tracked: TrackedCount;
  readonly asides: Asides;
  readonly items?: readonly ImportReportItem[];
}

/** Decides about tracked changes, turns the flow into blocks, and says in the report what was done. */
export function storyOfFlow(file: WordFile, options: ImportOptions): RawStory {
  const asked = options.trackedChanges ?? 'proposed';
  const first = readFlow(file.flow, asked);
  const facts = file.tracked.facts;
  // a story that was typed with tracking on has no original text that could be shown
  const isAllInserted = asked === 'proposed' && first.blocks.length === 0 && facts !== undefined;
  const tracked = isAllInserted ? 'accepted' : asked;
  const read = isAllInserted ? readFlow(file.flow, 'accepted') : first;
  return {
    format: file.format,
    ...(file.title && { title: file.title }),
    metadata: {},
    blocks: read.blocks,
    ...(facts && { tracked: facts }),
    items: [
      ...(isAllInserted ? [reportItem('decided', say('draftReports.allInserted'))] : []),
      ...trackedItems(facts, tracked, read),
      ...noteItems(file.flow.notes, read),
      ...file.asides.items(),
      ...(file.items ?? []),
    ],
  };
}

function trackedItems(
  facts: TrackedFacts | undefined,
  tracked: TrackedChanges,
  read: ReadFlow,
): ImportReportItem[] {
  if (!facts) return [];
  const count = facts.insertions + facts.deletions + facts.moves;
  const proposals = read.blocks.reduce((sum, { changes }) => sum + (changes?.length ?? 0), 0);
  return [
    ...counting('decided', count, decided(tracked, { count, people: facts.people }, proposals)),
    ...counting('decided', facts.formatting, formatting(tracked, facts.formatting)),
    ...counting(
      'leftOut',
      read.wordlessChanges,
      say('draftReports.trackedWordless', { count: read.wordlessChanges }),
    ),
  ];
}

/** What became of the tracked changes. */
function decided(
  tracked: TrackedChanges,
  of: { readonly count: number; readonly people: readonly string[] },
  proposals: number,
): SaidSentence {
  switch (tracked) {
    case 'proposed':
      return say('draftReports.trackedProposed', { ...of, proposals });
    case 'accepted':
      return say('draftReports.trackedAccepted', of);
    case 'original':
      return say('draftReports.trackedUndone', of);
  }
}

function formatting(tracked: TrackedChanges, count: number): SaidSentence {
  return tracked === 'original'
    ? say('draftReports.formattingUndone', { count })
    : say('draftReports.formattingTaken', { count });
}

function noteItems(notes: ReadonlyMap<string, FlowNote>, read: ReadFlow): ImportReportItem[] {
  const all = [...notes.values()];
  const of = (origin: FlowNote['origin']): readonly FlowNote[] =>
    all.filter((note) => note.origin === origin);
  const placed = (origin: FlowNote['origin']): number =>
    read.blocks.flatMap((block) => block.notes ?? []).filter((note) => note.origin === origin).length;
  const comments = of('comment');
  const replies = comments.reduce((sum, { remarks }) => sum + remarks.length - 1, 0);
  const resolved = comments.filter((note) => note.resolved).length;
  const [onWords, footnotes, endnotes] = [placed('comment'), placed('footnote'), placed('endnote')];
  const { movedNotes, notesAtStart, lostNotes } = read;
  return [
    ...counting('read', onWords, say('draftReports.comments', { count: onWords, replies, resolved })),
    ...counting('read', footnotes, say('draftReports.footnotes', { count: footnotes })),
    ...counting('read', endnotes, say('draftReports.endnotes', { count: endnotes })),
    ...counting('decided', movedNotes, say('draftReports.commentsBeside', { count: movedNotes })),
    ...counting(
      'notUnderstood',
      notesAtStart.length,
      say('draftReports.notesAtStart', { count: notesAtStart.length }),
      samplesOf(notesAtStart),
    ),
    ...counting(
      'notUnderstood',
      lostNotes,
      say('draftReports.notesLost', { count: lostNotes }),
      samplesOf(all),
    ),
  ];
}

function samplesOf(notes: readonly FlowNote[]): string {
  return sampleOf(notes.map(({ remarks }) => remarks[0]?.text ?? '').join(' … '));
}

function counting(
  kind: ImportReportItem['kind'],
  count: number,
  sentence: SaidSentence,
  sample?: string,
): ImportReportItem[] {
  if (count === 0) return [];
  return [reportItem(kind, sentence, { count, ...(sample && { sample }) })];
}
