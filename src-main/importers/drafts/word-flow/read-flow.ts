import type { TrackedChanges } from '../../../../src-shared/domain/import-options';
import { BLOCK_SEPARATOR, type BlockKind } from '../../../../src-shared/domain/block';
import type { RawBlock } from '../../story/raw-story';
import { EditCollector } from './edits';
import { isDeleted, isInserted, type Flow, type FlowItem, type FlowNote, type Revision } from './flow';
import { fastenNotes, NotePlaces } from './flow-notes';
import { FlowText } from './flow-text';
import { settledChanges } from './settled-changes';

/** The blocks of a flow, with notes and proposed changes fastened to them. */
export interface ReadFlow {
  readonly blocks: readonly RawBlock[];
  /** Notes whose words are not in the text any more or not yet: put on the nearest ones. */
  readonly movedNotes: number;
  /** Notes whose place is not in the file: put on the first words. */
  readonly notesAtStart: readonly FlowNote[];
  /** Notes of a text without words. */
  readonly lostNotes: number;
  /** Tracked changes that change no words: formatting, white space, blank paragraphs. */
  readonly wordlessChanges: number;
}

/**
 * Turns a flow into blocks, with its tracked changes accepted, undone, or proposed: then the text is the
 * original one, and accepting every change gives the text that `accepted` gives.
 */
export function readFlow(flow: Flow, tracked: TrackedChanges): ReadFlow {
  const text = new FlowText();
  const edits = new EditCollector();
  const places = new NotePlaces();
  const kinds = paragraphKinds(flow.items, tracked);
  flow.items.forEach((item, index) => {
    if (isNoteItem(item)) return places.see(item, text.here);
    const before = text.here;
    const isIn = isInText(item.revisions, tracked);
    if (isIn) addItem(text, item, kinds[index]!);
    if (tracked !== 'proposed') return;
    if (item.revisions.length === 0) edits.keep();
    else if (isIn) edits.remove(before, text.here, item.revisions);
    else if (!isDeleted(item.revisions)) {
      const style = item.type === 'text' ? item.style : {};
      edits.insert(before, insertedWords(item, kinds[index]!), style, item.revisions);
    }
  });
  const settled = text.settle();
  const changes = settledChanges(edits.finish(), settled);
  const notes = fastenNotes(flow.notes, places, settled);
  return {
    blocks: settled.blocks.map(({ key, kind, level, text: words, marks }, index) => ({
      key,
      kind,
      text: words,
      marks,
      ...(level && { level }),
      notes: notes.byBlock.get(index) ?? [],
      changes: changes.byBlock.get(index) ?? [],
    })),
    movedNotes: notes.moved,
    notesAtStart: notes.atStart,
    lostNotes: notes.lost,
    wordlessChanges: changes.wordless,
  };
}

function isNoteItem(
  item: FlowItem,
): item is Extract<FlowItem, { type: 'noteOpens' | 'noteCloses' | 'noteMark' }> {
  return item.type === 'noteOpens' || item.type === 'noteCloses' || item.type === 'noteMark';
}

/** Whether a piece is in the text; in the original one, where changes are proposed. */
function isInText(revisions: readonly Revision[], tracked: TrackedChanges): boolean {
  return tracked === 'accepted' ? !isDeleted(revisions) : !isInserted(revisions);
}

type WordItem = Extract<FlowItem, { type: 'text' | 'lineBreak' | 'paragraphEnd' }>;

function addItem(text: FlowText, item: WordItem, kind: BlockKind): void {
  if (item.type === 'text') text.add(item.text, item.style);
  else if (item.type === 'paragraphEnd') text.endParagraph(item.kind, item.level);
  else if (isOneLine(kind)) text.add(' ', {});
  else text.breakLine();
}

/** In a heading a line break is only layout. */
function isOneLine(kind: BlockKind): boolean {
  return kind === 'headline' || kind === 'dek' || kind === 'heading' || kind === 'caption';
}

function insertedWords(item: WordItem, kind: BlockKind): string {
  if (item.type === 'text') return item.text.replace(/[\t\n\r\v\f]+/g, ' ');
  return item.type === 'lineBreak' && isOneLine(kind) ? ' ' : BLOCK_SEPARATOR;
}

/** For every item the kind of the paragraph that it is in: what the next end that counts says. */
function paragraphKinds(items: readonly FlowItem[], tracked: TrackedChanges): BlockKind[] {
  const kinds = new Array<BlockKind>(items.length);
  let kind: BlockKind = 'paragraph';
  for (let index = items.length - 1; index >= 0; index -= 1) {
    const item = items[index]!;
    if (item.type === 'paragraphEnd' && isInText(item.revisions, tracked)) kind = item.kind;
    kinds[index] = kind;
  }
  return kinds;
}
