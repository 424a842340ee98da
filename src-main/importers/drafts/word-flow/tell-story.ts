import type { ImportOptions, TrackedChanges } from '../../../../src-shared/domain/import-options';
import type { ImportReportItem } from '../../../../src-shared/domain/import-report';
import type { TrackedFacts } from '../../../../src-shared/domain/imported';
import { counted, reportItem, sampleOf, was } from '../../report-items';
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
      ...(isAllInserted ? [reportItem('decided', ALL_INSERTED)] : []),
      ...trackedItems(facts, tracked, read),
      ...noteItems(file.flow.notes, read),
      ...file.asides.items(),
      ...(file.items ?? []),
    ],
  };
}

const ALL_INSERTED =
  'The whole text is one tracked insertion, so there is no original text to propose it for.';

function trackedItems(
  facts: TrackedFacts | undefined,
  tracked: TrackedChanges,
  read: ReadFlow,
): ImportReportItem[] {
  if (!facts) return [];
  const count = facts.insertions + facts.deletions + facts.moves;
  const what = counted(count, 'tracked change');
  const people = facts.people.length > 0 ? ` They are by ${facts.people.join(', ')}.` : '';
  const proposals = read.blocks.reduce((sum, { changes }) => sum + (changes?.length ?? 0), 0);
  const deeds = {
    proposed: `became ${counted(proposals, 'proposed change')}; the text is the one before them`,
    accepted: `${was(count)} accepted`,
    original: `${was(count)} undone; the text is the one before them`,
  };
  return [
    ...(count > 0 ? [reportItem('decided', `${what} ${deeds[tracked]}.${people}`, { count })] : []),
    ...counting(
      'decided',
      facts.formatting,
      'tracked change of formatting',
      tracked === 'original' ? 'undone' : 'taken as it is: only changes of words are proposed',
      'tracked changes of formatting',
    ),
    ...counting(
      'leftOut',
      read.wordlessChanges,
      'tracked change without words, such as a blank line,',
      'left out',
      'tracked changes without words, such as blank lines,',
    ),
  ];
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
  const more = [
    ...(replies > 0 ? [`with ${counted(replies, 'reply', 'replies')}`] : []),
    ...(resolved > 0 ? [`${resolved} of them resolved`] : []),
  ].join(', ');
  return [
    ...counting('read', placed('comment'), 'comment', `put on the words concerned${more && ` (${more})`}`),
    ...counting('read', placed('footnote'), 'footnote', 'put on its sentence as a note'),
    ...counting('read', placed('endnote'), 'endnote', 'put on its sentence as a note'),
    ...counting(
      'decided',
      read.movedNotes,
      'comment',
      'put on the word beside it: its own words are not in the text',
    ),
    ...counting(
      'notUnderstood',
      read.lostNotes,
      'comment or note',
      'left out: the text has no place for it',
      'comments or notes',
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
  what: string,
  deed: string,
  many?: string,
  sample?: string,
): ImportReportItem[] {
  if (count === 0) return [];
  const message = `${counted(count, what, many)} ${was(count)} ${deed}.`;
  return [reportItem(kind, message, { count, ...(sample && { sample }) })];
}
