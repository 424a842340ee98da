import fc from 'fast-check';
import { EditorState } from 'prosemirror-state';
import { Decoration } from 'prosemirror-view';
import { describe, expect, it } from 'vitest';
import { documentOf } from '../../../../src-renderer/desk/galley/galley-positions';
import { MarkLayer, type DrawnMark } from '../../../../src-renderer/desk/galley/mark-layer';
import { paragraphs } from './story-editor';

interface Span {
  readonly from: number;
  readonly to: number;
  readonly look: string;
}

const STORY = documentOf(paragraphs('The Petra sailed at dawn.', 'Nobody waved from the quay.'));

function drawn(spans: readonly Span[]): DrawnMark[] {
  return spans.map(({ from, to, look }) => ({
    from,
    to,
    look,
    make: () => Decoration.inline(from, to, { class: look }, { look }),
  }));
}

/** What the layer has in its set, in order. */
function shown(layer: MarkLayer): string[] {
  return layer.set
    .find()
    .map(({ from, to, spec }) => `${from}–${to} ${(spec as { look: string }).look}`)
    .sort();
}

function named(spans: readonly Span[]): string[] {
  return [...new Set(spans.map(({ from, to, look }) => `${from}–${to} ${look}`))].sort();
}

describe('a layer of marks', () => {
  it('is carried by typing before a mark, and draws nothing anew when the library says the same', () => {
    const layer = new MarkLayer();
    layer.show(STORY, 'first', () => drawn([{ from: 5, to: 10, look: 'claim' }]));
    const typed = EditorState.create({ doc: STORY }).tr.insertText('Once, ', 1);
    layer.map(typed.mapping, typed.doc);
    expect(shown(layer)).toEqual(['11–16 claim']);
    const before = layer.set;
    layer.show(typed.doc, 'second', () => drawn([{ from: 11, to: 16, look: 'claim' }]));
    expect(layer.set).toBe(before);
  });

  it('takes a mark away whose words were cut, and draws it where the library has it', () => {
    const layer = new MarkLayer();
    layer.show(STORY, 'first', () => drawn([{ from: 5, to: 10, look: 'claim' }]));
    const cut = EditorState.create({ doc: STORY }).tr.delete(5, 11);
    layer.map(cut.mapping, cut.doc);
    expect(shown(layer)).toEqual([]);
    layer.show(STORY, 'undone', () => drawn([{ from: 5, to: 10, look: 'claim' }]));
    expect(shown(layer)).toEqual(['5–10 claim']);
  });

  it('does not ask for marks that are made of the same source', () => {
    const layer = new MarkLayer();
    layer.show(STORY, 'same', () => []);
    layer.show(STORY, 'same', () => {
      throw new Error('asked again');
    });
    expect(shown(layer)).toEqual([]);
  });

  it('shows exactly the marks of the library after whatever was typed in between', () => {
    const size = STORY.content.size;
    const span = fc
      .record({
        a: fc.integer({ min: 1, max: 24 }),
        length: fc.integer({ min: 1, max: 9 }),
        look: fc.constantFrom('claim', 'legal'),
      })
      .map(({ a, length, look }) => ({ from: a, to: Math.min(25, a + length), look }));
    const edit = fc.record({
      at: fc.integer({ min: 1, max: 20 }),
      removed: fc.nat(5),
      words: fc.stringMatching(/^[a-z]{0,4}$/),
    });
    fc.assert(
      fc.property(fc.array(span), fc.array(edit, { maxLength: 4 }), fc.array(span), (first, edits, then) => {
        const layer = new MarkLayer();
        layer.show(STORY, 'first', () => drawn(first));
        let state = EditorState.create({ doc: STORY });
        for (const { at, removed, words } of edits) {
          const end = state.doc.child(0).nodeSize - 1;
          const from = Math.min(at, end);
          const transaction = state.tr.insertText(words, from, Math.min(from + removed, end));
          layer.map(transaction.mapping, transaction.doc);
          state = state.apply(transaction);
        }
        const end = state.doc.child(0).nodeSize - 1;
        const fits = then.filter(({ from, to }) => from < to && to <= end);
        layer.show(state.doc, 'then', () => drawn(fits));
        expect(new Set(shown(layer))).toEqual(new Set(named(fits)));
        expect(size).toBeGreaterThan(0);
      }),
    );
  });
});
