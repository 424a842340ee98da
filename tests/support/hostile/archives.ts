import { gzipSync } from 'node:zlib';
import { MANY, SENTENCE, text, type HostileFile } from './hostile-file';
import { zip } from './lying-zip';
import {
  docx,
  docxBomb,
  docxOf,
  docxParts,
  ENTITY_BOMB,
  EXTERNAL_ENTITY,
  odtBomb,
  odtOf,
  ole,
} from './office-files';

/** Files of word processors and PDFs: broken, lying, locked, or archives of something else. */
export const HOSTILE_ARCHIVES: readonly HostileFile[] = [
  {
    what: 'a Word file cut off in the middle',
    name: 'cut.docx',
    bytes: () => half(docx(SENTENCE.repeat(50))),
    expect: 'refused',
  },
  {
    what: 'a zip bomb whose declared size lies',
    name: 'bomb.docx',
    bytes: () => docxBomb(4_096),
    expect: 'refused',
  },
  {
    what: 'a zip bomb that tells its size',
    name: 'bomb.docx',
    bytes: () => docxBomb(null),
    expect: 'refused',
  },
  { what: 'a zip bomb in an OpenDocument text', name: 'bomb.odt', bytes: odtBomb, expect: 'refused' },
  {
    what: 'an entity bomb in a Word file',
    name: 'laughs.docx',
    bytes: () => docxOf(ENTITY_BOMB),
    expect: 'refused',
  },
  {
    what: 'an entity bomb in an OpenDocument text',
    name: 'laughs.odt',
    bytes: () => odtOf(ENTITY_BOMB),
    expect: 'refused',
  },
  {
    what: 'a Word file that reads another file through an entity',
    name: 'xxe.docx',
    bytes: () => docxOf(EXTERNAL_ENTITY),
    expect: 'refused',
  },
  {
    what: 'a zip archive whose entries climb out of their folder',
    name: 'climb.docx',
    bytes: () => zip([{ name: '../../evil.txt', content: 'gone' }, ...docxParts('<w:p/>')]),
    expect: 'refused',
  },
  {
    what: 'a zip archive of other things',
    name: 'photos.docx',
    bytes: () => zip([{ name: 'a.jpg', content: 'x' }]),
    expect: 'refused',
  },
  {
    what: 'a Word file with 100,000 nested tables',
    name: 'deep.docx',
    bytes: () => docx(SENTENCE, '<w:tbl><w:tr><w:tc>'.repeat(MANY)),
    expect: 'refused',
  },
  { what: 'a Word file behind a password', name: 'secret.docx', bytes: () => ole(), expect: 'refused' },
  {
    what: 'an encrypted PDF without anything else',
    name: 'secret.pdf',
    bytes: text('%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R/Encrypt 2 0 R>>\n%%EOF'),
    expect: 'refused',
  },
  {
    what: 'a PDF cut off after its header',
    name: 'cut.pdf',
    bytes: text('%PDF-1.7\n1 0 obj\n<< /Type /Catalog'),
    expect: 'refused',
  },
  {
    what: 'a PDF whose objects point at each other',
    name: 'ring.pdf',
    bytes: text(PDF_RING()),
    expect: 'refused',
  },
  {
    what: 'a gzip archive that is called .txt',
    name: 'story.txt',
    bytes: () => gzipSync(SENTENCE),
    expect: 'refused',
  },
  {
    what: 'a Word file without its document',
    name: 'hollow.docx',
    bytes: () => zip(docxParts('<w:p/>').slice(0, 2)),
    expect: 'refused',
  },
  {
    what: 'a Word file of 60,000 entries',
    name: 'entries.docx',
    bytes: () => zip(Array.from({ length: 60_000 }, (_, at) => ({ name: `word/media/${at}`, content: '' }))),
    expect: 'refused',
  },
  {
    what: 'a Word file with a row of 20,000 cells',
    name: 'wide.docx',
    bytes: () => docx(SENTENCE, `<w:tbl><w:tr>${'<w:tc><w:p/></w:tc>'.repeat(20_000)}</w:tr></w:tbl>`),
    expect: 'any',
  },
];

function half(whole: Uint8Array): Uint8Array {
  return whole.slice(0, Math.floor(whole.length / 2));
}

function PDF_RING(): string {
  return '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R]/Count 1/Parent 2 0 R>>endobj\ntrailer<</Root 1 0 R/Size 3>>\n%%EOF';
}
