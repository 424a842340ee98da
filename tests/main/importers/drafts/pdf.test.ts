import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importedDraft, importRefusal, outline, reportLines } from '../../../support/import-file';
import { pdfColumn, pdfFile, type PdfTextLine } from '../../../support/pdf-file';

const foot = (page: number): { text: string; x: number; y: number } => ({ text: `${page}`, x: 300, y: 30 });
const head = { text: 'The Aldmoor Reporter', x: 50, y: 770 };

describe('a story as a PDF', () => {
  it('has its lines joined into paragraphs, parted by space or by an early end', async () => {
    const draft = await importedDraft(
      'weir.pdf',
      pdfFile([
        [
          { text: 'The Weir Failed Twice', x: 50, y: 740, size: 20 },
          ...pdfColumn([
            'The weir at Aldmoor failed twice in one night, and nobody',
            'on the water board had been told that it could, according',
            'to the log.',
            'It was kept by hand in a school notebook that the keeper',
            'took home with her every morning when her shift was over.',
          ]),
          ...pdfColumn(['Nobody asked for it.'], 50, 610),
        ],
      ]),
    );
    expect(outline(draft)).toEqual([
      'headline: The Weir Failed Twice',
      'paragraph: The weir at Aldmoor failed twice in one night, and nobody on the water board had been told that it could, according to the log.',
      'paragraph: It was kept by hand in a school notebook that the keeper took home with her every morning when her shift was over.',
      'paragraph: Nobody asked for it.',
    ]);
  });

  it('goes on over columns and pages, without running heads and page numbers', async () => {
    const draft = await importedDraft(
      'weir.pdf',
      pdfFile([
        [
          head,
          ...pdfColumn(['The weir at Aldmoor failed', 'twice in one night, and no'], 50),
          ...pdfColumn(['one on the water board had', 'been told that it could go'], 320),
          foot(1),
        ],
        [head, ...pdfColumn(['so fast, according to the', 'log of the night shift.'], 50), foot(2)],
      ]),
    );
    expect(outline(draft)).toEqual([
      'paragraph: The weir at Aldmoor failed twice in one night, and no one on the water board had been told that it could go so fast, according to the log of the night shift.',
    ]);
    expect(reportLines(draft, 'leftOut')).toContain('[The Aldmoor Reporter … 1 … 2]');
  });

  it('is read from the top where its one column was painted in another order', async () => {
    const body = pdfColumn(
      [
        'The weir failed twice in',
        'one night, said the log',
        'of the morning, and the',
        'second time at four.',
      ],
      50,
      700,
    );
    const later = pdfColumn(['Nobody on the board had', 'been told before that it', 'could.'], 50, 620);
    const title = { text: 'The Weir Failed', x: 50, y: 740, size: 20 };
    const draft = await importedDraft('weir.pdf', pdfFile([[...later, title, ...body]]));
    expect(outline(draft)).toEqual([
      'headline: The Weir Failed',
      'paragraph: The weir failed twice in one night, said the log of the morning, and the second time at four.',
      'paragraph: Nobody on the board had been told before that it could.',
    ]);
  });

  it('is read column by column where it is painted across them', async () => {
    const left = pdfColumn(
      ['The weir failed twice', 'in one night, and no', 'one on the board had', 'been told before it.'],
      50,
    );
    const right = pdfColumn(
      ['The log was kept by', 'hand in a notebook', 'that the keeper took', 'home every morning.'],
      320,
    );
    const across = left.flatMap((line, at) => [line, right[at]!]);
    expect(outline(await importedDraft('weir.pdf', pdfFile([across])))).toEqual([
      'paragraph: The weir failed twice in one night, and no one on the board had been told before it.',
      'paragraph: The log was kept by hand in a notebook that the keeper took home every morning.',
    ]);
  });

  it.each<[string, readonly string[], string]>([
    [
      'joins a divided word',
      ['The board met for the recon-', 'struction of the whole weir.'],
      'the reconstruction of',
    ],
    [
      'keeps a hyphen that is often there',
      ['She has kept the old self-', 'registering gauge for years.'],
      'self-registering gauge',
    ],
    [
      'keeps one that the text has elsewhere',
      ['The re-sign of it was a re-', 'sign that nobody had wanted.'],
      'a re-sign that',
    ],
    [
      'joins what the text has as one word',
      ['A Hallmeister is a Hall-', 'meister in this small town.'],
      'is a Hallmeister in',
    ],
    [
      'joins what the text has as one word more often than as two',
      ['The copyright, or copy-right, is theirs: a copy-', 'right since May, the copyright of the log.'],
      'a copyright since',
    ],
    [
      'keeps a hyphen between two words',
      ['They called it a mixed-', 'mode way of doing things.'],
      'a mixed-mode way',
    ],
    [
      'keeps one before a capital',
      ['It was the Aldmoor-', 'Berrin line that had failed.'],
      'Aldmoor-Berrin line',
    ],
  ])('%s', async (_what, lines, expected) => {
    const draft = await importedDraft('weir.pdf', pdfFile([pdfColumn(lines)]));
    expect(draft.blocks.map(({ text }) => text).join(' ')).toContain(expected);
  });

  it.each([
    ['up the page', 90],
    ['down the page', 270],
    ['upside down', 180],
    ['askew', 30],
  ])('is read where it runs %s, as a table on its side or a scan does', async (_what, turn) => {
    const lines = [
      'The weir at Aldmoor failed twice in one night, and nobody',
      'on the water board had been told that it could, according',
      'to the log.',
    ];
    const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
    const page = lines.map((text, at) => ({
      text,
      turn,
      x: 300 - 170 * cos + at * 12 * sin,
      y: 400 - 170 * sin - at * 12 * cos,
    }));
    const stamp = { text: 'Copy 3', x: 20, y: 20 };
    const draft = await importedDraft('weir.pdf', pdfFile([[...page, stamp]]));
    expect(outline(draft)).toEqual([`paragraph: ${lines.join(' ')}`]);
    expect(reportLines(draft, 'leftOut')).toContain('[Copy 3]');
  });

  it('keeps what looks like running heads where there is nothing else: numbered slides', async () => {
    const slides = [1, 2, 3].map((slide) => [{ text: `Slide ${slide} of the water board`, x: 50, y: 770 }]);
    const draft = await importedDraft('slides.pdf', pdfFile(slides));
    expect(draft.blocks.map(({ text }) => text).join(' ')).toContain('Slide 2 of the water board');
  });

  it('says that signs could not be read where the font does not tell them', async () => {
    const nameless = '<< /Type /Encoding /Differences [129 /g129 /g130] >>';
    const page = pdfColumn(['The weir failed in \x81\x82, they said.']);
    const draft = await importedDraft('weir.pdf', pdfFile([page], '', nameless));
    expect(reportLines(draft, 'notUnderstood')).toContain('Some signs could not be read');
  });

  it('takes bullets as list items, with the lines that hang below them', async () => {
    const lines = ['• Gate two was open for most', '  of the night of the third.', '• Gate three was shut.'];
    const file = pdfFile([pdfColumn(lines.map((line) => line.replace('•', '\x95')))]);
    expect(outline(await importedDraft('weir.pdf', file))).toEqual([
      'listItem: Gate two was open for most of the night of the third.',
      'listItem: Gate three was shut.',
    ]);
  });

  it('keeps bold, italics and links, over the ends of lines and not where all of the text has them', async () => {
    const file = pdfFile(
      [
        [
          { text: 'The weir failed ', x: 50, y: 700 },
          { text: 'twice in', x: 146, y: 700, look: 'italic' },
          { text: 'one night', x: 50, y: 688, look: 'italic' },
          { text: ' and the log says so, from the first hour.', x: 104, y: 688 },
          { text: 'What the Log Says', x: 50, y: 660, look: 'bold' },
          { text: 'It says ', x: 50, y: 640 },
          { text: 'nothing', x: 98, y: 640, look: 'bold' },
          { text: ' of it.', x: 140, y: 640 },
        ],
      ],
      '',
      '/WinAnsiEncoding',
      [{ from: [181, 686], to: [207, 698], href: 'https://aldmoor.example/log' }],
    );
    const draft = await importedDraft('weir.pdf', file);
    expect(outline(draft)).toEqual([
      'paragraph: The weir failed twice in one night and the log says so, from the first hour.',
      'heading: What the Log Says',
      'paragraph: It says nothing of it.',
    ]);
    expect(
      draft.blocks.flatMap(({ text, marks }) =>
        marks.map((mark) => [mark.kind, text.slice(mark.start, mark.end)]),
      ),
    ).toEqual([
      ['emphasis', 'twice in one night'],
      ['link', 'says'],
      ['strong', 'nothing'],
    ]);
  });

  it('has the notes at the foot of a page on the sentences that refer to them', async () => {
    const file = pdfFile([
      [
        { text: 'The weir failed twice.', x: 50, y: 700 },
        { text: '1', x: 182, y: 703, size: 6 },
        { text: 'Nobody had been told', x: 194, y: 700 },
        { text: '2', x: 314, y: 703, size: 6 },
        { text: ' of the 40 m', x: 318, y: 700 },
        { text: '2', x: 390, y: 703, size: 6 },
        { text: ' of wall that had gone with it in the night of the third.', x: 50, y: 688 },
        { text: '1', x: 50, y: 103, size: 5 },
        { text: 'Log of the night shift, kept by hand in a note-', x: 54, y: 100, size: 8 },
        { text: 'book of the keeper.', x: 50, y: 91, size: 8 },
        { text: '2 Minutes of the water board, May 4.', x: 50, y: 80, size: 8 },
      ],
    ]);
    const draft = await importedDraft('weir.pdf', file);
    const story = draft.blocks.map(({ text }) => text).join('\n\n');
    expect(story).toBe(
      'The weir failed twice. Nobody had been told of the 40 m² of wall that had gone with it in the night of the third.',
    );
    expect(
      draft.notes.map(({ range, remarks }) => [story.slice(range.start, range.end), remarks[0]!.text]),
    ).toEqual([
      ['The weir failed twice.', 'Log of the night shift, kept by hand in a notebook of the keeper.'],
      ['Nobody had been told', 'Minutes of the water board, May 4.'],
    ]);
  });

  it('leaves out raised numbers that count up without notes on their page, and says so', async () => {
    const sentences = ['The weir failed.', 'It had failed before.', 'Nobody had been told.'];
    const lines = sentences.flatMap((text, at) => [
      { text, x: 50, y: 700 - at * 30 },
      { text: `${at + 1}`, x: 50 + text.length * 6, y: 703 - at * 30, size: 6 },
    ]);
    const draft = await importedDraft('weir.pdf', pdfFile([lines]));
    expect(draft.blocks.map(({ text }) => text)).toEqual(sentences);
    expect(reportLines(draft, 'leftOut')).toContain('Raised numbers that refer to notes were left out');
  });

  it('keeps headings that stand at the same height of several pages and differ in their number', async () => {
    const page = (part: number, at: number): PdfTextLine[] => [
      { text: `Part ${part}`, x: 50, y: 740, size: 16 },
      { text: `The Weir, page ${at} of 9`, x: 50, y: 772 },
      ...pdfColumn([
        `The gate was opened ${part} times that night, by hand, and`,
        'closed again before noon.',
      ]),
    ];
    const draft = await importedDraft('weir.pdf', pdfFile([page(1, 1), page(2, 2), page(5, 3), page(7, 4)]));
    const lines = outline(draft).map((line) => line.replace(/^\w+: /, ''));
    expect(lines.filter((line) => /^Part/.test(line))).toEqual(['Part 1', 'Part 2', 'Part 5', 'Part 7']);
    expect(lines.join(' ')).not.toContain('page 3');
  });

  it('reads cells of a table that run over several lines whole', async () => {
    const row = (y: number, cells: readonly (readonly string[])[]): PdfTextLine[] =>
      cells.flatMap((lines, column) =>
        lines.map((text, at) => ({ text, x: 60 + column * 170, y: y - at * 12 })),
      );
    const table = [
      ...row(700, [['Gate'], ['Opened by'], ['Closed']]),
      ...row(670, [['One'], ['the keeper of', 'the night shift'], ['09:40', 'and again', 'at noon']]),
      ...row(612, [['Two'], ['nobody'], ['09:55']]),
      ...row(582, [['Three'], ['the board', 'itself'], ['10:10']]),
    ];
    const draft = await importedDraft('gates.pdf', pdfFile([table]));
    expect(outline(draft).map((line) => line.replace(/^\w+: /, ''))).toEqual([
      'Gate | Opened by | Closed',
      'One | the keeper of the night shift | 09:40 and again at noon',
      'Two | nobody | 09:55',
      'Three | the board itself | 10:10',
    ]);
  });

  it('reads a table row by row, its head once though it is on every page', async () => {
    const heads = ['Gate', 'Opened', 'Closed'];
    const page = (rows: readonly (readonly string[])[]): { text: string; x: number; y: number }[] =>
      [heads, ...rows].flatMap((cells, row) =>
        cells.map((text, column) => ({ text, x: 50 + column * 150, y: 780 - row * 14 })),
      );
    const file = pdfFile([
      page([
        ['One', '07:15', '09:40'],
        ['Two', '07:20', '09:55'],
        ['Three', '08:00', '10:10'],
      ]),
      page([
        ['One', '17:15', '19:40'],
        ['Two', '17:20', '19:55'],
        ['Three', '18:00', '20:10'],
      ]),
    ]);
    const draft = await importedDraft('gates.pdf', file);
    expect(draft.blocks.map(({ text }) => text)).toEqual([
      'Gate | Opened | Closed',
      'One | 07:15 | 09:40',
      'Two | 07:20 | 09:55',
      'Three | 08:00 | 10:10',
      'One | 17:15 | 19:40',
      'Two | 17:20 | 19:55',
      'Three | 18:00 | 20:10',
    ]);
    expect(reportLines(draft, 'read')).toContain('2 tables were read row by row');
  });

  it('reads what was filled into a form beside its label', async () => {
    const page = [
      { text: 'Name of the keeper:', x: 50, y: 700 },
      { text: 'Signed at the weir.', x: 50, y: 600 },
    ];
    const file = pdfFile([page], '', '/WinAnsiEncoding', [
      { from: [170, 694], to: [400, 712], filled: 'Edda Rahn' },
    ]);
    const draft = await importedDraft('form.pdf', file);
    expect(draft.blocks.map(({ text }) => text)).toEqual([
      'Name of the keeper: Edda Rahn',
      'Signed at the weir.',
    ]);
    expect(reportLines(draft, 'read')).toContain('filled in');
  });

  it('is read whole from what LibreOffice sets in two columns on three pages', async () => {
    const bytes = readFileSync(new URL('../../../fixtures/word-files/two-columns.pdf', import.meta.url));
    const draft = await importedDraft('two-columns.pdf', bytes);
    const texts = draft.blocks.map(({ text }) => text);
    expect(texts[0]).toBe('The Weir Failed Twice');
    const commission =
      'An independent commission recommended well-known measures: a second measuring station, a twenty-four-hour watch, and a decision about the compensation of the neighbouring municipalities.';
    expect(texts.filter((text) => text === commission)).toHaveLength(4);
    expect(texts.join(' ')).not.toContain('Reporter');
  });
});

describe('a PDF that cannot be read', () => {
  it.each<[string, Uint8Array, string, string]>([
    ['a scan', pdfFile([[]]), 'noText', 'it is a scan'],
    ['cut off at its start', Buffer.from('%PDF-1.4\n1 0 obj\n<<'), 'damaged', 'damaged'],
    [
      'with a password',
      pdfFile(
        [pdfColumn(['It rained.'])],
        `/ID [<00112233445566778899aabbccddeeff><00112233445566778899aabbccddeeff>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>`,
      ),
      'passwordProtected',
      'password',
    ],
  ])('%s is refused with the reason', async (_what, bytes, kind, words) => {
    const refusal = await importRefusal('weir.pdf', bytes);
    expect(refusal.kind).toBe(kind);
    expect(refusal.message).toContain(words);
  });
});
