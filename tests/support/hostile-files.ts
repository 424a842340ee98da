import { deflateRawSync, gzipSync } from 'node:zlib';

/** A file made to wear out, deceive or crash whoever reads it. */
export interface HostileFile {
  /** What is wrong with it, as the subject of a test's title. */
  readonly what: string;
  readonly name: string;
  readonly bytes: () => Uint8Array;
  /**
   * `refused`: no importer may make anything of it. `refusedAsStory`: as a draft or a document, while a reader of
   * transcripts may see one harmless line in it. `refusedAsInterview`: as a transcript, while it is plain text to others. `any`: it may be read or refused, as long as that takes
   * seconds and says something.
   */
  readonly expect: 'refused' | 'refusedAsStory' | 'refusedAsInterview' | 'any';
}

const MANY = 100_000;
const text =
  (content: string): (() => Uint8Array) =>
  () =>
    new TextEncoder().encode(content);
const bytes =
  (...values: readonly number[]): (() => Uint8Array) =>
  () =>
    Uint8Array.from(values);

const SENTENCE =
  'The pumps at Harlow Weir stopped at four in the morning, and nobody at the county could say why. ';

/** Broken and hostile files of every format; each is built only when its test runs. */
export const HOSTILE_FILES: readonly HostileFile[] = [
  ...EXTENSIONS().map((extension): HostileFile => ({
    what: `an empty .${extension}`,
    name: `empty.${extension}`,
    bytes: bytes(),
    expect: 'refused',
  })),
  ...EXTENSIONS().map((extension): HostileFile => ({
    what: `a .${extension} of NUL bytes`,
    name: `nul.${extension}`,
    bytes: () => new Uint8Array(4_096),
    expect: 'refused',
  })),
  ...['docx', 'odt', 'pdf', 'rtf'].map((extension): HostileFile => ({
    what: `a photograph that is called .${extension}`,
    name: `photo.${extension}`,
    bytes: bytes(0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1),
    expect: 'refused',
  })),
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
    what: '100,000 nested div elements',
    name: 'deep.html',
    bytes: text(`<html><body>${'<div>'.repeat(MANY)}${SENTENCE}`),
    expect: 'refused',
  },
  {
    what: '100,000 nested lists in HTML',
    name: 'lists.html',
    bytes: text(`<html><body>${'<ul><li>'.repeat(MANY)}${SENTENCE}`),
    expect: 'refused',
  },
  {
    what: '100,000 nested bold elements',
    name: 'bold.html',
    bytes: text(`<html><body><p>${'<b>'.repeat(MANY)}${SENTENCE}`),
    expect: 'refused',
  },
  {
    what: '100,000 HTML comments that never end',
    name: 'comments.html',
    bytes: text('<!--a'.repeat(MANY)),
    expect: 'any',
  },
  {
    what: '20,000 HTML comments in a row before nothing',
    name: 'comments.html',
    bytes: text('<!--a-->'.repeat(20_000)),
    expect: 'any',
  },
  {
    what: 'a page of 10,000 links',
    name: 'links.html',
    bytes: text(
      `<html><body><main><ul>${'<li><a href="/a">Weir fails again and again in town</a></li>'.repeat(10_000)}</ul></main>`,
    ),
    expect: 'any',
  },
  {
    what: 'a page of 5,000 paragraphs',
    name: 'long.html',
    bytes: text(`<html><body><article>${`<p>${SENTENCE}</p>`.repeat(5_000)}</article>`),
    expect: 'any',
  },
  {
    what: 'an attribute of two megabytes',
    name: 'attribute.html',
    bytes: text(`<html><body><p class="${'related '.repeat(250_000)}">${SENTENCE}</p>`),
    expect: 'any',
  },
  {
    what: 'JSON-LD nested 50,000 deep',
    name: 'ld.html',
    bytes: text(
      `<html><script type="application/ld+json">{"@type":"NewsArticle","author":${'['.repeat(50_000)}${']'.repeat(50_000)}}</script><body><p>${SENTENCE.repeat(4)}</p></body></html>`,
    ),
    expect: 'any',
  },
  {
    what: '100,000 signs of quotation in Markdown',
    name: 'quotes.md',
    bytes: text(`${'>'.repeat(MANY)} ${SENTENCE}`),
    expect: 'refusedAsStory',
  },
  {
    what: '100,000 opening brackets in Markdown',
    name: 'brackets.md',
    bytes: text('['.repeat(MANY)),
    expect: 'refusedAsStory',
  },
  {
    what: '100,000 links that never close in Markdown',
    name: 'links.md',
    bytes: text('[a]('.repeat(MANY)),
    expect: 'refusedAsStory',
  },
  {
    what: '100,000 emphases that never close in Markdown',
    name: 'stars.md',
    bytes: text('*a **b '.repeat(MANY)),
    expect: 'refusedAsStory',
  },
  {
    what: 'a Markdown list nested 2,000 deep',
    name: 'list.md',
    bytes: text(Array.from({ length: 2_000 }, (_, at) => `${' '.repeat(at * 2)}- item`).join('\n')),
    expect: 'refusedAsStory',
  },
  {
    what: 'front matter of 100,000 commas and quotation marks',
    name: 'front.md',
    bytes: text(`---\ntags: [${'a,"b",'.repeat(MANY / 5)}x\n---\n\n${SENTENCE}`),
    expect: 'any',
  },
  {
    what: 'JSON nested 100,000 deep',
    name: 'deep.json',
    bytes: text(`${'['.repeat(MANY)}${']'.repeat(MANY)}`),
    expect: 'refusedAsInterview',
  },
  {
    what: 'JSON that writes into the prototype',
    name: 'proto.json',
    bytes: text('{"__proto__":{"polluted":true},"results":[]}'),
    expect: 'refusedAsInterview',
  },
  {
    what: 'JSON cut off in the middle',
    name: 'cut.json',
    bytes: text('{"segments":[{"start":0,"end":2,"text":"The pu'),
    expect: 'refusedAsInterview',
  },
  {
    what: 'a transcript of 100,000 broken cues',
    name: 'broken.srt',
    bytes: text('1\n00:00:0x,000 --> 00:00\nThe pumps\n\n'.repeat(MANY / 4)),
    expect: 'any',
  },
  {
    what: 'WebVTT that opens 50,000 tags',
    name: 'tags.vtt',
    bytes: text(`WEBVTT\n\n00:01.000 --> 00:04.000\n${'<v Dana><b><i>'.repeat(50_000)}`),
    expect: 'any',
  },
  {
    what: 'RTF with 100,000 open groups',
    name: 'deep.rtf',
    bytes: text(`{\\rtf1 ${'{'.repeat(MANY)}${SENTENCE}`),
    expect: 'any',
  },
  {
    what: 'RTF that promises more binary data than it has',
    name: 'bin.rtf',
    bytes: text(`{\\rtf1 {\\pict\\bin2147483647 ab} ${SENTENCE}}`),
    expect: 'any',
  },
  {
    what: 'a transcript of 30,000 lines in which nobody speaks twice',
    name: 'crowd.txt',
    bytes: text(Array.from({ length: 30_000 }, (_, at) => `${NAME_OF(at)}: We pumped by hand.`).join('\n')),
    expect: 'any',
  },
  {
    what: 'a transcript of 30,000 lines without a blank one and without a name',
    name: 'monologue.txt',
    bytes: text(`${SENTENCE}\n`.repeat(30_000)),
    expect: 'any',
  },
  ...['txt', 'md', 'html', 'srt', 'vtt'].flatMap((extension): readonly HostileFile[] => [
    {
      what: `100,000 blank lines in a .${extension}`,
      name: `blank.${extension}`,
      bytes: text(`a${'\n'.repeat(100_000)}b`),
      expect: 'any',
    },
    {
      what: `one line of a megabyte in a .${extension}`,
      name: `line.${extension}`,
      bytes: text('weir '.repeat(200_000)),
      expect: 'any',
    },
    {
      what: `one word of a megabyte in a .${extension}`,
      name: `word.${extension}`,
      bytes: text('a'.repeat(1_000_000)),
      expect: 'any',
    },
    {
      what: `a megabyte of spaces in a .${extension}`,
      name: `spaces.${extension}`,
      bytes: text(`a${' '.repeat(1_000_000)}b`),
      expect: 'any',
    },
    {
      what: `8,000 lines without a blank one in a .${extension}`,
      name: `lines.${extension}`,
      bytes: text(`${SENTENCE.trim().slice(0, 72)}\n`.repeat(8_000)),
      expect: 'any',
    },
    {
      what: `lines that tempt patterns to look back in a .${extension}`,
      name: `tempt.${extension}`,
      bytes: text(TEMPTING().join('\n')),
      expect: 'any',
    },
    {
      what: `100,000 invisible characters in a .${extension}`,
      name: `invisible.${extension}`,
      bytes: text(`${SENTENCE}\n\n${'a\u200b'.repeat(100_000)}`),
      expect: 'any',
    },
  ]),
];

