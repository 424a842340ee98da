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

describe('what a file most likely is', () => {
  it.each([
    ['talk.txt', text(TURNS), 'interview'],
    ['talk.md', text(TURNS.map((turn) => turn.replace(/^(.*?):/, '**$1:**'))), 'interview'],
    ['talk.srt', Buffer.from('1\n00:00:01,000 --> 00:00:02,000\nWhere?\n'), 'interview'],
    ['story.txt', text(STORY), 'draft'],
    ['story.md', text(STORY), 'draft'],
    ['story.html', Buffer.from(`<p>${STORY.join('</p><p>')}</p>`), 'draft'],
    ['broken.docx', Buffer.from('PK\u0003\u0004 nothing of a document'), 'draft'],
  ])('%s is told from its content', async (name, bytes, as) => {
    expect(await looksLike({ name, bytes })).toBe(as);
  });

  it('a Word file is a draft or an interview by what stands in it', async () => {
    expect(await looksLike({ name: 'a.docx', bytes: await wordFile(TURNS) })).toBe('interview');
    expect(await looksLike({ name: 'b.docx', bytes: await wordFile(STORY) })).toBe('draft');
  });
});
