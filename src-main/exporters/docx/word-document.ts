import { Document, Packer, type ICommentOptions, type Paragraph, type Table } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Proof } from '../export-input';
import { KIND_NAME, proofEntries } from '../proof/proof-names';
import { wordStyles } from './word-styles';
import { xmlText } from '../xml-text';

/** What a Word file says of itself, and what it holds. */
export interface WordFile {
  readonly title: string;
  readonly language: string | undefined;
  readonly proof: Proof;
  /** A copy of the story, or a report about it. */
  readonly kind: 'copy' | 'report';
  /** Empty for no author field at all. */
  readonly author: string;
  readonly children: readonly (Paragraph | Table)[];
  readonly comments: readonly ICommentOptions[];
}

const CORE = 'docProps/core.xml';

/** One .docx with our styles and the proof in its custom properties. */
export async function wordDocument(file: WordFile): Promise<Uint8Array> {
  const document = new Document({
    title: xmlText(file.title),
    creator: xmlText(file.author),
    lastModifiedBy: xmlText(file.author),
    styles: wordStyles(file.language || 'en'),
    customProperties: [...proofEntries(file.proof), { name: KIND_NAME, value: file.kind }],
    comments: { children: [...file.comments] },
    sections: [{ properties: { page: { margin: PAGE_MARGIN } }, children: [...file.children] }],
  });
  return withDates(await Packer.toBuffer(document), file.proof.exportedAt);
}

/** In twentieths of a point: 2.5 cm on each side. */
const PAGE_MARGIN = { top: 1417, right: 1417, bottom: 1417, left: 1417 };

/** The library dates a file by the machine's clock; an export is dated by its own moment. */
function withDates(packed: Uint8Array, exportedAt: string): Uint8Array {
  const entries = unzipSync(packed);
  const core = strFromU8(entries[CORE]!);
  const dated = core.replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${exportedAt}`);
  return zipSync({ ...entries, [CORE]: strToU8(dated) }, { mtime: exportedAt });
}
