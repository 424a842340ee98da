import { zip, type Part } from './lying-zip';

export const ENTITY_BOMB = `<?xml version="1.0"?><!DOCTYPE bomb [<!ENTITY a0 "weir">${Array.from(
  { length: 12 },
  (_, at) => `<!ENTITY a${at + 1} "${`&a${at};`.repeat(10)}">`,
).join('')}]>`;

export const EXTERNAL_ENTITY =
  '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY secret SYSTEM "file:///etc/hostname">]>';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';

const RELATIONS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';

export function docxParts(body: string, prolog = '<?xml version="1.0"?>'): Part[] {
  return [
    { name: '[Content_Types].xml', content: TYPES },
    { name: '_rels/.rels', content: RELATIONS },
    {
      name: 'word/document.xml',
      content: `${prolog}<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`,
    },
  ];
}

export function docx(words: string, inside = ''): Uint8Array {
  return zip(docxParts(`${inside}<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`));
}

export function docxOf(prolog: string): Uint8Array {
  const entity = prolog === ENTITY_BOMB ? '&a12;' : '&secret;';
  return zip(docxParts(`<w:p><w:r><w:t>${entity}</w:t></w:r></w:p>`, prolog));
}

export function docxBomb(declared: number | null): Uint8Array {
  const [types, relations, story] = docxParts('<w:p><w:r><w:t>a</w:t></w:r></w:p>') as [Part, Part, Part];
  const padding = Buffer.alloc(80 * 1024 * 1024, 0x20);
  const content = Buffer.concat([Buffer.from(story.content as string), padding]);
  return zip([types, relations, { name: story.name, content, ...(declared !== null && { declared }) }]);
}

function odtParts(content: string | Uint8Array): Part[] {
  return [
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text' },
    { name: 'content.xml', content },
  ];
}

export function odtOf(prolog: string): Uint8Array {
  const office = 'urn:oasis:names:tc:opendocument:xmlns:office:1.0';
  const words = 'urn:oasis:names:tc:opendocument:xmlns:text:1.0';
  return zip(
    odtParts(
      `${prolog}<office:document-content xmlns:office="${office}" xmlns:text="${words}"><office:body><office:text><text:p>&a12;</text:p></office:text></office:body></office:document-content>`,
    ),
  );
}

export function odtBomb(): Uint8Array {
  return zip(odtParts(Buffer.alloc(80 * 1024 * 1024, 0x20)));
}

/** The container in which Office keeps an encrypted document. */
export function ole(): Uint8Array {
  const file = Buffer.alloc(4_096);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(file);
  Buffer.from('EncryptedPackage', 'utf16le').copy(file, 1_152);
  return new Uint8Array(file);
}