/** Extensions that people know and importers claim. */
function EXTENSIONS(): string[] {
  return ['txt', 'md', 'html', 'docx', 'odt', 'rtf', 'pdf', 'json', 'srt', 'vtt', 'otr'];
}

/** Another name for each number: letters alone, as names are. */
function NAME_OF(number: number): string {
  const letters = [...number.toString(26).padStart(4, '0')].map((digit) => parseInt(digit, 26) + 97);
  const name = String.fromCharCode(...letters);
  return `${name[0]!.toUpperCase()}${name.slice(1)} Okafor`;
}

/** Near misses of the line rules: each nearly matches for as long as a pattern can be led on. */
function TEMPTING(): string[] {
  const near = [
    'More stories '.repeat(60),
    'Share this on facebook and '.repeat(25),
    `Photo by ${'A. '.repeat(200)}`,
    `By ${'Dana and '.repeat(70)}`,
    `Updated ${'June 3, '.repeat(80)}`,
    `Correction ${'('.repeat(600)}`,
    `${'A'.repeat(650)}/`,
    `${'Dana Okafor '.repeat(55)}contributed`,
    `Home ${'> News '.repeat(90)}!`,
    `${'[00:'.repeat(150)}`,
    `${'Q. A. '.repeat(100)}`,
    `Speaker ${'1 '.repeat(300)}:`,
    `${'00:00:00 --> '.repeat(50)}`,
    `${' '.repeat(600)}x`,
    `${'"a" “b” '.repeat(80)}`,
  ];
  return Array.from({ length: 100 }, () => near).flat();
}

