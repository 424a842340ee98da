import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  InsertedTextRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  type IPropertiesOptions,
} from 'docx';
import { describe, expect, it } from 'vitest';
import {
  changeLines,
  importedDraft,
  importRefusal,
  markLines,
  noteLines,
  outline,
  reportLines,
} from '../../../support/import-file';
import { wordFile, wordParagraph as p, wordRun as r } from '../../../support/word-file';

const packed = async (
  children: (Paragraph | Table)[],
  more: Partial<IPropertiesOptions> = {},
): Promise<Uint8Array> =>
  new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }], ...more })));

const title = new Paragraph({ text: 'The Weir Failed Twice', heading: HeadingLevel.TITLE });
const lead = new Paragraph(
  'The weir at Aldmoor failed twice in one night, and nobody on the board had been told that it could, according to the log of the shift.',
);
const edit = { author: 'Ida Lund', date: '2024-05-02T08:00:00Z' };

describe('a story in Word', () => {
  it('keeps headline, dek, headings, lists, quotations and captions as what they are', async () => {
    const draft = await importedDraft(
      'weir.docx',
      await packed([
        title,
        new Paragraph({ text: 'What the log of the night shift shows', style: 'Subtitle' }),
        lead,
        new Paragraph({ text: 'The second breach', heading: HeadingLevel.HEADING_2 }),
        new Paragraph({ text: 'Gate two was open.', bullet: { level: 0 } }),
        new Paragraph({ text: 'I heard it before I saw it.', style: 'IntenseQuote' }),
        new Paragraph({ text: 'The weir in May.', style: 'Caption' }),
      ]),
    );
    expect(outline(draft).map((line) => line.slice(0, 34))).toEqual([
      'headline: The Weir Failed Twice',
      'dek: What the log of the night shi',
      'paragraph: The weir at Aldmoor fai',
      'heading: The second breach',
      'listItem: Gate two was open.',
      'quotation: I heard it before I saw',
      'caption: The weir in May.',
    ]);
  });

  it('keeps emphasis and links, also those that are fields', async () => {
    const field = [
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
      '<w:r><w:instrText> HYPERLINK "https://example.org/log" \\o "x" </w:instrText></w:r>',
      '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
      r('the log'),
      '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
    ].join('');
    const draft = await importedDraft(
      'weir.docx',
      wordFile({
        body: p(
          r('She read ') +
            field +
            r(' and ') +
            `<w:hyperlink r:id="l1">${r('the report')}</w:hyperlink>` +
            r(', ') +
            r('twice', '<w:i/>') +
            r(', ') +
            r('aloud', '<w:b/>') +
            r(', then ') +
            `<w:hyperlink r:id="l2">${r('left')}</w:hyperlink>` +
            r('.'),
        ),
        links: { l1: 'https://example.org/report', l2: 'file:///etc/passwd' },
      }),
    );
    expect(outline(draft)).toEqual(['paragraph: She read the log and the report, twice, aloud, then left.']);
    expect(markLines(draft)).toEqual([
      'link: the log → https://example.org/log',
      'link: the report → https://example.org/report',
      'emphasis: twice',
      'strong: aloud',
    ]);
  });

  it('takes bold and italics from styles, but not from the look of a heading', async () => {
    const styles = [
      '<w:style w:type="paragraph" w:styleId="Kicker"><w:name w:val="heading 2"/><w:rPr><w:b/><w:i/></w:rPr></w:style>',
      '<w:style w:type="character" w:styleId="Loud"><w:name w:val="Loud"/><w:rPr><w:b/></w:rPr></w:style>',
      '<w:style w:type="character" w:styleId="Louder"><w:name w:val="Louder"/><w:basedOn w:val="Loud"/></w:style>',
    ].join('');
    const draft = await importedDraft(
      'weir.docx',
      wordFile({
        body:
          p(r('It rained '), '') +
          p(r('Upstream'), '<w:pStyle w:val="Kicker"/>') +
          p(r('It ') + r('rained', '<w:rStyle w:val="Louder"/>') + r('.')),
        parts: { styles },
      }),
    );
    expect(outline(draft)).toContain('heading: Upstream');
    expect(markLines(draft)).toEqual(['strong: rained']);
  });

  it('puts footnotes and endnotes on their sentences', async () => {
    const draft = await importedDraft(
      'weir.docx',
      await packed(
        [
          new Paragraph({
            children: [
              new TextRun('The board met in May. It voted nine to two.'),
              new FootnoteReferenceRun(1),
              new TextRun(' Nobody spoke.'),
            ],
          }),
        ],
        { footnotes: { 1: { children: [new Paragraph('Minutes of 3 May, page 4.')] } } },
      ),
    );
    expect(noteLines(draft)).toEqual(['It voted nine to two. ← Minutes of 3 May, page 4.']);
    expect(reportLines(draft, 'read')).toContain('1 footnote was put on its sentence as a note.');
  });

  it('reads tables row by row, text boxes after their paragraph, and reports what it leaves out', async () => {
    const row = (...cells: string[]): TableRow =>
      new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) });
    const draft = await importedDraft(
      'weir.docx',
      new Uint8Array(
        await Packer.toBuffer(
          new Document({
            sections: [
              {
                headers: { default: new Header({ children: [new Paragraph('Draft 3, not for print')] }) },
                children: [lead, new Table({ rows: [row('Gate', 'Opened'), row('Two', '02:14')] })],
              },
            ],
          }),
        ),
      ),
    );
    expect(outline(draft).slice(1)).toEqual(['paragraph: Gate | Opened', 'paragraph: Two | 02:14']);
    expect(reportLines(draft)).toContain('1 table was read row by row');
    expect(reportLines(draft, 'leftOut')).toContain('[Draft 3, not for print]');
  });

  it('reads content controls, smart tags, alternatives, drop capitals and text boxes once', async () => {
    const box = (words: string): string => `<w:txbxContent>${p(r(words))}</w:txbxContent>`;
    const draft = await importedDraft(
      'weir.docx',
      wordFile({
        body:
          p(r('T'), '<w:framePr w:dropCap="drop" w:lines="3"/>') +
          p(
            r('he ') +
              `<w:smartTag w:element="City">${r('Aldmoor')}</w:smartTag> ` +
              `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${r(' weir')}</w:sdtContent></w:sdt>` +
              `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box('Boxed once.')}</w:drawing></mc:Choice>` +
              `<mc:Fallback><w:pict>${box('Boxed once.')}</w:pict></mc:Fallback></mc:AlternateContent></w:r>` +
              '<w:r><w:t>,</w:t><w:br/><w:t>at</w:t><w:tab/><w:t>night</w:t><w:softHyphen/><w:t>fall</w:t></w:r>' +
              r(' secret', '<w:vanish/>'),
          ),
      }),
    );
    expect(outline(draft)).toEqual([
      'paragraph: The Aldmoor weir,',
      'paragraph: at nightfall',
      'paragraph: Boxed once.',
    ]);
    expect(reportLines(draft, 'leftOut')).toContain('1 piece of hidden text was left out. [secret]');
  });

  it('is read whatever prefixes its parts declare', async () => {
    const strict = wordFile({
      body: '<x:p xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:r><x:t>It rained.</x:t></x:r></x:p>',
    });
    expect(outline(await importedDraft('weir.docx', strict))).toEqual(['paragraph: It rained.']);
  });
});

