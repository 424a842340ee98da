import { describe, expect, it } from 'vitest';
import { importBytes } from '../../../../src-main/importers/read-file';
import type { ImportedDocument } from '../../../../src-shared/domain/imported';
import { bytesOf, outline } from '../../../support/import-file';
import { pdfColumn, pdfFile } from '../../../support/pdf-file';
import { wordFile, wordParagraph as p, wordRun as r } from '../../../support/word-file';

async function importedDocument(name: string, content: string | Uint8Array): Promise<ImportedDocument> {
  const read = await importBytes({ name, bytes: bytesOf(content), as: 'document' });
  if (!read.ok) throw new Error(`refused: ${read.error.message}`);
  if (read.value.kind !== 'document') throw new Error(`read as ${read.value.kind}`);
  return read.value;
}

function reported({ report }: ImportedDocument): string {
  return report.items.map(({ message, sample }) => `${message} ${sample ?? ''}`).join('\n');
}

describe('a document as a source', () => {
  it.each<[string, string]>([
    ['minutes.txt', 'Minutes\n\nThe board voted nine to two.\n'],
    ['minutes.md', '# Minutes\n\nThe board voted *nine* to two.\n'],
    ['minutes.html', '<h1>Minutes</h1><p>The board voted nine to two.</p>'],
    [
      'minutes.rtf',
      '{\\rtf1\\ansi{\\stylesheet{\\s1 heading 1;}}\\pard\\s1 Minutes\\par\\pard The board voted nine to two.\\par}',
    ],
  ])('%s keeps its heading and its text', async (name, content) => {
    const document = await importedDocument(name, content);
    expect(outline(document)).toEqual(['headline: Minutes', 'paragraph: The board voted nine to two.']);
    expect(document.title).toBe('Minutes');
  });

  it('in Word has its tracked changes accepted, its notes below the text, its comments reported', async () => {
    const bytes = wordFile({
      body: p(
        r('The board voted ') +
          `<w:del w:author="A"><w:r><w:delText>ten</w:delText></w:r></w:del><w:ins w:author="A">${r('nine')}</w:ins>` +
          `<w:commentRangeStart w:id="1"/>${r(' to two.')}<w:commentRangeEnd w:id="1"/>` +
          '<w:r><w:footnoteReference w:id="2"/></w:r>',
      ),
      parts: {
        comments: `<w:comment w:id="1" w:author="Desk">${p(r('Sure?'))}</w:comment>`,
        footnotes: `<w:footnote w:id="2">${p(r('Page 4.'))}</w:footnote>`,
      },
    });
    const document = await importedDocument('minutes.docx', bytes);
    expect(outline(document)).toEqual([
      'paragraph: The board voted nine to two.',
      'paragraph: Note 1: Page 4.',
    ]);
    expect(reported(document)).toContain('1 comment was left out; the original keeps them. to two.: Sure?');
    expect(reported(document)).toContain('1 footnote was put below the text.');
  });

  it('keeps notices in its text, where they stood', async () => {
    const text =
      'The weir failed twice\n\nIt was in May.\n\nCorrection, June 3: The first version gave a wrong month.\n';
    expect(outline(await importedDocument('weir.txt', text)).at(-1)).toMatch(/^notice: .*wrong month\.$/);
  });

  it('as a PDF knows on which page each paragraph begins', async () => {
    const document = await importedDocument(
      'report.pdf',
      pdfFile([pdfColumn(['The weir failed twice.']), pdfColumn(['Nobody was told of it.'])]),
    );
    expect(document.blocks.map(({ text }, at) => `${document.pages?.[at]} ${text}`)).toEqual([
      '1 The weir failed twice.',
      '2 Nobody was told of it.',
    ]);
  });
});

describe('a table as a source', () => {
  it.each<[string, string, string[]]>([
    [
      'gates.csv',
      'Gate,Opened,Note\nTwo,02:14,"late, they say"\nThree,,\n',
      [
        'heading: Gate | Opened | Note',
        'listItem: Gate: Two | Opened: 02:14 | Note: late, they say',
        'listItem: Gate: Three',
      ],
    ],
    [
      'gates.csv',
      'Gate;Opened\r\nTwo;02:14\r\n',
      ['heading: Gate | Opened', 'listItem: Gate: Two | Opened: 02:14'],
    ],
    [
      'gates.tsv',
      'Gate\tOpened\nTwo\t02:14\n',
      ['heading: Gate | Opened', 'listItem: Gate: Two | Opened: 02:14'],
    ],
    ['levels.csv', '1998,4.2\n1999,4.4\n', ['listItem: 1998 | 4.2', 'listItem: 1999 | 4.4']],
    [
      'said.csv',
      'Who,Said\nOkafor,"I said ""no"".\nTwice."\n',
      ['heading: Who | Said', 'listItem: Who: Okafor | Said: I said "no". Twice.'],
    ],
  ])('%s has its rows as lines that can be read', async (name, content, expected) => {
    const document = await importedDocument(name, content);
    expect(outline(document)).toEqual(expected);
    expect(document.documentKind).toBe('dataset');
  });

  it('says where rows and columns do not fit', async () => {
    expect(reported(await importedDocument('gates.csv', 'Gate,Opened\nTwo,02:14,x\nThree,1\n'))).toContain(
      'more or fewer cells',
    );
  });
});

describe('a picture as a source', () => {
  const png = Buffer.from('89504e470d0a1a0a0000000d4948445200000280000001e00806000000', 'hex');
  const gif = Buffer.from('474946383961400140010000', 'hex');
  const jpeg = Buffer.from('ffd8ffe000104a46494600010100000100010000ffc0001108012c019003012200', 'hex');
  const webp = Buffer.concat([
    Buffer.from('RIFF\x1e\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0', 'latin1'),
    Buffer.from('7f0200df0100', 'hex'),
  ]);

  it.each<[string, Uint8Array, object]>([
    ['weir.png', png, { mimeType: 'image/png', width: 640, height: 480 }],
    ['weir.gif', gif, { mimeType: 'image/gif', width: 320, height: 320 }],
    ['weir.jpg', jpeg, { mimeType: 'image/jpeg', width: 400, height: 300 }],
    ['weir.webp', webp, { mimeType: 'image/webp', width: 640, height: 480 }],
  ])('%s is kept, and waits to be described', async (name, bytes, image) => {
    const document = await importedDocument(name, bytes);
    expect(document).toMatchObject({ documentKind: 'image', title: 'weir', image, blocks: [] });
    expect(reported(document)).toContain('describe by hand');
  });

  it('that is cut off is refused', async () => {
    const read = await importBytes({ name: 'weir.png', bytes: png.subarray(0, 18), as: 'document' });
    expect(read.ok ? null : read.error.kind).toBe('damaged');
  });
});
