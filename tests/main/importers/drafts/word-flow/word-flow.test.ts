import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Flow, type FlowItem, type Revision } from '../../../../../src-main/importers/drafts/word-flow/flow';
import { readFlow } from '../../../../../src-main/importers/drafts/word-flow/read-flow';
import { fastenedChanges, fastenedNotes } from '../../../../../src-main/importers/story/fasten';
import { replaceInBlocks } from '../../../../../src-shared/commands/replace-in-blocks';
import { storyText, type Block } from '../../../../../src-shared/domain/block';
import type { TrackedChanges } from '../../../../../src-shared/domain/import-options';

const inserted: Revision = { kind: 'inserted', by: 'Ida Lund', at: '2024-05-02T08:00:00.000Z' };
const deleted: Revision = { kind: 'deleted', by: 'Ida Lund', at: '2024-05-02T08:01:00.000Z' };
const byDesk: Revision = { kind: 'inserted', by: 'Desk', at: null };

/** Words as they are typed: `+` begins an insertion, `-` a deletion, `=` neither, `¶` ends a paragraph. */
function flowOf(...pieces: string[]): Flow {
  const flow = new Flow();
  for (const piece of pieces) {
    const revisions = piece.startsWith('+') ? [inserted] : piece.startsWith('-') ? [deleted] : [];
    for (const part of piece.slice(1).split(/(¶)/)) {
      if (part === '¶') flow.endParagraph('paragraph', revisions);
      else flow.text(part, {}, revisions);
    }
  }
  return flow;
}

function textOf(flow: Flow, tracked: TrackedChanges): string {
  return storyText(readFlow(flow, tracked).blocks);
}

/** `train → crane`, one for every proposed change; a blank line shows as ¶. */
function proposals(flow: Flow): string[] {
  const { blocks } = readFlow(flow, 'proposed');
  const text = storyText(blocks);
  return fastenedChanges(blocks).map(({ range, replacement }) =>
    `${text.slice(range.start, range.end)} → ${replacement}`.replaceAll('\n\n', '¶'),
  );
}

describe('tracked changes in a flow of text', () => {
  const split = flowOf('=The crane stood still.', '+¶', '= Nobody moved.¶');

  it.each<[string, Flow, string[]]>([
    ['a word replaced', flowOf('=On the ', '-train', '+crane', '= today.¶'), ['train → crane']],
    [
      'a phrase rewritten',
      flowOf('=At ', '-ten', '+noon', '= ', '-he', '+she', '= left.¶'),
      ['ten he → noon she'],
    ],
    ['a word cut', flowOf('=A very', '- very', '= long day.¶'), [' very → ']],
    ['a sentence added at the end', flowOf('=It rained. ', '+It poured.', '=¶'), [' →  It poured.']],
    ['a paragraph split', split, [' → ¶']],
    ['two paragraphs joined', flowOf('=It rained', '-.¶', '= and poured.¶'), ['.¶ →  ']],
    ['a paragraph added between two', flowOf('=One.¶', '+Two.¶', '=Three.¶'), [' → Two.¶']],
    ['a paragraph added after the last', flowOf('=One.', '+¶Two.', '=¶'), [' → ¶Two.']],
    ['a paragraph cut', flowOf('=One.¶', '-Two.¶', '=Three.¶'), ['Two.¶ → ']],
    ['what was added and cut again', flowOf('=One.¶'), []],
    ['a blank paragraph cut', flowOf('=One.¶', '-¶', '=Two.¶'), []],
    ['words typed into a blank paragraph', flowOf('=One.¶', '+Two.', '=¶Three.¶'), [' → ¶Two.']],
  ])('%s is one proposal', (_what, flow, expected) => {
    expect(proposals(flow)).toEqual(expected);
  });

  it('of two people side by side are two proposals', () => {
    const flow = flowOf('=On the ', '-train');
    flow.text('ferry', {}, [byDesk]);
    flow.append(flowOf('= today.¶'));
    expect(proposals(flow)).toEqual(['train → ', ' → ferry']);
  });

  it('are left out where the same words were added and cut again', () => {
    const flow = flowOf('=It rained.');
    flow.text(' Cats.', {}, [inserted, deleted]);
    flow.endParagraph('paragraph');
    expect(proposals(flow)).toEqual([]);
    expect(textOf(flow, 'accepted')).toBe('It rained.');
    expect(textOf(flow, 'original')).toBe('It rained.');
  });

  it('give, accepted one by one, the text with all of them accepted; undone, the original', () => {
    const revisions = fc.constantFrom<Revision[]>([], [], [inserted], [deleted], [byDesk]);
    const item = fc.oneof(
      { weight: 4, arbitrary: fc.record({ type: fc.constant('text' as const), revisions, text: words }) },
      { weight: 1, arbitrary: fc.record({ type: fc.constant('lineBreak' as const), revisions }) },
      {
        weight: 2,
        arbitrary: fc.record({
          type: fc.constant('paragraphEnd' as const),
          kind: fc.constantFrom('paragraph' as const, 'listItem' as const),
          revisions,
        }),
      },
    );
    fc.assert(
      fc.property(fc.array(item, { maxLength: 14 }), (items) => {
        const flow = new Flow();
        for (const one of items) flow.items.push({ style: {}, ...one } as FlowItem);
        const { blocks } = readFlow(flow, 'proposed');
        expect(storyText(blocks)).toBe(textOf(flow, 'original'));
        if (blocks.length === 0) return;
        expect(tidy(acceptAll(blocks))).toBe(tidy(readFlow(flow, 'accepted').blocks));
      }),
      { numRuns: 600 },
    );
  });
});