describe('tracked changes in Word', () => {
  const changed = new Paragraph({
    children: [
      new TextRun('The board met on '),
      new DeletedTextRun({ text: 'Monday', id: 1, ...edit }),
      new InsertedTextRun({ text: 'Tuesday', id: 2, ...edit }),
      new TextRun(' to vote.'),
    ],
  });

  it('become proposed changes with author and date, on the text before them', async () => {
    const draft = await importedDraft('weir.docx', await packed([lead, changed]));
    expect(outline(draft)[1]).toBe('paragraph: The board met on Monday to vote.');
    expect(changeLines(draft)).toEqual(['Monday → Tuesday (Ida Lund)']);
    expect(draft.changes[0]!.at).toBe('2024-05-02T08:00:00.000Z');
    expect(draft.tracked).toEqual({
      insertions: 1,
      deletions: 1,
      moves: 0,
      formatting: 0,
      people: ['Ida Lund'],
    });
    expect(reportLines(draft)).toContain('2 tracked changes became 1 proposed change');
  });

  it.each([
    ['accepted', 'paragraph: The board met on Tuesday to vote.'],
    ['original', 'paragraph: The board met on Monday to vote.'],
  ] as const)('are %s where that is asked for', async (trackedChanges, expected) => {
    const draft = await importedDraft('weir.docx', await packed([lead, changed]), { trackedChanges });
    expect(outline(draft)[1]).toBe(expected);
    expect(draft.changes).toEqual([]);
  });

  const mark = (kind: 'ins' | 'del', more = ''): string =>
    `<w:rPr><w:${kind} w:id="7" w:author="Ida Lund" w:date="2024-05-02T08:00:00Z"/>${more}</w:rPr>`;
  const inserted = (runs: string): string => `<w:ins w:id="8" w:author="Ida Lund">${runs}</w:ins>`;
  const deleted = (words: string): string =>
    `<w:del w:id="9" w:author="Ida Lund"><w:r><w:delText xml:space="preserve">${words}</w:delText></w:r></w:del>`;
  const moved = (way: 'From' | 'To', words: string): string =>
    `<w:move${way}RangeStart w:id="1" w:name="m"/><w:move${way} w:id="2" w:author="Desk">${r(words)}</w:move${way}><w:move${way}RangeEnd w:id="1"/>`;

  it.each<[string, string, string[]]>([
    [
      'an inserted paragraph',
      p(r('It rained.')) + p(inserted(r('It poured.')), mark('ins')) + p(r('It stopped.')),
      [' → It poured.¶ (Ida Lund)'],
    ],
    [
      'a deleted paragraph',
      p(r('It rained.')) + p(deleted('It poured.'), mark('del')) + p(r('It stopped.')),
      ['It poured.¶ →  (Ida Lund)'],
    ],
    ['a paragraph mark cut', p(r('It rained. '), mark('del')) + p(r('It stopped.')), ['¶ →   (Ida Lund)']],
    [
      'a move',
      p(r('It rained. ') + moved('From', 'It poured. ') + r('It froze.')) +
        p(r('Later. ') + moved('To', 'It poured. ') + r('Sun.')),
      ['It poured.  →  (Desk)', ' → It poured.  (Desk)'],
    ],
    [
      'an inserted row',
      p(r('It rained.')) +
        `<w:tbl><w:tr><w:trPr><w:ins w:author="Desk"/></w:trPr><w:tc>${p(r('Two'))}</w:tc><w:tc>${p(r('02:14'))}</w:tc></w:tr></w:tbl>` +
        p(r('It stopped.')),
      [' → Two | 02:14¶ (Desk)'],
    ],
  ])('%s is proposed', async (_what, body, expected) => {
    expect(changeLines(await importedDraft('weir.docx', wordFile({ body })))).toEqual(expected);
  });

  it('that are the halves of a move know each other', async () => {
    const body =
      p(r('It rained. ') + moved('From', 'It poured. ') + r('It froze.')) +
      p(r('Later. ') + moved('To', 'It poured. ') + r('Sun.'));
    const draft = await importedDraft('weir.docx', wordFile({ body }));
    expect(draft.changes.map((change) => [change.moved, change.moveId])).toEqual([
      ['away', 'm'],
      ['here', 'm'],
    ]);
  });

  it.each([
    ['accepted', ['strong'], 'taken as it is'],
    ['proposed', ['strong'], 'taken as it is'],
    ['original', ['emphasis'], 'undone'],
  ] as const)(
    'of formatting are, where changes are %s, in the look of the text',
    async (trackedChanges, looks, said) => {
      const change = '<w:rPrChange w:id="3" w:author="Desk"><w:rPr><w:i/></w:rPr></w:rPrChange>';
      const body = p(r('It ') + r('rained', `<w:b/>${change}`) + r('.'));
      const draft = await importedDraft('weir.docx', wordFile({ body }), { trackedChanges });
      expect(draft.blocks[0]!.marks.map(({ kind }) => kind)).toEqual(looks);
      expect(reportLines(draft, 'decided')).toContain(`1 tracked change of formatting was ${said}`);
    },
  );

  it('of formatting propose no words', async () => {
    const run = r('rained', '<w:b/><w:rPrChange w:id="3" w:author="Desk"><w:rPr/></w:rPrChange>');
    const draft = await importedDraft('weir.docx', wordFile({ body: p(r('It ') + run + r('.')) }));
    expect(draft.changes).toEqual([]);
  });

  it('that are the whole text are accepted, since there is no text to propose them for', async () => {
    const draft = await importedDraft(
      'weir.docx',
      wordFile({ body: p(inserted(r('It rained.')), mark('ins')) }),
    );
    expect(outline(draft)).toEqual(['paragraph: It rained.']);
    expect(reportLines(draft, 'decided')).toContain('The whole text is one tracked insertion');
  });
});

