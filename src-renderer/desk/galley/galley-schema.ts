import { Schema, type DOMOutputSpec, type Node } from 'prosemirror-model';
import type { BlockKind } from '../../../src-shared/domain/block';

const TAGS: Readonly<Record<BlockKind, string>> = {
  headline: 'h1',
  dek: 'p',
  heading: 'h2',
  paragraph: 'p',
  quotation: 'blockquote',
  listItem: 'p',
  caption: 'p',
  notice: 'p',
};

function blockElement(node: Node): DOMOutputSpec {
  const kind = node.attrs.kind as BlockKind;
  return [TAGS[kind], { class: `block block-${kind}`, dir: 'auto' }, 0];
}

/** The editor's picture of a story: a flat list of blocks with our three marks. */
export const galleySchema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    block: { content: 'text*', attrs: { kind: { default: 'paragraph' } }, toDOM: blockElement },
    text: {},
  },
  marks: {
    link: {
      attrs: { href: {} },
      inclusive: false,
      toDOM: (mark) => ['span', { class: 'link', 'data-href': mark.attrs.href as string }, 0],
    },
    emphasis: { toDOM: () => ['em', 0] },
    strong: { toDOM: () => ['strong', 0] },
  },
});
