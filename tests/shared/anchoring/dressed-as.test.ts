import { describe, expect, it } from 'vitest';
import { dressedAs } from '../../../src-shared/anchoring/dressed-as';
import type { Block, BlockKind } from '../../../src-shared/domain/block';

const block = (kind: BlockKind, text: string, marks: Block['marks'] = []): Block => ({ kind, text, marks });
const line = (text: string): Block => block('paragraph', text);
const ITALIC = [{ kind: 'emphasis' as const, start: 4, end: 8 }];

const BEFORE = [
  block('headline', 'The weir was warned twice'),
  block('dek', 'The county was told in March and in May.'),
  block('paragraph', 'The Weir stopped at four in the morning.', ITALIC),
  block('heading', 'A stuck float'),
  block('quotation', '“I told them in March.”'),
  block('notice', 'Correction: the weir stopped at four.'),
];

describe('plain text in the place of a version', () => {
  it('has the kind and the marks of every line that it leaves as it was', () => {
    const plain = BEFORE.slice(0, 5).map(({ text }) => line(text));
    expect(dressedAs(plain, BEFORE)).toEqual({ blocks: BEFORE.slice(0, 5), count: 5 });
  });

  it('is as it was read wherever its words differ', () => {
    const changed = line('The Weir stopped at five in the morning.');
    expect(dressedAs([changed], BEFORE)).toEqual({ blocks: [changed], count: 0 });
  });

  it('has the looks of equal lines in their order, each once', () => {
    const twice = [block('heading', 'Again'), block('quotation', 'Again')];
    const { blocks } = dressedAs([line('Again'), line('Again'), line('Again')], twice);
    expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'quotation', 'paragraph']);
  });

  it('makes no line a notice, since a notice is published and not written', () => {
    expect(dressedAs([line(BEFORE[5]!.text)], BEFORE).blocks[0]!.kind).toBe('paragraph');
  });
});
