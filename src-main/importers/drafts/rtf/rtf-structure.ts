import type { BlockKind } from '../../../../src-shared/domain/block';
import type { RtfDocument } from './rtf-document';
import { isBody, type RtfState } from './rtf-state';
import type { RtfTables } from './rtf-tables';

/** Applies a word that ends a paragraph, a line, a cell or a row. Answers whether the word was one of these. */
export function readStructure(word: string, state: RtfState, document: RtfDocument): boolean {
  switch (word) {
    case 'par':
    case 'sect':
    case 'nestcell':
      endParagraph(state, document);
      return true;
    case 'line':
    case 'page':
    case 'column':
    case 'softline':
      if (isBody(state)) state.sink.target.lineBreak(document.revisions.of(state));
      return true;
    case 'trowd':
      if (isBody(state)) state.sink.beginRow();
      return true;
    case 'cell':
      if (isBody(state)) state.sink.endCell();
      return true;
    case 'row':
      if (isBody(state)) state.sink.endRow();
      return true;
    default:
      return false;
  }
}

/** Ends the paragraph that is open; a break in what is not read ends none. */
export function endParagraph(state: RtfState, { tables, revisions }: RtfDocument): void {
  if (!isBody(state)) return;
  const { kind, level } = kindOfParagraph(state, tables);
  state.sink.endParagraph(kind, level, revisions.of(state));
}

function kindOfParagraph(
  { sink }: RtfState,
  tables: RtfTables,
): { readonly kind: BlockKind; readonly level?: number } {
  const { style, outline, inList } = sink.paragraph;
  const known = tables.kindOfStyle(style);
  if (known.kind && known.kind !== 'paragraph') return { kind: known.kind, level: known.level };
  if (outline !== null && outline < 9) return { kind: 'heading', level: Math.min(6, outline + 1) };
  return { kind: inList ? 'listItem' : 'paragraph' };
}