describe('emphasis and links inside a proposed insertion', () => {
  it('are in the text when it is accepted, also over the break of a paragraph', () => {
    const flow = flowOf('=On the ');
    flow.text('tall ', { strong: true }, [inserted]);
    flow.text('crane', { strong: true, href: 'https://aldmoor.example/crane' }, [inserted]);
    flow.endParagraph('paragraph', [inserted]);
    flow.text('Later', { emphasis: true }, [inserted]);
    flow.text(' today.', {}, []);
    flow.endParagraph('paragraph');
    expect(acceptAll(readFlow(flow, 'proposed').blocks)).toEqual([
      {
        kind: 'paragraph',
        text: 'On the tall crane',
        marks: [
          { kind: 'strong', start: 7, end: 17 },
          { kind: 'link', href: 'https://aldmoor.example/crane', start: 12, end: 17 },
        ],
      },
      { kind: 'paragraph', text: 'Later today.', marks: [{ kind: 'emphasis', start: 0, end: 5 }] },
    ]);
  });
});

const words = fc.constantFrom('rain', ' ', 'the crane', ' stood ', 'still. ', '  ', 'moved');

/** From the last to the first, so that no change moves another. */
function acceptAll(blocks: ReturnType<typeof readFlow>['blocks']): readonly Block[] {
  return fastenedChanges(blocks)
    .toReversed()
    .reduce<readonly Block[]>(
      (text, { range, replacement, marks }) => replaceInBlocks(text, range, replacement, marks),
      blocks.map(({ kind, text, marks }) => ({ kind, text, marks })),
    );
}

/** Blanks at the ends of a block are nobody's words. */
function tidy(blocks: readonly Block[]): string {
  return blocks
    .map(({ text }) => text.trim())
    .filter((text) => text !== '')
    .join('\n\n');
}

describe('notes in a flow of text', () => {
  const note = {
    origin: 'comment' as const,
    remarks: [{ text: 'Sure?', by: 'Desk', at: null }],
    resolved: false,
  };

  function noted(flow: Flow, tracked: TrackedChanges = 'proposed'): string[] {
    const { blocks } = readFlow(flow, tracked);
    const text = storyText(blocks);
    return fastenedNotes(blocks).map(({ range }) => text.slice(range.start, range.end));
  }

  it('are on the words that they were on, over paragraphs too', () => {
    const flow = flowOf('=It rained ');
    flow.notes.set('c1', note);
    flow.openNote('c1');
    flow.append(flowOf('=all day.¶Nobody came.¶And then ', '+suddenly ', '=it'));
    flow.closeNote('c1');
    flow.append(flowOf('= stopped.¶'));
    expect(noted(flow)).toEqual(['all day.\n\nNobody came.\n\nAnd then it']);
    expect(noted(flow, 'accepted')).toEqual(['all day.\n\nNobody came.\n\nAnd then suddenly it']);
  });

  it('are on the word beside them where their words are only proposed', () => {
    const flow = flowOf('=It rained');
    flow.notes.set('c1', note);
    flow.openNote('c1');
    flow.append(flowOf('+ all day'));
    flow.closeNote('c1');
    flow.append(flowOf('=.¶'));
    expect(noted(flow)).toEqual(['rained']);
    expect(readFlow(flow, 'proposed').movedNotes).toBe(1);
    expect(noted(flow, 'accepted')).toEqual(['all day']);
  });

  it('are, as footnotes, on the sentence that their sign ends', () => {
    const flow = flowOf('=It rained. The river rose by two metres.');
    flow.notes.set('f1', { ...note, origin: 'footnote' });
    flow.markNote('f1');
    flow.append(flowOf('= Nobody slept.¶'));
    expect(noted(flow)).toEqual(['The river rose by two metres.']);
  });

  it('are on the first words where the file does not say their place, and lost where there are no words', () => {
    const flow = flowOf('=It rained. The river rose.¶');
    flow.notes.set('c9', note);
    expect(noted(flow)).toEqual(['It rained.']);
    expect(readFlow(flow, 'proposed').notesAtStart).toEqual([note]);
    const empty = flowOf('');
    empty.notes.set('c9', note);
    expect(readFlow(empty, 'proposed').lostNotes).toBe(1);
  });
});