const ENTITY_BOMB = `<?xml version="1.0"?><!DOCTYPE bomb [<!ENTITY a0 "weir">${Array.from(
  { length: 12 },
  (_, at) => `<!ENTITY a${at + 1} "${`&a${at};`.repeat(10)}">`,
).join('')}]>`;
const EXTERNAL_ENTITY = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY secret SYSTEM "file:///etc/hostname">]>';

interface Part {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** What the archive says instead of the true inflated size. */
  readonly declared?: number;
}

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const RELATIONS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';

function docxParts(body: string, prolog = '<?xml version="1.0"?>'): Part[] {
  return [
    { name: '[Content_Types].xml', content: TYPES },
    { name: '_rels/.rels', content: RELATIONS },
    {
      name: 'word/document.xml',
      content: `${prolog}<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`,
    },
  ];
}

function docx(words: string, inside = ''): Uint8Array {
  return zip(docxParts(`${inside}<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`));
}

function docxOf(prolog: string): Uint8Array {
  const entity = prolog === ENTITY_BOMB ? '&a12;' : '&secret;';
  return zip(docxParts(`<w:p><w:r><w:t>${entity}</w:t></w:r></w:p>`, prolog));
}

function docxBomb(declared: number | null): Uint8Array {
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

function odtOf(prolog: string): Uint8Array {
  const office = 'urn:oasis:names:tc:opendocument:xmlns:office:1.0';
  const words = 'urn:oasis:names:tc:opendocument:xmlns:text:1.0';
  return zip(
    odtParts(
      `${prolog}<office:document-content xmlns:office="${office}" xmlns:text="${words}"><office:body><office:text><text:p>&a12;</text:p></office:text></office:body></office:document-content>`,
    ),
  );
}

function odtBomb(): Uint8Array {
  return zip(odtParts(Buffer.alloc(80 * 1024 * 1024, 0x20)));
}

/** A zip archive written by hand, so that it can lie. */
export function zip(parts: readonly Part[]): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, declared } of parts) {
    const raw = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content);
    const packed = deflateRawSync(raw);
    const path = Buffer.from(name);
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt16LE(8, 4);
    about.writeUInt32LE(crc32(raw), 10);
    about.writeUInt32LE(packed.length, 14);
    about.writeUInt32LE(declared ?? raw.length, 18);
    about.writeUInt16LE(path.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), about, path, packed]);
    const entry = Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), about, Buffer.alloc(14), path]);
    entry.writeUInt32LE(offset, 42);
    locals.push(local);
    directory.push(entry);
    offset += local.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...locals, list, end]));
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

function crc32(content: Uint8Array): number {
  let crc = 0xffffffff;
  for (let at = 0; at < content.length; at += 1) crc = (crc >>> 8) ^ CRC_TABLE[(crc ^ content[at]!) & 0xff]!;
  return (crc ^ 0xffffffff) >>> 0;
}

function half(whole: Uint8Array): Uint8Array {
  return whole.slice(0, Math.floor(whole.length / 2));
}

/** The container in which Office keeps an encrypted document. */
function ole(): Uint8Array {
  const file = Buffer.alloc(4_096);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(file);
  Buffer.from('EncryptedPackage', 'utf16le').copy(file, 1_152);
  return new Uint8Array(file);
}

function PDF_RING(): string {
  return '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R]/Count 1/Parent 2 0 R>>endobj\ntrailer<</Root 1 0 R/Size 3>>\n%%EOF';
}
