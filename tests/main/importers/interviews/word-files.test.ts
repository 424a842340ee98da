import {
  Document,
  Footer,
  InsertedTextRun,
  DeletedTextRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { importedInterview, interviewRefusal, reported, turns } from '../../../support/imported-interview';

const turn = (name: string, words: string, bold = true): Paragraph =>
  new Paragraph({ children: [new TextRun({ text: `${name}:`, bold }), new TextRun(` ${words}`)] });

const docx = async (children: (Paragraph | Table)[], footer?: string): Promise<Uint8Array> => {
  const footers = footer ? { default: new Footer({ children: [new Paragraph(footer)] }) } : undefined;
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children, footers }] })));
};

const TALK = ['Jonas Brandt: Where were you?', 'Maren Okafor: On the crane.', 'Jonas Brandt: Alone?'];

describe('a transcript in Word', () => {
  it('is read by its bold names, with the foot of the page left out', async () => {
    const bytes = await docx(
      [
        turn('Jonas Brandt', 'Where were you?'),
        turn('Maren Okafor', 'On the crane.'),
        turn('Jonas Brandt', 'Alone?'),
      ],
      'Page of the desk',
    );
    const interview = await importedInterview('quay.docx', bytes);
    expect(turns(interview)).toEqual(TALK);
    expect(interview.pattern!.labels).toContain('bold');
    expect(reported(interview, 'leftOut')).toContain('Page of the desk');
  });

  it.each([
    ['Rev', (name: string, at: string, words: string) => [`${name} (${at}):`, words]],
    ['Trint', (name: string, at: string, words: string) => [`${name} [00:${at}] ${words}`]],
    ['Descript', (name: string, at: string, words: string) => [`[00:${at}] ${name}: ${words}`]],
    ['Otter', (name: string, at: string, words: string) => [`${name}  ${at}`, words]],
  ])('is read as %s exports it', async (_service, write) => {
    const lines = [
      ...write('Jonas Brandt', '00:03', 'Where were you?'),
      ...write('Maren Okafor', '00:07', 'On the crane.'),
      ...write('Jonas Brandt', '00:12', 'Alone?'),
      ...write('Maren Okafor', '00:14', 'With the shift.'),
    ];
    const interview = await importedInterview(
      'quay.docx',
      await docx(lines.map((line) => new Paragraph(line))),
    );
    expect(turns(interview)).toEqual([
      'Jonas Brandt @3: Where were you?',
      'Maren Okafor @7: On the crane.',
      'Jonas Brandt @12: Alone?',
      'Maren Okafor @14: With the shift.',
    ]);
  });

  it('is read from a table', async () => {
    const cell = (words: string): TableCell => new TableCell({ children: [new Paragraph(words)] });
    const rows = TALK.map((said) => new TableRow({ children: said.split(': ').map(cell) }));
    expect(turns(await importedInterview('quay.docx', await docx([new Table({ rows })])))).toEqual(TALK);
  });

  it('has its tracked changes accepted, or undone where that is asked for', async () => {
    const by = { author: 'Desk', date: '2023-03-15T09:00:00Z' };
    const changed = new Paragraph({
      children: [
        new TextRun({ text: 'Maren Okafor:', bold: true }),
        new TextRun(' On the '),
        new DeletedTextRun({ text: 'train', id: 1, ...by }),
        new InsertedTextRun({ text: 'crane', id: 2, ...by }),
        new TextRun('.'),
      ],
    });
    const bytes = await docx([
      turn('Jonas Brandt', 'Where were you?'),
      changed,
      turn('Jonas Brandt', 'Alone?'),
    ]);
    expect(turns(await importedInterview('quay.docx', bytes))[1]).toBe('Maren Okafor: On the crane.');
    const undone = await importedInterview('quay.docx', bytes, { trackedChanges: 'original' });
    expect(turns(undone)[1]).toBe('Maren Okafor: On the train.');
    expect(reported(undone, 'decided')).toContain('2 tracked changes were undone. crane');
  });
});

const odt = (paragraphs: string): Uint8Array =>
  zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.text'),
    'content.xml':
      strToU8(`<?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:text="t" xmlns:style="s" xmlns:fo="f"><office:automatic-styles><style:style style:name="T1"><style:text-properties fo:font-weight="bold"/></style:style></office:automatic-styles><office:body><office:text>
${paragraphs}</office:text></office:body></office:document-content>`),
  });

describe('a table with a name for each column', () => {
  it('is read row by row as Amazon Transcribe exports it for Word, its table of facts left out', async () => {
    const cell = (words: string): TableCell => new TableCell({ children: [new Paragraph(words)] });
    const row = (...cells: string[]): TableRow => new TableRow({ children: cells.map(cell) });
    const facts = new Table({ rows: [row('Job Name', 'quay.wav'), row('Sample Rate', '8000')] });
    const talk = new Table({
      rows: [
        row('Start', 'Speaker', '', 'Transcription'),
        row('0:00:01.5', 'spk_0', '', 'Where were you when the water came?'),
        row('0:00:04', 'spk_1', '', 'On the crane.'),
        row('0:00:06', 'spk_0', '', 'Alone?'),
      ],
    });
    const interview = await importedInterview(
      'quay.docx',
      await docx([facts, new Paragraph('Transcript'), talk]),
    );
    expect(turns(interview)).toEqual([
      'spk_0 @1.5: Where were you when the water came?',
      'spk_1 @4: On the crane.',
      'spk_0 @6: Alone?',
    ]);
    expect(reported(interview, 'leftOut')).toContain('Sample Rate 8000');
  });
});

describe('a transcript in OpenDocument', () => {
  it('is read by its bold names, spaces, breaks and without its notes', async () => {
    const p = (name: string, words: string): string =>
      `<text:p><text:span text:style-name="T1">${name}:</text:span> ${words}</text:p>\n`;
    const note = '<text:note><text:note-body><text:p>Checked.</text:p></text:note-body></text:note>';
    const bytes = odt(
      p('Jonas Brandt', 'Where<text:s/>were<text:line-break/>you?') +
        p('Maren Okafor', `On the crane.${note}`) +
        p('Jonas Brandt', 'Alone?'),
    );
    const interview = await importedInterview('quay.odt', bytes);
    expect(turns(interview)).toEqual(TALK);
    expect(reported(interview, 'leftOut')).toContain('Checked.');
  });
});

describe('a word processor’s file that is not what it should be', () => {
  it.each([
    ['damaged', '<w:document><w:body>'],
    ['damaged', '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'],
  ])('is refused as %s', async (kind, xml) => {
    const bytes = zipSync({ 'word/document.xml': strToU8(xml) });
    expect((await interviewRefusal('quay.docx', bytes)).kind).toBe(kind);
  });

  it('is refused where it grows without end', async () => {
    const bytes = zipSync({ 'word/document.xml': new Uint8Array(80 * 1024 * 1024) });
    expect((await interviewRefusal('quay.docx', bytes)).kind).toBe('hostile');
  });
});