const START = '<w:commentRangeStart w:id="7"/>';
const REFERENCE = '<w:r><w:commentReference w:id="7"/></w:r>';
const END = `<w:commentRangeEnd w:id="7"/>${REFERENCE}`;

describe('comments in Word', () => {
  it('are put on the words that they were on, with author and date', async () => {
    const draft = await importedDraft(
      'weir.docx',
      await packed(
        [
          lead,
          new Paragraph({
            children: [
              new TextRun('The board met on '),
              new CommentRangeStart(0),
              new TextRun('Tuesday'),
              new CommentRangeEnd(0),
              new TextRun({ children: [new CommentReference(0)] }),
              new TextRun(' to vote.'),
            ],
          }),
        ],
        {
          comments: {
            children: [
              {
                id: 0,
                author: 'Desk',
                date: new Date('2024-05-03T10:00:00Z'),
                children: [new Paragraph('Which Tuesday?')],
              },
            ],
          },
        },
      ),
    );
    expect(noteLines(draft)).toEqual(['Tuesday ← Desk: Which Tuesday?']);
    expect(draft.notes[0]!.remarks[0]!.at).toBe('2024-05-03T10:00:00.000Z');
  });

  it.each([
    ['words in a cell', `${p(START + r('02:14') + END)}`, '', '02:14'],
    ['a cell of several paragraphs', p(r('At')) + p(START + r('02:14') + END), '', '02:14'],
    ['an empty cell', p(r('02:14')), p(START + END), '02:14'],
    ['a sign in an empty cell', p(r('02:14')), p(REFERENCE), '02:14'],
  ])('are kept on %s of a table', async (_where, second, third, words) => {
    const cells = [p(r('The alarm')), second, third].map((cell) => `<w:tc>${cell}</w:tc>`).join('');
    const file = wordFile({
      body: `${p(r('It rained.'))}<w:tbl><w:tr>${cells}</w:tr></w:tbl>${p(r('Nobody slept.'))}`,
      parts: { comments: `<w:comment w:id="7" w:author="Desk">${p(r('Which log?'))}</w:comment>` },
    });
    const draft = await importedDraft('weir.docx', file);
    expect(noteLines(draft)).toEqual([`${words} ← Desk: Which log?`]);
  });

  it('are kept where they span the cells of a row, or begin between two', async () => {
    const row = (inner: string): string => `<w:tbl><w:tr>${inner}</w:tr></w:tbl>`;
    const cell = (inner: string): string => `<w:tc>${p(inner)}</w:tc>`;
    const parts = { comments: `<w:comment w:id="7" w:author="Desk">${p(r('Which log?'))}</w:comment>` };
    const over = row(cell(START + r('Two')) + cell(r('02:14') + END));
    const between = row(START + cell(r('Two')) + cell(r('02:14')) + END);
    for (const table of [over, between]) {
      const draft = await importedDraft('weir.docx', wordFile({ body: p(r('It rained.')) + table, parts }));
      expect(noteLines(draft)).toEqual(['Two | 02:14 ← Desk: Which log?']);
    }
  });

  const comment = (id: number, by: string, day: number, words: string): string =>
    `<w:comment w:id="${id}" w:author="${by}" w:date="2024-05-0${day}T10:00:00Z"><w:p w14:paraId="0000000${id}">${r(words)}</w:p></w:comment>`;
  const span = (id: number, runs: string): string =>
    `<w:commentRangeStart w:id="${id}"/>${runs}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
  const threaded = wordFile({
    body:
      p(r('The board met ') + span(1, span(2, span(3, r('in May')))) + r('.')) + p(span(4, r('It voted.'))),
    parts: {
      comments:
        comment(1, 'Desk', 1, 'When?') +
        comment(3, 'Desk', 3, 'Fine.') +
        comment(2, 'Ida Lund', 2, '3 May.') +
        comment(4, 'Desk', 4, 'How?'),
      commentsExtended:
        '<w15:commentEx w15:paraId="00000001" w15:done="1"/>' +
        '<w15:commentEx w15:paraId="00000002" w15:paraIdParent="00000001" w15:done="0"/>' +
        '<w15:commentEx w15:paraId="00000003" w15:paraIdParent="00000001" w15:done="0"/>' +
        '<w15:commentEx w15:paraId="00000004" w15:done="0"/>',
    },
  });

  it('keep their threads, the oldest remark first, and are marked where they are resolved', async () => {
    const draft = await importedDraft('weir.docx', threaded);
    expect(noteLines(draft)).toEqual([
      'in May ← Desk: When? / Ida Lund: 3 May. / Desk: Fine. ✓',
      'It voted. ← Desk: How?',
    ]);
    expect(reportLines(draft, 'read')).toContain(
      '2 comments were put on the words concerned (with 2 replies, 1 of them resolved).',
    );
  });
});

describe('a Word file that cannot be read', () => {
  const ole = (stream: string): Uint8Array =>
    Buffer.concat([
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(600),
      Buffer.from(stream, 'utf16le'),
    ]);
  const whole = wordFile({ body: p(r('It rained.')) });

  it.each<[string, string, Uint8Array, string, string]>([
    ['of Word 2003', 'weir.doc', ole('WordDocument'), 'unknownFormat', 'save it as .docx'],
    ['with a password', 'weir.docx', ole('EncryptedPackage'), 'passwordProtected', 'password'],
    ['cut off', 'weir.docx', whole.subarray(0, whole.length - 90), 'damaged', 'its end is missing'],
    ['without text', 'weir.docx', wordFile({ body: p('') }), 'noText', 'no text'],
    [
      'that declares entities',
      'weir.docx',
      wordFile({ body: p(''), doctype: '<!DOCTYPE x [<!ENTITY a "b">]>' }),
      'damaged',
      'does not follow its format',
    ],
  ])('%s says why', async (_what, name, bytes, kind, words) => {
    const refusal = await importRefusal(name, bytes);
    expect(refusal.kind).toBe(kind);
    expect(refusal.message).toContain(words);
  });

  it('is read all the same where a download left bytes behind its end', async () => {
    const draft = await importedDraft('weir.docx', Buffer.concat([whole, Buffer.from('\r\n')]));
    expect(outline(draft)).toEqual(['paragraph: It rained.']);
  });
});
