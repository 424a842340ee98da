import { basename, extname } from 'node:path';
import { storyText } from '../../../src-shared/domain/block';
import { ok } from '../../../src-shared/result';
import { say } from '../../../src-shared/words/say';
import type { PdfBlock } from '../drafts/pdf/pdf-blocks';
import { readPdf } from '../drafts/pdf/read-pdf';
import type { Importer } from '../importer';
import { reportItem } from '../report-items';
import { deceptiveCharacters } from '../story/deceptive-characters';

/** A PDF with a text layer; each paragraph knows its page. */
export const pdfDocument: Importer = {
  id: 'document-pdf',
  name: 'PDF',
  as: 'document',
  extensions: ['pdf'],
  accepts: ({ container }) => (container === 'pdf' ? 'sure' : 'no'),
  read: async ({ bytes, name }) => {
    const read = await readPdf(bytes, name);
    if (!read.ok) return read;
    const { title, items } = read.value;
    const filled = read.value.blocks.filter(({ text }) => text !== '').flatMap(withNotes);
    const blocks = filled.map(({ kind, text, marks }) => ({ kind, text, marks }));
    const pages = filled.map(({ page }) => page);
    const headline = blocks.find(({ kind }) => kind === 'headline');
    const summary = say('draftReports.paragraphsOnPages', {
      paragraphs: blocks.length,
      pages: new Set(pages).size,
    });
    return ok({
      kind: 'document',
      title: title || headline?.text || basename(name, extname(name)),
      documentKind: 'report',
      blocks,
      pages,
      report: {
        format: pdfDocument.name,
        items: [
          reportItem('read', summary, { count: blocks.length }),
          ...items,
          ...deceptiveCharacters(storyText(blocks)),
        ],
      },
    });
  },
};

/** A document has no notes of its own: those of a page stand below the paragraph that refers to them. */
function withNotes(block: PdfBlock): PdfBlock[] {
  const notes = (block.notes ?? []).flatMap(({ remarks }) => remarks.map(({ text }) => text));
  return [
    block,
    ...notes.map((text): PdfBlock => ({
      kind: 'paragraph',
      text: `Note: ${text}`,
      marks: [],
      page: block.page,
    })),
  ];
}
