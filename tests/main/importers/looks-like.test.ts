import { Document, Packer, Paragraph } from 'docx';
import { describe, expect, it } from 'vitest';
import { looksLike } from '../../../src-main/importers/looks-like';

const TURNS = [
  'M. OKAFOR: We told the council twice.',
  'LUND: Who signed for it?',
  'M. OKAFOR: The harbour office. I have the slip.',
  'LUND: And then?',
  'M. OKAFOR: Then nothing, for five weeks.',
];
const STORY = [
  'The well behind the school',
  'The pump was switched off in March. “We tested the water twice,” said Ana Halden.',
  'Nobody told the parents.',
  'Correction: An earlier version of this story gave the wrong month.',
];

async function wordFile(paragraphs: readonly string[]): Promise<Uint8Array> {
  const document = new Document({ sections: [{ children: paragraphs.map((text) => new Paragraph(text)) }] });
  return Packer.toBuffer(document);
}

function text(paragraphs: readonly string[]): Uint8Array {
  return Buffer.from(paragraphs.join('\n\n'));
}

/** A page on which every word carries its time, as Hyperaudio makes it. */
function timedPage(words: readonly string[]): Uint8Array {
  const spans = words.map((word, index) => `<span data-m="${index * 300}" data-d="250">${word}</span>`);
  return Buffer.from(`<h1>Pump house</h1><article><section><p>${spans.join('')}</p></section></article>`);
}

describe('what a file most likely is', () => {
  it.each([
    ['talk.txt', text(TURNS), 'interview'],
    ['talk.md', text(TURNS.map((turn) => turn.replace(/^(.*?):/, '**$1:**'))), 'interview'],
    ['talk.srt', Buffer.from('1\n00:00:01,000 --> 00:00:02,000\nWhere?\n'), 'interview'],
    ['story.txt', text(STORY), 'draft'],
    ['story.md', text(STORY), 'draft'],
    ['story.html', Buffer.from(`<p>${STORY.join('</p><p>')}</p>`), 'draft'],
    ['talk.html', timedPage(['We ', 'told ', 'them ', 'twice.']), 'interview'],
    ['links.html', Buffer.from(`<p><a data-m='{"i":1}' href="/a">${STORY.join('</a></p><p>')}</p>`), 'draft'],
    ['notes.json', Buffer.from('/* notes */ { "blocks": [] }'), 'interview'],
    ['broken.docx', Buffer.from('PK\u0003\u0004 nothing of a document'), 'draft'],
  ])('%s is told from its content', async (name, bytes, as) => {
    expect(await looksLike({ name, bytes })).toBe(as);
  });

  it('headings over paragraphs, and rows of a table, are no speakers: nobody comes back', async () => {
    const headed = ['Purpose', 'Parties', 'Term', 'Signatures'].flatMap((heading) => [
      heading,
      'The harbour office keeps the pump.',
      'It reports on every fifth day of the month.',
    ]);
    expect(await looksLike({ name: 'agreement.docx', bytes: await wordFile(headed) })).toBe('draft');
    const rows = ['North quay: dry', 'South quay: dry', 'Weir: wet', 'School: dry', 'Mill: wet'];
    expect(await looksLike({ name: 'levels.docx', bytes: await wordFile(rows) })).toBe('draft');
  });

  it('a Word file is a draft or an interview by what stands in it', async () => {
    expect(await looksLike({ name: 'a.docx', bytes: await wordFile(TURNS) })).toBe('interview');
    expect(await looksLike({ name: 'b.docx', bytes: await wordFile(STORY) })).toBe('draft');
  });
});
