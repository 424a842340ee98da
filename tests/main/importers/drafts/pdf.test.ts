import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importedDraft, importRefusal, outline, reportLines } from '../../../support/import-file';
import { pdfColumn, pdfFile } from '../../../support/pdf-file';

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
