import type { Candidate, Importer } from '../../importer';
import { finishDraft } from '../../story/finish-draft';
import { readPdf } from './read-pdf';

/** A story as a PDF with a text layer. */
export const pdfDraft: Importer = {
  id: 'draft-pdf',
  name: 'PDF',
  as: 'draft',
  extensions: ['pdf'],
  accepts: ({ container }) => (container === 'pdf' ? 'sure' : 'no'),
  read: async ({ bytes, name }: Candidate) => {
    const read = await readPdf(bytes, name);
    if (!read.ok) return read;
    const { title, blocks, items } = read.value;
    const plain = blocks.map(({ kind, text, marks, notes = [] }) => ({ kind, text, marks, notes }));
    return finishDraft(
      { format: pdfDraft.name, ...(title && { title }), metadata: {}, blocks: plain, items },
      name,
    );
  },
};
