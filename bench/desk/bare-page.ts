import { baseKeymap } from 'prosemirror-commands';
import { keymap } from 'prosemirror-keymap';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import type { Block } from '../../src-shared/domain/block';
import { documentOf } from '../../src-renderer/desk/galley/galley-positions';

declare global {
  interface Window {
    /** The text, put there by the page. */
    readonly story: readonly Block[];
  }
}

/** Opens the editor when asked, so that the page itself is not measured. */
document.querySelector('button')?.addEventListener('click', () => {
  const state = EditorState.create({ doc: documentOf(window.story), plugins: [keymap(baseKeymap)] });
  new EditorView(document.querySelector('main'), { state, attributes: { class: 'galley-text' } });
});
